import { checkQuote } from '../../answer/check/check.ts'
import { LIMITS } from '../../render/fit.ts'
import { renderCheck } from '../../render/pages/replies.ts'
import type { Desk } from '../desk.ts'
import { privately, type Told } from '../told.ts'
import { messageCommand, slashCommand, textOption, type Command } from './command.ts'

/** /check: a quotation against the articles. */
export const CHECK: Command = {
  registration: slashCommand('check', ({ check }) => check.description, [
    textOption('text', ({ check }) => check.text, { required: true, max_length: LIMITS.content }),
  ]),
  run: (call, desk) => tellCheck(desk, call.text('text'), call.locale),
}

/** "Check this quote": what a message quotes, or all of it. */
export const CHECK_MESSAGE: Command = {
  registration: messageCommand(({ checkMessage }) => checkMessage),
  run: (call, desk) => tellCheck(desk, call.target, call.locale),
}

function tellCheck(desk: Desk, text: string, locale: string): Told {
  return privately(renderCheck(checkQuote(desk.checkIndex(), text), locale))
}
