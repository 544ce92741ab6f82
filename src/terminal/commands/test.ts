import { answer } from '../../answer/answer.ts'
import { questionsFile, readQuestions } from '../../store/questions.ts'
import { openLibrary } from '../library.ts'
import { problemLine } from '../problem-line.ts'
import { readExpectations, type Expectations } from '../questions/questions.ts'
import { differenceOf } from '../questions/verdict.ts'
import { writeLine, type Streams } from '../streams.ts'

/**
 * `whosaid test`: asks every question of `questions.yaml` that can be read and prints each that comes out otherwise than expected.
 *
 * @param path the folder of articles with its questions, or one article with the questions beside it
 * @returns the exit code: 0 where all can be read and come out as expected, else 1
 */
export async function test(path: string, streams: Streams): Promise<0 | 1> {
  const file = await questionsFile(path)
  const { expectations, problems } = (await expectationsIn(file)) ?? missing(file)
  for (const problem of problems) await writeLine(streams.output, problemLine(problem))
  if (expectations.length === 0) return 1

  const library = await openLibrary(path, streams)
  let different = 0
  for (const expectation of expectations) {
    const difference = differenceOf(expectation, answer(library, expectation.asked))
    if (difference === null) continue
    different += 1
    await writeLine(streams.output, `${file}:${expectation.line}: ${expectation.asked.text}`)
    await writeLine(streams.output, `  expected ${difference.expected}`)
    await writeLine(streams.output, `  came     ${difference.came}`)
  }
  await writeLine(streams.output, summary(expectations.length, different, problems.length))
  return different === 0 && problems.length === 0 ? 0 : 1
}

/** What a file of questions holds; null where there is none. */
export async function expectationsIn(file: string): Promise<Expectations | null> {
  const read = await readQuestions(file)
  if (read === null || read.kind === 'text') return read && readExpectations(file, read.text)
  return { expectations: [], problems: [{ file, line: read.line, message: read.message }] }
}

function missing(file: string): Expectations {
  const message = 'is not there; write questions into it, as the one that ships with whosaid shows'
  return { expectations: [], problems: [{ file, line: 1, message }] }
}

function summary(asked: number, different: number, problems: number): string {
  const questions = `${asked} ${asked === 1 ? 'question' : 'questions'}`
  const came = different === 0 ? 'all as expected' : `${different} not as expected`
  const unread = problems === 0 ? '' : `; ${problems} ${problems === 1 ? 'problem' : 'problems'}, see above`
  return `${questions}, ${came}${unread}`
}
