import { describe, expect, it } from 'vitest'
import { conceptOf, generalHeads } from '../../../src/attribution/people/lists/concepts.ts'
import { firstNameGender, isFirstName } from '../../../src/attribution/people/lists/first-names.ts'
import { nationOf } from '../../../src/attribution/people/lists/nations.ts'
import { sameFirstName } from '../../../src/attribution/people/lists/nicknames.ts'
import { isPlural, singular } from '../../../src/attribution/people/lists/roles.ts'

describe('what a role means', () => {
  it.each([
    ['minister', 'russian foreign minister', 'lead diplomacy'],
    ['secretary', 'secretary of state', 'lead diplomacy'],
    ['diplomat', 'top russian diplomat', 'lead diplomacy'],
    ['diplomat', 'russian diplomat', 'diplomat'],
    ['chief', 'chief of the defense staff', 'lead military'],
    ['head', "head of norway 's armed forces", 'lead military'],
    ['chief', 'military chief', 'lead military'],
    ['chief', 'white house chief of staff', 'chief of staff'],
    ['minister', 'defence minister', 'lead defence'],
    ['minister', 'prime minister', 'premier'],
    ['secretary', 'press secretary', 'spokesman'],
    ['head', 'head of foreign sales', 'head'],
    ['attorney', 'attorney', 'lawyer'],
  ])('%s in "%s" is %s', (head, words, concept) => {
    expect(conceptOf(head, new Set(words.split(' ')))).toBe(concept)
  })

  it('knows the more general words', () => {
    expect(generalHeads('senator')).toContain('lawmaker')
    expect(generalHeads('lawmaker')).not.toContain('senator')
  })
})

describe('first names', () => {
  it.each([
    ['Mary', 'female'],
    ['john', 'male'],
    ['Robin', 'neutral'],
    ['London', 'neutral'],
    ['constructor', 'neutral'],
    ['', 'neutral'],
  ])('%s is %s', (name, gender) => {
    expect(firstNameGender(name)).toBe(gender)
  })

  it.each([
    ['José', 'male'],
    ['Zoë', 'female'],
    ['François', 'male'],
    ['Agnieszka', 'female'],
    ['Volodymyr', 'male'],
    ['Mirjam', 'female'],
    ['Andrea', 'neutral'],
    ['Łódź', 'neutral'],
    ['Xqzt', 'neutral'],
  ])('%s, of another language or with an accent, is %s', (name, gender) => {
    expect(firstNameGender(name)).toBe(gender)
  })

  it('of other languages are known by their accents alone, as without them they may be words', () => {
    expect(['João', 'István', 'Élodie', 'Agnieszka', 'Łódź'].map((word) => isFirstName(word))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('are not places', () => {
    expect(['Florida', 'China', 'Wall', '__proto__'].filter((word) => isFirstName(word))).toEqual([])
  })

  it.each([
    ['tom', 'thomas', true],
    ['liz', 'beth', true],
    ['mary', 'mary', true],
    ['tom', 'tim', false],
    ['constructor', 'tom', false],
  ])('%s and %s are one: %s', (a, b, same) => {
    expect(sameFirstName(a, b)).toBe(same)
  })
})

describe('nouns', () => {
  it.each([
    ['ministers', 'minister', true],
    ['deputies', 'deputy', true],
    ['spokesmen', 'spokesman', true],
    ['police', 'police', false],
    ['boss', 'boss', false],
    ['news', 'news', false],
    ['critics', 'critic', true],
    ['politics', 'politic', false],
  ])('%s has the singular %s and is plural: %s', (word, one, plural) => {
    expect(isPlural(word)).toBe(plural)
    if (plural) expect(singular(word)).toBe(one)
  })

  it('know a country by its names and people', () => {
    expect(['uk', 'british', 'ukulele'].map((word) => nationOf(word))).toEqual(['uk', 'uk', undefined])
  })
})
