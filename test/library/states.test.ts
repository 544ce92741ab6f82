import { expect, it } from 'vitest'
import { stateBehind } from '../../src/library/states.ts'

it.each([
  [' (D-N.Y.) said', 'new york'],
  [' (R-AL), who', 'alabama'],
  [', R-Texas, said', 'texas'],
  [', D-West Virginia, said', 'west virginia'],
  [' (I-Vt.)', 'vermont'],
  [', of Texas,', ''],
  [' said (D-Mo.)', ''],
  ['', ''],
])('behind a name, %j is of %j', (text, state) => {
  expect(stateBehind(text)).toBe(state)
})
