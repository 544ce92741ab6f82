import { createRequire } from 'node:module'
import { PackedWords } from '../packed-words.ts'
import { remembered } from '../remembered.ts'
import { FUNCTION_TAGS, type Tag } from './tag.ts'

/** natural's English lexicon (of its Brill tagger): a word to its parts of speech, the most frequent first. */
const LEXICON = new PackedWords(createRequire(import.meta.url)('#words/lexicon.json'))

const TAGS: ReadonlySet<string> = new Set<Tag>([
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'MD',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
])

/** The lexicon gives function words rare second tags that are slips of its corpus; only the first is kept. */
const FUNCTION: ReadonlySet<string> = new Set(FUNCTION_TAGS)

const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand million billion dozen'.split(
    ' ',
  )

const FRACTIONS = [
  'one-third',
  'two-thirds',
  'one-quarter',
  'three-quarters',
  'one-fourth',
  'three-fourths',
  'one-fifth',
  'two-fifths',
]

/** Nouns that the lexicon does not know as verbs. */
const VERBS_TOO = [
  'blast',
  'quip',
  'text',
  'reference',
  'salute',
  'contest',
  'chant',
  'sneer',
  'wail',
  'scold',
]

/** What the lexicon lacks (it is of the early nineties) or has wrong. */
const OURS: ReadonlyMap<string, readonly Tag[]> = new Map<string, readonly Tag[]>([
  ['the', ['DT']],
  ['a', ['DT']],
  ['an', ['DT']],
  ['is', ['VBZ']],
  ['are', ['VBP']],
  ['has', ['VBZ']],
  ['does', ['VBZ']],
  ['to', ['TO']],
  ['he', ['PRP']],
  ['she', ['PRP']],
  ['it', ['PRP']],
  ['they', ['PRP']],
  ['we', ['PRP']],
  ['i', ['PRP']],
  ['you', ['PRP']],
  ['her', ['PRP$', 'PRP']],
  ['his', ['PRP$']],
  ['who', ['WP']],
  ['will', ['MD', 'NN']],
  ['can', ['MD']],
  ['may', ['MD']],
  ['that', ['IN', 'DT', 'WDT']],
  ['tweet', ['NN', 'VB', 'VBP']],
  ['tweets', ['NNS', 'VBZ']],
  ['email', ['NN', 'VB', 'VBP']],
  ['website', ['NN']],
  ['blog', ['NN', 'VB', 'VBP']],
  ['post', ['NN', 'VB', 'VBP']],
  ['posted', ['VBD', 'VBN']],
  ['internet', ['NN']],
  ['op-ed', ['NN']],
  ['congratulating', ['VBG']],
  ['online', ['RB', 'JJ']],
  ['said', ['VBD', 'VBN']],
  ['says', ['VBZ']],
  ['further', ['RB', 'JJ']],
  ['say', ['VBP', 'VB']],
  ['saying', ['VBG', 'NN']],
  ['close', ['JJ', 'VB', 'VBP', 'RB', 'NN']],
  ['told', ['VBD', 'VBN']],
  ['according', ['VBG']],
  ['like', ['IN', 'VB', 'VBP', 'JJ']],
  ['police', ['NNS']],
  ['co-authors', ['NNS', 'VBZ']],
  ['so', ['RB']],
  ['as', ['IN', 'RB']],
  ['all', ['DT', 'PDT']],
  ['cannot', ['MD']],
  ['first', ['JJ', 'RB']],
  ...VERBS_TOO.map((word): readonly [string, readonly Tag[]] => [word, ['NN', 'VB', 'VBP']]),
  ...VERBS_TOO.map((word): readonly [string, readonly Tag[]] => [`${word}s`, ['NNS', 'VBZ']]),
  ...FRACTIONS.map((word): readonly [string, readonly Tag[]] => [word, ['CD']]),
  ...NUMBER_WORDS.map((word): readonly [string, readonly Tag[]] => [word, ['CD']]),
])

const ADVERB: readonly Tag[] = ['RB']

/**
 * The parts of speech that `word` may have, the most frequent first, or null where it is unknown. Looks the word up as it
 * is written: "Grant" and "grant" differ.
 */
export const lookUp: (word: string) => readonly Tag[] | null = remembered(find)

function find(word: string): readonly Tag[] | null {
  const ours = OURS.get(word)
  if (ours) return ours
  const found = LEXICON.get(word)?.split(',')
  if (found === undefined) return null
  const first = found[0] ?? ''
  if (FUNCTION.has(first)) return [first as Tag]
  if (word.endsWith('ly') && found.includes('RB') && first === 'NN') return ADVERB
  if (found.every((tag) => TAGS.has(tag))) return found as readonly Tag[]
  const clean = found.map((tag) => tag.split('|', 1)[0] ?? tag).filter((tag) => TAGS.has(tag))
  return clean.length > 0 ? (clean as Tag[]) : null
}
