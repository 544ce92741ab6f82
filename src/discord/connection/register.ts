import {
  ApplicationCommandType,
  Routes,
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'

/** Where commands are registered: everywhere, or in one server. */
export interface Scope {
  readonly application: string
  readonly guild: string | null
}

/**
 * Registers the commands: reads what Discord has, and writes all of them at once only where it differs. Rejects where
 * Discord does.
 */
export async function registerCommands(
  rest: Pick<REST, 'get' | 'put'>,
  { application, guild }: Scope,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<'written' | 'unchanged'> {
  const { route, wanted, present } = await compare(rest, { application, guild }, commands)
  if (sameCommands(present, wanted)) return 'unchanged'
  await rest.put(route, { body: wanted })
  return 'written'
}

/** True where Discord has other commands than these. Writes nothing; rejects where Discord does. */
export async function commandsDiffer(
  rest: Pick<REST, 'get'>,
  scope: Scope,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const { wanted, present } = await compare(rest, scope, commands)
  return !sameCommands(present, wanted)
}

/** What Discord has, beside what is wanted there. */
async function compare(
  rest: Pick<REST, 'get'>,
  { application, guild }: Scope,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
) {
  const query = new URLSearchParams({ with_localizations: 'true' })
  const route =
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild)
  const present = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult
  if (guild === null) return { route, wanted: commands, present }
  return { route, wanted: commands.map(inOneGuild), present: present.map(inOneGuild) }
}

/** A server's own command is used in that server: Discord takes no contexts for it. */
function inOneGuild<T extends { contexts?: unknown; integration_types?: unknown }>(command: T) {
  const { contexts: _contexts, integration_types: _types, ...rest } = command
  return rest
}

/** True where both lists register the same, in whatever order, and whatever Discord has added to its own. */
export function sameCommands(present: readonly object[], wanted: readonly object[]): boolean {
  if (present.length !== wanted.length) return false
  const forms = new Set(present.map((command) => JSON.stringify(normalForm(command))))
  return wanted.every((command) => forms.has(JSON.stringify(normalForm(command))))
}

/** The fields that we may set, in the order in which they are compared. What Discord adds (ids, versions) is not. */
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'choices',
  'value',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'contexts',
  'integration_types',
  'default_member_permissions',
  'nsfw',
]

/** Lists whose order means nothing. */
const UNORDERED = new Set(['contexts', 'integration_types', 'channel_types'])

function normalForm(value: object): object {
  const given = new Map<string, unknown>(Object.entries(value))
  const entries = FIELDS.map((field) => [field, normalValue(field, given.get(field))] as const)
  return Object.fromEntries(entries.filter(([, normal]) => normal !== undefined))
}

/** A value as it is compared; undefined for all that means the same as leaving it out. */
function normalValue(field: string, value: unknown): unknown {
  if (value === undefined || value === null || value === false || value === '') return undefined
  if (field === 'type' && value === ApplicationCommandType.ChatInput) return undefined
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined
    const items = value.map((item: unknown) =>
      typeof item === 'object' && item !== null ? normalForm(item) : item,
    )
    return UNORDERED.has(field) ? items.map(Number).sort((a, b) => a - b) : items
  }
  if (typeof value === 'object') {
    const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return pairs.length === 0 ? undefined : Object.fromEntries(pairs)
  }
  return value
}
