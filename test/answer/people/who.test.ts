import { describe, expect, it } from 'vitest'
import { whoIs } from '../../../src/answer/people/who.ts'
import { buildLibrary } from '../../../src/library/library.ts'
import { articleOf, library } from '../invented.ts'

const names = (words: string, scope: ReadonlySet<number> | null = null) =>
  whoIs(library, words, scope)?.people.map((person) => library.people[person]?.name) ?? []

describe('whom words stand for', () => {
  it.each([
    ['Marta Vellini', ['Marta Vellini']],
    ['Renn', ['Tobias Renn']],
    ['renn', ['Tobias Renn']],
    ['Tobias', ['Tobias Renn']],
    ['Mr Renn', ['Tobias Renn']],
    ['the harbour master', ['Marta Vellini']],
    ['the harbor master', ['Marta Vellini']],
    ['the mayor', ['Anton Vellini']],
    ['Mayor Vellini', ['Marta Vellini', 'Anton Vellini']],
    ['the Port Authority', ['Port Authority']],
    ['the authority', ['Port Authority']],
    ['a fisherman', ['Tobias Renn']],
    ['Tobais Ren', []],
    ['Velllini', ['Marta Vellini', 'Anton Vellini']],
    ['govenor renn', ['Tobias Renn']],
    ['Okoro', ['Ines Okoro']],
    ['Merkel', []],
    ['the prime minister', []],
    ['the', []],
    ['', []],
    ['constructor', []],
    ['__proto__', []],
  ])('%j: %j', (words, expected) => {
    expect(names(words)).toEqual(expected)
  })

  it('knows an organisation by its first letters', () => {
    const guild = articleOf('guild', 'The Quill Ferry Guild said it would strike.')
    const found = whoIs(buildLibrary([guild]), 'the QFG', null)
    expect(found).toMatchObject({ by: 'name' })
  })

  it('reads the letters of a title and writes them for it', () => {
    const borduria = buildLibrary([
      articleOf(
        'borduria',
        'Prime Minister Olan Dreve said the dam would hold.',
        "Borduria's CEO of rails, Ida Strom, said so too.",
        'Vice Admiral Per Holt did not.',
        'Mina Roos, the finance minister, was away.',
      ),
    ])
    const of = (words: string) =>
      whoIs(borduria, words, null)?.people.map((person) => borduria.people[person]?.name) ?? []
    expect(of('the PM')).toEqual(['Olan Dreve'])
    expect(of('the chief executive')).toEqual(['Ida Strom'])
    expect(of('the chancellor')).toEqual(['Mina Roos'])
    expect(of('the VP')).toEqual([])
  })

  it('looks only at the articles in scope', () => {
    expect(names('Vellini', new Set([1]))).toEqual(['Anton Vellini'])
    expect(names('Renn', new Set([1]))).toEqual([])
  })
})
