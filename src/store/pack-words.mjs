// Part of `npm run build`: packs the big word tables of our dependencies as text/packed-words.ts reads them. Loading
// them as they come takes longer than everything else that a command does at its start.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const folder = join(import.meta.dirname, '../../dist/words')

/** Writes `{"aba": " abandon=VB,VBP aback=RB …"}`: words and what is known of each, together where three letters agree. */
function pack(name, entries) {
  const packed = {}
  for (const [word, known] of entries) {
    if (/\s/.test(word + known)) throw new Error(`${name}: "${word}" can't be packed`)
    const letters = word.slice(0, 3)
    packed[letters] = `${packed[letters] ?? ''} ${word}=${known}`
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(packed))
}

/** natural's English lexicon (of its Brill tagger): a word to its parts of speech, the most frequent first. */
const lexicon = require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json')
pack(
  'lexicon',
  Object.entries(lexicon).map(([word, tags]) => [word, tags.join()]),
)

/** First names of the English-speaking world, in small letters: "female" or "male". */
pack('first-names', require('gender-detection-from-name/names/en.js'))
