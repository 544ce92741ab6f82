import type { View } from '../view.ts'
import { readRun, type NameRun } from './name.ts'
import { capitalRuns } from './runs.ts'

/** The article's names, found by where they begin and end. */
export interface Runs {
  readonly list: readonly NameRun[]
  /** The index of the run that begins at a token, or -1. */
  startingAt(token: number): number
  /** The index of the run that ends just before a token, or -1. */
  endingAt(token: number): number
}

/** Finds and reads every name in the article. */
export function runsIn(view: View): Runs {
  const list = capitalRuns(view).map((run) => readRun(view, run))
  const starts = new Int32Array(view.words.length + 1).fill(-1)
  const ends = new Int32Array(view.words.length + 1).fill(-1)
  list.forEach((run, index) => {
    starts[run.from] = index
    ends[run.to] = index
  })
  return { list, startingAt: (token) => starts[token] ?? -1, endingAt: (token) => ends[token] ?? -1 }
}
