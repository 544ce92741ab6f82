import { describe, expect, test } from 'vitest'
import type { AttributedArticle, SentenceSpeech } from '../../../src/attribution/attribution.ts'
import type { Named } from '../../../src/answer/check/people-index.ts'
import { checkIndex, checkQuote, type Verdict } from '../../../src/answer/check/check.ts'
import { articleOf, speakerOf } from '../../render/invented.ts'
import { cpuClock } from '../../cpu-clock.ts'

const NARRATION: SentenceSpeech = { type: 'narration', speaker: null, via: null, attribution: null }
const HEADING: SentenceSpeech = { ...NARRATION, type: 'heading' }
const said = (speaker: number | null, type: 'direct' | 'indirect' | 'mixed' = 'direct'): SentenceSpeech => ({
  type,
  speaker,
  via: null,
  attribution: 0,
})

const harbour = articleOf([
  '# Harbour plan divides Port Ellery',
  ['The council of Port Ellery will close the old harbour in May.', 'It opened in 1887 and cost £1,200.'],
  ['“We would not sell all of the boats,” said Mayor Ida Holm.', '“They don’t belong to us.”'],
  ['Fisherman Olav Reed said the plan was "painful but right".'],
  ['"Nobody asked the twenty-year-old crews," he said.'],
])
const school = articleOf([
  ['"Nobody asked the twenty-year-old crews," said Petra May, a teacher.'],
  ['Rain may fall on Monday.'],
])

const articles: AttributedArticle[] = [
  {
    article: harbour,
    speakers: [speakerOf(harbour, 'Ida Holm', 'Mayor'), speakerOf(harbour, 'Olav Reed', 'Fisherman')],
    attributions: [],
    sentences: [HEADING, NARRATION, NARRATION, said(0), said(0), said(1, 'mixed'), said(1)],
  },
  {
    article: school,
    speakers: [speakerOf(school, 'Petra May', 'a teacher')],
    attributions: [],
    sentences: [said(0), NARRATION],
  },
]
const people: Named[] = [
  { name: 'Ida Holm', kind: 'person', as: [{ article: 0, speaker: 0 }] },
  { name: 'Olav Reed', kind: 'person', as: [{ article: 0, speaker: 1 }] },
  { name: 'Petra May', kind: 'person', as: [{ article: 1, speaker: 0 }] },
  { name: 'Karl Holm', kind: 'person', as: [{ article: 1, speaker: 1 }] },
]
const index = checkIndex({ articles, people })

/** A verdict in short: its kind, the words of the article, who is said to have spoken. */
function inShort(verdict: Verdict): unknown[] {
  if (verdict.kind === 'absent') return ['absent']
  const { passage, speaker } = verdict
  const words = passage.source.article.text.slice(passage.start, passage.end)
  const whom = speaker.kind === 'other' ? `other than ${speaker.claimed}` : speaker.kind
  return [verdict.kind, words, whom]
}

const check = (text: string) => checkQuote(index, text).verdicts.map(inShort)
const NOT_ALL = '“We would not sell all of the boats,” said Mayor Ida Holm.'
const CREWS = '"Nobody asked the twenty-year-old crews," he said.'

describe('checkQuote finds word for word', () => {
  test.each([
    ['a whole sentence', NOT_ALL, NOT_ALL, 'unclaimed'],
    ['the quotation alone', 'We would not sell all of the boats', NOT_ALL, 'unclaimed'],
    [
      'straight for curly marks',
      '"We would not sell all of the boats," said Mayor Ida Holm.',
      NOT_ALL,
      'unclaimed',
    ],
    [
      'other case, spacing and dashes',
      'NOBODY  asked\nthe twenty–year old crews - he said',
      CREWS,
      'unclaimed',
    ],
    ['another apostrophe', "they don't belong to us", '“They don’t belong to us.”', 'unclaimed'],
    [
      'invisible characters',
      'They don’t be\u200blong to\u00ad us',
      '“They don’t belong to us.”',
      'unclaimed',
    ],
    [
      'accents left out',
      'the plán was painful but right',
      'Fisherman Olav Reed said the plan was "painful but right".',
      'unclaimed',
    ],
    [
      'a quotation in a longer message',
      'lol look: "they don\'t belong to us" 😂 wow',
      '“They don’t belong to us.”',
      'unclaimed',
    ],
    [
      'a block quote',
      'Hear this\n> They don’t belong to us.\nwhat?',
      '“They don’t belong to us.”',
      'unclaimed',
    ],
    [
      'its speaker by surname',
      'Holm said "they don\'t belong to us"',
      '“They don’t belong to us.”',
      'as-claimed',
    ],
    [
      'its speaker as a signature',
      "they don't belong to us — Ida Holm",
      '“They don’t belong to us.”',
      'as-claimed',
    ],
    ['its speaker by role', "they don't belong to us\n— Mayor", '“They don’t belong to us.”', 'as-claimed'],
    [
      'another speaker',
      'Olav Reed: "they don\'t belong to us"',
      '“They don’t belong to us.”',
      'other than Olav Reed',
    ],
    [
      'another of the same surname',
      '"They don\'t belong to us," Karl Holm said',
      '“They don’t belong to us.”',
      'other than Karl Holm',
    ],
    [
      'a speaker nobody knows',
      "they don't belong to us — Jo Quill",
      '“They don’t belong to us.”',
      'other than Jo Quill',
    ],
    ["nobody's words", 'It opened in 1887 and cost £1,200.', 'It opened in 1887 and cost £1,200.', 'nobody'],
    ['a headline', 'harbour plan divides port ellery', 'Harbour plan divides Port Ellery', 'nobody'],
  ])('despite or with %s', (_, text, words, whom) => {
    expect(check(text)).toEqual([['verbatim', words, whom]])
  })

  test('where the same words were said by two, the one who is claimed', () => {
    const text = 'Petra May: "Nobody asked the twenty-year-old crews"'
    expect(check(text)).toEqual([
      ['verbatim', '"Nobody asked the twenty-year-old crews," said Petra May, a teacher.', 'as-claimed'],
    ])
    expect(check('"Nobody asked the twenty-year-old crews"')).toEqual([['verbatim', CREWS, 'unclaimed']])
  })

  test('over two sentences, shown as one stretch', () => {
    const text = 'not sell all of the boats, said Mayor Ida Holm. They don’t belong to us'
    expect(check(text)).toEqual([['verbatim', `${NOT_ALL} “They don’t belong to us.”`, 'unclaimed']])
  })

  test('and tells a part from the whole', () => {
    const part = checkQuote(index, 'sell all of the boats').verdicts[0]
    const whole = checkQuote(index, 'rain may fall on monday').verdicts[0]
    expect(part).toMatchObject({ kind: 'verbatim', whole: false })
    expect(whole).toMatchObject({ kind: 'verbatim', whole: true })
  })
})

describe('checkQuote tells what differs', () => {
  test.each([
    ['a "not" left out', 'We would sell all of the boats', [[null, 'not']]],
    ['a word put in', 'We would not ever sell all of the boats', [['ever', null]]],
    ['a word exchanged', 'We would not burn all of the boats', [['burn', 'sell']]],
    ['a figure', 'It opened in 1987 and cost £1,200', [['1987', '1887']]],
    ['a currency', 'It opened in 1887 and cost $1,200', [['$', '£']]],
    ["an n't", 'They do belong to us', [['do', 'don’t']]],
    ['another start', 'Yes, we would not sell all of the boats', [['Yes', null]]],
    [
      'two places',
      'The mayor of Port Ellery will close the new harbour in May',
      [
        ['mayor', 'council'],
        ['new', 'old'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    const [verdict] = checkQuote(index, text).verdicts
    if (verdict?.kind !== 'differs') throw new Error(`${verdict?.kind}`)
    const article = verdict.passage.source.article.text
    const changes = verdict.changes.map(({ theirs, ours }) => [
      theirs && text.slice(theirs.start, theirs.end),
      ours && article.slice(ours.start, ours.end),
    ])
    expect(changes).toEqual(expected)
  })

  test('of the whole message, where what it has in marks is nowhere', () => {
    const text = 'Ida Holm would "not ever, ever" sell all of the boats, said Mayor Ida Holm'
    expect(check(text)).toEqual([['differs', NOT_ALL, 'unclaimed']])
  })

  test('and who said it', () => {
    expect(check('Reed: "We would sell all of the boats"')).toEqual([
      ['differs', NOT_ALL, 'other than Olav Reed'],
    ])
  })
})

describe('checkQuote finds nothing', () => {
  test.each([
    ['of other words', 'The moon is made of green cheese, they told us'],
    [
      'of words that only share the small ones',
      'the council of the school will be in the south of the country in June',
    ],
    [
      'of words from all over the articles',
      'crews sell rain to the mayor who closed boats on a painful Monday',
    ],
  ])('%s', (_, text) => {
    expect(check(text)).toEqual([['absent']])
  })

  test.each(['', '  ', '?!', 'harbour', 'the boats', '😀', '"', '> ', '__proto__', '\ud83d'])(
    'in %j: too little to look for',
    (text) => {
      expect(check(text)).toEqual([])
    },
  )

  test('in no articles', () => {
    const empty = checkIndex({ articles: [], people: [] })
    expect(checkQuote(empty, 'We would not sell the boats').verdicts).toMatchObject([{ kind: 'absent' }])
  })
})

test('checkQuote judges each quotation of a message by itself', () => {
  expect(check('He said "they don\'t belong to us" and then "the moon is made of cheese"!')).toEqual([
    ['verbatim', '“They don’t belong to us.”', 'unclaimed'],
    ['absent'],
  ])
})

const MANY = Array.from(
  { length: 20_000 },
  (_, i) => `Word${i % 50} the the of ${i} said that it was ${i % 7}.`,
)
const big = articleOf([
  ['We would not sell the old boats of that town.'],
  ...MANY.map((sentence) => [sentence]),
])
const common = Array.from({ length: 3000 }, () => ['We would sell of the town, not the old boats, that day.'])
const busy = articleOf([...common, ['We sell that old town, not the boats.']])

function indexOf(article: ReturnType<typeof articleOf>) {
  const sentences = article.sentences.map(() => NARRATION)
  return checkIndex({ articles: [{ article, speakers: [], attributions: [], sentences }], people: [] })
}

test('checkQuote finds a changed wording among thousands of sentences with the same words', () => {
  const [verdict] = checkQuote(indexOf(busy), 'We sell that old town, and not the boats').verdicts
  expect(verdict && inShort(verdict)).toEqual(['differs', 'We sell that old town, not the boats.', 'nobody'])
})

test('checkQuote is quick, whatever is asked of whatever articles', () => {
  const large = indexOf(big)
  const spent = cpuClock()
  for (const text of [
    'the '.repeat(1000),
    'word3 the the of 3 was said that it 3',
    '"'.repeat(4000),
    MANY.slice(0, 40).join(' x '),
    'said that it was the of '.repeat(100),
  ]) {
    checkQuote(large, text)
  }
  expect(spent()).toBeLessThan(1000)
})
