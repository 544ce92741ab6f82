import { words } from '../words.ts'
import { wordSet } from '../word-set.ts'
import { lookUp } from './lexicon.ts'
import { Tagger } from './tagger.ts'

/** The nouns and verbs of a text, by where they start. */
export function kindsIn(text: string): ReadonlyMap<number, 'noun' | 'verb'> {
  const tokens = words(text)
  const { tags, low } = new Tagger(text).tag(tokens, false)
  const deed = deedBehindDo(tags, low)
  return new Map(
    tokens.flatMap(({ start }, i): [number, 'noun' | 'verb'][] => {
      const tag = i === deed ? 'VB' : (tags[i] ?? '')
      return tag.startsWith('NN') ? [[start, 'noun']] : tag.startsWith('VB') ? [[start, 'verb']] : []
    }),
  )
}

const determiners = wordSet('the a an this that his her its their our my your')

/** Where the verb stands that "did" asks for ("Why did Lee drop out?") and the tagger takes for a noun; -1 where it sees a verb, or nothing may be one. */
function deedBehindDo(tags: readonly string[], low: readonly string[]): number {
  const did = low.findIndex((word) => word === 'did' || word === 'does' || word === 'do')
  if (did < 0 || tags.slice(did + 1).some((tag) => tag.startsWith('VB'))) return -1
  return low.findIndex(
    (word, i) => i > did + 1 && !determiners.has(low[i - 1] ?? '') && lookUp(word)?.includes('VB') === true,
  )
}
