/**
 * What Discord would refuse, and what the bot promises never to send, as far as the bot's own requests go.
 * From https://docs.discord.com/developers (message, application-commands, receiving-and-responding).
 */

type Body = Readonly<Record<string, unknown>>

const MESSAGE_FIELDS = new Set([
  'content',
  'flags',
  'allowed_mentions',
  'components',
  'nonce',
  'enforce_nonce',
  'message_reference',
])

const EPHEMERAL = 64
const SUPPRESS_EMBEDS = 4

/** Every fault of a message that is sent to a channel or as an answer to an interaction. */
export function messageFaults(body: Body, where: 'channel' | 'interaction'): string[] {
  const faults = Object.keys(body)
    .filter((field) => !MESSAGE_FIELDS.has(field))
    .map((field) => `unknown field ${field}`)
  const content = body['content']
  if (typeof content !== 'string' || content.trim() === '') faults.push('nothing to show')
  else if (Array.from(content).length > 2000) faults.push(`content of ${content.length} characters`)
  const flags = Number(body['flags'] ?? 0)
  if ((flags & SUPPRESS_EMBEDS) === 0) faults.push('link previews are not suppressed')
  if (where === 'channel' && (flags & EPHEMERAL) !== 0)
    faults.push('a message in a channel cannot be private')
  const allowed = body['allowed_mentions'] as Body | undefined
  if (JSON.stringify(allowed?.['parse']) !== '[]') faults.push('allowed_mentions.parse is not empty')
  if (allowed?.['users'] !== undefined || allowed?.['roles'] !== undefined)
    faults.push('somebody may be pinged')
  if (where === 'channel') {
    const nonce = body['nonce']
    if (typeof nonce !== 'string' || nonce === '' || nonce.length > 25) faults.push(`nonce ${String(nonce)}`)
    if (body['enforce_nonce'] !== true) faults.push('the nonce is not enforced')
  }
  return faults
}

/** Every fault of a list of commands. */
export function commandFaults(commands: readonly Body[]): string[] {
  const faults: string[] = []
  for (const command of commands) {
    const name = String(command['name'])
    const isSlash = (command['type'] ?? 1) === 1
    if (isSlash && !/^[-_\p{Ll}\p{N}]{1,32}$/u.test(name)) faults.push(`name ${name}`)
    if (!isSlash && (name.length < 1 || name.length > 32)) faults.push(`name ${name}`)
    if (isSlash !== (typeof command['description'] === 'string')) faults.push(`${name}: description`)
    const options = (command['options'] ?? []) as readonly Body[]
    for (const { name: option, description } of [command, ...options].filter(
      (one) => one['description'] !== undefined,
    )) {
      const { length } = String(description)
      if (length < 1 || length > 100)
        faults.push(`${name} ${String(option)}: description of ${length} characters`)
    }
    const firstOptional = options.findIndex((option) => option['required'] !== true)
    if (options.some((option, i) => option['required'] === true && firstOptional >= 0 && i > firstOptional)) {
      faults.push(`${name}: a required option after an optional one`)
    }
  }
  return faults
}
