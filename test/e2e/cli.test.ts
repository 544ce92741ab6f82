import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { whosaid } from './whosaid.ts'

const dir = mkdtempSync(join(tmpdir(), 'whosaid-cli-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const article = join(dir, 'bridge.md')
writeFileSync(
  article,
  '---\ntitle: The bridge\nurl: https://example.com/bridge\n---\n' +
    'Mayor Ann Lee said on Monday that the old bridge would close in May.\n' +
    '"The repairs will cost two million crowns," said Tom Cole, the city engineer.\n' +
    'The bridge was built in 1931.\n',
)

describe('whosaid ask', () => {
  it('answers with the sentence and who said it', async () => {
    const { code, out } = await whosaid(['ask', 'How much will the repairs cost?', '--knowledge', article])
    expect(out).toContain('> "The repairs will cost two million crowns," said Tom Cole, the city engineer.')
    expect(out).toContain('Tom Cole, the city engineer')
    expect(code).toBe(0)
  })

  it('prints one JSON object a line, in the order asked, with offsets that hold the text', async () => {
    const input =
      '{"id": 2, "question": "When was the bridge built?"}\nWhat did Ann Lee say?\nWho is the king of Spain?\n'
    const { out } = await whosaid(['ask', '--json', '--knowledge', article], { input })
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, answered, type }) => [id, answered, type])).toEqual([
      [2, true, 'narration'],
      [undefined, true, 'indirect'],
      [undefined, false, null],
    ])
    const [, lee, king] = lines
    expect(lee).toMatchObject({ speaker: { name: 'Ann Lee', role: 'Mayor' }, via: null, refusal: null })
    expect(lee.article).toEqual({
      id: 'bridge',
      title: 'The bridge',
      publisher: null,
      url: 'https://example.com/bridge',
    })
    expect(lee.quote).toEqual({
      text: 'Mayor Ann Lee said on Monday that the old bridge would close in May.',
      start: 0,
      end: 68,
    })
    expect(king).toMatchObject({
      quote: null,
      article: null,
      speaker: null,
      refusal: { reason: expect.any(String) },
    })
  })

  it('says which file cannot be read, and ends with 1 where nothing is left to ask about', async () => {
    const { code, errors } = await whosaid(['ask', 'why?', '--knowledge', join(dir, 'missing.md')])
    expect(errors).toContain('missing.md')
    expect(code).toBe(1)
  })
})

describe('whosaid check', () => {
  it('is silent but for a count where all is well', async () => {
    expect(await whosaid(['check', article])).toMatchObject({ code: 0, out: '' })
  })

  it('prints file, line and remedy of each problem and ends with 1', async () => {
    const broken = join(dir, 'broken')
    mkdirSync(broken)
    writeFileSync(join(broken, 'front.md'), '---\ntitle: "open\n---\nText stands here.\n')
    writeFileSync(join(broken, 'image.md'), Buffer.from([0x89, 0x50, 0, 0, 0xff]))
    writeFileSync(join(broken, 'good.md'), 'Ann Lee said it would rain.\n')
    const { code, out, errors } = await whosaid(['check', broken])
    expect(out).toMatch(/front\.md:\d+: \S/)
    expect(out).toMatch(/image\.md:\d+: \S/)
    expect(errors).toContain('1 article')
    expect(code).toBe(1)
  })
})

describe('whosaid attribute', () => {
  it('prints who said what, one object an article', async () => {
    const { out } = await whosaid(['attribute', '--json', article])
    const { file, sentences, attributions } = JSON.parse(out)
    expect(file).toBe(article)
    expect(sentences.map((each: { speaker: { name: string } | null }) => each.speaker?.name ?? null)).toEqual(
      ['Ann Lee', 'Tom Cole', null],
    )
    expect(attributions[1]).toMatchObject({
      type: 'direct',
      cue: { text: 'said' },
      speaker: { name: 'Tom Cole' },
    })
  })
})

describe('whosaid ask --json with a broken line', () => {
  it('says so, and answers it with the refusal of a question that asks nothing', async () => {
    const input = '{"question": "When was the\nWhen was the bridge built?\n'
    const { code, out, errors } = await whosaid(['ask', '--json', '--knowledge', article], { input })
    const [broken, whole] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(broken).toMatchObject({ question: '', answered: false, refusal: { reason: 'no-question' } })
    expect(whole).toMatchObject({ answered: true })
    expect(errors).toContain('line 1')
    expect(code).toBe(0)
  })
})

describe('whosaid verify', () => {
  const verify = (text: string) => whosaid(['verify', text, '--knowledge', article])

  it('shows whose words they are, and ends with 0 where all stand there word for word', async () => {
    const { code, out } = await verify('The repairs will cost two million crowns')
    expect(out).toMatch(/^Word for word in the article[^\n]*\n> "The repairs[^]*Tom Cole/)
    expect(code).toBe(0)
  })

  it.each([
    ['differ', 'The repairs will cost three million crowns', '“three” in your text is “two” in the article'],
    ['are another’s', 'Ann Lee: "The repairs will cost two million crowns"', 'names another speaker'],
    ['are nowhere', 'The moon is made of green cheese', 'not in the articles'],
    ['are too few', 'crowns', 'too short'],
  ])('ends with 1 where the words %s', async (_, text, words) => {
    const { code, out } = await verify(text)
    expect(out).toContain(words)
    expect(code).toBe(1)
  })

  it('reads what is quoted from standard input where none is given', async () => {
    const input = 'They wrote:\n> The bridge was built\n> in 1931.\n'
    expect((await whosaid(['verify', '--knowledge', article], { input })).code).toBe(0)
  })
})

describe('whosaid doctor', () => {
  it('looks into the articles that it is given', async () => {
    const { out } = await whosaid(['doctor', '--knowledge', article])
    expect(out).toContain(`1 read from ${article}`)
  })
})

describe('whosaid start without a token', () => {
  it('tells who is quoted, what it answers from, what a quotation is, and how to ask', async () => {
    const { out } = await whosaid(['start'], {
      input: '/who\nwho is quoted?\n/articles\n/check the old bridge would close in May\n/help\n/what\n',
      env: { KNOWLEDGE_DIR: article },
    })
    expect(out.match(/Tom Cole: 1 sentence/g)).toHaveLength(2)
    expect(out).toContain('The bridge, 3 paragraphs')
    expect(out).toContain('Word for word in the article')
    expect(out.match(/\/check TEXT/g)).toHaveLength(2)
  })

  it('holds a conversation with whoever writes lines to it', async () => {
    const { code, out } = await whosaid(['start'], {
      input: 'What did Ann Lee say?\nand about the weather?\n',
      env: { KNOWLEDGE_DIR: article },
    })
    expect(out).toContain('> Mayor Ann Lee said on Monday')
    expect(code).toBe(0)
  })

  it('says in one line how to set the token and ends with 78 where nobody writes', async () => {
    const { code, out, errors } = await whosaid(['start'], { env: { KNOWLEDGE_DIR: article } })
    expect(out).toBe('')
    expect(errors.trim().split('\n')).toEqual([expect.stringContaining('DISCORD_TOKEN')])
    expect(code).toBe(78)
  })

  it('names everything that is wrong in the configuration and ends with 78', async () => {
    const { code, errors } = await whosaid(['start'], { env: { LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'x' } })
    expect(errors).toContain('LOG_LEVEL')
    expect(errors).toContain('DISCORD_GUILD_ID')
    expect(code).toBe(78)
  })
})

describe('wrong usage', () => {
  it('gets a message and the usage, and ends with 2', async () => {
    const { code, out, errors } = await whosaid(['aks'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(errors).toContain('usage: whosaid')
  })

  it.each([
    ['attribute', 'there is no step "verbz"; there are transcript, '],
    ['ask', 'there is no feature "verbz"; there are coverage, '],
  ])(
    'is what %s cannot leave out: nothing else is to be measured than was meant',
    async (command, message) => {
      const { code, out, errors } = await whosaid([command, '--without', 'verbz', article])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(errors).toContain(message)
    },
  )
})
