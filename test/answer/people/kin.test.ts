import { expect, it } from 'vitest'
import { whoIs } from '../../../src/answer/people/who.ts'
import { parseArticle } from '../../../src/article/parse.ts'
import { attribute } from '../../../src/attribution/attribution.ts'
import { buildLibrary } from '../../../src/library/library.ts'

const text = [
  "The Quill County sheriff's office said the bridge was closed.",
  'Ines Okoro, chief executive of Renn Boats, said it would pay.',
  'Her father, Tobias Okoro, said she was right.',
  'Mara Vale KC, defending, said the boats were sound.',
  'Rep. Dina Holt (R-Ohio) said the bridge was too low.',
  'Canberra said it would not pay.',
  'Okoro press secretary Lena Fisk said nobody had asked.',
  'Bo Renn, the former mayor, said he had warned of it.',
  "Sten Lund, spokesman for Renn Boats, said the bridge was the county's.",
].join('\n\n')
const read = parseArticle('bridge.md', text)
const library = buildLibrary(read.kind === 'article' ? [attribute(read.article)] : [])
const called = (words: string) =>
  (whoIs(library, words, null)?.people ?? []).map((person) => library.people[person]?.name)

it.each([
  ['the police', ["Quill County sheriff's office"]],
  ['the boss', ['Ines Okoro']],
  ['the ex mayor', ['Bo Renn']],
  ['the ex boss', []],
  ['her dad', ['Tobias Okoro']],
  ['the pope', []],
  ['the hospital', []],
  ['the press minister', ['Lena Fisk']],
  ['the Okoro reporter', []],
  ['Boss', []],
  ['the CEO', ['Ines Okoro']],
  ['the police of Okoro', []],
  ['the defence lawyer', ['Mara Vale']],
  ['the congresswoman', ['Dina Holt']],
  ['the congresswoman from Ohio', ['Dina Holt']],
  ['the Ohio congresswoman', ['Dina Holt']],
  ['the senator from Ohio', []],
  ['Australia', ['Canberra']],
  ["Okoro's press secretary", ['Lena Fisk']],
  ["Renn Boats' spokesperson", ['Sten Lund']],
  ["Okoro's lawyer", []],
  ["the head of Okoro's kitchen", []],
])('%s is whom the article describes by a word akin to it', (words, names) => {
  expect(called(words)).toEqual(names)
})
