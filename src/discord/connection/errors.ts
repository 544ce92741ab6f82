import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js'
import type { Fields } from '../../log.ts'

/**
 * Answers of Discord's that are nobody's fault: people delete messages, take permissions away, come late. They are
 * noted by name, and nothing more can be done about them.
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes
 */
const EXPECTED: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  [RESTJSONErrorCodes.UnknownChannel, 'unknown-channel'],
  [RESTJSONErrorCodes.UnknownGuild, 'unknown-server'],
  [RESTJSONErrorCodes.UnknownMessage, 'unknown-message'],
  [RESTJSONErrorCodes.UnknownWebhook, 'interaction-expired'],
  [RESTJSONErrorCodes.UnknownInteraction, 'interaction-expired'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'already-acknowledged'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'interaction-expired'],
  [RESTJSONErrorCodes.MissingAccess, 'missing-access'],
  [RESTJSONErrorCodes.MissingPermissions, 'missing-permission'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'direct-messages-closed'],
  [RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel, 'not-a-text-channel'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds, 'direct-messages-closed'],
  [RESTJSONErrorCodes.InvalidActionOnArchivedThread, 'thread-archived'],
  [RESTJSONErrorCodes.ThreadLocked, 'thread-locked'],
  [RESTJSONErrorCodes.MessageWasBlockedByAutomaticModeration, 'blocked-by-automod'],
  [RESTJSONErrorCodes.MessageBlockedByHarmfulLinksFilter, 'blocked-by-link-filter'],
])

/** The name of an error that people can cause; null for one that is a fault of ours or of the network. */
export function expectedName(error: unknown): string | null {
  return error instanceof DiscordAPIError ? (EXPECTED.get(error.code) ?? null) : null
}

/** True where Discord refuses the request itself: sending something else instead may work. */
export function isRefusedRequest(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status >= 400 && error.status < 500 && error.status !== 401
}

/** True where Discord does not take the bot's own token any more. (An interaction's token is another, and expires.) */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401 && !EXPECTED.has(error.code)
}

/** True where a reply is refused because the channel's earlier messages are hidden from the bot. */
export function isHistoryHidden(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
  )
}

/** True where an interaction has had its response already. */
export function isAcknowledged(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  )
}

/**
 * What the log says of an error: its name, codes, and where it was thrown. Never its message, which may hold the words
 * of a person, and never the address of a request, which may hold an interaction's token.
 */
export function detailsOf(error: unknown): Fields {
  if (error instanceof DiscordAPIError) {
    return { error: 'DiscordAPIError', code: error.code, status: error.status, method: error.method }
  }
  if (error instanceof HTTPError) return { error: 'HTTPError', status: error.status, method: error.method }
  if (!(error instanceof Error)) return { error: typeof error }
  const code = 'code' in error ? String(error.code) : null
  return { error: error.name, ...(code === null ? {} : { code }), at: thrownAt(error) }
}

/** The innermost line of the stack that names a file: "answer.js:31". */
function thrownAt(error: Error): string {
  const line = error.stack?.split('\n').find((frame) => frame.trimStart().startsWith('at '))
  return line?.match(/[^/\\(\s]+:\d+(?=:\d+\)?$)/)?.[0] ?? 'unknown'
}
