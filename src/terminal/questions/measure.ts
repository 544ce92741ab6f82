import { setImmediate as breathe } from 'node:timers/promises'
import { answer } from '../../answer/answer.ts'
import type { Library } from '../../library/library.ts'
import { questionsFile } from '../../store/questions.ts'
import { expectationsIn } from '../commands/test.ts'
import { differenceOf } from './verdict.ts'

/** How many of the questions beside the articles come out as expected. */
export interface Rate {
  readonly right: number
  readonly of: number
}

/**
 * Asks the questions beside the articles, one at a time, so that others are answered in between. Null where there are none, or
 * once `isOver`.
 */
export async function measure(
  library: Library,
  location: string,
  isOver: () => boolean = () => false,
): Promise<Rate | null> {
  const { expectations = [] } = (await expectationsIn(await questionsFile(location))) ?? {}
  let right = 0
  for (const expectation of expectations) {
    await breathe()
    if (isOver()) return null
    if (differenceOf(expectation, answer(library, expectation.asked)) === null) right++
  }
  return expectations.length === 0 ? null : { right, of: expectations.length }
}

/** The rate of the articles as they are now. */
export interface Measured {
  /** Null where there are no questions, and until they have been asked. */
  readonly rate: () => Rate | null
  /** Measures anew, in the background. */
  readonly again: (library: Library) => void
}

/** @param onError is given what goes wrong: there is no rate then */
export function openMeasured(location: string, onError: (error: unknown) => void): Measured {
  let known: Rate | null = null
  let current: Library | null = null
  return {
    rate: () => known,
    again(library) {
      current = library
      known = null
      measure(library, location, () => current !== library).then((rate) => {
        if (current === library) known = rate
      }, onError)
    },
  }
}
