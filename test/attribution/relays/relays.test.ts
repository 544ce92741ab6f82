import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/attribution/attribution.ts'
import type { StepName } from '../../../src/attribution/step-names.ts'
import { articleOf } from '../found.ts'

/** One "source | via | content" for each statement. */
function told(text: string, without: readonly StepName[] = []): string[] {
  const article = articleOf(text)
  const words = (span: { start: number; end: number } | null) =>
    span ? article.text.slice(span.start, span.end) : '-'
  return attribute(article, { without: new Set(without) }).attributions.map(
    ({ source, via, content }) => `${words(source)} | ${words(via)} | ${content.map(words).join(' … ')}`,
  )
}

describe('a report of a report', () => {
  test.each([
    [
      'According to TASS, Ann Lee said that the bridge was closed.',
      'Ann Lee | TASS | that the bridge was closed',
    ],
    [
      'Ann Lee said, according to TASS, that the bridge was closed.',
      'Ann Lee | TASS | that the bridge was closed',
    ],
    [
      '“The bridge is closed,” Ann Lee told reporters, according to TASS.',
      'Ann Lee | TASS | “The bridge is closed,”',
    ],
    ['The bridge was closed, Ann Lee said, according to TASS.', 'Ann Lee | TASS | The bridge was closed'],
    [
      'Ann Lee urged the council to close the bridge, state broadcaster NTK reported on Friday.',
      'Ann Lee | state broadcaster NTK | the council to close the bridge',
    ],
    [
      '“The bridge is closed,” Ann Lee said at a rally on Friday, according to the Northport Sun.',
      'Ann Lee | Northport Sun | “The bridge is closed,”',
    ],
    [
      '“The bridge is closed,” Ann Lee said, according to a transcript of the call.',
      'Ann Lee | transcript of the call | “The bridge is closed,”',
    ],
    [
      '“The bridge is closed,” said Ann Lee, according to an aide who was there.',
      'Ann Lee | aide who was there | “The bridge is closed,”',
    ],
    [
      'After the vote, Ann Lee accused the council of “endless” waste, TASS reported.',
      'Ann Lee | TASS | the council of “endless” waste',
    ],
    [
      'When Bob Cole left, Ann Lee accused the council of waste, TASS reported.',
      'TASS | - | When Bob Cole left, Ann Lee accused the council of waste',
    ],
    [
      'Ann Lee said that the bridge was closed, and the road, according to TASS.',
      'Ann Lee | TASS | that the bridge was closed, and the road',
    ],
    [
      'When Ann Lee said so, the bridge was closed, according to TASS.',
      'TASS | - | When Ann Lee said so, the bridge was closed',
    ],
    ['The bridge was closed, Ann Lee said, TASS reported.', 'Ann Lee | TASS | The bridge was closed'],
    [
      'The Northport Gazette reported that Ann Lee said the bridge was closed.',
      'Ann Lee | Northport Gazette | the bridge was closed',
    ],
    [
      'The bridge was closed, Ann Lee was quoted as saying by TASS.',
      'Ann Lee | TASS | The bridge was closed',
    ],
    ['The bridge was closed, the BBC quoted Ann Lee as saying.', 'Ann Lee | BBC | The bridge was closed'],
    [
      'The bridge was closed, Reuters reported, citing a senior official.',
      'a senior official | Reuters | The bridge was closed',
    ],
    [
      'Reuters reported, citing Ann Lee, that the bridge was closed.',
      'Ann Lee | Reuters | that the bridge was closed',
    ],
  ])('has the inner speaker and the outer intermediary in %j', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test.each([
    ['The council reported that Ann Lee said the bridge was closed.'],
    ['The BBC reported that Ann Lee ordered the bridge to be closed.'],
    ['According to the council, Ann Lee said that the bridge was closed.'],
    ['The bridge was closed, the council reported, citing Ann Lee.'],
    ['The bridge was closed, Reuters reported, citing bad weather.'],
  ])('is none in %j', (text) => {
    for (const one of told(text)) expect(one).toContain(' | - | ')
  })
})

describe('silence and mutual blame', () => {
  test.each([
    ['Ann Lee declined to say who would pay.'],
    ['Ann Lee refused to comment on the bridge.'],
    ['Ann Lee did not say whether the bridge was closed.'],
    ['Neither side would comment on the bridge.'],
    ['Each side blames the other.'],
    ['The two parties blamed one another.'],
  ])('are no statement in %j', (text) => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['“It is closed,” Ann Lee said, but declined to say why.', 'Ann Lee | - | “It is closed,”'],
    ['Ann Lee declined to say why. “I am not an engineer.”', 'Ann Lee | - | “I am not an engineer.”'],
    ['Ann Lee did not only say that the bridge was closed.', 'Ann Lee | - | that the bridge was closed'],
    ['Ann Lee did not deny that the bridge was closed.', 'Ann Lee | - | that the bridge was closed'],
  ])('leave what is said beside them in %j', (text, expected) => {
    expect(told(text)).toContain(expected)
  })
})
