import { describe, expect, test } from 'vitest'
import type { AttributedArticle, SentenceSpeech } from '../../../src/attribution/attribution.ts'
import { widen } from '../../../src/answer/statements/widen.ts'
import { articleOf, passageOf, speakerOf, type Paragraph } from '../../render/invented.ts'

type Speech = 'holm' | 'reed' | 'unnamed' | 'nobody' | 'heading'

/** An article whose sentences belong, in order, to those. */
function articleBy(paragraphs: readonly Paragraph[], speech: readonly Speech[]): AttributedArticle {
  const article = articleOf([...paragraphs, ['Ida Holm and Olav Reed.']])
  const speakers = [speakerOf(article, 'Ida Holm'), speakerOf(article, 'Olav Reed')]
  const sentences = speech.map((by): SentenceSpeech => {
    const speaker = by === 'holm' ? 0 : by === 'reed' ? 1 : null
    const type = by === 'nobody' ? 'narration' : by === 'heading' ? 'heading' : 'direct'
    return { type, speaker, via: null, attribution: by === 'nobody' || by === 'heading' ? null : 0 }
  })
  return { article, speakers, attributions: [], sentences }
}

function widened(source: AttributedArticle, words: string): string {
  const found = passageOf(source, words)
  const { type, speaker } = source.sentences[found.sentence]!
  const { start, end } = widen({ ...found, type, speaker })
  return source.article.text.slice(start, end)
}

describe('widen takes the sentence before', () => {
  test.each([
    ['But nobody came.'],
    ['However, nobody came.'],
    ['So they left.'],
    ['If that were to happen, the harbour would close.'],
    ['That would be the end.'],
    ['It opened in 1887.'],
    ['He sold it.'],
    ['They were never seen again.'],
  ])('before %j', (sentence) => {
    const source = articleBy([['The ferry stopped.', sentence]], ['nobody', 'nobody'])
    expect(widened(source, sentence)).toBe(`The ferry stopped. ${sentence}`)
  })

  test('from the paragraph before too', () => {
    const source = articleBy([['The ferry stopped.'], ['But nobody came.']], ['nobody', 'nobody'])
    expect(widened(source, 'But')).toBe('The ferry stopped.\nBut nobody came.')
  })
})

describe('widen leaves alone', () => {
  test.each([
    ['This week nobody came.'],
    ['That ferry is old.'],
    ['It is raining in Port Ellery.'],
    ['Butter is dear.'],
    ['Sonia left.'],
    ['Ida Holm left because of that.'],
    ['If Ida Holm leaves, the harbour will close.'],
    [''],
  ])('%j', (sentence) => {
    const source = articleBy([['The ferry stopped.', sentence || 'Nobody came.']], ['nobody', 'nobody'])
    expect(widened(source, sentence || 'Nobody')).toBe(sentence || 'Nobody came.')
  })

  test.each<[string, Speech, Speech]>([
    ['of somebody else', 'reed', 'holm'],
    ['of nobody, before words of somebody', 'nobody', 'holm'],
    ['of somebody, before words of nobody', 'holm', 'nobody'],
    ['of nobody, before words of somebody unnamed', 'nobody', 'unnamed'],
    ['that is a heading', 'heading', 'nobody'],
  ])('what follows a sentence %s', (_, before, after) => {
    const source = articleBy([['The ferry stopped.', 'But nobody came.']], [before, after])
    expect(widened(source, 'But')).toBe('But nobody came.')
  })

  test('a pronoun whose name stands under the quotation', () => {
    const source = articleBy([['"We stop," Holm said.', 'She said nobody came.']], ['holm', 'holm'])
    expect(widened(source, 'She')).toBe('She said nobody came.')
  })

  test('a first sentence', () => {
    const source = articleBy([['But nobody came.']], ['nobody'])
    expect(widened(source, 'But')).toBe('But nobody came.')
  })

  test('what would become too long', () => {
    const source = articleBy(
      [[`The ${'old '.repeat(300)}ferry stopped.`, 'But nobody came.']],
      ['nobody', 'nobody'],
    )
    expect(widened(source, 'But')).toBe('But nobody came.')
  })
})

describe('widen takes the whole quotation', () => {
  const paragraph = ['Holm spoke:', '"We stop.', 'Nobody wants us.', 'We go home," she said.', 'It rained.']
  const source = articleBy([paragraph], ['nobody', 'holm', 'holm', 'holm', 'nobody'])
  const whole = '"We stop. Nobody wants us. We go home," she said.'

  test.each([
    ['from its first sentence', '"We stop', whole],
    ['from its last sentence', 'We go', whole],
    ['not from one in the middle', 'Nobody', 'Nobody wants us.'],
    ['not from one outside', 'Holm spoke', 'Holm spoke:'],
  ])('%s', (_, words, expected) => {
    expect(widened(source, words)).toBe(expected)
  })

  test('not where another speaks in it', () => {
    const mixed = articleBy([['"We stop.', 'We go home," she said.']], ['reed', 'holm'])
    expect(widened(mixed, 'We go')).toBe('We go home," she said.')
  })
})

test('widen marks what is half in quotation marks as such', () => {
  const source = articleBy([['Holm said they stop.', '"But we go home," she said.']], ['holm', 'holm'])
  const sentences: SentenceSpeech[] = [{ ...source.sentences[0]!, type: 'indirect' }, source.sentences[1]!]
  const passage = passageOf({ ...source, sentences }, '"But', { type: 'direct', speaker: 0 })
  expect(widen(passage)).toMatchObject({ start: 0, type: 'mixed', speaker: 0, sentence: 1 })
})
