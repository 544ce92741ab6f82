import type { Problem } from '../article/article.ts'
import { attribute } from '../attribution/attribution.ts'
import { buildLibrary, type Library } from '../library/library.ts'
import { lookAgain, NOTHING_SEEN } from './live/look.ts'
import { openLookout, type Lookout } from './live/lookout.ts'
import { refresh } from './live/refresh.ts'
import { openRounds } from './live/rounds.ts'

/** The articles as they are now. */
export interface LiveLibrary {
  readonly library: () => Library
  /** Ends the watching: after it nothing is read, told or swapped any more. */
  close(): Promise<void>
}

/** Who is told what happens to the articles. */
export interface Heard {
  /** A file is no article, or no longer a good one: its last good version stays. */
  readonly problem: (problem: Problem) => void
  /** Another library is in use. */
  readonly swapped: (library: Library) => void
}

/** How often the disk is looked at, in milliseconds. */
export interface Pace {
  /** After an event, or where a file is still being written: several changes together make one look. */
  readonly soon: number
  /** While the folder is not there. */
  readonly gone: number
  /** Whatever happens: a network drive, or a folder put in another's place, may tell nobody. */
  readonly always: number
}

const PACE: Pace = { soon: 250, gone: 1000, always: 30_000 }

/**
 * Loads a folder of articles, or one, and follows its changes. What the watcher tells only starts a look at the disk,
 * which compares it with what is known: whatever way an editor saves a file, the outcome is the same.
 */
export async function watchLibrary(location: string, heard: Heard, pace: Pace = PACE): Promise<LiveLibrary> {
  let { sight, news } = await lookAgain(location, NOTHING_SEEN)
  news.forEach(heard.problem)
  let library = buildLibrary(sight.articles.map((article) => attribute(article)))
  const closing = new AbortController()
  let lookout: Lookout | null = null

  const rounds = openRounds(async () => {
    const before = sight.identity
    const look = await lookAgain(location, sight)
    if (closing.signal.aborted) return pace.always
    sight = look.sight
    look.news.forEach(heard.problem)
    if (sight.identity !== before) await watchAgain()
    const fresh = await refresh(library, sight.articles, closing.signal)
    if (fresh !== library) heard.swapped((library = fresh))
    if (sight.identity === null) return pace.gone
    return look.again ? pace.soon : pace.always
  })
  const watchAgain = async () => {
    await lookout?.close()
    lookout =
      sight.identity === null ? null : openLookout(location, () => rounds.within(pace.soon), heard.problem)
  }

  await watchAgain()
  rounds.within(sight.identity === null ? pace.gone : pace.always)
  return {
    library: () => library,
    async close() {
      closing.abort()
      await rounds.close()
      await lookout?.close()
    },
  }
}
