import { expect, test } from 'vitest'
import { articleOf as articleOver } from '../answer/invented.ts'
import { renderTerminalAnswer, renderTerminalHelp } from '../../src/render/terminal-reply.ts'
import { answerOf, articleOf, attributed, passageOf, refusalOf, speakerOf } from './invented.ts'

test('shows the quotation, who said it, where it stands and the address', () => {
  const article = articleOf([['"We *had* to," said\r\nIda Holm, the mayor.']], {
    publisher: 'Ellery Post',
    url: 'https://post.example/a',
  })
  const source = attributed(article, [speakerOf(article, 'Ida Holm', 'the mayor')])
  expect(renderTerminalAnswer(answerOf(passageOf(source, '"We', { type: 'direct', speaker: 0 })))).toBe(
    [
      '> "We *had* to," said',
      '> Ida Holm, the mayor.',
      '— Ida Holm, the mayor · direct quote',
      'Harbour plan divides Port Ellery · Ellery Post · paragraph 1 of 1',
      'https://post.example/a#:~:text=We%20%2Ahad%2A%20to%2C%22%20said%20Ida%20Holm%2C%20the%20mayor',
    ].join('\n'),
  )
})

test('shows a sentence of any length whole', () => {
  const long = `${'word '.repeat(2000)}end.`
  const source = attributed(articleOf([[long]]))
  expect(renderTerminalAnswer(answerOf(passageOf(source, 'word')))).toContain(`> ${long}\n`)
})

test('lets no escape sequence through', () => {
  const source = attributed(
    articleOf([['A \u001b[2J\u009b31m\u0007bell rang.']], { title: 'T\u001b]0;x\u0007' }),
  )
  expect(renderTerminalAnswer(answerOf(passageOf(source, 'bell')))).not.toMatch(/[^\P{Cc}\n]/u)
})

test('tells a refusal with its suggestions', () => {
  const outcome = refusalOf({
    reason: 'person-unknown',
    person: 'Jo Reed',
    suggestions: ['When did it open?'],
  })
  expect(renderTerminalAnswer(outcome)).toBe(
    "Sorry, I can't find Jo Reed in the articles that I have.\nYou could ask:\n- When did it open?",
  )
})

test('tells how to ask', () => {
  expect(renderTerminalHelp(['When did it open?'])).toMatch(/^I answer questions[^]*\n- When did it open\?$/)
})

test('names all the paragraphs that a quotation goes through', () => {
  const source = articleOver('one', 'Ida Holm spoke.', '', 'But she named nobody.', '', 'It rained.')
  const [first, second, third] = source.article.sentences
  const shownFor = (start: number, end: number) =>
    renderTerminalAnswer(answerOf(passageOf(source, 'Ida Holm spoke.', { start, end })))
  expect(shownFor(first!.start, second!.end)).toContain('paragraphs 1–2 of 3 · 2 sentences')
  expect(shownFor(first!.start, third!.end)).toContain('paragraphs 1–3 of 3 · 3 sentences')
  expect(shownFor(first!.start, first!.end)).toContain('paragraph 1 of 3')
})
