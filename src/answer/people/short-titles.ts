/** Titles of two words or more, and the letters that readers and articles write for them. */
const titles: readonly (readonly [string, string])[] = [
  ['pm', 'prime minister'],
  ['vp', 'vice president'],
  ['fm', 'foreign minister'],
  ['cm', 'chief minister'],
  ['ag', 'attorney general'],
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  // As Britain calls hers.
  ['chancellor', 'finance minister'],
]

/** What somebody is called with a title written out or put in letters ("the PM": "the prime minister"); null where it has none. */
export function otherTitle(called: string): string | null {
  for (const [letters, written] of titles) {
    for (const [from, to] of [
      [letters, written],
      [written, letters],
    ] as const) {
      const found = new RegExp(`(?<![\\p{L}])${from}(?![\\p{L}])`, 'iu')
      if (found.test(called)) return called.replace(found, () => to)
    }
  }
  return null
}
