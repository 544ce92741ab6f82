import { ABOUT, HELP, PRIVACY } from './commands/about.ts'
import { ASK, ASK_MESSAGE } from './commands/ask.ts'
import { CHECK, CHECK_MESSAGE } from './commands/check.ts'
import type { Command } from './commands/command.ts'
import { ARTICLES, WHO } from './commands/lists.ts'

/** THE list: what is registered with Discord and what is dispatched. */
export const COMMANDS: readonly Command[] = [
  ASK,
  WHO,
  ARTICLES,
  CHECK,
  HELP,
  ABOUT,
  PRIVACY,
  CHECK_MESSAGE,
  ASK_MESSAGE,
]
