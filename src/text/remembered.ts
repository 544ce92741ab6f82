/** So many results are kept, then all are forgotten: some megabytes at most. */
const MOST = 20_000
/** A longer string may be a view of the article that it was cut from, and would keep all of that in memory. */
const LONGEST = 12

/**
 * The same function of a word, but one that remembers what it gave: the words of everyday English come back in every
 * article. `find` must go by the word alone.
 */
export function remembered<Result>(find: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const result = find(word)
    if (known.size >= MOST) known.clear()
    if (word.length <= LONGEST) known.set(word, result)
    return result
  }
}
