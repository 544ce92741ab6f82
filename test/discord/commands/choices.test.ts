import { describe, expect, it } from 'vitest'
import { articleChoices, questionChoices, speakerChoices } from '../../../src/discord/commands/choices.ts'
import { BRIDGE, libraryOf } from '../invented.ts'
import { cpuClock } from '../../cpu-clock.ts'

const library = libraryOf({
  'bridge.md': BRIDGE,
  'cafe.md': '---\ntitle: The Café on the Bridge\n---\n"We open at six," said Zoë Müller, the owner.\n',
})
const names = (typed: string) => speakerChoices(library, typed).map(({ name }) => name)

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
    expect(articleChoices(library, 'the').map(({ value }) => value)).toEqual(['bridge', 'cafe'])
    expect(articleChoices(library, 'bridge').map(({ value }) => value)).toEqual(['bridge', 'cafe'])
    expect(articleChoices(library, 'cafe').map(({ value }) => value)).toEqual(['cafe'])
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
    const spent = cpuClock()
    questionChoices(long, 'x '.repeat(3000))
    expect(spent()).toBeLessThan(200)
  })
})
