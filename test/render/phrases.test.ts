import { expect, test } from 'vitest'
import { phrasesFor } from '../../src/render/phrases.ts'
import { english } from '../../src/render/phrases/en.ts'

test.each(['en', 'en-GB', 'tlh', '', '-', '__proto__', 'constructor', undefined])(
  'speaks English for %j',
  (locale) => {
    expect(phrasesFor(locale)).toBe(english)
  },
)
