import { text as readAll } from 'node:stream/consumers'
import { checkIndex, checkQuote } from '../../answer/check/check.ts'
import { renderTerminalCheck } from '../../render/terminal-reply.ts'
import { openLibrary } from '../library.ts'
import { writeLine, type Streams } from '../streams.ts'

/**
 * `whosaid verify`: whether a quotation stands in the articles word for word, and whose it is, as /check does on Discord.
 *
 * @param text what is quoted; null: all of standard input
 * @param path the folder of articles, or the one article
 * @returns the exit code: 0 where all that is quoted stands there word for word and no other speaker is named, else 1
 */
export async function verify(text: string | null, path: string, streams: Streams): Promise<0 | 1> {
  const library = await openLibrary(path, streams)
  const check = checkQuote(checkIndex(library), text ?? (await readAll(streams.input)))
  await writeLine(streams.output, renderTerminalCheck(check))
  const isThere = check.verdicts.every(
    (verdict) => verdict.kind === 'verbatim' && verdict.speaker.kind !== 'other',
  )
  return isThere && check.verdicts.length > 0 ? 0 : 1
}
