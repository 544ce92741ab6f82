import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf } from '../../../src/text/terms/tokens/scan.ts'
import { TokenTable } from '../../../src/text/terms/tokens/token-table.ts'

function valueOf(table: TokenTable, text: string, start = 0, end = text.length): number {
  return table.get(text, start, end, hashOf(text, start, end))
}

// "Aa" and "BB" have one hash, and so has all that is put together of them alike.
const piece = fc.oneof(fc.string({ maxLength: 6 }), fc.stringMatching(/^(?:Aa|BB){1,6}$/))

test('it has what a Map has, whatever the pieces and however many', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
      const table = new TokenTable()
      const model = new Map<string, number>()
      pieces.forEach((each, i) => {
        expect(valueOf(table, each)).toBe(model.get(each) ?? -1)
        if (model.has(each)) return
        table.add(each, hashOf(each, 0, each.length), i)
        model.set(each, i)
      })
      expect(table.size).toBe(model.size)
      for (const [each, value] of model) expect(valueOf(table, each)).toBe(value)
    }),
  )
})

test('values of 31 bits come back', () => {
  const table = new TokenTable()
  const values = [0, 1, 0xffff, 0x10000, 0x7fffffff]
  for (const value of values) table.add(String(value), hashOf(String(value), 0, String(value).length), value)
  expect(values.map((value) => valueOf(table, String(value)))).toEqual(values)
})

test('a piece is found inside a longer text, at its place alone', () => {
  const table = new TokenTable()
  table.add('mill', hashOf('mill', 0, 4), 7)
  expect(valueOf(table, 'the mill ran', 4, 8)).toBe(7)
  expect(valueOf(table, 'the mill ran', 4, 7)).toBe(-1)
  expect(valueOf(table, 'the mill ran', 3, 8)).toBe(-1)
})
