import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/answer/answer.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { say } from '../../src/render/ink.ts'
import { english } from '../../src/render/phrases/en.ts'
import { firstShowable, renderAnswer, renderFailure, renderHelp } from '../../src/render/reply.ts'
import { golden } from './golden.ts'
import { answerOf, articleOf, attributed, passageOf, refusalOf, speakerOf, spanOf } from './invented.ts'
import { cpuClock } from '../cpu-clock.ts'

const PARAGRAPHS = [
  ['The council of Port Ellery will close the old harbour in May.', 'It opened in 1887.'],
  ['"We had no choice," said Ida Holm, the town\'s mayor.', 'She called the plan "painful but right".'],
  '# Fishermen object',
  ["Boats would lose their berths, according to the fishermen's union."],
  ['The union told the Ellery Post that its members would not leave.'],
  ['"**Not** one boat @everyone, see https://union.example/_join_ [now](https://x.example) :anchor:"'],
  ['"It is over," one sailor said.'],
] as const

const META = { publisher: 'Ellery Post', url: 'https://post.example/harbour-plan' }
const article = articleOf(PARAGRAPHS, META)
const source = attributed(article, [
  speakerOf(article, 'Ida Holm', "the town's mayor"),
  speakerOf(article, "fishermen's union"),
])
const bare = attributed(articleOf(PARAGRAPHS), source.speakers)
const via = spanOf(article, 'Ellery Post')

const OUTCOMES: readonly (readonly [name: string, outcome: Outcome])[] = [
  ['direct', answerOf(passageOf(source, '"We had', { type: 'direct', speaker: 0 }))],
  ['mixed', answerOf(passageOf(source, 'She called', { type: 'mixed', speaker: 0 }))],
  ['indirect-without-role', answerOf(passageOf(source, 'Boats', { type: 'indirect', speaker: 1 }))],
  ['via', answerOf(passageOf(source, 'The union told', { type: 'indirect', speaker: 1, via }))],
  ['unnamed', answerOf(passageOf(source, '"It is', { type: 'direct' }))],
  ['narration', answerOf(passageOf(source, 'The council'))],
  ['closest', answerOf(passageOf(source, 'It opened'), { closest: true })],
  ['nothing-known-but-the-title', answerOf(passageOf(bare, '"We had', { type: 'direct', speaker: 0 }))],
  ['hostile-quotation', answerOf(passageOf(source, '"**Not**', { type: 'direct', speaker: 1 }))],
  ['refusal', refusalOf({ suggestions: ['What did Ida Holm say about the plan?', 'When did it open?'] })],
  ['refusal-person-unknown', refusalOf({ reason: 'person-unknown', person: 'Jo *Reed* @here' })],
  ['refusal-person-not-quoted', refusalOf({ reason: 'person-not-quoted', person: 'Jo Reed' })],
  ['refusal-person-quoted-once', refusalOf({ reason: 'person-not-on-this', person: 'Ida Holm', quoted: 1 })],
  ['refusal-person-quoted-often', refusalOf({ reason: 'person-not-on-this', person: 'Ida Holm', quoted: 5 })],
  ['refusal-no-articles', refusalOf({ reason: 'no-articles' })],
  ['refusal-no-such-article', refusalOf({ reason: 'no-such-article' })],
  ['refusal-no-question', refusalOf({ reason: 'no-question' })],
  ['refusal-chit-chat', refusalOf({ reason: 'chit-chat' })],
  ['refusal-too-vague', refusalOf({ reason: 'too-vague' })],
]

describe('renderAnswer', () => {
  test.each(OUTCOMES)('says what the file %s.md says', (name, outcome) => {
    const reply = renderAnswer(outcome)
    golden(name, reply)
    expect(reply.kind).toBe(outcome.kind)
  })

  test('says which words of the article it quotes', () => {
    const { quotes } = renderAnswer(answerOf(passageOf(source, 'It opened')))
    expect(quotes.map(({ text }) => text)).toEqual(['It opened in 1887.'])
  })

  test('quotes nothing in a refusal', () => {
    expect(renderAnswer(refusalOf({})).quotes).toEqual([])
  })

  test('keeps a quotation of several lines in its block', () => {
    const wrapped = articleOf([['"We had\nno choice,\r\n\r\n- or > time," said Ida Holm.']])
    const { content } = renderAnswer(answerOf(passageOf(attributed(wrapped), '"We had')))
    expect(content.split('\n').slice(0, 5)).toEqual([
      '> "We had',
      '> no choice,',
      '> \u00a0',
      '> \\- or \\> time," said Ida Holm.',
      '— the article itself states this',
    ])
  })

  test('says of a title in brackets nothing that Discord would show as Markdown', () => {
    const updated = attributed(articleOf(PARAGRAPHS, { ...META, title: '[Update] Harbour' }), source.speakers)
    const { content } = renderAnswer(answerOf(passageOf(updated, 'It opened')))
    expect(content).toContain(
      '-# \\[Update\\] Harbour · [open the article](<https://post.example/harbour-plan#:~',
    )
  })

  test('writes a title in two lines on one', () => {
    const titled = attributed(articleOf(PARAGRAPHS, { title: 'Harbour\n# plan' }), source.speakers)
    expect(renderAnswer(answerOf(passageOf(titled, 'It opened'))).content).toContain('-# Harbour # plan · ')
  })

  test('counts paragraphs without the headings between them', () => {
    const { content } = renderAnswer(answerOf(passageOf(source, 'Boats')))
    expect(content).toMatch(/paragraph 3 of 6$/)
  })

  test('counts so in the article that ships with the bot', () => {
    const file = new URL('../../knowledge/afghanistan-withdrawal.md', import.meta.url)
    const shipped = parseArticle('afghanistan-withdrawal.md', readFileSync(file, 'utf8'))
    if (shipped.kind === 'refused') throw new Error(shipped.problems[0]?.message)
    const passage = passageOf(attributed(shipped.article), '"If that were to happen')
    expect(renderAnswer(answerOf(passage)).content).toMatch(/ · paragraph 21 of 22/)
  })

  test('names the author where the author speaks', () => {
    const opinion = articleOf(PARAGRAPHS, { author: 'Tom Ashby' })
    const author = { kind: 'person', name: 'author', role: null, mentions: [] } as const
    const outcome = answerOf(
      passageOf(attributed(opinion, [author]), 'It opened', { type: 'indirect', speaker: 0 }),
    )
    expect(renderAnswer(outcome).content).toContain('— **Tom Ashby** · ')
  })

  test.each([
    ['a refusal', refusalOf({ reason: 'person-unknown', person: 'x'.repeat(3000) }), 'that person'],
    ['an invisible name', refusalOf({ reason: 'person-not-quoted', person: '\u200b\u202e' }), 'That person'],
    ['no name', refusalOf({ reason: 'person-not-on-this', quoted: 3 }), 'That person'],
    ['no count', refusalOf({ reason: 'person-not-on-this', person: 'Ida Holm' }), 'That person'],
  ])('does without the name in %s', (_, outcome, expected) => {
    expect(renderAnswer(outcome).content).toContain(expected)
  })

  test('offers three questions at most, and none that is too long', () => {
    const suggestions = ['a?'.repeat(200), 'b?', 'c?', 'd?', 'e?']
    const { content } = renderAnswer(refusalOf({ suggestions }))
    expect(content.split('\n').slice(1)).toEqual(['You could ask:', '- b?', '- c?', '- d?'])
  })
})

/** A sentence of `length` units that needs no escape. */
function sentence(length: number): string {
  return `${'word '.repeat(Math.ceil(length / 5)).slice(0, length - 1)}.`
}

describe('renderAnswer, near the limit of 2,000', () => {
  const role = `the ${'very '.repeat(20)}old mayor`
  const long = (length: number) => {
    const text = articleOf([[`Ida Holm, ${role}, spoke.`], [sentence(length)]], META)
    const passage = passageOf(attributed(text, [speakerOf(text, 'Ida Holm', role)]), 'word', {
      type: 'direct',
      speaker: 0,
    })
    return renderAnswer(answerOf(passage))
  }

  test.each([
    ['all that is known', 1500, [/open|#:~:text=/, /old mayor/, /Harbour plan/, /paragraph/]],
    ['no highlight', 1720, [/<https:\/\/post.example\/harbour-plan>/, /old mayor/, /Harbour plan/]],
    ['no link', 1770, [/old mayor/, /# Harbour plan/]],
    ['no role', 1820, [/\*\*Ida Holm\*\* ·/, /# Harbour plan/]],
    ['no title', 1930, [/\*\*Ida Holm\*\* ·/, /# paragraph 2 of 2/]],
  ])('tells %s around a sentence of %i', (_, length, expected) => {
    const reply = long(length)
    expect(reply.quotes[0]?.text).toHaveLength(length)
    expect(reply.content.length).toBeLessThanOrEqual(2000)
    for (const pattern of expected) expect(reply.content).toMatch(pattern)
  })

  test('shows a sentence that does not fit not at all, says so and leads to it', () => {
    const reply = long(1990)
    expect(reply.kind).toBe('answer')
    expect(reply.quotes).toEqual([])
    expect(reply.content).not.toContain('word word')
    golden('too-long', reply)
  })

  test('takes no time over a sentence of megabytes', () => {
    const text = articleOf(
      [[`"${'*word* '.repeat(700_000)}," said Ida Holm.`], ['"But no," said Ida Holm.']],
      META,
    )
    const passage = passageOf(attributed(text, [speakerOf(text, 'Ida Holm')]), 'word', {
      type: 'direct',
      speaker: 0,
    })
    const spent = cpuClock()
    expect(renderAnswer(answerOf(passage)).content).toMatch(/too long to show here \(4900018 characters\)/)
    expect(spent()).toBeLessThan(250)
  })

  test('fails politely where not even a name fits', () => {
    const text = articleOf([[`${'Ida '.repeat(600)}spoke.`]])
    const name = speakerOf(text, 'Ida '.repeat(600).trim())
    const reply = renderAnswer(
      answerOf(passageOf(attributed(text, [name]), 'Ida', { type: 'direct', speaker: 0 })),
    )
    expect(reply).toEqual(renderFailure())
    golden('failure', reply)
  })
})

test.each([
  ['a phrase would become formatting', [{ kind: 'text', phrase: say`not *this*` }]],
  ['a phrase would become a quotation', [{ kind: 'text', phrase: say`> "We had no choice"` }]],
  ['a phrase would ping', [{ kind: 'text', phrase: say`@everyone` }]],
] as const)('nothing is sent where %s: the polite failure is', (_, page) => {
  expect(firstShowable('answer', [page], english)).toEqual(renderFailure())
})

test('renderHelp says what the bot does and what could be asked', () => {
  const reply = renderHelp(['What did Ida Holm say?'])
  expect(reply.kind).toBe('notice')
  golden('help', reply)
})
