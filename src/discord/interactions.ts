import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  type ModalSubmitComponent,
} from 'discord.js'
import { answerToPress, type Pressed } from './buttons/pressed.ts'
import { COMMANDS } from './commands.ts'
import type { Call, Command } from './commands/command.ts'
import type { Desk } from './desk.ts'
import { textOf, withoutTags } from './messages.ts'
import { privately, type Told } from './told.ts'

/** What an interaction is answered with. There is always something: Discord shows silence as a failure of the bot. */
export function answerTo(interaction: APIInteraction, desk: Desk): Told {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return commandOf(interaction)?.run(readCall(interaction), desk) ?? unknown(interaction, desk)
    case InteractionType.ApplicationCommandAutocomplete:
      return { kind: 'choices', choices: complete(interaction, desk) }
    case InteractionType.MessageComponent:
    case InteractionType.ModalSubmit:
      return answerToPress(readPressed(interaction), desk)
    // A ping, and whatever Discord may think of next.
    default:
      return unknown(interaction, desk)
  }
}

/** Who asks; empty for a ping. */
export function userOf(interaction: APIInteraction): string {
  return interaction.member?.user.id ?? interaction.user?.id ?? ''
}

/** The asker's language; a ping has none. */
export function localeOf(interaction: APIInteraction): string {
  return 'locale' in interaction ? interaction.locale : 'en'
}

/** A command of another version of the bot: what there is to ask with now. */
function unknown(interaction: APIInteraction, desk: Desk): Told {
  const { reply, rows } = desk.help(localeOf(interaction))
  return privately(reply, rows)
}

function commandOf({
  data: { name, type },
}: APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction): Command | undefined {
  return COMMANDS.find(({ registration }) => registration.name === name && registration.type === type)
}

function complete(interaction: APIApplicationCommandAutocompleteInteraction, desk: Desk) {
  const options = interaction.data.options as readonly APIApplicationCommandInteractionDataBasicOption[]
  const focused = options.find((option) => 'focused' in option && option.focused === true)
  if (focused === undefined) return []
  return commandOf(interaction)?.complete?.(focused.name, String(focused.value), desk) ?? []
}

function readCall(interaction: APIApplicationCommandInteraction): Call {
  const { data } = interaction
  const given = (('options' in data ? data.options : undefined) ??
    []) as readonly APIApplicationCommandInteractionDataBasicOption[]
  const find = (name: string) => given.find((option) => option.name === name)
  const target =
    data.type === ApplicationCommandType.Message ? data.resolved.messages[data.target_id] : undefined
  return {
    ...whereAndWho(interaction),
    isManager: may(interaction, PermissionFlagsBits.ManageGuild),
    target: target === undefined ? '' : withoutTags(textOf(target)),
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

function readPressed(interaction: APIMessageComponentInteraction | APIModalSubmitInteraction): Pressed {
  const { data, message } = interaction
  const isPrivate = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0
  return {
    ...whereAndWho(interaction),
    customId: data.custom_id,
    chosen: 'values' in data ? (data.values[0] ?? '') : '',
    written: 'component_type' in data ? null : data.components.map(writtenIn).join(''),
    seenBy: isPrivate ? 'asker' : 'all',
    isManager: may(interaction, PermissionFlagsBits.ManageGuild),
    mayDelete: may(interaction, PermissionFlagsBits.ManageMessages),
  }
}

/** The text in a field of a question window, in a row (as it used to be) or under a label. */
function writtenIn(field: APIModalSubmitInteraction['data']['components'][number]): string {
  const inside: readonly ModalSubmitComponent[] =
    'components' in field ? field.components : 'component' in field ? [field.component] : []
  return inside.map((one) => (one.type === ComponentType.TextInput ? one.value : '')).join('')
}

/** True where whoever interacts has a permission here. Discord gives an administrator all of them. */
function may({ member }: APIInteraction, permission: bigint): boolean {
  return (BigInt(member?.permissions ?? 0) & permission) !== 0n
}

/**
 * True in a server that has not installed the bot and does not let its members' own apps speak: Discord shows what they say
 * to the asker alone, whether it is sent so or not.
 */
function isHidden(interaction: APIInteraction): boolean {
  const { guild_id: server } = interaction
  // Object: an interaction that does not tell who installed the bot must still be answered
  const installed = Object(interaction.authorizing_integration_owners) as object
  const isTheirs = ApplicationIntegrationType.UserInstall in installed
  const isServers = ApplicationIntegrationType.GuildInstall in installed
  return (
    server !== undefined && isTheirs && !isServers && !may(interaction, PermissionFlagsBits.UseExternalApps)
  )
}

function whereAndWho(
  interaction: APIApplicationCommandInteraction | APIMessageComponentInteraction | APIModalSubmitInteraction,
) {
  return {
    user: userOf(interaction),
    channel: interaction.channel?.id ?? interaction.channel_id ?? '',
    locale: interaction.locale,
    publicLocale: interaction.guild_locale ?? interaction.locale,
    isHidden: isHidden(interaction),
  }
}
