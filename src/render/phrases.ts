import type { Catalogue } from './phrases/catalogue.ts'
import { german } from './phrases/de.ts'
import { english } from './phrases/en.ts'
import { spanish } from './phrases/es.ts'
import { french } from './phrases/fr.ts'
import { italian } from './phrases/it.ts'
import { dutch } from './phrases/nl.ts'
import { polish } from './phrases/pl.ts'
import { brazilian } from './phrases/pt-br.ts'

const CATALOGUES: ReadonlyMap<string, Catalogue> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['pt', brazilian],
  ['it', italian],
  ['nl', dutch],
  ['pl', polish],
])

/** Discord's locales in which the bot speaks a language of its own, other than English (which is the default). */
export const LOCALES = ['de', 'fr', 'es-ES', 'es-419', 'pt-BR', 'it', 'nl', 'pl'] as const

/**
 * What the bot says in the language of `locale` (Discord's, such as "pt-BR" or "en-GB"), whatever its region; English
 * where it does not speak that language.
 */
export function phrasesFor(locale = 'en'): Catalogue {
  return CATALOGUES.get(locale.split('-', 1)[0] ?? '') ?? english
}
