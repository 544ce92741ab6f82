import { describe, expect, it } from 'vitest'
import { articleMeant, matching, pickerOf, questionChoices } from '../../../src/discord/commands/choices.ts'
import { cpuClock } from '../../cpu-clock.ts'
import { BRIDGE, libraryOf } from '../invented.ts'

const library = libraryOf({
  'bridge.md': BRIDGE,
  'cafe.md': '---\ntitle: The Café on the Bridge\n---\n"We open at six," said Zoë Müller, the owner.\n',
})
const picker = pickerOf(library)
const names = (typed: string) => matching(picker.speakers, typed).map(({ name }) => name)
const ids = (typed: string) => matching(picker.articles, typed).map(({ value }) => value)

describe('the choices', () => {
  it('of speakers are those who are quoted, those quoted most first', () => {
    expect(names('')).toEqual(['Ann Lee', 'Tom Cole', 'Zoë Müller'])
  })

  it.each([
    ['tom', ['Tom Cole']],
    ['LEE', ['Ann Lee']],
    ['muller', ['Zoë Müller']],
    ['ole', []],
    ['nobody', []],
    ['__proto__', []],
    ['@everyone', []],
  ])('match %j by the beginning of a word', (typed, found) => {
    expect(names(typed)).toEqual(found)
  })

  it('begin with those that begin with what was typed', () => {
    expect([ids('the'), ids('bridge'), ids('cafe')]).toEqual([
      ['bridge', 'cafe'],
      ['bridge', 'cafe'],
      ['cafe'],
    ])
  })

  it.each([
    ['Émi', ['Émile Roy', 'Zoë Émile', 'Emil Roy', 'Ann Emil']],
    ['emi', ['Emil Roy', 'Ann Emil', 'Émile Roy', 'Zoë Émile']],
    ['Roy', ['Emil Roy', 'Émile Roy']],
  ])('%j: as typed before folded, beginnings before words', (typed, found) => {
    const people = ['Ann Emil', 'Emil Roy', 'Zoë Émile', 'Émile Roy']
    expect(questionChoices(people, typed).map(({ name }) => name)).toEqual(found)
  })

  it.each([
    ['cafe', 'cafe'],
    ['The Café on the Bridge', 'cafe'],
    ['the cafe on the bridge', 'cafe'],
    ['THE BRIDGE', 'bridge'],
    ['the', 'the'],
    ['the river', 'the river'],
    ['', ''],
  ])('of articles are not needed: %j means %j', (typed, id) => {
    expect(articleMeant(picker, typed)).toBe(id)
  })

  it('are 25 at most, each within a hundred characters and never twice', () => {
    const many = Array.from({ length: 100 }, (_, i) => `Who said ${'very '.repeat(i % 30)}much?`)
    const choices = questionChoices(many, 'who')
    expect(choices.length).toBeLessThanOrEqual(25)
    for (const { name, value } of choices)
      expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100)
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
  })

  it('are found in no time among long names', () => {
    const long = Array.from({ length: 500 }, () => 'a b '.repeat(5000))
    const clock = cpuClock()
    questionChoices(long, 'x '.repeat(3000))
    expect(clock()).toBeLessThan(200)
  })

  it('among ten thousand names take less than 20 ms a key', () => {
    const people = Array.from({ length: 10_000 }, (_, i) => ({ name: `Ann Émile Lee ${i}`, quoted: i + 1 }))
    const many = pickerOf({ ...library, people: people.map((one) => ({ ...library.people[0]!, ...one })) })
    const clock = cpuClock()
    for (const typed of ['', 'a', 'ann em', 'lee 99', '99', 'nobody', 'x'.repeat(100), 'é', 'E', '\u202e'])
      matching(many.speakers, typed)
    expect(clock() / 10).toBeLessThan(20)
  })
})
