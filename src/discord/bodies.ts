import {
  InteractionResponseType,
  MessageFlags,
  type APIInteractionResponse,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord.js'
import type { Shown, Told } from './told.ts'

/** What every message carries, whatever it says: it pings nobody and shows no previews of links. */
export function messageBody({ reply, rows }: Shown, more: MessageFlags = 0 as MessageFlags) {
  return {
    content: reply.content,
    flags: MessageFlags.SuppressEmbeds | more,
    allowed_mentions: { parse: [], replied_user: false },
    ...(rows.length === 0 ? {} : { components: [...rows] }),
  } satisfies RESTPostAPIChannelMessageJSONBody
}

/** The one response to an interaction. */
export function responseOf(told: Told): APIInteractionResponse {
  switch (told.kind) {
    case 'message':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: messageBody(told, told.seenBy === 'asker' ? MessageFlags.Ephemeral : undefined),
      }
    case 'update':
      return {
        type: InteractionResponseType.UpdateMessage,
        data: { ...messageBody(told), components: [...told.rows] },
      }
    case 'modal':
      return { type: InteractionResponseType.Modal, data: told.modal }
    case 'choices':
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...told.choices] },
      }
    case 'delete':
      return { type: InteractionResponseType.DeferredMessageUpdate }
  }
}
