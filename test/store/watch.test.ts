import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import type { Library } from '../../src/library/library.ts'
import { watchLibrary, type LiveLibrary } from '../../src/store/watch.ts'

let top: string
let folder: string
let live: LiveLibrary
let problems: string[]
let swaps: Library[]

async function open(location = folder): Promise<void> {
  live = await watchLibrary(
    location,
    {
      problem: ({ file, line, message }) => problems.push(`${file.replace(top, '.')}:${line}: ${message}`),
      swapped: (library) => swaps.push(library),
    },
    { soon: 50, gone: 50, always: 60_000 },
  )
}

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'whosaid-watch-'))
  folder = join(top, 'knowledge')
  mkdirSync(folder)
  problems = []
  swaps = []
  write('bridge.md', 'The bridge was built in 1931.')
})
afterEach(async () => {
  await live.close()
  rmSync(top, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)
const write = (name: string, text: string) => writeFileSync(at(name), text)
const texts = () => live.library().articles.map(({ article }) => article.text)

async function until(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + 8000
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(JSON.stringify([texts(), problems]))
    await pause(10)
  }
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const untilTexts = (...expected: string[]) => until(() => texts().join('|') === expected.join('|'))

describe('an article is live without a restart', { timeout: 10_000 }, () => {
  beforeEach(() => open())

  it('when it is added, changed and removed', async () => {
    write('a.md', 'The ferry is free.')
    await untilTexts('The ferry is free.', 'The bridge was built in 1931.')
    write('bridge.md', 'The bridge was built in 1932.')
    await untilTexts('The ferry is free.', 'The bridge was built in 1932.')
    unlinkSync(at('a.md'))
    await untilTexts('The bridge was built in 1932.')
    expect(problems).toEqual([])
    const outcome = answer(live.library(), { text: 'When was the bridge built?' })
    expect(outcome).toMatchObject({ kind: 'answer', passage: { start: 0, end: 29 } })
  })

  it('when it comes and goes in a subfolder that was not there before', async () => {
    mkdirSync(at('sub/deep'), { recursive: true })
    write('sub/deep/a.md', 'The ferry is free.')
    await untilTexts('The ferry is free.', 'The bridge was built in 1931.')
    rmSync(at('sub'), { recursive: true })
    await untilTexts('The bridge was built in 1931.')
  })

  it('when it is saved by renaming a new file over the old, without a moment without it', async () => {
    write('.bridge.md.swp', 'x')
    write('bridge.md.tmp', 'The bridge was built in 1932.')
    renameSync(at('bridge.md.tmp'), at('bridge.md'))
    await untilTexts('The bridge was built in 1932.')
    expect(swaps.every(({ articles }) => articles.length === 1)).toBe(true)
    expect(problems).toEqual([])
  })

  it('when the old is moved to a backup and the new written in its place', async () => {
    renameSync(at('bridge.md'), at('bridge.md~'))
    write('bridge.md', 'The bridge was built in 1932.')
    await untilTexts('The bridge was built in 1932.')
    expect(swaps).toHaveLength(1)
    expect(problems).toEqual([])
  })

  it('when two change in a burst, and one twice', async () => {
    write('a.md', 'The ferry is slow.')
    write('bridge.md', 'The bridge was built in 1932.')
    write('a.md', 'The ferry is free.')
    await untilTexts('The ferry is free.', 'The bridge was built in 1932.')
    expect(swaps.flatMap(({ articles }) => articles.map(({ article }) => article.text))).not.toContain(
      'The ferry is slow.',
    )
  })

  it('when it takes long to write, and in the end whole', async () => {
    const parts = ['The ferry', ' is free', ' for all', ' until May.']
    write('a.md', parts[0]!)
    for (const part of parts.slice(1)) {
      await pause(100)
      appendFileSync(at('a.md'), part)
    }
    await untilTexts(parts.join(''), 'The bridge was built in 1931.')
  })

  it('but not when only its time changes', async () => {
    utimesSync(at('bridge.md'), 1, 1)
    write('a.md', 'The ferry is free.')
    await untilTexts('The ferry is free.', 'The bridge was built in 1931.')
    expect(swaps).toHaveLength(1)
  })

  it('when the file that stood in its way is gone', async () => {
    write('bridge.txt', 'Another bridge.')
    await until(() => problems.length === 1)
    expect(problems[0]).toMatch(/^\.\/knowledge\/bridge\.txt:1: has the id "bridge"/)
    expect(texts()).toEqual(['The bridge was built in 1931.'])
    unlinkSync(at('bridge.md'))
    await untilTexts('Another bridge.')
  })
})

describe('a broken file', { timeout: 10_000 }, () => {
  beforeEach(() => open())

  it.each([
    ['broken front matter', '---\ntitle: A: B\n---\nThe bridge is new.', /^\.\/knowledge\/bridge\.md:2: /],
    ['nothing in it', '', /^\.\/knowledge\/bridge\.md:1: .*empty/],
    ['binary data', 'The bridge\n\0', /^\.\/knowledge\/bridge\.md:2: .*binary/],
  ])('with %s keeps its old version and is named once', async (_, text, problem) => {
    write('bridge.md', text)
    await until(() => problems.length > 0)
    write('a.md', 'The ferry is free.')
    await untilTexts('The ferry is free.', 'The bridge was built in 1931.')
    expect(problems).toEqual([expect.stringMatching(problem)])
    write('bridge.md', 'The bridge was built in 1932.')
    await untilTexts('The ferry is free.', 'The bridge was built in 1932.')
  })

  it('that is new is named and nothing else changes', async () => {
    write('table.csv', 'a;b')
    await until(() => problems.length > 0)
    expect(problems).toEqual([expect.stringMatching(/^\.\/knowledge\/table\.csv:1: is no article/)])
    expect(swaps).toEqual([])
  })
})

describe('a folder', { timeout: 10_000 }, () => {
  it('that disappears keeps its articles, and is followed again once it comes back', async () => {
    await open()
    rmSync(folder, { recursive: true })
    await until(() => problems.length > 0)
    expect(problems).toEqual([expect.stringMatching(/^\.\/knowledge:1: .*ENOENT/)])
    await pause(200)
    expect(texts()).toEqual(['The bridge was built in 1931.'])
    expect(problems).toHaveLength(1)

    mkdirSync(folder)
    write('bridge.md', 'The bridge was built in 1932.')
    await untilTexts('The bridge was built in 1932.')
    write('a.md', 'The ferry is free.')
    await untilTexts('The ferry is free.', 'The bridge was built in 1932.')
  })

  it('that another takes the place of is followed in its stead', async () => {
    await open()
    mkdirSync(join(top, 'next'))
    writeFileSync(join(top, 'next', 'a.md'), 'The ferry is free.')
    renameSync(folder, join(top, 'last'))
    await until(() => problems.length > 0)
    renameSync(join(top, 'next'), folder)
    await untilTexts('The ferry is free.')
    write('b.md', 'The toll is two crowns.')
    await untilTexts('The ferry is free.', 'The toll is two crowns.')
  })

  it('that is not there yet is waited for', async () => {
    rmSync(folder, { recursive: true })
    await open()
    expect(texts()).toEqual([])
    mkdirSync(folder)
    write('a.md', 'The ferry is free.')
    await untilTexts('The ferry is free.')
  })

  it.skipIf(process.getuid?.() === 0)('below that may not be listed keeps its articles', async () => {
    mkdirSync(at('sub'))
    write('sub/a.md', 'The ferry is free.')
    await open()
    chmodSync(at('sub'), 0)
    write('b.md', 'The toll is two crowns.')
    await untilTexts('The ferry is free.', 'The toll is two crowns.', 'The bridge was built in 1931.')
    chmodSync(at('sub'), 0o755)
  })
})

describe('one file', { timeout: 10_000 }, () => {
  it('is followed alone', async () => {
    await open(at('bridge.md'))
    write('a.md', 'The ferry is free.')
    write('bridge.new', 'The bridge was built in 1932.')
    renameSync(at('bridge.new'), at('bridge.md'))
    await untilTexts('The bridge was built in 1932.')
    expect(problems).toEqual([])
  })
})

it('questions.yaml is no article, nor a problem', async () => {
  write('questions.yaml', '[]')
  await open()
  expect(problems).toEqual([])
})

it('once closed, follows nothing', async () => {
  await open()
  await live.close()
  write('a.md', 'The ferry is free.')
  await pause(400)
  expect(texts()).toEqual(['The bridge was built in 1931.'])
})
