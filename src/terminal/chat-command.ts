import { answer } from '../answer/answer.ts'
import { checkIndex, checkQuote } from '../answer/check/check.ts'
import { quotedPeople } from '../answer/statements/statements.ts'
import type { Library } from '../library/library.ts'
import {
  renderTerminalArticles,
  renderTerminalCheck,
  renderTerminalHelp,
  renderTerminalWho,
} from '../render/terminal-reply.ts'

const WHO = /^who(?:'s|’s| is| are| gets) quoted\W*$/i

/** What a line of the conversation gets that is a command ("/who", "who is quoted?") and no question; null for a question. */
export function replyToCommand(line: string, library: Library): string | null {
  const text = line.trim()
  if (WHO.test(text)) return renderTerminalWho(quotedPeople(library))
  const command = /^\/(\w*)\s*/.exec(text)
  if (command === null) return null
  switch (command[1]) {
    case 'who':
      return renderTerminalWho(quotedPeople(library))
    case 'articles':
      return renderTerminalArticles(library.articles)
    case 'check':
      return renderTerminalCheck(checkQuote(checkIndex(library), text.slice(command[0].length)))
    default: {
      const nothing = answer(library, { text: '' })
      return renderTerminalHelp(nothing.kind === 'refusal' ? nothing.suggestions : [])
    }
  }
}
