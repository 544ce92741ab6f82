import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/attribution/attribution.ts'
import { articleOf } from '../found.ts'

/** Who says the article's last sentence: a name, "-" for narration, "?" where nobody is named. */
function lastSpeaker(text: string): string {
  const { article, sentences, speakers } = attribute(articleOf(text))
  const { type, speaker } = sentences.at(-1) ?? { type: 'narration', speaker: null }
  const name = speaker === null ? null : speakers[speaker]?.name
  if (name === undefined || name === null || name === 'author') return type === 'narration' ? '-' : '?'
  return article.text.slice(name.start, name.end)
}

const FIRST = 'Tom Hollis gave evidence to the court on the first day. '

describe('a sentence that opens with what somebody was asked', () => {
  test.each([
    ['Asked if he would go and leave the firm to his daughters, Hollis said: "No."', 'Tom Hollis'],
    ['Asked by Jane Lacey about the fire, Hollis said it was an accident.', 'Tom Hollis'],
    ['Asked whether the alarms worked, he said they did not.', 'Tom Hollis'],
    ['Asked in March for his view of the fire, he said it was an accident.', 'Tom Hollis'],
    ['When pressed on whether he had been asleep at the time, Hollis said he had.', 'Tom Hollis'],
    ['Asked about the fire, the owner of the firm, Tom Hollis, said it was an accident.', 'Tom Hollis'],
    ['Asked whether he had “been there at the time,” Hollis said he had.', 'Tom Hollis'],
    ['Questioned by Jane Lacey, for the firm, Hollis insisted that it was an accident.', 'Tom Hollis'],
  ])('is whose answer it tells: %s', (sentence, speaker) => {
    expect(lastSpeaker(FIRST + sentence)).toBe(speaker)
  })

  test.each([
    ['Asked about that last night, Hollis laughed.'],
    ['Asked whether the alarms had worked, Hollis shrugged and walked away.'],
    ['Challenged over the fire, Hollis left the room.'],
  ])('is narration where it tells no answer: %s', (sentence) => {
    expect(lastSpeaker(FIRST + sentence)).toBe('-')
  })
})
