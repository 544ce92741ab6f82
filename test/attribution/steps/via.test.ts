import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/attribution/attribution.ts'
import { articleOf } from '../found.ts'

function vias(text: string): (string | null)[] {
  const article = articleOf(text)
  return attribute(article).attributions.map(({ via }) =>
    via ? article.text.slice(via.start, via.end) : null,
  )
}

describe('through whom a statement came', () => {
  test.each([
    ['Ann Lee told the BBC that the bridge was closed.', 'BBC'],
    ['Ann Lee said in a statement to Reuters that the bridge was closed.', 'Reuters'],
    ['“The bridge is closed,” Ann Lee wrote on Facebook.', 'Facebook'],
    ['Ann Lee told the Northport Gazette the bridge was closed.', 'Northport Gazette'],
    ['Ann Lee was quoted by the TASS news agency as saying that the bridge was closed.', 'TASS news agency'],
    ['The state news agency cited Ann Lee as saying that the bridge was closed.', 'state news agency'],
  ])('is named in %j', (text, expected) => {
    expect(vias(text)).toEqual([expected])
  })

  test.each([
    ['Ann Lee told the council that the bridge was closed.'],
    ['Ann Lee said in a letter to parents that the bridge was closed.'],
    ['Ann Lee told her friends that the BBC was closed.'],
    ['“The bridge is closed,” Ann Lee said on Monday.'],
  ])('is nobody in %j', (text) => {
    expect(vias(text)).toEqual([null])
  })
})
