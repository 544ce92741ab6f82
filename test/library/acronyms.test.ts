import { expect, it } from 'vitest'
import { acronymsOf } from '../../src/library/acronyms.ts'

it.each([
  ['Northern Ferry Union', ['nfu']],
  ['Northern Ferry Commission', ['nfc', 'nf']],
  ['Board of Quill Farmers', ['bqf', 'boqf']],
  ['Department for Transport', ['dt', 'dft']],
  ['the department for Transport', []],
  ['Ferries', []],
  ['the ferry company', []],
  ['Ferry Office', ['fo']],
  ['', []],
])('%j is called %j for short', (name, expected) => {
  expect(acronymsOf(name)).toEqual(expected)
})
