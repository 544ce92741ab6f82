import { expect, it } from 'vitest'
import { eachAhead, readAhead } from '../../src/store/read-ahead.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))

it('gives the results in order, whichever is ready first, with a bounded number under way', async () => {
  let underWay = 0
  let most = 0
  const items = Array.from({ length: 100 }, (_, i) => i)
  const results = await eachAhead(items, async (item) => {
    most = Math.max(most, (underWay += 1))
    for (let turns = 100 - item; turns > 0; turns -= 10) await turn()
    underWay -= 1
    return item
  })
  expect(results).toEqual(items)
  expect(most).toBe(16)
})

it('is ahead of whoever works on the results', async () => {
  const begun: number[] = []
  const results = readAhead([1, 2, 3], (item) => {
    begun.push(item)
    return Promise.resolve(item)
  })
  expect((await results.next()).value).toBe(1)
  expect(begun).toEqual([1, 2, 3])
})

it('gives nothing for nothing', async () => {
  expect(await eachAhead([], turn)).toEqual([])
})
