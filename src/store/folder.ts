import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../article/article.ts'
import { errorCode } from './read-text.ts'

/** What stands at a place on the disk: the files that are to be read, in an order that depends on their names only. */
export interface Listing {
  readonly files: readonly string[]
  /** Folders below that can't be listed: what they hold is not known. */
  readonly unlisted: readonly string[]
  readonly problems: readonly Problem[]
  /** Which file or folder it is, whatever it is called: another one put in its place differs. Null where there is none. */
  readonly identity: string | null
}

/** Files about the folder, not of it. */
const ABOUT = /^(?:readme|license|licence|copying|contributing|changelog|notice)(?:\.|$)/i
/** Copies that editors leave beside a file. */
const LEFT_BY_EDITORS = /~$|^#.*#$/
/** The questions that `whosaid test` asks. */
export const QUESTIONS = 'questions.yaml'

/**
 * Lists one file, or the files of a folder and its subfolders. Hidden files, editors' copies and what is about the folder
 * (README and the like, `questions.yaml`) are passed over. Never throws.
 */
export async function listFiles(location: string): Promise<Listing> {
  try {
    const status = await stat(location)
    const identity = `${status.dev}:${status.ino}`
    if (!status.isDirectory()) return { files: [location], unlisted: [], problems: [], identity }
    return { ...(await filesOf(location)), identity }
  } catch (error) {
    const message = `can't be read (${errorCode(error)}); give a folder or file that exists`
    return { files: [], unlisted: [], problems: [{ file: location, line: 1, message }], identity: null }
  }
}

async function filesOf(top: string): Promise<Omit<Listing, 'identity'>> {
  const files: string[] = []
  const unlisted: string[] = []
  const problems: Problem[] = []
  const list = async (folder: string): Promise<void> => {
    let entries
    try {
      entries = await readdir(folder, { withFileTypes: true })
    } catch (error) {
      unlisted.push(folder)
      const message = `can't be listed (${errorCode(error)}); allow reading it`
      problems.push({ file: folder, line: 1, message })
      return
    }
    for (const entry of entries) {
      if (isPassedOver(entry.name) || (folder === top && entry.name === QUESTIONS)) continue
      const name = path.join(folder, entry.name)
      if (entry.isDirectory()) await list(name)
      else files.push(name)
    }
  }
  await list(top)
  return { files: files.sort(), unlisted, problems }
}

/** True of a file or folder whose name says that it holds no article. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || ABOUT.test(name) || LEFT_BY_EDITORS.test(name)
}
