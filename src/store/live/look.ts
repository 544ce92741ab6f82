import { stat } from 'node:fs/promises'
import type { Article, Problem } from '../../article/article.ts'
import { eachAhead } from '../read-ahead.ts'
import { knownAfter, newProblems, planLook, type KnownFiles, type SeenFile } from './changes.ts'
import { listFiles } from '../folder.ts'
import { emptyFolder, readArticle, settle } from '../knowledge.ts'
import { errorCode } from '../read-text.ts'

/** What is known of a place on the disk. */
export interface Sight {
  readonly files: KnownFiles
  /** Those of the files that count, sorted by id. */
  readonly articles: readonly Article[]
  readonly problems: readonly Problem[]
  /** Which folder or file it was; null where nothing was there. */
  readonly identity: string | null
}

/** What a look at the disk gives. */
export interface Look {
  readonly sight: Sight
  /** Problems that were not there at the look before. */
  readonly news: readonly Problem[]
  /** True where another look is due soon. */
  readonly again: boolean
}

export const NOTHING_SEEN: Sight = { files: new Map(), articles: [], problems: [], identity: null }

/**
 * Looks at the folder or file again and reads what is new. Where the whole folder has gone, or can't be read, all stays as
 * it was: it was moved or is being replaced, and nobody empties a knowledge base that way. Never throws.
 */
export async function lookAgain(location: string, before: Sight): Promise<Look> {
  const { files, unlisted, problems, identity } = await listFiles(location)
  if (identity === null || unlisted.includes(location)) {
    const news = newProblems(before.problems, problems, new Set())
    return { sight: { ...before, problems, identity: null }, news, again: true }
  }
  const first = before === NOTHING_SEEN
  const seen = await eachAhead(files, (file) => see(file, first))
  const plan = planLook(before.files, seen, unlisted)
  const read = await eachAhead(plan.read, readArticle)
  const known = knownAfter(before.files, seen, unlisted, read)
  const settled = settle(known.values())
  const all = [...problems, ...settled.problems, ...(known.size === 0 ? [emptyFolder(location)] : [])]
  return {
    sight: { files: known, articles: settled.articles, problems: all, identity },
    news: newProblems(before.problems, all, new Set(plan.read)),
    again: plan.again,
  }
}

/** @param atRest true: whatever its age, the file counts as whole */
async function see(file: string, atRest: boolean): Promise<SeenFile> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(file)
    return {
      file,
      stamp: `${ino} ${size} ${mtimeMs} ${ctimeMs}`,
      age: atRest ? Infinity : Date.now() - ctimeMs,
    }
  } catch (error) {
    return { file, stamp: errorCode(error), age: Infinity }
  }
}
