import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('who speaks in the passive', () => {
  test.each([
    [
      'The mayor was quoted by the Gazette as saying that the bridge was safe.',
      'The mayor | was quoted by the Gazette as saying | that the bridge was safe',
    ],
    [
      'Residents were told by the council that the water was clean.',
      'the council | were told | that the water was clean',
    ],
    ['As reported by the Gazette, the bridge is closed.', 'the Gazette | reported | the bridge is closed'],
    ['Lee was asked whether he would run.', '- | was asked | whether he would run'],
    [
      'Lee was asked by host Bob Cole, who is from Northport, but has left, “Is the bridge old?”',
      'host Bob Cole | was asked | “Is the bridge old?”',
    ],
    ['Lee was told by the mayor: “It will be closed.”', 'the mayor | was told | “It will be closed.”'],
    ['Lee was asked on Monday: “Is the bridge old?”', '- | was asked | “Is the bridge old?”'],
    [
      'As first reported by the Herald, the port closed early.',
      'the Herald | reported | the port closed early',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'passive')).toContain(expected)
  })

  test.each([
    ['The bridge was closed by the council.'],
    ['The mayor was told off.'],
    ['Lee was asked by a host, “Salty” Cole, about it.'],
    ['Asked by Bob Cole whether the bridge was old, the mayor replied that it was.'],
    ['The men were charged by police on Monday.'],
    ['The figures should not be read as saying that the bridge is safe.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'passive')).toEqual([])
  })
})
