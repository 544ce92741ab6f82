import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/text/sentences.ts'

const read = (text: string): string[] =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  // Each row is one paragraph; a sentence must end where "|" stands, and nowhere else.
  it.each([
    'The port closed. | It will open again! | Will it?',
    'Mr. Lee met Dr. Ann B. Cole and Gen. Bray. | They left.',
    'J. K. Lowe spoke in D.C. on Monday. | I. Lowe did not.',
    'The U.S. Senate met at 5 p.m. Monday. | It left at 6 p.m. | The U.S. did not.',
    'Acme Inc. grew by 1.5 percent. | Cole & Co. did not.',
    'She works for Acme Inc. | He does not.',
    'She came in No. 5 of 12. | She said no. | 5 came later.',
    'The case is Lee v. Cole, on p. 12. | It is old.',
    'They met on Jan. 5 in Salem, Ore. | The talks went on.',
    'Lee met Fla. Gov. Ann Cole and former Kan. Sen. Bray. | He met his pa. | Gov. Cole left.',
    'PARIS, Tex. (AP) — The port closed. | It rained.',
    'Sen. Ann Lee (R-Ky.) said so. | Rep. Cole (D-Mass.), her rival, did not.',
    'He waited ... and went. | She stayed… then left.',
    '“I tried . . . to leave,” he said. | He failed.',
    '"Why?" she asked. | "Because."',
    '“Will it close?” Mayor Ann Lee asked. | Nobody knew.',
    '“Will it close?” Ann Lee, a nurse from Northport, asked from the door. | Nobody knew.',
    '“Will it close?” | Ann Lee, a nurse from Northport, said it would.',
    '“Will it close?” | Ann Lee, a nurse from Northport, left.',
    '“Will it close?” Lee wonders. | Nobody knew.',
    '"Close it!" said Lee. | He left.',
    '"Who knows?" | He said nothing more.',
    '"We won. | We did it all. | Now we rest," she said.',
    '"If it closes, we lose. | But it may not."',
    '"It is closed." | He left. | "It is open."',
    '(It was late.) | They left.',
    'Yahoo! is a firm, and so is it.',
    'He asked (really?) and left.',
    '1. Vote early. | Vote often.',
    'The phones sold. | iPhones sold best.',
    'It is so. | https://a.example/b',
    'She spoke to A. B. "Bo" Cole of Salem. | He listened.',
    '... and then it ended. | It did.',
    '![The port](port.jpg) It closed.',
    '"It closed," he said.[1] | It rained.',
    '<p>It closed.</p> | <p>"It rained."</p> | It poured.<br /> | It stopped.',
    'No final point',
    '“So it is.” | — Ann Lee',
  ])('splits %s', (row) => {
    expect(read(row.replaceAll(' | ', ' '))).toEqual(row.split(' | '))
  })

  it.each([
    ['He left."Go," she said.', ['He left.', '"Go," she said.']],
    ['She left.Then he came.', ['She left.', 'Then he came.']],
  ])('splits where a space is missing: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('finds nothing where nothing stands', () => {
    expect(read(' \u200b\n')).toEqual([])
  })
})
