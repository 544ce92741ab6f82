/**
 * The best few of many: a binary heap whose top is the worst kept. Better is a higher score and, of equal scores, the
 * lower number.
 */
export class Best {
  private readonly most: number
  private readonly scores: Float64Array
  private readonly numbers: Float64Array
  private size = 0

  /** Keeps `most` at most; 1 or more. */
  constructor(most: number) {
    this.most = most
    this.scores = new Float64Array(most)
    this.numbers = new Float64Array(most)
  }

  /** Offers one. */
  offer(score: number, number: number): void {
    if (this.size < this.most) {
      this.place(this.size, score, number)
      this.size += 1
      this.rise(this.size - 1)
    } else if (this.worse(0, score, number)) {
      this.place(0, score, number)
      this.sink()
    }
  }

  /** The score below which nothing is kept any more. */
  floor(): number {
    return this.size < this.most ? -Infinity : this.scores[0]!
  }

  /** The numbers kept, best first; empties the heap. */
  take(): { readonly score: number; readonly number: number }[] {
    const kept = Array.from({ length: this.size }, (_, i) => ({
      score: this.scores[i]!,
      number: this.numbers[i]!,
    }))
    this.size = 0
    return kept.sort((a, b) => b.score - a.score || a.number - b.number)
  }

  private place(at: number, score: number, number: number): void {
    this.scores[at] = score
    this.numbers[at] = number
  }

  /** True where the one at `at` is worse than the one given. */
  private worse(at: number, score: number, number: number): boolean {
    const held = this.scores[at]!
    return held < score || (held === score && this.numbers[at]! > number)
  }

  private rise(start: number): void {
    let at = start
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (this.worse(parent, this.scores[at]!, this.numbers[at]!)) return
      this.swap(at, parent)
      at = parent
    }
  }

  private sink(): void {
    let at = 0
    for (;;) {
      let worst = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.size && this.worse(child, this.scores[worst]!, this.numbers[worst]!)) worst = child
      }
      if (worst === at) return
      this.swap(at, worst)
      at = worst
    }
  }

  private swap(a: number, b: number): void {
    const score = this.scores[a]!
    const number = this.numbers[a]!
    this.place(a, this.scores[b]!, this.numbers[b]!)
    this.place(b, score, number)
  }
}
