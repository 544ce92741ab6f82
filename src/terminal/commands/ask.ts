import { answer, type Asked } from '../../answer/answer.ts'
import { featureNames } from '../../answer/ranking/features/table.ts'
import { why } from '../../answer/why.ts'
import type { Library } from '../../library/library.ts'
import { renderTerminalAnswer } from '../../render/terminal-reply.ts'
import type { AskCommand } from '../arguments.ts'
import { outcomeJson } from '../json.ts'
import { openLibrary } from '../library.ts'
import { whyLines } from '../why.ts'
import { linesOf, writeLine, type Streams } from '../streams.ts'
import { areKnown } from './left-out.ts'

/** What was asked, with the asker's own mark on it. */
export interface Marked extends Asked {
  readonly id?: unknown
}

/**
 * `whosaid ask`: answers the question given, or each line of standard input in turn, never more than one in memory.
 *
 * @param path the folder of articles, or the one article
 * @returns the exit code: 0, 1 where there is no article to ask about, 2 where there is no feature to leave out by some name
 */
export async function askAll(command: AskCommand, path: string, streams: Streams): Promise<0 | 1 | 2> {
  if (!(await areKnown('feature', command.without, featureNames, streams))) return 2
  const library = await openLibrary(path, streams)
  const limits = {
    ...(command.article === null ? {} : { article: command.article }),
    ...(command.speaker === null ? {} : { speaker: command.speaker }),
  }
  const code = library.articles.length === 0 ? 1 : 0
  if (command.question !== null) {
    await answerOne({ ...limits, text: command.question }, command, library, streams)
    return code
  }
  let number = 0
  for await (const line of linesOf(streams.input)) {
    number += 1
    if (line.trim() === '') continue
    const asked = command.json ? readLine(line) : { text: line }
    if (asked === null)
      await writeLine(streams.errors, `whosaid: line ${number} of the input begins like JSON and is none`)
    // Each line gets an object, in the order asked: one that asks nothing gets the refusal of that.
    await answerOne({ ...limits, ...(asked ?? { text: '' }) }, command, library, streams)
  }
  return code
}

async function answerOne(
  asked: Marked,
  command: AskCommand,
  library: Library,
  streams: Streams,
): Promise<void> {
  const outcome = answer(library, asked, { top: Math.max(command.top, 1), without: command.without })
  const text = renderTerminalAnswer(outcome)
  if (command.json) await writeLine(streams.output, outcomeJson(asked, outcome, text, command.top))
  else await writeLine(streams.output, text + '\n')
  if (command.why) {
    for (const line of whyLines(why(library, asked, { top: command.top, without: command.without })))
      await writeLine(streams.errors, line)
  }
}

/** A line of `ask --json`: an object with a question, or else the line itself is the question; null for a broken object. */
export function readLine(line: string): Marked | null {
  const parsed = line.trimStart().startsWith('{') ? parse(line) : null
  if (parsed === null) return /^\s*\{\s*["}]/.test(line) ? null : { text: line }
  const { id, question, article, speaker, context } = parsed
  return {
    ...(id === undefined ? {} : { id }),
    text: typeof question === 'string' ? question : '',
    ...(typeof article === 'string' ? { article } : {}),
    ...(typeof speaker === 'string' ? { speaker } : {}),
    ...(Array.isArray(context) ? { context: context.filter((turn) => typeof turn === 'string') } : {}),
  }
}

function parse(line: string): Record<string, unknown> | null {
  try {
    // A line that starts with a brace and parses is an object.
    return JSON.parse(line) as Record<string, unknown>
  } catch {
    return null
  }
}
