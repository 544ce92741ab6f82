/** So many files are read at a time: enough to keep the disk busy, few enough to hold in memory and in open files. */
const AT_ONCE = 16

/** The results of `work` for each item, in the items' order, with a bounded number of them under way at a time. */
export async function eachBounded<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker))
  return results
}
