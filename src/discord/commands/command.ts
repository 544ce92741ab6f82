import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type APIApplicationCommandBasicOption,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { LOCALES, phrasesFor } from '../../render/phrases.ts'
import type { Catalogue } from '../../render/phrases/catalogue.ts'
import type { Desk } from '../desk.ts'
import type { Choice, Told } from '../told.ts'

/** A command as a person used it. */
export interface Call {
  readonly user: string
  readonly channel: string
  /** The person's language, and the one of the place, which everybody there reads. */
  readonly locale: string
  readonly publicLocale: string
  /** True where Discord shows whatever the bot says to the asker alone. */
  readonly isHidden: boolean
  /** True for whoever manages the server that this is used in. */
  readonly isManager: boolean
  /** The text of the message that the command was used on; empty for a slash command. */
  readonly target: string
  /** The text of an option; empty where it was left out. */
  text(option: string): string
  /** A yes-or-no option; false where it was left out. */
  flag(option: string): boolean
}

/** One entry of the list of commands. */
export interface Command {
  readonly registration: RESTPostAPIApplicationCommandsJSONBody
  run(call: Call, desk: Desk): Told
  /** What to offer while somebody types into `option`. */
  complete?(option: string, typed: string, desk: Desk): readonly Choice[]
}

/** Where every command can be used, and who may install it. */
const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}

type Texts = Catalogue['commands']

/** What is registered for a slash command; its texts come from the catalogue, in every language. */
export function slashCommand(
  name: string,
  describe: (texts: Texts) => string,
  options: readonly APIApplicationCommandBasicOption[] = [],
): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name,
    ...described(describe),
    options: [...options],
  }
}

/** What is registered for a command in a message's menu. */
export function messageCommand(nameIn: (texts: Texts) => string): RESTPostAPIApplicationCommandsJSONBody {
  return {
    ...EVERYWHERE,
    type: ApplicationCommandType.Message,
    name: nameIn(phrasesFor('en').commands),
    name_localizations: inEveryLanguage(nameIn),
  }
}

/** An option that takes text. */
export function textOption(
  name: string,
  describe: (texts: Texts) => string,
  more: { readonly required?: true; readonly autocomplete?: true; readonly max_length: number },
): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.String, name, ...described(describe), ...more }
}

/** An option that takes yes or no. */
export function flagOption(
  name: string,
  describe: (texts: Texts) => string,
): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Boolean, name, ...described(describe) }
}

function described(describe: (texts: Texts) => string) {
  return {
    description: describe(phrasesFor('en').commands),
    description_localizations: inEveryLanguage(describe),
  }
}

function inEveryLanguage(text: (texts: Texts) => string): LocalizationMap {
  const known = new Set<string>(Object.values(Locale))
  return Object.fromEntries(
    LOCALES.filter((locale) => known.has(locale)).map((locale) => [
      locale,
      text(phrasesFor(locale).commands),
    ]),
  )
}
