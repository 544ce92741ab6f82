import { describe, expect, it } from 'vitest'
import { quotations } from '../../src/text/quotations.ts'

const whole = (text: string) => ({ start: 0, end: text.length })
const read = (text: string): string[] =>
  quotations(text, whole(text)).map(
    ({ start, end, depth, closed }) =>
      `${depth > 0 ? `${depth}:` : ''}${text.slice(start, end)}${closed ? '' : '⋯'}`,
  )

describe('quotations', () => {
  it.each([
    ['straight marks', '"We won," she said. "At last."', ['"We won,"', '"At last."']],
    ['curly marks', '“We won,” she said.', ['“We won,”']],
    [
      'marks that open straight and close curly',
      '"We won,” she said. “Yes," he said.',
      ['"We won,”', '“Yes,"'],
    ],
    ['doubled single marks', "``We won,'' she said. ''Yes,'' he said.", ["``We won,''", "''Yes,''"]],
    ['marks the wrong way round', '”We won,“ she said.', ['”We won,“']],
    ['an opening mark used to close', 'the “winners“ of it', ['“winners“']],
    ['angle marks', 'She said «no» twice, »no« at last.', ['«no»', '»no«']],
    ['low marks', '„We won,“ she said.', ['„We won,“']],
    ['British single marks', "‘We won,’ she said. 'Yes,' he said.", ['‘We won,’', "'Yes,'"]],
    [
      'apostrophes inside single marks',
      '‘I don’t know the dogs’ names,’ he said.',
      ['‘I don’t know the dogs’ names,’'],
    ],
    [
      'clipped words inside single marks',
      "'It's rock 'n' roll and runnin' wild,' he said.",
      ["'It's rock 'n' roll and runnin' wild,'"],
    ],
    ['a scrap that ends in s', "the 'good dogs' rule", ["'good dogs'"]],
    ['single marks in double ones', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”', '1:‘no’']],
    ['double marks in single ones', '‘He said “no” to me,’ she said.', ['‘He said “no” to me,’', '1:“no”']],
    [
      'straight marks in straight ones',
      '"He said "no" to me," she said.',
      ['"He said "no" to me,"', '1:"no"'],
    ],
    [
      'nested marks that close together',
      '"She said, \'We won.\'" He left.',
      ['"She said, \'We won.\'"', "1:'We won.'"],
    ],
    ['marks next to dashes and brackets', 'He—“of course”—left ("at once").', ['“of course”', '"at once"']],
    ['titles', 'In “Morning Report” he spoke.', ['“Morning Report”']],
    ['a mark left open', '“We won. We did it all.', ['“We won. We did it all.⋯']],
    [
      'a mark left open before the next quotation',
      '"We won, she said. "At last," he said.',
      ['"We won, she said.⋯', '"At last,"'],
    ],
    ['a single mark left open before a sentence', 'She left. ‘We won. All of it.', ['‘We won. All of it.⋯']],
    ['a single mark left open at the start', '‘We won. We did it all.', ['‘We won. We did it all.⋯']],
    [
      'invisible characters around marks',
      '\u200b“\u200bWe won\u200b”\u200b she said',
      ['“\u200bWe won\u200b”'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['elisions', "'Twas the night in the '90s, tell 'em."],
    ['plural possessives', "the dogs' bowl and the cats’ bed"],
    ['contractions', "don't, won’t, O'Brien"],
    ['clipped words', "rock 'n' roll, runnin' wild"],
    ['feet and inches', `He is 6'2" tall and she 5' 11".`],
    ['a closing mark that nothing opened', 'We won," she said.'],
    ['a mark at the very end', 'We won. "'],
    ['marks with nothing between them', 'the "" field'],
    ['plain text', 'We won.'],
    ['no text', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(read(text)).toEqual([])
  })

  it('gives the text between the marks as well', () => {
    const text = "She said ``no''."
    expect(quotations(text, whole(text))).toEqual([
      { start: 9, end: 15, inner: { start: 11, end: 13 }, closed: true, depth: 0 },
    ])
  })

  it('looks at its paragraph only, so that a stray mark costs one paragraph', () => {
    const text = 'He said "no.\n"Yes," she said.'
    expect(quotations(text, { start: 0, end: 12 })).toHaveLength(1)
    expect(quotations(text, { start: 13, end: text.length })).toMatchObject([
      { start: 13, end: 19, closed: true },
    ])
  })
})
