import type { Problem } from '../article/article.ts'
import type { Library } from '../library/library.ts'
import { loadLibrary } from '../store/load.ts'
import { writeLine, type Streams } from './streams.ts'

/** One problem as `file:line: message`, the form that editors and CI systems turn into a link. */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`
}

/** Loads the articles for a command and reports on `errors` what is wrong with any of them. */
export async function openLibrary(path: string, streams: Streams): Promise<Library> {
  const { library, problems } = await loadLibrary(path)
  for (const problem of problems) await writeLine(streams.errors, problemLine(problem))
  return library
}
