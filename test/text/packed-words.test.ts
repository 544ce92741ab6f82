import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { PackedWords } from '../../src/text/packed-words.ts'

const require = createRequire(import.meta.url)

const tenth = (_: unknown, at: number) => at % 10 === 0

describe('a packed table', () => {
  const words = new PackedWords('aba aback=RB abandon=VB,VBP aba=\ni i=PRP\n__p __proto__=NN')

  it.each([
    ['aback', 'RB'],
    ['abandon', 'VB,VBP'],
    ['aba', ''],
    ['i', 'PRP'],
    ['__proto__', 'NN'],
    // Wrong words: nothing is known of them.
    ['abandone', undefined],
    ['back', undefined],
    ['Aback', undefined],
    ['ab', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('gives of "%s" %s', (word, known) => {
    expect(words.get(word)).toBe(known)
  })

  it('holds what the tables of our dependencies hold (every tenth word)', () => {
    const lexicon = new PackedWords(require('#words/lexicon.json'))
    const tags: Record<
      string,
      readonly string[]
    > = require('natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json')
    const words = Object.entries(tags).filter(tenth)
    expect(words.filter(([word, own]) => lexicon.get(word) !== own.join())).toEqual([])

    const firstNames = new PackedWords(require('#words/first-names.json'))
    const genders: ReadonlyMap<string, string> = require('gender-detection-from-name/names/en.js')
    const names = [...genders].filter(tenth)
    expect(names.filter(([name, gender]) => firstNames.get(name) !== gender)).toEqual([])
  })
})
