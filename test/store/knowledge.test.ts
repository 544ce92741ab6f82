import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readKnowledge } from '../../src/store/knowledge.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

async function read(location = folder): Promise<{ ids: string[]; problems: string[] }> {
  const { articles, problems } = await readKnowledge(location)
  return {
    ids: articles.map(({ id }) => id),
    problems: problems.map(({ file, line, message }) => `${file.replace(folder, '.')}:${line}: ${message}`),
  }
}

describe('readKnowledge', () => {
  it('reads a folder and its subfolders, sorted by id', async () => {
    write('b.md', 'It closed.')
    write('sub/a.txt', 'It rained.')
    write('C.MD', 'It poured.')
    expect(await read()).toEqual({ ids: ['C', 'a', 'b'], problems: [] })
  })

  it('reads one file', async () => {
    expect(await read(write('readme.md', 'It closed.'))).toEqual({ ids: ['readme'], problems: [] })
  })

  it('passes over hidden files, copies of editors and files about the folder', async () => {
    write('a.md', 'It closed.')
    write('.hidden.md', 'No.')
    write('.git/b.md', 'No.')
    write('README.md', 'No.')
    write('LICENSE', 'No.')
    write('questions.yaml', '[]')
    write('a.md~', 'No.')
    write('#a.md#', 'No.')
    expect(await read()).toEqual({ ids: ['a'], problems: [] })
  })

  it('keeps a byte-order mark in the text', async () => {
    const file = write('a.md', Buffer.from('\ufeffIt closed.'))
    expect((await readKnowledge(file)).articles[0]?.text).toBe('\ufeffIt closed.')
  })

  it.each([
    ['another type', 'x.pdf', 'It closed.', /^\.\/x\.pdf:1: .*\.md and \.txt/],
    ['an empty file', 'x.md', '', /^\.\/x\.md:1: .*empty/],
    ['a binary file', 'x.txt', Buffer.from('It\nis\0x'), /^\.\/x\.txt:2: .*binary/],
    ['another encoding', 'x.md', Buffer.from('It\ncost\n\xa35', 'latin1'), /^\.\/x\.md:3: .*UTF-8/],
    ['a cut character', 'x.md', Buffer.from('café').subarray(0, 4), /^\.\/x\.md:1: .*UTF-8/],
    ['too much', 'x.md', 'a'.repeat(5 * 1024 * 1024 + 1), /^\.\/x\.md:1: .*5 MB/],
    ['broken front matter', 'x.md', '---\ntitle: A: B\n---\nIt closed.', /^\.\/x\.md:2: /],
  ])('says what is wrong with %s and loads the others', async (_, name, content, problem) => {
    write('a.md', 'It closed.')
    write(name, content)
    expect(await read()).toEqual({ ids: ['a'], problems: [expect.stringMatching(problem)] })
  })

  it('loads an article of 5 MB', async () => {
    write('a.md', 'It closed. '.repeat(450_000))
    expect(await read()).toEqual({ ids: ['a'], problems: [] })
  })

  it('keeps the first of two files with one id', async () => {
    write('a.md', 'It closed.')
    write('a.txt', 'It rained.')
    const { articles, problems } = await readKnowledge(folder)
    expect(articles.map(({ text }) => text)).toEqual(['It closed.'])
    expect(problems).toMatchObject([
      { file: join(folder, 'a.txt'), line: 1, message: expect.stringContaining('rename') as string },
    ])
  })

  it('does not wait for a pipe, nor follow a broken link', async () => {
    write('a.md', 'It closed.')
    execFileSync('mkfifo', [join(folder, 'p.md')])
    symlinkSync(join(folder, 'gone'), join(folder, 'q.md'))
    const { ids, problems } = await read()
    expect(ids).toEqual(['a'])
    expect(problems).toEqual([
      expect.stringMatching(/^\.\/p\.md:1: .*regular/),
      expect.stringMatching(/^\.\/q\.md:1: can't be read \(ENOENT\)/),
    ])
  })

  it('says so where there is no such folder, or nothing in it', async () => {
    expect((await read(join(folder, 'gone'))).problems).toEqual([
      expect.stringMatching(/^\.\/gone:1: .*ENOENT/),
    ])
    expect((await read()).problems).toEqual([expect.stringMatching(/^\.:1: holds no article/)])
  })
})
