import { describe, expect, test } from 'vitest'
import { found } from '../../../found.ts'

describe('a participle that opens the sentence', () => {
  test.each([
    [
      'Stressing that the bridge was old, the mayor called for calm.',
      'the mayor | Stressing | that the bridge was old',
    ],
    [
      'Warning that storms were near, Ann Lee said the port would close.',
      'Ann Lee | Warning | that storms were near',
    ],
    [
      'Now, after arguing that the count was fair, the council is suggesting that it was not.',
      'the council | arguing | that the count was fair',
    ],
    [
      'One month after announcing his support for Bob Cole, Dan Hill still had doubts.',
      'Dan Hill | announcing | his support for Bob Cole',
    ],
    [
      'Warning that storms were near, Ann Lee, who ran the port, left the hall.',
      'Ann Lee, who ran the port | Warning | that storms were near',
    ],
    [
      'Noting that storms were near, lawyers for the port left the hall.',
      'lawyers for the port | Noting | that storms were near',
    ],
    [
      'Citing the “age of the bridge,” Ann Lee urged the council to close it.',
      'Ann Lee | Citing | the “age of the bridge,”',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'participle')).toContain(expected)
  })

  test.each([
    ['Warning lights flashed at the port.'],
    ['Running late, Lee said hello.'],
    ['Before he left without saying much, the mayor closed the port.'],
    ['After the warning lights flashed, the mayor closed the port.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'participle')).toEqual([])
  })
})
