import { readKnowledge } from '../../store/knowledge.ts'
import { questionsFile } from '../../store/questions.ts'
import { problemLine } from '../problem-line.ts'
import { expectationsIn } from './test.ts'
import { writeLine, type Streams } from '../streams.ts'

/**
 * `whosaid check`: reads every article of a folder or one file, and the questions about them, and prints each problem.
 *
 * @returns the exit code: 0 where all is well, 1 where there is a problem
 */
export async function check(path: string, streams: Streams): Promise<0 | 1> {
  const { articles, problems: unread } = await readKnowledge(path)
  const expected = await expectationsIn(await questionsFile(path))
  const problems = [...unread, ...(expected?.problems ?? [])]
  for (const problem of problems) await writeLine(streams.output, problemLine(problem))
  const read = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'} read from ${path}`
  const found =
    problems.length === 0
      ? 'no problems'
      : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
  await writeLine(streams.errors, `${read}, ${found}`)
  return problems.length === 0 ? 0 : 1
}
