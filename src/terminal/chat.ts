import { answer } from '../answer/answer.ts'
import { MOST_TURNS } from '../answer/conversation.ts'
import { phrasesFor } from '../render/phrases.ts'
import { phraseToText, renderTerminalAnswer } from '../render/terminal-reply.ts'
import { replyToCommand } from './chat-command.ts'
import { openLibrary } from './library.ts'
import { linesOf, writeLine, type Streams } from './streams.ts'

/**
 * The conversation in a terminal, for whoever has no Discord token yet: one question or command a
 * line until the input ends. Each answer knows the questions before it.
 *
 * @returns false where the input ended without a line: nobody was there to talk to
 */
export async function converse(path: string, streams: Streams): Promise<boolean> {
  const library = await openLibrary(path, streams)
  const phrases = phrasesFor().terminal
  const context: string[] = []
  let heard = false
  if (streams.interactive)
    streams.output.write(`${phraseToText(phrases.greeting(library.articles.length))}\n\n> `)
  for await (const text of linesOf(streams.input)) {
    heard = true
    const reply = replyToCommand(text, library)
    if (reply !== null) await writeLine(streams.output, reply + '\n')
    else if (text.trim() !== '') {
      await writeLine(
        streams.output,
        renderTerminalAnswer(answer(library, { text, context: [...context] })) + '\n',
      )
      context.push(text)
      if (context.length > MOST_TURNS) context.shift()
    }
    if (streams.interactive) streams.output.write('> ')
  }
  if (streams.interactive) streams.output.write('\n')
  else if (!heard) await writeLine(streams.errors, phraseToText(phrases.noToken))
  return heard || streams.interactive
}
