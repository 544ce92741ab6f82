import type { Problem } from '../article/article.ts'
import { attribute } from '../attribution/attribution.ts'
import { buildLibrary, type Library } from '../library/library.ts'
import { readKnowledge } from './knowledge.ts'

/** A library, and what was wrong with the files that are not in it. */
export interface Loaded {
  readonly library: Library
  readonly problems: readonly Problem[]
}

/**
 * Reads, analyses and indexes every article of a folder, or the one article of a file. A file that cannot be read is a
 * problem of its own and keeps no other out.
 */
export async function loadLibrary(path: string): Promise<Loaded> {
  const { articles, problems } = await readKnowledge(path)
  return { library: buildLibrary(articles.map((article) => attribute(article))), problems }
}
