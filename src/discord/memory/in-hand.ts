/** The work that was begun and has not ended, so that a shutdown can wait for it. */
export interface InHand {
  /** Starts a piece of work. What it throws goes to `onError` and nowhere else. */
  begin(work: () => Promise<void>): void
  /** Resolves once nothing is in hand, or after `patience` milliseconds. True where all of it has ended. */
  settled(patience: number): Promise<boolean>
}

export function createInHand(onError: (error: unknown) => void): InHand {
  const open = new Set<Promise<void>>()
  return {
    begin(work) {
      const running = work()
        .catch(onError)
        .finally(() => open.delete(running))
      open.add(running)
    },
    async settled(patience) {
      const deadline = AbortSignal.timeout(patience)
      const over = new Promise<void>((resolve) => deadline.addEventListener('abort', () => resolve()))
      while (open.size > 0 && !deadline.aborted) await Promise.race([...open, over])
      return open.size === 0
    },
  }
}
