import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/article/parse.ts'
import { attribute } from '../../../src/attribution/attribution.ts'

const INTRO = 'Morag Dunne tended lights for 22 years. Dunne spoke to our Ann Lee in her kitchen.'

/** Who says each sentence behind the introduction. */
function speakersOf(
  body: string,
  front = 'title: The lights\nauthor: Jo Park',
  intro = INTRO,
): (string | null)[] {
  const read = parseArticle('a.md', `---\n${front}\n---\n${intro}\n\n${body}`)
  if (read.kind !== 'article') throw new Error(JSON.stringify(read.problems))
  const { sentences, speakers } = attribute(read.article)
  return sentences.slice(2).map(({ speaker }) => {
    const name = speakers[speaker ?? -1]?.name
    if (name === undefined) return null
    return name === 'author' ? read.article.author : read.article.text.slice(name.start, name.end)
  })
}

describe('an interview without labels', () => {
  it.each([
    [
      'questions set off by their type',
      '**Did you like it there?**\n\nI did. It was quiet.\n\n**Your mother was against it.**\n\nShe was.\n\n**Would you go back?**\n\nI would.',
      ['Jo Park', 'Morag Dunne', 'Morag Dunne', 'Jo Park', 'Morag Dunne', 'Jo Park', 'Morag Dunne'],
    ],
    [
      'plain questions',
      'Did you like it there?\n\nI did.\n\nWas your mother against it?\n\nShe was. I went.\n\nWould you go back?\n\nI would.\n\nThe book is out in May.',
      ['Jo Park', 'Morag Dunne', 'Jo Park', 'Morag Dunne', 'Morag Dunne', 'Jo Park', 'Morag Dunne', null],
    ],
    [
      'a remark to somebody between two answers',
      'Did you like it there?\n\nI did.\n\nWere you alone?\n\nI was.\n\nYour critics say it cost too much.\n\nI know.\n\nWould you go back?\n\nI would.',
      [
        'Jo Park',
        'Morag Dunne',
        'Jo Park',
        'Morag Dunne',
        'Jo Park',
        'Morag Dunne',
        'Jo Park',
        'Morag Dunne',
      ],
    ],
    [
      'a paragraph of an answer that speaks of people as you',
      'Did you like it there?\n\nI did.\n\nYou come up and the city is asleep.\n\nI miss it.\n\nWere you alone?\n\nI was.\n\nWould you go back?\n\nI would.',
      [
        'Jo Park',
        'Morag Dunne',
        'Morag Dunne',
        'Morag Dunne',
        'Jo Park',
        'Morag Dunne',
        'Jo Park',
        'Morag Dunne',
      ],
    ],
    [
      'Q and A',
      'Q: Did you like it there?\n\nA: I did. It was quiet.\n\nQ: Would you go back?\n\nA: Never.',
      ['Jo Park', 'Morag Dunne', 'Morag Dunne', 'Jo Park', 'Morag Dunne'],
    ],
  ])('gives answers to whom the introduction presents: %s', (_, body, expected) => {
    expect(speakersOf(body)).toEqual(expected)
  })

  it.each([
    ['where she works', 'As a keeper at Salt Harbor, Morag Dunne tended lights. She liked it.'],
    ['where she lives', 'In New Velta, Morag Dunne tends lights. She likes it.'],
  ])('takes nobody for a name that tells %s', (_, intro) => {
    const body =
      '**Did you like it there?**\n\nI did.\n\n**Would you go back to Salt Harbor?**\n\nNever. I am 80.'
    const front = 'title: Salt Harbor and New Velta'
    expect(speakersOf(body, front, intro)).toEqual([null, 'Morag Dunne', null, 'Morag Dunne', 'Morag Dunne'])
  })

  it('leaves questions to nobody where nobody has signed', () => {
    const body = 'Q: Did you like it there?\n\nA: I did.\n\nQ: Would you go back?\n\nA: Never.'
    expect(speakersOf(body, 'title: The lights')).toEqual([null, 'Morag Dunne', null, 'Morag Dunne'])
  })

  it.each([
    [
      'an explainer, which asks nobody',
      'What is a light?\n\nIt is a lamp.\n\nWho tends it?\n\nNobody does.\n\nWhat does it cost?\n\nIt costs little.',
    ],
    ['too few questions', 'Did you like it there?\n\nIt was quiet.\n\nNobody came.\n\nThe lamp turned.'],
  ])('is not: %s', (_, body) => {
    expect(speakersOf(body).filter(Boolean)).toEqual([])
  })
})

describe('labels of a transcript', () => {
  it.each([
    ['with time stamps', '[00:12] Jo Park: Was it quiet?\n\n[00:14] Ann Lee: It was.'],
    ['set off by their type', '**Jo Park:** Was it quiet?\n\n**Ann Lee:** It was.'],
    ['with last names from the second turn on', 'JO PARK: Was it quiet?\n\nANN LEE: It was.'],
  ])('are read %s', (_, turns) => {
    const again = turns.includes('JO') ? 'PARK: Was it?\n\nLEE: It was.' : turns
    expect(speakersOf(`${turns}\n\n${again}`).map((name) => name?.toLowerCase())).toEqual([
      'jo park',
      'ann lee',
      'jo park',
      'ann lee',
    ])
  })
})
