import type { Article, Problem } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import { eachAhead } from './read-ahead.ts'
import { listFiles } from './folder.ts'
import { readText } from './read-text.ts'

/** Everything that was read: the articles, sorted by id, and what is wrong with the files that are none. */
export interface Knowledge {
  readonly articles: readonly Article[]
  readonly problems: readonly Problem[]
}

/** What one file holds: an article or none, and what is wrong with it. */
export interface FileRead {
  readonly file: string
  readonly article: Article | null
  readonly problems: readonly Problem[]
}

const ARTICLE = /\.(?:md|txt)$/i

/**
 * Reads the articles at `location`: one file, or the `.md` and `.txt` files of a folder and its subfolders. Never throws:
 * a file that is no article is a problem, and the others still load.
 */
export async function readKnowledge(location: string): Promise<Knowledge> {
  const { files, problems } = await listFiles(location)
  const settled = settle(await eachAhead(files, readArticle))
  const none = files.length === 0 && problems.length === 0 ? [emptyFolder(location)] : []
  return { articles: settled.articles, problems: [...problems, ...settled.problems, ...none] }
}

/** Reads one file. Never throws. */
export async function readArticle(file: string): Promise<FileRead> {
  if (!ARTICLE.test(file)) {
    const message =
      'is no article: only .md and .txt files are read; convert the file or move it out of the folder'
    return { file, article: null, problems: [{ file, line: 1, message }] }
  }
  const read = await readText(file)
  if (read.kind === 'unreadable') {
    return { file, article: null, problems: [{ file, line: read.line, message: read.message }] }
  }
  const parsed = parseArticle(file, read.text)
  return { file, article: parsed.kind === 'article' ? parsed.article : null, problems: parsed.problems }
}

/** The articles of these files, sorted by id. Of two files with one id the first counts, and the other is a problem. */
export function settle(files: Iterable<FileRead>): Knowledge {
  const problems: Problem[] = []
  const articles = new Map<string, Article>()
  for (const { file, article, problems: own } of files) {
    problems.push(...own)
    if (article === null) continue
    const twin = articles.get(article.id)
    if (twin === undefined) articles.set(article.id, article)
    else {
      const message = `has the id "${article.id}" of ${twin.file}; rename one of the two files`
      problems.push({ file, line: 1, message })
    }
  }
  return { articles: [...articles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems }
}

/** The problem of a place that can be read, but holds nothing to read. */
export function emptyFolder(location: string): Problem {
  return {
    file: location,
    line: 1,
    message: 'holds no article; put .md or .txt files into the folder',
  }
}
