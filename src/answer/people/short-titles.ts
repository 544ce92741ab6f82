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

/** Each way of writing a title, and the other one. */
const ways: readonly (readonly [RegExp, string])[] = titles.flatMap(([letters, written]) => [
  [alone(letters), written] as const,
  [alone(written), letters] as const,
])

function alone(title: string): RegExp {
  return new RegExp(`(?<!\\p{L})${title}(?!\\p{L})`, 'iu')
}

/** What somebody is called with a title written out or put in letters ("the PM": "the prime minister"); null where it has none. */
export function otherTitle(called: string): string | null {
  const way = ways.find(([title]) => title.test(called))
  return way ? called.replace(way[0], () => way[1]) : null
}
