import { DiscordAPIError, HTTPError } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createResponder, type Sender } from '../../src/discord/respond.ts'
import { privately, type Told } from '../../src/discord/told.ts'
import type { Log } from '../../src/log.ts'
import { renderFailure, type Reply } from '../../src/render/reply.ts'

const reply: Reply = { kind: 'answer', content: '> "No."', quotes: [] }
const shown = { reply, rows: [] }
const publicly: Told = { kind: 'message', ...shown, seenBy: 'all' }
const question = { id: '11', channel: 'c' }
const interaction = { id: '21', token: 't', application: '900', locale: 'en-US' }

function apiError(status: number, code: number): DiscordAPIError {
  return new DiscordAPIError({ message: 'm', code }, code, status, 'POST', 'https://x.invalid', {
    files: [],
    body: {},
  })
}

interface Post {
  readonly route: string
  readonly body: Record<string, unknown>
}

/** A sender that fails with the given errors, in turn (null: succeeds), and then succeeds. */
function failing(...errors: readonly (Error | null)[]) {
  const posts: Post[] = []
  const left = [...errors]
  const sender: Sender = {
    async post(route, options) {
      posts.push({ route, body: options?.body as Post['body'] })
      const error = left.shift()
      if (error instanceof Error) throw error
      return { id: '99' }
    },
    async delete(route) {
      posts.push({ route: `DELETE ${route}`, body: {} })
      return null
    },
  }
  return { sender, posts }
}

/** What undici says where the other side closes the connection. */
const lost = () => Object.assign(new Error('socket hang up'), { code: 'UND_ERR_SOCKET' })

const HASTE = { message: [1, 1], interaction: [1, 1] }

function noting() {
  const lines: string[] = []
  const write = (level: string) => (event: string, fields?: object) =>
    void lines.push(`${level} ${event} ${JSON.stringify(fields)}`)
  const log: Log = { error: write('error'), warn: write('warn'), info: write('info'), debug: write('debug') }
  return { log, lines }
}

describe('a reply to a message', () => {
  it('pings nobody, unfurls nothing, cannot double, and stands where its question is gone', async () => {
    const { sender, posts } = failing()
    expect(await createResponder(sender, noting().log, () => {}).toMessage(question, shown)).toBe('99')
    expect(posts).toEqual([
      {
        route: '/channels/c/messages',
        body: {
          content: '> "No."',
          flags: 4,
          allowed_mentions: { parse: [], replied_user: false },
          nonce: '11',
          enforce_nonce: true,
          message_reference: { message_id: '11', fail_if_not_exists: false },
        },
      },
    ])
  })

  it.each([
    [403, 50013],
    [403, 50001],
    [404, 10003],
    [404, 10008],
    [403, 50007],
    [400, 160005],
    [400, 200000],
  ])(
    'that Discord refuses for a reason of people’s (%i, %i) is let go, and logged once a channel',
    async (status, code) => {
      const refusal = apiError(status, code)
      const { sender, posts } = failing(refusal, refusal)
      const { log, lines } = noting()
      const responder = createResponder(sender, log, () => {})
      expect(await responder.toMessage(question, shown)).toBeNull()
      expect(await responder.toMessage({ ...question, id: '12' }, shown)).toBeNull()
      expect(posts).toHaveLength(2)
      expect(lines.map((line) => line.split(' ')[0])).toEqual(['info', 'debug'])
    },
  )

  it('stands alone where the earlier messages are hidden from the bot', async () => {
    const { sender, posts } = failing(apiError(400, 160002))
    expect(await createResponder(sender, noting().log, () => {}).toMessage(question, shown)).toBe('99')
    expect(posts.map(({ body }) => 'message_reference' in body)).toEqual([true, false])
    expect(posts[1]?.body['nonce']).toBe('11')
  })

  it('that Discord finds faulty is logged, and one polite line is sent in its place', async () => {
    const { sender, posts } = failing(apiError(400, 50035))
    const { log, lines } = noting()
    await createResponder(sender, log, () => {}).toMessage(question, shown)
    expect(posts.map(({ body }) => body['content'])).toEqual([reply.content, renderFailure().content])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^error send-failed .*50035/)
  })

  it('is given up where the polite line fails too', async () => {
    const { sender, posts } = failing(apiError(400, 50035), apiError(400, 50035))
    expect(await createResponder(sender, noting().log, () => {}).toMessage(question, shown)).toBeNull()
    expect(posts).toHaveLength(2)
  })

  it('that Discord refuses for the bot’s own token ends the bot, and nothing more is sent', async () => {
    const { sender, posts } = failing(apiError(401, 0))
    let refused = 0
    await createResponder(sender, noting().log, () => refused++).toMessage(question, shown)
    expect([refused, posts.length]).toEqual([1, 1])
  })

  it('that the network loses, or that Discord is too busy for, is sent again', async () => {
    const { sender, posts } = failing(lost(), new HTTPError(503, 'Busy', 'POST', 'https://x.invalid', {}))
    const { log, lines } = noting()
    expect(await createResponder(sender, log, () => {}, HASTE).toMessage(question, shown)).toBe('99')
    expect(posts).toHaveLength(3)
    expect(lines).toEqual([])
  })

  it('that is lost every time is given up, and its words are not logged', async () => {
    const { sender, posts } = failing(lost(), lost(), lost(), lost())
    const { log, lines } = noting()
    expect(await createResponder(sender, log, () => {}, HASTE).toMessage(question, shown)).toBeNull()
    expect(posts).toHaveLength(3)
    expect(lines).toEqual([expect.stringMatching(/^error send-failed .*UND_ERR_SOCKET/)])
    expect(lines[0]).not.toContain('hang up')
  })

  it('that fails for a bug is not tried again', async () => {
    const { sender, posts } = failing(new TypeError('x is not a function'))
    await createResponder(sender, noting().log, () => {}, HASTE).toMessage(question, shown)
    expect(posts).toHaveLength(1)
  })
})

describe('an answer to an interaction', () => {
  it('is its first response, pings nobody and unfurls nothing', async () => {
    const { sender, posts } = failing()
    await createResponder(sender, noting().log, () => {}).toInteraction(interaction, publicly)
    expect(posts).toEqual([
      {
        route: '/interactions/21/t/callback',
        body: {
          type: 4,
          data: { content: '> "No."', flags: 4, allowed_mentions: { parse: [], replied_user: false } },
        },
      },
    ])
  })

  it('is seen by the asker alone where it is private', async () => {
    const { sender, posts } = failing()
    await createResponder(sender, noting().log, () => {}).toInteraction(interaction, privately(reply))
    expect(posts[0]?.body['data']).toMatchObject({ flags: 4 | 64 })
  })

  it.each([10062, 40060])('that comes too late (%i) is let go', async (code) => {
    const { sender, posts } = failing(apiError(404, code))
    const { log, lines } = noting()
    await createResponder(sender, log, () => {}).toInteraction(interaction, publicly)
    expect(posts).toHaveLength(1)
    expect(lines).toEqual([expect.stringMatching(/^info not-sent/)])
  })

  it('that got through although it seemed lost is not given twice', async () => {
    const { sender, posts } = failing(lost(), apiError(400, 40060))
    await createResponder(sender, noting().log, () => {}, HASTE).toInteraction(interaction, {
      kind: 'delete',
    })
    expect(posts.map(({ route }) => route.split(' ')[0])).toEqual([
      '/interactions/21/t/callback',
      '/interactions/21/t/callback',
      'DELETE',
    ])
  })

  it('that Discord finds faulty is followed by one polite line', async () => {
    const { sender, posts } = failing(apiError(400, 50035), apiError(400, 50035))
    await createResponder(sender, noting().log, () => {}).toInteraction(interaction, publicly)
    expect(posts.map(({ body }) => (body['data'] as { content: string }).content)).toEqual([
      reply.content,
      renderFailure().content,
    ])
  })

  it('leaves its token out of the log', async () => {
    const { sender } = failing(apiError(500, 0))
    const { log, lines } = noting()
    await createResponder(sender, log, () => {}).toInteraction({ ...interaction, token: 's3cret' }, publicly)
    expect(lines.join()).not.toContain('s3cret')
  })

  it('that opens a window is that window', async () => {
    const { sender, posts } = failing()
    const modal = { custom_id: 'm', title: 'Ask', components: [] }
    await createResponder(sender, noting().log, () => {}).toInteraction(interaction, { kind: 'modal', modal })
    expect(posts[0]?.body).toEqual({ type: 9, data: modal })
  })

  it('that turns a page takes the buttons away that the new page has not', async () => {
    const { sender, posts } = failing()
    await createResponder(sender, noting().log, () => {}).toInteraction(interaction, {
      kind: 'update',
      ...shown,
    })
    expect(posts[0]?.body).toMatchObject({
      type: 7,
      data: { components: [], allowed_mentions: { parse: [] } },
    })
  })

  it('that takes a message away acknowledges first', async () => {
    const { sender, posts } = failing()
    await createResponder(sender, noting().log, () => {}).toInteraction(interaction, { kind: 'delete' })
    expect(posts.map(({ route }) => route)).toEqual([
      '/interactions/21/t/callback',
      'DELETE /webhooks/900/t/messages/@original',
    ])
    expect(posts[0]?.body).toEqual({ type: 6 })
  })

  it('that takes longer to find out is told to the asker afterwards', async () => {
    const { sender, posts } = failing()
    const told: Told = { ...publicly, afterwards: async () => ({ ...reply, content: 'found' }) }
    await createResponder(sender, noting().log, () => {}).toInteraction(interaction, told)
    expect(posts.map(({ route }) => route)).toEqual(['/interactions/21/t/callback', '/webhooks/900/t'])
    expect(posts[1]?.body).toMatchObject({ content: 'found', flags: 4 | 64, allowed_mentions: { parse: [] } })
  })

  it('that was given is not given again where what follows is refused', async () => {
    const { sender, posts } = failing(null, apiError(400, 50035))
    const told: Told = { ...publicly, afterwards: async () => reply }
    const { log, lines } = noting()
    await createResponder(sender, log, () => {}).toInteraction(interaction, told)
    expect(posts).toHaveLength(2)
    expect(lines).toEqual([expect.stringMatching(/^error send-failed .*50035/)])
  })

  it('that offers choices is not replaced by an apology', async () => {
    const { sender, posts } = failing(apiError(400, 50035))
    await createResponder(sender, noting().log, () => {}).toInteraction(interaction, {
      kind: 'choices',
      choices: [],
    })
    expect(posts).toHaveLength(1)
  })
})
