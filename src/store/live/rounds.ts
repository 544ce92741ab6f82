/** Work that is done again and again, one round at a time. */
export interface Rounds {
  /** Sees to it that the next round begins within so many milliseconds. */
  within(wait: number): void
  /** No round begins any more; waits for the one under way. */
  close(): Promise<void>
}

/** @param work one round; gives the milliseconds after which the next is due, whatever happens */
export function openRounds(work: () => Promise<number>): Rounds {
  let timer: NodeJS.Timeout | undefined
  let due = Infinity
  let underWay: Promise<void> | null = null
  let closed = false

  const within = (wait: number) => {
    const at = performance.now() + wait
    if (closed || at >= due) return
    due = at
    if (underWay !== null) return
    clearTimeout(timer)
    timer = setTimeout(begin, wait)
  }
  const begin = () => {
    due = Infinity
    underWay = work().then(end, (error: unknown) => {
      end(Infinity)
      throw error
    })
  }
  const end = (wait: number) => {
    underWay = null
    const asked = due - performance.now()
    due = Infinity
    within(Math.max(0, Math.min(asked, wait)))
  }
  return {
    within,
    async close() {
      closed = true
      clearTimeout(timer)
      await underWay
    },
  }
}
