import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Article, Problem } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import { errorCode, readText } from './read-text.ts'

/** Everything that was read: the articles, sorted by id, and what is wrong with the files that are none. */
export interface Knowledge {
  readonly articles: readonly Article[]
  readonly problems: readonly Problem[]
}

const ARTICLE = /\.(?:md|txt)$/i
/** Files about the folder, not of it. */
const ABOUT = /^(?:readme|license|licence|copying|contributing|changelog|notice)(?:\.|$)/i

/**
 * Reads the articles at `location`: one file, or the `.md` and `.txt` files of a folder and its subfolders. Hidden files
 * and README-like ones are passed over. Never throws: a file that is no article is a problem, and the others still load.
 */
export async function readKnowledge(location: string): Promise<Knowledge> {
  const kind = await kindOf(location)
  if (typeof kind !== 'string') return { articles: [], problems: [kind] }
  const problems: Problem[] = []
  const files = kind === 'file' ? [location] : await filesOf(location, problems)
  const articles = new Map<string, Article>()
  for (const file of files) {
    const read = await readArticle(file)
    problems.push(...read.problems)
    if (read.article === null) continue
    const { id } = read.article
    const twin = articles.get(id)
    if (twin === undefined) articles.set(id, read.article)
    else
      problems.push({
        file,
        line: 1,
        message: `has the id "${id}" of ${twin.file}; rename one of the two files`,
      })
  }
  if (files.length === 0 && problems.length === 0) {
    problems.push({
      file: location,
      line: 1,
      message: 'holds no article; put .md or .txt files into the folder',
    })
  }
  return { articles: [...articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems }
}

async function readArticle(file: string): Promise<{ article: Article | null; problems: readonly Problem[] }> {
  if (!ARTICLE.test(file)) {
    const message =
      'is no article: only .md and .txt files are read; convert the file or move it out of the folder'
    return { article: null, problems: [{ file, line: 1, message }] }
  }
  const read = await readText(file)
  if (read.kind === 'unreadable') {
    return { article: null, problems: [{ file, line: read.line, message: read.message }] }
  }
  const parsed = parseArticle(file, read.text)
  return { article: parsed.kind === 'article' ? parsed.article : null, problems: parsed.problems }
}

async function kindOf(location: string): Promise<'folder' | 'file' | Problem> {
  try {
    return (await stat(location)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return {
      file: location,
      line: 1,
      message: `can't be read (${errorCode(error)}); give a folder or file that exists`,
    }
  }
}

/** The files below `folder` that are to be read, in an order that depends on their names only. */
async function filesOf(folder: string, problems: Problem[]): Promise<string[]> {
  const found: string[] = []
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    problems.push({
      file: folder,
      line: 1,
      message: `can't be listed (${errorCode(error)}); allow reading it`,
    })
    return []
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || ABOUT.test(entry.name)) continue
    const name = path.join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await filesOf(name, problems)))
    else found.push(name)
  }
  return found
}
