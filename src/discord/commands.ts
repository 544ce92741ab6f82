import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import type { Reply } from '../render/reply.ts'
import { phrasesFor } from '../render/phrases.ts'
import type { Desk } from './desk.ts'

/** A command as a person used it. */
export interface Call {
  readonly user: string
  readonly channel: string
  readonly locale: string
  /** The text of an option; empty where it was left out. */
  text(option: string): string
  /** A yes-or-no option; false where it was left out. */
  flag(option: string): boolean
}

/** What a command answers with, and who sees it. */
export interface Told {
  readonly reply: Reply
  readonly seenBy: 'all' | 'asker'
}

export interface Command {
  readonly registration: RESTPostAPIChatInputApplicationCommandsJSONBody
  run(call: Call, desk: Desk): Told
}

/** Longer questions than a message can hold are for nobody. */
const LONGEST_QUESTION = 2000

/** Where every command can be used: in servers, in the bot's direct messages, in private channels; and who installs it. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}

const phrases = phrasesFor('en').commands

/** THE list: what is registered with Discord, what is dispatched, and what help knows of. */
export const COMMANDS: readonly Command[] = [
  {
    registration: {
      ...EVERYWHERE,
      type: ApplicationCommandType.ChatInput,
      name: 'ask',
      description: phrases.ask.description,
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'question',
          description: phrases.ask.question,
          required: true,
          max_length: LONGEST_QUESTION,
        },
      ],
    },
    run: (call, desk) => ({
      reply: desk.ask({ user: call.user, channel: call.channel, text: call.text('question') }, call.locale),
      seenBy: call.flag('private') ? 'asker' : 'all',
    }),
  },
]
