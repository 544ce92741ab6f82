import { describe, expect, test } from 'vitest'
import { articleOf } from '../../found.ts'
import { attribute } from '../../../../src/attribution/attribution.ts'

/** For each sentence the speaker's name, or "-". */
function speakers(text: string): string[] {
  const { article, speakers, sentences } = attribute(articleOf(text))
  return sentences.map(({ speaker }) => {
    const name = speaker === null ? null : speakers[speaker]?.name
    return name && name !== 'author' ? article.text.slice(name.start, name.end) : '-'
  })
}

describe('the later sentences of a quotation that began inside a sentence', () => {
  test.each([
    ['Ann Lee said the port “is too old. It must close.”', ['Ann Lee', 'Ann Lee']],
    [
      'Ann Lee called the port “a ruin that nobody needs. It must close.” Rain fell.',
      ['Ann Lee', 'Ann Lee', '-'],
    ],
    [
      'Ann Lee said the port “is too old. It must close. So be it.” He left.',
      ['Ann Lee', 'Ann Lee', 'Ann Lee', '-'],
    ],
  ])('belong to its speaker in %j', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  test.each([
    ['“The port is too old. It must close,” according to Ann Lee.', ['Ann Lee', 'Ann Lee']],
    [
      'Rain fell. “The port is old. It must close. So be it,” according to Ann Lee.',
      ['-', 'Ann Lee', 'Ann Lee', 'Ann Lee'],
    ],
  ])('and the earlier ones belong to whoever the cue names in %j', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })

  test.each([
    ['“The port is old.” It must close, according to Ann Lee.', ['-', 'Ann Lee']],
    ['Ann Lee said the “old” port must close. It is too old.', ['Ann Lee', '-']],
    ['The port “is too old. It must close.”', ['-', '-']],
  ])('are nobody’s in %j', (text, expected) => {
    expect(speakers(text)).toEqual(expected)
  })
})
