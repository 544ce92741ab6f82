/**
 * A big table of words, as store/pack-words.mjs packs it into one string: a line for each three letters that words begin with,
 * then those words and what is known of each. So many words are loaded in a few milliseconds, and few of them are ever asked for.
 */
export class PackedWords {
  /** Line by its letters. */
  readonly #lines = new Map<string, string>()

  constructor(packed: string) {
    for (const line of packed.split('\n')) this.#lines.set(line.slice(0, line.indexOf(' ')), line)
  }

  /** What is known of a word, as it is written; undefined where it is not in the table. */
  get(word: string): string | undefined {
    const near = this.#lines.get(word.slice(0, 3))
    if (near === undefined) return undefined
    const at = near.indexOf(` ${word}=`)
    if (at < 0) return undefined
    const start = at + word.length + 2
    const end = near.indexOf(' ', start)
    return near.slice(start, end < 0 ? undefined : end)
  }
}
