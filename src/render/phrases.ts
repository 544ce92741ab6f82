import type { Catalogue } from './phrases/catalogue.ts'
import { english } from './phrases/en.ts'

const CATALOGUES: ReadonlyMap<string, Catalogue> = new Map([['en', english]])

/** The languages that the bot speaks, by Discord's locale or its first part. */
export const LOCALES: readonly string[] = [...CATALOGUES.keys()]

/**
 * What the bot says in the language of `locale` (Discord's, such as "pt-BR" or "en-GB"): that very locale, or its
 * language, or English.
 */
export function phrasesFor(locale = 'en'): Catalogue {
  const language = locale.split('-', 1)[0] ?? ''
  return CATALOGUES.get(locale) ?? CATALOGUES.get(language) ?? english
}
