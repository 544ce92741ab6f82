import { Client, GatewayIntentBits, Options, PermissionFlagsBits, type ClientOptions } from 'discord.js'

/**
 * The bot reads messages and interactions as the gateway delivers them and sends by REST, so discord.js need not keep
 * any of what it would keep of people and messages: memory stays bounded however long it runs. No partials are needed
 * either, which would keep a channel for every person who ever wrote to the bot.
 */
const NOTHING_KEPT = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
  VoiceStateManager: 0,
})

/** A client of discord.js that pings nobody, asks for nothing privileged, and shards as Discord recommends. */
export function createClient(apiUrl: string): Client {
  const options: ClientOptions = {
    // Messages that mention the bot and direct messages carry their content without the privileged intent.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [], repliedUser: false },
    shards: 'auto',
    makeCache: NOTHING_KEPT,
    rest: { api: apiUrl },
  }
  return new Client(options)
}

/** What answering needs, and nothing more. A reply needs the permission to read what it replies to. */
const PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory

/** The address at which somebody who manages a server adds the bot to it. */
export function inviteUrl(application: string): string {
  const url = new URL('https://discord.com/oauth2/authorize')
  url.searchParams.set('client_id', application)
  url.searchParams.set('scope', 'bot applications.commands')
  url.searchParams.set('permissions', String(PERMISSIONS))
  return url.href
}
