import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('whoever an agency cites', () => {
  test.each([
    [
      'The agency cited Ann Lee as saying that the bridge was closed.',
      'Ann Lee | cited Ann Lee as saying | that the bridge was closed',
    ],
    [
      'The agency quoted her as saying the bridge was closed.',
      'her | quoted her as saying | the bridge was closed',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'passive')).toContain(expected)
  })

  test.each([
    ['The agency cited Ann Lee.'],
    ['Ann Lee cited rain as a cause.'],
    ['She quoted a poem as a joke.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'passive')).toEqual([])
  })
})
