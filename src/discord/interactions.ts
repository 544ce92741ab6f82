import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
} from 'discord.js'
import { renderFailure } from '../render/reply.ts'
import { COMMANDS, type Call, type Told } from './commands.ts'
import type { Desk } from './desk.ts'

/** What an interaction is answered with. There is always something: Discord shows silence as a failure of the bot. */
export function answerTo(interaction: APIInteraction, desk: Desk): Told {
  const command = isSlashCommand(interaction)
    ? COMMANDS.find(({ registration }) => registration.name === interaction.data.name)
    : undefined
  if (command === undefined || !isSlashCommand(interaction)) {
    // A command or a button of another version of the bot.
    return { reply: renderFailure(localeOf(interaction)), seenBy: 'asker' }
  }
  return command.run(readCall(interaction), desk)
}

/** The asker's language; a ping has none. */
export function localeOf(interaction: APIInteraction): string {
  return 'locale' in interaction ? interaction.locale : 'en'
}

function isSlashCommand(
  interaction: APIInteraction,
): interaction is APIChatInputApplicationCommandInteraction {
  return (
    interaction.type === InteractionType.ApplicationCommand &&
    interaction.data.type === ApplicationCommandType.ChatInput
  )
}

function readCall(interaction: APIChatInputApplicationCommandInteraction): Call {
  const given = (interaction.data.options ?? []) as readonly APIApplicationCommandInteractionDataBasicOption[]
  const find = (name: string) => given.find((option) => option.name === name)
  return {
    user: interaction.member?.user.id ?? interaction.user?.id ?? '',
    channel: interaction.channel.id,
    locale: interaction.locale,
    text(name) {
      const option = find(name)
      return option?.type === ApplicationCommandOptionType.String ? option.value : ''
    },
    flag(name) {
      const option = find(name)
      return option?.type === ApplicationCommandOptionType.Boolean && option.value
    },
  }
}
