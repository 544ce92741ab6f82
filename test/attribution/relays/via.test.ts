import { describe, expect, it, test } from 'vitest'
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
    ['“The bridge is closed,” said Ann Lee, speaking on CNN.', 'CNN'],
    ['In an interview with The Northport Gazette, Ann Lee said the bridge was closed.', 'Northport Gazette'],
    ['On Telegram, Ann Lee said that the bridge was closed.', 'Telegram'],
    ['Ann Lee told the Northport Gazette’s Joe Cole that the bridge was closed.', 'Northport Gazette'],
    ['Ann Lee told BBC presenter Joe Cole that the bridge was closed.', 'BBC'],
    ['“The bridge is closed,” Ann Lee wrote on her Facebook page.', 'Facebook'],
    ['“The bridge is closed,” Ann Lee said in a Telegram post.', 'Telegram'],
    ['“The bridge is closed,” Ann Lee wrote in an op-ed for the Guardian.', 'Guardian'],
    ['Ann Lee told Northport state television that the bridge was closed.', 'Northport state television'],
    ['Ann Lee has told Radio West that the bridge was closed.', 'Radio West'],
    ['“The bridge is closed,” Ann Lee posted on X.', 'X'],
    ['Ann Lee told the newspaper Nova Vest that the bridge was closed.', 'newspaper Nova Vest'],
    ['The state news agency cited Ann Lee as saying that the bridge was closed.', 'state news agency'],
  ])('is named in %j', (text, expected) => {
    expect(vias(text)).toEqual([expected])
  })

  test.each([
    ['Ann Lee told the council that the bridge was closed.'],
    ['Ann Lee told Radio that the bridge was closed.'],
    ['Ann Lee told Malcolm X. the bridge was closed.'],
    ['Ann Lee said in a letter to parents that the bridge was closed.'],
    ['Ann Lee told her friends that the BBC was closed.'],
    ['“The bridge is closed,” Ann Lee said on Monday.'],
    ['Ann Lee told a hearing on Facebook that the bridge was closed.'],
    ['Ann Lee told reporters outside the BBC that the bridge was closed.'],
    ['Ann Lee said on live television that the bridge was closed.'],
    ['Ann Lee told the post office that the bridge was closed.'],
    ['Ann Lee told the Reuters Institute that the bridge was closed.'],
    ['The BBC said that the bridge was closed.'],
    ['“The bridge is closed,” Ann Lee said of X’s new rules.'],
  ])('is nobody in %j', (text) => {
    expect(vias(text)).toEqual([null])
  })

  it('is the same for all that is said on one occasion', () => {
    expect(vias('Ann Lee told the BBC that the bridge was closed and added that it was old.')).toEqual([
      'BBC',
      'BBC',
    ])
  })

  it('is nobody where the outlet is the one that publishes the article', () => {
    const text = 'Ann Lee told the Gazette that the bridge was closed.'
    const { attributions } = attribute({ ...articleOf(text), publisher: 'Northport Gazette' })
    expect(attributions.map(({ via }) => via)).toEqual([null])
  })
})
