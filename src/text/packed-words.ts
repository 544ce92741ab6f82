/**
 * A big table of words, as store/pack-words.mjs packs it: where the first three letters agree, words and what is known of each
 * stand in one string. So many words are loaded in a few milliseconds, and few of them are ever asked for.
 */
export class PackedWords {
  readonly #packed: ReadonlyMap<string, string>

  constructor(packed: Readonly<Record<string, string>>) {
    this.#packed = new Map(Object.entries(packed))
  }

  /** What is known of a word, as it is written; undefined where it is not in the table. */
  get(word: string): string | undefined {
    const near = this.#packed.get(word.slice(0, 3))
    if (near === undefined) return undefined
    const at = near.indexOf(` ${word}=`)
    if (at < 0) return undefined
    const start = at + word.length + 2
    const end = near.indexOf(' ', start)
    return near.slice(start, end < 0 ? undefined : end)
  }
}
