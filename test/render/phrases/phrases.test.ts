import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../src/render/fit.ts'
import { showsAs } from '../../../src/render/markdown/checked.ts'
import { toMarkdown } from '../../../src/render/markdown/write.ts'
import { LOCALES, phrasesFor } from '../../../src/render/phrases.ts'
import { english } from '../../../src/render/phrases/en.ts'
import { phraseToText } from '../../../src/render/terminal-reply.ts'
import { everything, type Said } from './walk.ts'

const COUNTS = [1, 2, 3, 5, 11, 12, 21, 22, 25, 101, 112, 1000]
const textOf = ({ said }: Said) => (typeof said === 'string' ? said : phraseToText(said))

describe('phrasesFor', () => {
  test.each(['en', 'en-GB', 'tlh', '', '-', '__proto__', 'constructor', undefined])(
    'is English for %j',
    (locale) => {
      expect(phrasesFor(locale)).toBe(english)
    },
  )

  test.each(LOCALES)('is a language of its own for %s', (locale) => {
    expect(phrasesFor(locale)).not.toBe(english)
  })

  test('takes a language for its regions', () => {
    expect(phrasesFor('es-419')).toBe(phrasesFor('es-ES'))
    expect(phrasesFor('pt-BR')).not.toBe(phrasesFor('es-ES'))
  })
})

describe.each(['en', ...LOCALES])('in %s', (locale) => {
  const all = COUNTS.flatMap((count) => everything(phrasesFor(locale), count))

  test('everything is said that English says', () => {
    const paths = (catalogue: typeof english) => everything(catalogue, 2).map(({ path }) => path)
    expect(paths(phrasesFor(locale))).toEqual(paths(english))
  })

  test('nothing is empty, doubled or frayed', () => {
    for (const said of all) {
      expect(textOf(said), said.path).toMatch(/^\S(?:[^]*\S)?$/)
      expect(textOf(said), said.path).not.toMatch(/ {2}|undefined|\bnull\b|\[object|TODO/)
    }
  })

  test('what is set in is said once, and every number from two on', () => {
    for (const said of all) {
      for (const arg of said.args) {
        if (typeof arg === 'object' && typeof said.said !== 'string') {
          expect(
            said.said.filter((run) => run === arg),
            said.path,
          ).toHaveLength(1)
        } else if (arg !== 1) {
          expect(textOf(said), said.path).toContain(`${arg as number | string}`)
        }
      }
    }
  })

  test('nothing becomes Markdown', () => {
    for (const { path, said } of all) {
      if (typeof said === 'string') continue
      const page = [{ kind: 'text', phrase: said }] as const
      expect(showsAs(toMarkdown(page), page), path).toBe(true)
    }
  })

  test('what stands above something ends in a colon, what stands alone as a sentence', () => {
    const { answer, refusal, check, notice } = phrasesFor(locale)
    for (const phrase of [
      answer.closest,
      answer.before,
      answer.after,
      check.verbatim,
      check.differs,
      notice.suggestions,
    ]) {
      expect(phraseToText(phrase)).toMatch(/:$/)
    }
    for (const phrase of [
      refusal.notInArticles,
      refusal.tooVague,
      notice.failure,
      check.absent,
      ...notice.help,
    ]) {
      expect(phraseToText(phrase)).toMatch(/[.?!]$/)
    }
  })

  test('Discord takes the texts of its pickers and buttons', () => {
    const { commands, buttons } = phrasesFor(locale)
    const { checkMessage, askMessage, ...slash } = commands
    const within = (texts: readonly string[], limit: number) => {
      for (const text of texts) expect(text.length, text).toBeLessThanOrEqual(limit)
    }
    within(
      Object.values(slash).flatMap((command) => Object.values(command)),
      LIMITS.commandDescription,
    )
    within([checkMessage, askMessage], LIMITS.commandName)
    const labels = Object.values(buttons).filter((label) => typeof label === 'string')
    within([...labels, buttons.more('')], LIMITS.buttonLabel - 30)
    within([buttons.choosePerson], LIMITS.selectPlaceholder)
    within([buttons.askTitle], LIMITS.modalTitle)
    within([buttons.askLabel], LIMITS.textInputLabel)
  })
})

describe.each(LOCALES)('what is said in %s', (locale) => {
  test('is not English left over', () => {
    const own = everything(phrasesFor(locale), 5)
    const left = everything(english, 5).filter((said, i) => textOf(own[i]!) === textOf(said))
    const sentences = left.filter(
      (said) =>
        textOf(said)
          .replace(/X\d?X?/g, '')
          .trim()
          .split(/\s+/).length > 2,
    )
    expect(sentences.map(({ path }) => path)).toEqual([])
  })
})

test.each([
  ['en', 1, 'I find X quoted once here, but not on that.'],
  ['en', 5, 'I find X quoted 5 times here, never on that.'],
  ['de', 1, 'X wird hier einmal zitiert, aber nicht dazu.'],
  ['fr', 2, 'Les articles citent X 2 fois, jamais à ce sujet.'],
  ['pl', 1, 'X: w artykułach jest jeden cytat, ale nie na ten temat.'],
  ['pl', 3, 'X: w artykułach są 3 cytaty, ale żaden na ten temat.'],
  ['pl', 5, 'X: w artykułach jest 5 cytatów, ale żaden na ten temat.'],
  ['pl', 12, 'X: w artykułach jest 12 cytatów, ale żaden na ten temat.'],
  ['pl', 22, 'X: w artykułach są 22 cytaty, ale żaden na ten temat.'],
])('counts in %s: %i', (locale, times, expected) => {
  const { refusal } = phrasesFor(locale)
  expect(phraseToText(refusal.personNotOnThis({ ink: 'typed', text: 'X' }, times))).toBe(expected)
})
