import { LIMITS } from '../../render/fit.ts'
import type { Desk } from '../desk.ts'
import { articleMeant, matching, questionChoices } from './choices.ts'
import { flagOption, messageCommand, slashCommand, textOption, type Call, type Command } from './command.ts'

/** Longer questions than a message can hold are for nobody. */
const LONGEST_QUESTION = LIMITS.content
const LONGEST_NAME = LIMITS.choiceValue

/** /ask: a question about the articles. */
export const ASK: Command = {
  registration: slashCommand('ask', ({ ask }) => ask.description, [
    textOption('question', ({ ask }) => ask.question, {
      required: true,
      autocomplete: true,
      max_length: LONGEST_QUESTION,
    }),
    textOption('speaker', ({ ask }) => ask.speaker, { autocomplete: true, max_length: LONGEST_NAME }),
    textOption('article', ({ ask }) => ask.article, { autocomplete: true, max_length: LONGEST_NAME }),
    flagOption('private', ({ ask }) => ask.private),
  ]),
  run(call, desk) {
    const seenBy = call.flag('private') || call.isHidden ? 'asker' : 'all'
    const locale = seenBy === 'asker' ? call.locale : call.publicLocale
    const question = {
      user: call.user,
      channel: call.channel,
      text: call.text('question'),
      ...scopeOf(call, desk),
    }
    const explains = seenBy === 'asker' && call.isManager ? question.text : null
    const audience = { seenBy, asker: call.user, locale, shares: !call.isHidden, explains } as const
    return { kind: 'message', seenBy, ...desk.ask(question, audience) }
  },
  complete(option, typed, desk) {
    if (option === 'speaker') return matching(desk.picker().speakers, typed)
    if (option === 'article') return matching(desk.picker().articles, typed)
    return option === 'question' ? questionChoices(desk.questions(), typed) : []
  },
}

/** "Ask about this": what a message says, as a question. The answer is for whoever asked. */
export const ASK_MESSAGE: Command = {
  registration: messageCommand(({ askMessage }) => askMessage),
  run(call, desk) {
    const question = { user: call.user, channel: call.channel, text: call.target }
    const { user, locale, isHidden } = call
    const audience = { seenBy: 'asker', asker: user, locale, shares: !isHidden, explains: null } as const
    return { kind: 'message', seenBy: 'asker', ...desk.ask(question, audience) }
  },
}

function scopeOf(call: Call, desk: Desk): { article?: string; speaker?: string } {
  const article = articleMeant(desk.picker(), call.text('article').trim())
  const speaker = call.text('speaker').trim()
  return { ...(article === '' ? {} : { article }), ...(speaker === '' ? {} : { speaker }) }
}
