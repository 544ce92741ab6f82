import { describe, expect, test } from 'vitest'
import { found } from '../../../found.ts'

describe('who speaks in an infinitive', () => {
  test.each([
    [
      'Ann Lee was quick to point out that the bridge was old.',
      'Ann Lee | to point out | that the bridge was old',
    ],
    ['She took to the stage to say that the bridge was old.', 'She | to say | that the bridge was old'],
    ['The fire led Bob Cole to say that the bridge was old.', 'Bob Cole | to say | that the bridge was old'],
    ['Ann Lee used her speech to call for better roads.', 'Ann Lee | to call | better roads'],
    ['Ann Lee took the stage to announce a plan.', 'Ann Lee | to announce | a plan'],
    ['Women were more likely to say that the bridge was old.', 'Women | to say | that the bridge was old'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'participle')).toContain(expected)
  })

  test.each([
    ['Ann Lee wants to say that the bridge is old.'],
    ['Ann Lee is likely to announce that the bridge is closed.'],
    ['It is hard to say that the bridge is old.'],
    ['Ann Lee would do well to say that the bridge is old.'],
    ['Ann Lee refused to admit that the bridge was old.'],
    ['Ann Lee stopped to tell stories.'],
    ['Ann Lee chose not to wait for the clerks to ask for a change.'],
    ['The ministers met in Elm to discuss the drought.'],
    ['The council requires builders to disclose their plans.'],
    ['The council stepped up efforts to admit more children.'],
    ['Ann Lee came to offer “help.”'],
    ['Ann Lee had no chance to say that the bridge was old.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'participle')).toEqual([])
  })
})
