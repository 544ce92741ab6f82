import { hasLetter } from '../text/characters.ts'
import { sentences } from '../text/sentences.ts'
import type { ArticleResult, Block, Problem, Sentence } from './article.ts'
import { blocks } from './blocks.ts'
import { openFile } from './front-matter.ts'

/**
 * Reads one article. `file` is its path, as messages should show it; `text` the decoded file, a byte-order mark and all.
 * Never throws: what is wrong with the file is in the result's problems.
 */
export function parseArticle(file: string, text: string): ArticleResult {
  const opened = openFile(text)
  const problems: Problem[] = opened.problems.map(({ line, message }) => ({ file, line, message }))
  if (opened.problems.some(({ fatal }) => fatal)) return { kind: 'refused', problems }
  if (!hasLetter(opened.text)) {
    const message = 'the article is empty; put its text into the file, below the front matter if it has one'
    return { kind: 'refused', problems: [...problems, { file, line: 1, message }] }
  }
  const id = articleId(file)
  const found = blocks(opened.text, opened.meta.title)
  const article = {
    ...opened.meta,
    id,
    file,
    title: opened.meta.title ?? readable(id),
    text: opened.text,
    blocks: found,
    sentences: found.flatMap((block, index) => sentencesOf(opened.text, block, index)),
  }
  return { kind: 'article', article, problems }
}

/** An article's id: its file name without its extension. */
export function articleId(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  const point = name.lastIndexOf('.')
  return point > 0 ? name.slice(0, point) : name
}

function readable(id: string): string {
  const words = id.replace(/[-_\s]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sentencesOf(text: string, block: Block, index: number): Sentence[] {
  if (block.kind === 'heading') return [{ start: block.start, end: block.end, block: index, kind: 'heading' }]
  return sentences(text, block).map((span) => ({ ...span, block: index, kind: 'sentence' }))
}
