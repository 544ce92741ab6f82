import type { Tag } from './tag.ts'

/** Endings that tell the part of speech of a word that no lexicon has, the longest first. */
const ENDINGS: readonly (readonly [string, readonly Tag[]])[] = [
  ['ability', ['NN']],
  ['ously', ['RB']],
  ['ation', ['NN']],
  ['ness', ['NN']],
  ['ment', ['NN']],
  ['tion', ['NN']],
  ['sion', ['NN']],
  ['ship', ['NN']],
  ['able', ['JJ']],
  ['ible', ['JJ']],
  ['less', ['JJ']],
  ['ical', ['JJ']],
  ['ized', ['VBD', 'VBN']],
  ['ised', ['VBD', 'VBN']],
  ['ism', ['NN']],
  ['ist', ['NN']],
  ['ity', ['NN']],
  ['ful', ['JJ']],
  ['ous', ['JJ']],
  ['ive', ['JJ']],
  ['ing', ['VBG', 'NN', 'JJ']],
  ['est', ['JJS']],
  ['ly', ['RB', 'JJ']],
  ['ed', ['VBD', 'VBN', 'JJ']],
  ['er', ['NN']],
  ['al', ['JJ']],
  ['ic', ['JJ']],
  ['ss', ['NN']],
  ['us', ['NN']],
  ['is', ['NN']],
  ['s', ['NNS', 'VBZ']],
]
const NOUN: readonly Tag[] = ['NN']
const ADJECTIVE: readonly Tag[] = ['JJ', 'NN']

/** The parts of speech that an unknown word in small letters may have, by its ending, the likeliest first. */
export function guess(low: string): readonly Tag[] {
  if (low.includes("'")) return contraction(low)
  if (low.includes('-')) return ADJECTIVE
  if (low.startsWith('un') && low.endsWith('ed')) return ADJECTIVE
  for (const [ending, tags] of ENDINGS)
    if (low.length > ending.length + 2 && low.endsWith(ending)) return tags
  return NOUN
}

/** "aren't" counts as its verb, "they're" as its pronoun, "o'clock" as a noun. */
function contraction(low: string): readonly Tag[] {
  if (low.endsWith("n't")) return ['MD']
  return /^(?:i|you|he|she|it|we|they|who|that|there)'/.test(low) ? ['PRP'] : NOUN
}
