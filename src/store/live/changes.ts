import path from 'node:path'
import type { Article, Problem } from '../../article/article.ts'
import type { FileRead } from '../knowledge.ts'

/** A file as it was last read. Its article is the last good one, also where the file has been broken since. */
export interface KnownFile extends FileRead {
  /** Differs whenever the file was written or replaced. */
  readonly stamp: string
  /** True from the first look that does not find it: editors take a file away and put it back. */
  readonly missing: boolean
}

/** Every file that is known, in the order in which they are listed. */
export type KnownFiles = ReadonlyMap<string, KnownFile>

/** A file as a look finds it, not yet read. */
export interface SeenFile {
  readonly file: string
  readonly stamp: string
  /** Milliseconds since it was last written or replaced; negative where its disk's clock is ahead of ours. */
  readonly age: number
}

/** What a look has to do. */
export interface Plan {
  /** New or changed files, at rest long enough to be read. */
  readonly read: readonly string[]
  /** True where something needs another look soon: a file that is being written, or one that may come back. */
  readonly again: boolean
}

/** A file that was written less than so many milliseconds ago may not be whole yet. */
export const AT_REST = 200

/** Which of the files that a look finds are to be read. */
export function planLook(known: KnownFiles, seen: readonly SeenFile[], unlisted: readonly string[]): Plan {
  const different = seen.filter(({ file, stamp }) => known.get(file)?.stamp !== stamp)
  const read = different.filter(({ age }) => age < 0 || age >= AT_REST).map(({ file }) => file)
  const found = new Set(seen.map(({ file }) => file))
  const newlyMissing = [...known.values()].some(
    ({ file, missing }) => !missing && !found.has(file) && !isBelow(file, unlisted),
  )
  return { read, again: read.length < different.length || newlyMissing }
}

/**
 * What is known after a look. A file that cannot be read any more keeps its last good article; one that was missing
 * already is forgotten.
 *
 * @param read what reading the plan's files gave
 */
export function knownAfter(
  known: KnownFiles,
  seen: readonly SeenFile[],
  unlisted: readonly string[],
  read: readonly FileRead[],
): KnownFiles {
  const results = new Map(read.map((each) => [each.file, each]))
  const files: KnownFile[] = []
  for (const { file, stamp } of seen) {
    const before = known.get(file)
    const now = results.get(file)
    if (now) files.push({ ...now, article: articleAfter(before, now), stamp, missing: false })
    else if (before) files.push({ ...before, missing: false })
  }
  const found = new Set(seen.map(({ file }) => file))
  for (const before of known.values()) {
    if (found.has(before.file)) continue
    if (isBelow(before.file, unlisted)) files.push(before)
    else if (!before.missing) files.push({ ...before, missing: true })
  }
  files.sort((a, b) => (a.file < b.file ? -1 : 1))
  return new Map(files.map((each) => [each.file, each]))
}

/** The very article of before where nothing of it has changed: it need not be analysed again. */
function articleAfter(before: KnownFile | undefined, { article }: FileRead): Article | null {
  const old = before?.article ?? null
  return article === null || (old !== null && isSameArticle(old, article)) ? old : article
}

function isSameArticle(a: Article, b: Article): boolean {
  const said = ({ title, publisher, url, author, published }: Article) =>
    JSON.stringify([title, publisher, url, author, published])
  return a.text === b.text && said(a) === said(b)
}

function isBelow(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file.startsWith(folder + path.sep))
}

/** What makes a library of the articles before one of those after. */
export function articleChanges(
  before: readonly Article[],
  after: readonly Article[],
): { readonly changed: readonly Article[]; readonly gone: readonly string[] } {
  const old = new Set(before)
  const ids = new Set(after.map(({ id }) => id))
  return {
    changed: after.filter((article) => !old.has(article)),
    gone: before.map(({ id }) => id).filter((id) => !ids.has(id)),
  }
}

/** The problems that were not there before; of a file that was just read, all. */
export function newProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  read: ReadonlySet<string>,
): Problem[] {
  const key = ({ file, line, message }: Problem) => JSON.stringify([file, line, message])
  const old = new Set(before.map(key))
  return after.filter((problem) => read.has(problem.file) || !old.has(key(problem)))
}
