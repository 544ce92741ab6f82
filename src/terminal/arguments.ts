import { parseArgs } from 'node:util'

export const usage = `usage: whosaid COMMAND

  start                         the bot; without DISCORD_TOKEN, a conversation in this terminal
  ask [QUESTION]                answer one question, or each line of standard input
    --knowledge PATH              a folder of articles, or one file (default: KNOWLEDGE_DIR, or knowledge)
    --article ID                  only this article (its file name without extension)
    --speaker NAME                only what NAME said
    --top N                       how many passages of the ranking --json and --why show (default 3)
    --why                         show what decided
    --without FEATURE             rank without this feature of the re-ranking, to see what it is worth
    --json                        one JSON object a line
  verify [TEXT]                 compare a quotation (or standard input) with the articles; ends with 1 where the words or the speaker differ
    --knowledge PATH              as for ask
  attribute FILE...             who said what, sentence by sentence
    --why                         show the step and the words that decided
    --without STEP                leave this step out, to see what it is worth
    --json                        one JSON object an article
  check [PATH]                  read every article and print what is wrong with it
  test [PATH]                   ask the questions of PATH/questions.yaml; print each that comes out otherwise than it expects
  doctor                        every reason why the bot may not work, and the remedy
    --knowledge PATH              as for ask
  help, version

exit codes: 0 done, 1 failed, 2 wrong usage, 78 wrong configuration`

/** `whosaid ask`. */
export interface AskCommand {
  readonly kind: 'ask'
  readonly question: string | null
  readonly knowledge: string | null
  readonly article: string | null
  readonly speaker: string | null
  readonly top: number
  readonly why: boolean
  readonly json: boolean
  readonly without: readonly string[]
}

/** `whosaid attribute`. */
export interface AttributeCommand {
  readonly kind: 'attribute'
  readonly files: readonly string[]
  readonly why: boolean
  readonly json: boolean
  readonly without: readonly string[]
}

/** What a person typed after `whosaid`, read. */
export type Command =
  | AskCommand
  | AttributeCommand
  | { readonly kind: 'check' | 'test'; readonly path: string | null }
  | { readonly kind: 'verify'; readonly text: string | null; readonly knowledge: string | null }
  | { readonly kind: 'start' }
  | { readonly kind: 'doctor'; readonly knowledge: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly message: string }

const string = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const
const names = { type: 'string', multiple: true, default: [] as string[] } as const

/** Reads the arguments after the program's name. Wrong usage is a value, not an exception. */
export function readArguments(argv: readonly string[]): Command {
  const [name, ...rest] = argv
  try {
    switch (name) {
      case undefined:
        return { kind: 'wrong', message: 'which command?' }
      case 'ask':
        return readAsk(rest)
      case 'attribute':
        return readAttribute(rest)
      case 'check':
      case 'test': {
        const { positionals } = parseArgs({ args: rest, allowPositionals: true, options: {} })
        if (positionals.length > 1) return { kind: 'wrong', message: `${name} takes one path` }
        return { kind: name, path: positionals[0] ?? null }
      }
      case 'verify': {
        const options = { knowledge: string }
        const { values, positionals } = parseArgs({ args: rest, allowPositionals: true, options })
        const text = positionals.length > 0 ? positionals.join(' ') : null
        return { kind: name, text, knowledge: values.knowledge ?? null }
      }
      case 'doctor': {
        const { values } = parseArgs({ args: rest, options: { knowledge: string } })
        return { kind: name, knowledge: values.knowledge ?? null }
      }
      case 'start':
        parseArgs({ args: rest, options: {} })
        return { kind: name }
      case 'help':
      case '--help':
      case '-h':
        return { kind: 'help' }
      case 'version':
      case '--version':
        return { kind: 'version' }
      default:
        return { kind: 'wrong', message: `there is no command "${name}"` }
    }
  } catch (error) {
    // parseArgs throws a TypeError whose message is written for the person at the keyboard.
    if (error instanceof TypeError) return { kind: 'wrong', message: error.message }
    throw error
  }
}

function readAsk(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      knowledge: string,
      article: string,
      speaker: string,
      top: string,
      why: flag,
      json: flag,
      without: names,
    },
  })
  const top = values.top === undefined ? 3 : Number(values.top)
  if (!Number.isInteger(top) || top < 0) return { kind: 'wrong', message: '--top takes a whole number' }
  return {
    kind: 'ask',
    question: positionals.length > 0 ? positionals.join(' ') : null,
    knowledge: values.knowledge ?? null,
    article: values.article ?? null,
    speaker: values.speaker ?? null,
    top,
    why: values.why,
    json: values.json,
    without: values.without,
  }
}

function readAttribute(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { why: flag, json: flag, without: names },
  })
  if (positionals.length === 0) return { kind: 'wrong', message: 'attribute needs at least one file' }
  return {
    kind: 'attribute',
    files: positionals,
    why: values.why,
    json: values.json,
    without: values.without,
  }
}
