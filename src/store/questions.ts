import { stat } from 'node:fs/promises'
import path from 'node:path'
import { QUESTIONS } from './folder.ts'
import { readText, type ReadText } from './read-text.ts'

/** Where the questions about a knowledge folder stand: in it, or beside the one article. */
export async function questionsFile(location: string): Promise<string> {
  const isFolder = await stat(location).then(
    (status) => status.isDirectory(),
    () => true,
  )
  return path.join(isFolder ? location : path.dirname(location), QUESTIONS)
}

/** The questions' text; null where there is no such file. */
export async function readQuestions(file: string): Promise<ReadText | null> {
  const isThere = await stat(file).then(
    () => true,
    () => false,
  )
  return isThere ? readText(file) : null
}
