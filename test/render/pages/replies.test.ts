import { describe, expect, test } from 'vitest'
import { checkIndex, checkQuote } from '../../../src/answer/check/check.ts'
import { quotedPeople, statementsOf } from '../../../src/answer/statements/statements.ts'
import type { AttributedArticle, SentenceSpeech, SpeechType } from '../../../src/attribution/attribution.ts'
import {
  renderAbout,
  renderArticles,
  renderCheck,
  renderClosest,
  renderContext,
  renderNotice,
  renderPrivacy,
  renderStatement,
  renderWho,
} from '../../../src/render/pages/replies.ts'
import { renderAnswer } from '../../../src/render/reply.ts'
import { golden } from '../golden.ts'
import { answerOf, articleOf, passageOf, speakerOf } from '../invented.ts'

const NARRATION: SentenceSpeech = { type: 'narration', speaker: null, via: null, attribution: null }
const said = (speaker: number | null, attribution: number, type: SpeechType = 'direct'): SentenceSpeech => ({
  type,
  speaker,
  via: null,
  attribution,
})

const harbour = articleOf(
  [
    ['The council of Port Ellery will close the old harbour in May.', 'It opened in 1887.'],
    ['"We would not sell all of the boats.', 'They do not belong to us," said Mayor Ida Holm.', 'She left.'],
    '# Fishermen object',
    ['Olav Reed, a fisherman, called the plan "painful".', 'But he said he would stay.'],
  ],
  { publisher: 'Ellery Post', url: 'https://post.example/harbour' },
)
const source: AttributedArticle = {
  article: harbour,
  speakers: [speakerOf(harbour, 'Ida Holm', 'Mayor'), speakerOf(harbour, 'Olav Reed', 'a fisherman')],
  attributions: [],
  sentences: [
    NARRATION,
    NARRATION,
    said(0, 0),
    said(0, 0),
    NARRATION,
    { ...NARRATION, type: 'heading' },
    said(1, 1, 'mixed'),
    said(1, 2, 'indirect'),
  ],
}
const people = [
  { name: 'Ida Holm', kind: 'person', as: [{ article: 0, speaker: 0 }] },
  { name: 'Olav Reed', kind: 'person', as: [{ article: 0, speaker: 1 }] },
] as const
const library = { articles: [source], people, fingerprint: '1a2b3c4d' }
const index = checkIndex(library)

function passage(words: string) {
  const found = passageOf(source, words)
  return { ...found, ...source.sentences[found.sentence]! }
}

describe('an answer that can not stand alone', () => {
  test('is shown with the whole quotation, and says how many sentences', () => {
    golden('widened-to-the-quotation', renderAnswer(answerOf(passage('They do not'))))
  })

  test('is shown with the sentence before', () => {
    golden('widened-by-the-sentence-before', renderAnswer(answerOf(passage('But he said'))))
  })
})

describe('renderCheck', () => {
  test.each([
    ['check-verbatim', 'We would not sell all of the boats. They do not belong to us, said Mayor Ida Holm'],
    ['check-whole', 'the council of port ellery will close the old harbour in may'],
    ['check-part', 'Holm: "we would not sell all of the boats"'],
    ['check-another-speaker', '"we would not sell all of the boats" — Olav Reed'],
    ['check-differs', 'Ida Holm said "we would sell *all* of the old boats @everyone"'],
    ['check-absent', 'The moon is made of green cheese'],
    ['check-too-short', 'boats'],
    ['check-two', 'First "they do not belong to us", then "the moon is made of green cheese".'],
  ])('tells what the file %s.md tells', (name, text) => {
    golden(name, renderCheck(checkQuote(index, text)))
  })

  test('fits whatever was given', () => {
    const long = `We would ${'very very much '.repeat(20)}not sell ${'*'.repeat(1500)} all of the boats. They do not belong to us`
    const reply = renderCheck(checkQuote(index, long))
    expect(reply.kind).toBe('answer')
    expect(reply.content.length).toBeLessThanOrEqual(2000)
  })

  test('counts the differences that it does not list', () => {
    const check = checkQuote(index, 'The council of Port Ellery will close the new harbour in May')
    const [verdict] = check.verdicts
    const changes = Array.from({ length: 9 }, () => ({ theirs: { start: 4, end: 6 }, ours: null }))
    if (verdict?.kind !== 'differs') throw new Error(verdict?.kind)
    const reply = renderCheck({ ...check, verdicts: [{ ...verdict, changes }] })
    expect(reply.content).toMatch(/\n- and 3 more differences$/)
  })
})

describe('renderContext', () => {
  test.each([
    ['context', 'They do not'],
    ['context-of-the-first', 'The council'],
  ])('shows what the file %s.md shows', (name, words) => {
    golden(name, renderContext(passage(words)))
  })

  test('quotes less where the paragraphs are long', () => {
    const long = articleOf([
      [`${'Far '.repeat(300)}away.`],
      [`${'Near '.repeat(200)}by.`, 'Here.', 'There.'],
      ['End.'],
    ])
    const alone = {
      article: long,
      speakers: [],
      attributions: [],
      sentences: long.sentences.map(() => NARRATION),
    }
    const { content, quotes } = renderContext(passageOf(alone, 'Here.'))
    expect(content.length).toBeLessThanOrEqual(2000)
    expect(quotes.map(({ text }) => text.slice(-6))).toEqual(['ar by.', 'Here.', 'There.'])
  })

  test('quotes the sentence alone where nothing else fits', () => {
    const long = articleOf([[`${'Near '.repeat(400)}by.`, `Here ${'and here '.repeat(150)}.`]])
    const alone = { article: long, speakers: [], attributions: [], sentences: [NARRATION, NARRATION] }
    expect(renderContext(passageOf(alone, 'Here')).quotes.map(({ text }) => text.slice(0, 4))).toEqual([
      'Here',
    ])
  })
})

describe('renderStatement', () => {
  const statements = statementsOf(library, 1)

  test("shows one of a speaker's statements and which it is", () => {
    golden('statement', renderStatement(statements, 1))
  })

  test.each([
    [-5, '1 of 2'],
    [99, '2 of 2'],
  ])('shows the nearest for number %i', (at, place) => {
    expect(renderStatement(statements, at).content).toContain(`statement ${place}`)
  })

  test('says so where there are none', () => {
    expect(renderStatement([], 0).content).toMatch(/no longer have/)
  })
})

describe('renderClosest', () => {
  test('shows passages one below the other', () => {
    golden('closest-passages', renderClosest([passage('The council'), passage('Olav Reed, a')]))
  })

  test('shows as many as fit', () => {
    const wordy = articleOf([
      [`${'One '.repeat(200)}.`],
      [`${'Two '.repeat(200)}.`],
      [`${'Three '.repeat(200)}.`],
    ])
    const alone = {
      article: wordy,
      speakers: [],
      attributions: [],
      sentences: wordy.sentences.map(() => NARRATION),
    }
    const passages = ['One', 'Two', 'Three'].map((words) => passageOf(alone, words))
    expect(renderClosest(passages).quotes).toHaveLength(2)
    expect(renderClosest([]).quotes).toHaveLength(0)
  })
})

describe('lists', () => {
  test('who is quoted', () => {
    golden('who', renderWho(quotedPeople(library)))
    golden('who-nobody', renderWho([]))
  })

  test('which articles there are', () => {
    golden('articles', renderArticles([source]))
    golden('articles-none', renderArticles([]))
  })

  test('are cut at their tail, which they say', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({
      ...source,
      article: { ...harbour, title: `Title number ${i} ${'long '.repeat(i)}`.trim() },
    }))
    const { content } = renderArticles(many)
    expect(content.length).toBeLessThanOrEqual(2000)
    expect(content).toMatch(
      /\n- \[Title number 0\]\(<https:\/\/post\.example\/harbour>\), 3 paragraphs\n[^]*\nand \d+ more$/,
    )
  })
})

describe('notices', () => {
  test('about, privacy and the like', () => {
    golden('about', renderAbout({ version: '1.2.3', library, measured: { right: 16, of: 17 } }))
    expect(renderAbout({ version: '1.2.3', library, measured: null }).content).not.toContain('questions')
    golden('privacy', renderPrivacy())
    golden(
      'too-fast',
      renderNotice(({ notice }) => notice.tooFast(7)),
    )
  })
})
