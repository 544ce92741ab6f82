import type { Phrase } from './ink.ts'

/** A phrase in each form that the language has for a counted thing; "other" where it says nothing of its own. */
type Forms = Partial<Record<Intl.LDMLPluralRule, Phrase>> & { readonly other: Phrase }

/** Chooses the form that goes with a count, by the rules of the locale (Intl.PluralRules). */
export function plurals(locale: string): (count: number, forms: Forms) => Phrase {
  const rules = new Intl.PluralRules(locale)
  return (count, forms) => forms[rules.select(count)] ?? forms.other
}
