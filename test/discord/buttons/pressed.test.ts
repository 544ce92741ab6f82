import { ComponentType } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { answerToPress, type Pressed } from '../../../src/discord/buttons/pressed.ts'
import type { Desk } from '../../../src/discord/desk.ts'
import type { Row, Told } from '../../../src/discord/told.ts'
import { ANN, BRIDGE, deskOver, libraryOf } from '../invented.ts'

const library = libraryOf({ 'bridge.md': BRIDGE })
const desk = deskOver(() => library)
const ANSWERED = 'How much will the repairs cost?'
const REPAIRS = '> "The repairs will cost two million crowns," said Tom Cole, the city engineer.'

interface Button {
  readonly label: string
  readonly id: string
  readonly url: string
}

function buttonsOf(rows: readonly Row[]): Button[] {
  return rows
    .flatMap((row) => row.components)
    .map((component) => ({
      label: 'label' in component ? (component.label ?? '') : '',
      id: 'custom_id' in component ? component.custom_id : '',
      url: 'url' in component ? component.url : '',
    }))
}

function press(customId: string, more: Partial<Pressed> = {}, at: Desk = desk): Told {
  return answerToPress(
    {
      customId,
      chosen: '',
      written: null,
      user: 'ann',
      channel: 'here',
      locale: 'en-US',
      publicLocale: 'en-US',
      seenBy: 'all',
      isHidden: false,
      isManager: false,
      mayDelete: false,
      ...more,
    },
    at,
  )
}

/** The buttons under an answer, by what is written on them. */
function under(text: string, seenBy: 'all' | 'asker' = 'all', at: Desk = desk): Map<string, Button> {
  const { rows } = at.ask({ user: `asks ${text}`, channel: 'here', text }, { ...ANN, seenBy })
  return new Map(buttonsOf(rows).map((button) => [button.label, button]))
}

const idOf = (text: string, label: string, seenBy: 'all' | 'asker' = 'all') =>
  under(text, seenBy).get(label)?.id ?? ''

describe('under an answer', () => {
  it('for all there are Context, More, a follow-up, the article, and Delete', () => {
    expect([...under('What did Ann Lee say about a ferry?').keys()]).toEqual([
      'Context',
      'More from Ann Lee',
      'Ask a follow-up',
      'Open article',
      'Delete',
    ])
  })

  it('for the asker alone there is Share, and nothing to delete', () => {
    const labels = [...under(ANSWERED, 'asker').keys()]
    expect(labels).toContain('Share')
    expect(labels).not.toContain('Delete')
  })

  it('of somebody who says nothing else there is no More', () => {
    expect([...under(ANSWERED).keys()].filter((label) => label.startsWith('More'))).toEqual([])
  })

  it('the article opens at the sentence', () => {
    expect(under(ANSWERED).get('Open article')?.url).toMatch(/^https:\/\/example\.com\/bridge#:~:text=/)
  })
})

describe('pressing', () => {
  it('Context shows the surroundings to whoever presses', () => {
    const told = press(idOf(ANSWERED, 'Context'), { user: 'bob' })
    expect(told).toMatchObject({ kind: 'message', seenBy: 'asker' })
    expect(told.kind === 'message' && told.reply.content).toContain('> "We will run a ferry')
    expect(told.kind === 'message' && told.reply.content).toContain(REPAIRS)
  })

  it('More shows another statement, and its buttons turn the page of that message', () => {
    const more = press(idOf('What did Ann Lee say about a ferry?', 'More from Ann Lee'))
    if (more.kind !== 'message') throw new Error(more.kind)
    expect(more.seenBy).toBe('asker')
    expect(more.reply.content).toContain('> Mayor Ann Lee said on Monday')
    const [next] = buttonsOf(more.rows)
    expect(next?.label).toBe('Next')
    const turned = press(next?.id ?? '')
    expect(turned.kind).toBe('update')
    expect(turned.kind === 'update' && turned.reply.content).toContain('> "We will run a ferry')
    expect(turned.kind === 'update' && buttonsOf(turned.rows).map(({ label }) => label)).toEqual(['Previous'])
  })

  it('Share says the same for all', () => {
    const told = press(idOf(ANSWERED, 'Share', 'asker'), { seenBy: 'asker' })
    expect(told).toMatchObject({ kind: 'message', seenBy: 'all' })
    expect(told.kind === 'message' && told.reply.content).toContain(REPAIRS)
  })

  it('a follow-up opens a window, and what is written there is asked', () => {
    const id = idOf('What did Ann Lee say about the bridge?', 'Ask a follow-up')
    const opened = press(id)
    if (opened.kind !== 'modal') throw new Error(opened.kind)
    expect(opened.modal.components[0]?.type).toBe(ComponentType.Label)
    const asked = press(opened.modal.custom_id, {
      user: 'new here',
      written: 'What did she say about a ferry?',
    })
    expect(asked.kind === 'message' && asked.reply.content).toContain('> "We will run a ferry')
  })

  it('an empty window is answered too, and not with a window', () => {
    expect(press(idOf(ANSWERED, 'Ask a follow-up'), { written: '' }).kind).toBe('message')
  })

  it.each([
    ['the asker', { user: 'ann' }, 'delete'],
    ['whoever may delete messages', { user: 'bob', mayDelete: true }, 'delete'],
    ['nobody else', { user: 'bob' }, 'message'],
  ])('Delete is for %s', (_, who, kind) => {
    expect(press(idOf(ANSWERED, 'Delete'), who).kind).toBe(kind)
  })

  it('what is of another version, or of nobody’s, is answered to whoever pressed', () => {
    for (const id of ['no-such-id:1', '', 'context|', 'context|x', 'closest|x,y', 'more|x|1']) {
      expect(press(id)).toMatchObject({ kind: 'message', seenBy: 'asker' })
    }
  })
})

describe('why this sentence', () => {
  const { rows } = desk.ask(
    { user: 'ann', channel: 'here', text: ANSWERED },
    { ...ANN, seenBy: 'asker', explains: ANSWERED },
  )
  const id = buttonsOf(rows).find(({ label }) => label === 'Why this sentence?')?.id ?? ''

  it('is told to whoever manages the server: words, weights, threshold, runners-up', () => {
    const told = press(id, { isManager: true })
    expect(told).toMatchObject({ kind: 'message', seenBy: 'asker' })
    const content = told.kind === 'message' ? told.reply.content : ''
    expect(content).toMatch(/- \d\\?\.\d\d repairs/)
    expect(content).toMatch(/confidence \d\\?\.\d\d, threshold/)
    expect(content).toContain('The repairs will cost two million crowns')
  })

  it('is not offered where more than the words of the question led to the answer', () => {
    const text = 'What about the bridge?'
    const labels = (more: object) => {
      const asked = { user: 'kim', channel: 'here', text, ...more }
      const { rows: under } = desk.ask(asked, { ...ANN, seenBy: 'asker', explains: text })
      return buttonsOf(under).map(({ label }) => label)
    }
    expect(labels({})).toContain('Why this sentence?')
    expect(labels({ text: 'How much will the repairs cost?' })).not.toContain('Why this sentence?')
  })

  it('is told to nobody else', () => {
    const told = press(id)
    expect(told.kind === 'message' && told.reply.content).toBe(
      'Only whoever manages this server can see that.',
    )
    expect([...under(ANSWERED, 'asker').keys()]).not.toContain('Why this sentence?')
  })
})

describe('under a refusal', () => {
  const refused = 'What did Ann Lee say about football?'

  it('the suggestions are buttons that ask them', () => {
    const run = [...under(refused).values()].find(({ id }) => id.startsWith('run|'))
    const told = press(run?.id ?? '')
    expect(told.kind === 'message' && told.reply.kind).toBe('answer')
  })

  it('Who is quoted? leads to a menu of people, and that to what they say', () => {
    const who = press(idOf(refused, 'Who is quoted?'))
    if (who.kind !== 'message') throw new Error(who.kind)
    const [menu] = who.rows[0]?.components ?? []
    if (menu?.type !== ComponentType.StringSelect) throw new Error('no menu')
    expect(menu.options.map(({ label }) => label)).toEqual(['Ann Lee', 'Tom Cole'])
    const told = press(menu.custom_id, { chosen: menu.options[1]?.value ?? '' })
    expect(told.kind === 'message' && told.reply.content).toContain(REPAIRS)
  })
})

describe('where two people have one name', () => {
  const marsh = libraryOf({
    'port.md':
      'Boris Marsh, the mayor, said the port would close in June.\n' +
      '"The tax will rise by ten percent," said Ellen Marsh, the finance minister.\n',
  })
  const at = deskOver(() => marsh)
  const ask = (text: string) => at.ask({ user: text, channel: 'here', text }, ANN)

  it('the bot asks which, and answers for whoever is chosen', () => {
    const { reply, rows } = ask('What did Marsh say about the tax?')
    expect(reply.kind).toBe('notice')
    const [menu] = rows[0]?.components ?? []
    if (menu?.type !== ComponentType.StringSelect) throw new Error('no menu')
    expect(menu.options.map((option) => [option.label, option.description])).toEqual([
      ['Boris Marsh', expect.stringMatching(/mayor$/)],
      ['Ellen Marsh', expect.stringMatching(/finance minister$/)],
    ])
    const told = press(menu.custom_id, { chosen: 'Ellen Marsh' }, at)
    expect(told.kind === 'message' && told.reply.content).toContain('> "The tax will rise by ten percent,"')
  })

  it('the bot asks which also where the surname is set beside the question', () => {
    const tax = { user: 'ann', channel: 'here', text: 'What about the tax?' }
    expect(at.ask({ ...tax, speaker: 'Marsh' }, ANN).reply.kind).toBe('notice')
    expect(at.ask({ ...tax, speaker: 'Ellen Marsh' }, ANN).reply.kind).toBe('answer')
  })

  it('what the menu never offered is said of nobody', () => {
    const told = press('which|What did Marsh say about the tax?', { chosen: 'Zoe <@1>' }, at)
    expect(told.kind === 'message' && told.reply.content).toContain("can't find Zoe \\<\\@1\\> in")
  })

  it.each(['What did Ellen Marsh say about the tax?', 'What about the tax?'])(
    'it does not ask on %j',
    (text) => {
      expect(ask(text).reply.kind).not.toBe('notice')
    },
  )

  it('a ministry and its minister are not of one name', () => {
    const both = libraryOf({
      'school.md':
        'The Northland school ministry said the schools would close on Friday.\n' +
        '"The schools will stay open," said Tove Berg, the Northland school minister.\n',
    })
    const { reply } = deskOver(() => both).ask(
      { user: 'ann', channel: 'here', text: 'What did the Northland school ministry say about the schools?' },
      ANN,
    )
    expect(reply.kind).not.toBe('notice')
  })

  it('a question too long for the menu is answered for both', () => {
    expect(ask(`What did Marsh say about the tax${', the tax'.repeat(20)}?`).reply.kind).not.toBe('notice')
  })
})

describe('where the articles have changed since', () => {
  const before = idOf(ANSWERED, 'Context')

  it('an old button says so and shows what stands there now', () => {
    const changed = libraryOf({ 'bridge.md': BRIDGE.replace('two million', 'three million') })
    const told = press(
      before,
      {},
      deskOver(() => changed),
    )
    if (told.kind !== 'message') throw new Error(told.kind)
    expect(told.reply.content).toContain('changed')
    expect(told.reply.content).toContain('> "The repairs will cost three million crowns,"')
    expect(told.reply.content).not.toContain('two million')
  })

  it('and the article is gone, it says that', () => {
    const told = press(
      before,
      {},
      deskOver(() => libraryOf({})),
    )
    expect(told.kind === 'message' && told.reply.content).not.toContain('> ')
  })
})
