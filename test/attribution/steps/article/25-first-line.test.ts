import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

const BELOW = '\nAnn Lee said the port was old.\nA poll found that many agreed.'

describe('a first line with a label', () => {
  test.each([
    ['Lee: I would close the port.', 'Lee | - | I would close the port'],
    [
      'Mayor Ann Lee at the fair: Port not ‘fit to stay open.’',
      'Mayor Ann Lee | - | Port not ‘fit to stay open.’',
    ],
    ['EXCLUSIVE – Ann Lee: Don’t close the port.', 'Ann Lee | - | Don’t close the port'],
    ['Poll: Many would close the port.', 'Poll | - | Many would close the port'],
  ])('is what whoever is quoted below says: %j', (line, expected) => {
    expect(found(line + BELOW, 'first-line')).toEqual([expected])
  })

  test.each([
    ['The Latest: Crews will close the port.'],
    ['Tom Cole: I would close the port.'],
    ['Ann Lee: A life on the water.'],
    ['Cole and Lee: They met on the water.'],
    ['ANN LEE: The town said that it would close the port.'],
    ['Lee will speak: She said no.'],
    ['Lee: I would close the port. It is old.'],
  ])('says nothing in %j', (line) => {
    expect(found(line + BELOW, 'first-line')).toEqual([])
  })

  test('is a label only at the head of the article', () => {
    expect(found(`Rain fell.${BELOW}\nLee: I would close the port.`, 'first-line')).toEqual([])
  })
})
