import { words } from '../words.ts'
import { Tagger } from './tagger.ts'

/** The nouns and verbs of a text, by where they start. */
export function kindsIn(text: string): ReadonlyMap<number, 'noun' | 'verb'> {
  const tokens = words(text)
  const { tags } = new Tagger(text).tag(tokens, false)
  return new Map(
    tokens.flatMap(({ start }, i): [number, 'noun' | 'verb'][] => {
      const tag = tags[i] ?? ''
      return tag.startsWith('NN') ? [[start, 'noun']] : tag.startsWith('VB') ? [[start, 'verb']] : []
    }),
  )
}
