/** So many files are read at a time: enough to keep the disk busy, few enough to hold in memory and in open files. */
const AT_ONCE = 16

/**
 * The results of `work` for each item, one after the other, while the next few are under way already: reading goes on
 * behind whoever works on what was read. `work` must not throw.
 */
export async function* readAhead<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const underWay: Promise<Result>[] = []
  for (const item of items) {
    underWay.push(work(item))
    if (underWay.length === AT_ONCE) yield await underWay.shift()!
  }
  for (const result of underWay) yield await result
}

/** The results of `work` for each item, in the items' order. `work` must not throw. */
export async function eachAhead<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for await (const result of readAhead(items, work)) results.push(result)
  return results
}
