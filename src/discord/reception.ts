import { InteractionType } from 'discord.js'
import type { Log } from '../log.ts'
import { renderNotice } from '../render/pages/replies.ts'
import { renderFailure } from '../render/reply.ts'
import { deletion } from './buttons/rows.ts'
import { detailsOf } from './connection/errors.ts'
import type { Handlers } from './connection/session.ts'
import type { Desk } from './desk.ts'
import { answerTo, localeOf, userOf } from './interactions.ts'
import { createAnswered } from './memory/answered.ts'
import { createBuckets, type Pace } from './memory/buckets.ts'
import type { InHand } from './memory/in-hand.ts'
import { createOnce } from './memory/once.ts'
import { readMessage, type Incoming } from './messages.ts'
import type { Responder } from './respond.ts'
import { privately, type Shown, type Told } from './told.ts'

/** So many of the latest messages and interactions are known to have been seen. */
const SEEN = 10_000

/** How fast one person may ask, and press. */
const ASKING: Pace = { burst: 8, refill: 3000 }
const PRESSING: Pace = { burst: 20, refill: 1000 }
/** How fast a channel may be answered in: Discord takes five messages in five seconds. */
const CHANNEL: Pace = { burst: 12, refill: 1000 }
/** Who asks too fast is told so once in this time, and left without an answer else. */
const NOTICE: Pace = { burst: 1, refill: 20_000 }
const REMEMBERED = 5000

/** Milliseconds for which an answer goes when its question does. */
const TOGETHER = 3_600_000

/** What the reception knows of the place that something comes from. */
export interface Places {
  /** The bot's own user id. */
  self(): string
  /** The language of a server. */
  localeOf(guild: string): string | undefined
}

/** Receives what people write and press: decides whether it is answered, has it answered, and hands the answer on. */
export function openReception(
  desk: Desk,
  log: Log,
): (responder: Responder, places: Places, inHand: InHand) => Omit<Handlers, 'ready'> {
  const isNew = createOnce(SEEN)
  const asking = createBuckets(ASKING, REMEMBERED, Date.now)
  const pressing = createBuckets(PRESSING, REMEMBERED, Date.now)
  const channels = createBuckets(CHANNEL, REMEMBERED, Date.now)
  const notices = createBuckets(NOTICE, REMEMBERED, Date.now)
  const answered = createAnswered(REMEMBERED, TOGETHER, Date.now)

  /** The answer to a message; null where it is to have none. */
  function tell(message: Incoming, locale: string | undefined): Shown | null {
    const { user, channel, text } = message
    const ofUser = asking.take(user)
    const wait = ofUser > 0 ? ofUser : channels.take(channel)
    if (wait > 0) {
      const isTold = notices.take(ofUser > 0 ? `${user} ${channel}` : channel) > 0
      return isTold ? null : { reply: tooFast(wait, locale), rows: [] }
    }
    if (message.isHidden) return { reply: renderNotice(({ notice }) => notice.unreadable, locale), rows: [] }
    const audience = { seenBy: 'all', asker: user, locale, shares: false, explains: null } as const
    if (text !== '') return desk.ask(message, audience)
    const { reply, rows } = desk.help(locale)
    return { reply, rows: [...rows, ...deletion(audience)] }
  }

  function tooFast(wait: number, locale: string | undefined) {
    return renderNotice(({ notice }) => notice.tooFast(Math.ceil(wait / 1000)), locale)
  }

  /** What `work` gives; where it throws, which is a bug, the polite line. */
  function orFailure<T>(work: () => T, failed: () => T): T {
    try {
      return work()
    } catch (error) {
      log.error('answer-failed', detailsOf(error))
      return failed()
    }
  }

  return (responder, places, inHand) => ({
    message(data) {
      inHand.begin(async () => {
        const message = readMessage(data, places.self())
        if (message === null || !isNew(message.id)) return
        const locale = message.guild === null ? undefined : places.localeOf(message.guild)
        const shown = orFailure<Shown | null>(
          () => tell(message, locale),
          () => ({ reply: renderFailure(locale), rows: [] }),
        )
        if (shown === null || answered.isGone(message.id)) return
        const answer = await responder.toMessage(message, shown)
        if (answer === null) return
        if (answered.isGone(message.id)) return responder.takeAway({ id: answer, channel: message.channel })
        answered.note(message.id, answer)
      })
    },
    deleted(ids, channel) {
      for (const id of ids) {
        const answer = answered.gone(id)
        if (answer !== null) inHand.begin(() => responder.takeAway({ id: answer, channel }))
      }
    },
    interaction(data) {
      inHand.begin(async () => {
        if (!isNew(data.id)) return
        const locale = localeOf(data)
        const isTyping = data.type === InteractionType.ApplicationCommandAutocomplete
        const isQuestion = data.type === InteractionType.ApplicationCommand
        const wait = isTyping ? 0 : (isQuestion ? asking : pressing).take(userOf(data))
        const told = orFailure<Told>(
          () => (wait > 0 ? privately(tooFast(wait, locale)) : answerTo(data, desk)),
          () => (isTyping ? { kind: 'choices', choices: [] } : privately(renderFailure(locale))),
        )
        const { id, token, application_id: application } = data
        await responder.toInteraction({ id, token, application, locale }, told)
      })
    },
  })
}
