import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The way of the data, top to bottom: a folder (or top-level file) imports only from what stands above it. */
const order = [
  'text',
  'config.ts',
  'log.ts',
  'article',
  'attribution',
  'search',
  'library',
  'answer',
  'store',
  'render',
  'discord',
  'terminal',
  'main.ts',
  'cli.ts',
]

const src = join(import.meta.dirname, '..', 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort()

const importing = /(?:from|import)\s*\(?\s*'([^']+)'/g

function importsOf(file: string): string[] {
  return [...readFileSync(join(src, file), 'utf8').matchAll(importing)].map((match) => match[1]!)
}

function roomOf(file: string): string {
  return file.split('/')[0]!
}

describe('the architecture', () => {
  it('has a place in the order for every folder and top-level file of src', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !order.includes(room))).toEqual([])
  })

  it.each(files)('%s imports only from folders above its own', (file) => {
    const wrong = importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => posix.normalize(posix.join(posix.dirname(file), path)))
      .filter((path) => order.indexOf(roomOf(path)) > order.indexOf(roomOf(file)))
    expect(wrong).toEqual([])
  })

  it('touches the disk in store/ only', () => {
    expect(
      files.filter(
        (file) => importsOf(file).some((path) => /^(node:)?fs\b/.test(path)) && roomOf(file) !== 'store',
      ),
    ).toEqual([])
  })

  it('imports discord.js in discord/ only', () => {
    expect(
      files.filter(
        (file) => importsOf(file).some((path) => path.startsWith('discord')) && roomOf(file) !== 'discord',
      ),
    ).toEqual([])
  })

  it('imports natural by sub-path only, each from one file', () => {
    const natural = files.flatMap((file) =>
      importsOf(file).filter((path) => path.split('/')[0] === 'natural'),
    )
    expect(natural.filter((path) => path === 'natural')).toEqual([])
    expect(natural.length).toBeGreaterThan(0)
    expect(new Set(natural).size).toBe(natural.length)
  })

  it('reads the environment in the entry points only', () => {
    expect(
      files.filter(
        (file) => readFileSync(join(src, file), 'utf8').includes('process.env') && roomOf(file) !== 'cli.ts',
      ),
    ).toEqual([])
  })

  it('has at its top level what a reader expects there, and no more', () => {
    const root = join(src, '..')
    const known = 'src test knowledge package.json tsconfig.json README.md LICENSE package-lock.json'.split(
      ' ',
    )
    const made = ['node_modules', 'dist']
    const allowed = new Set([...known, ...made])
    const seen = readdirSync(root).filter((name) => !name.startsWith('.') && !name.endsWith('.log'))
    expect(seen.filter((name) => !allowed.has(name))).toEqual([])
  })

  it('has at most nine files in a folder', () => {
    const folders = [...new Set(files.map((file) => posix.dirname(file)))]
    const size = (folder: string) => files.filter((file) => posix.dirname(file) === folder).length
    expect(folders.filter((folder) => size(folder) > 9)).toEqual([])
  })

  it('has no barrels and no utils', () => {
    expect(files.filter((file) => /(^|\/)(index|utils?)(\.ts|\/)/.test(file))).toEqual([])
  })

  it.each(['attribute', 'ask'])('opens few files for %s, as it is built', (command) => {
    const opened = new Set<string>()
    const open = (file: string): void => {
      if (opened.has(file)) return
      opened.add(file)
      const code = readFileSync(join(src, '..', 'dist', file), 'utf8')
      for (const [, path] of code.matchAll(/^import [^(]*?"(\.[^"]+)";$/gm))
        open(posix.join(posix.dirname(file), path!))
    }
    open('cli.js')
    open(`bundle/${command}.js`)
    expect(opened.size).toBeGreaterThan(3)
    expect(opened.size).toBeLessThan(20)
  })
})
