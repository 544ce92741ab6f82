import type { Library } from '../library/library.ts'
import { loadLibrary } from '../store/load.ts'
import { problemLine } from './problem-line.ts'
import { writeLine, type Streams } from './streams.ts'

/** Loads the articles for a command and reports on `errors` what is wrong with any of them. */
export async function openLibrary(path: string, streams: Streams): Promise<Library> {
  const { library, problems } = await loadLibrary(path)
  for (const problem of problems) await writeLine(streams.errors, problemLine(problem))
  return library
}
