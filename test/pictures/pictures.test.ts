import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = import.meta.dirname
const readme = readFileSync(join(folder, '..', '..', 'README.md'), 'utf8')
const html = readFileSync(join(folder, 'page.html'), 'utf8')

/** The characters that one section of the page shows, one after the other. */
function textOf(section: string): string {
  const found = new RegExp(`<section id="${section}">([^]*?)</section>`).exec(html)?.[1] ?? ''
  return found
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

describe('the pictures', () => {
  it('are of the replies that the bot gives today (else: npm run pictures)', () => {
    const today = execFileSync(process.execPath, [join(folder, 'pictures.mjs'), '--html'], {
      encoding: 'utf8',
    })
    expect(today).toBe(html)
  })

  it('all stand in the README', () => {
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'))
    expect(pictures.length).toBeGreaterThan(0)
    expect(pictures.filter((name) => !readme.includes(`](test/pictures/${name})`))).toEqual([])
  })

  it.each(
    [...readme.matchAll(/^!\[([^\]]*)\]\(test\/pictures\/(\w+)\.png\)$/gm)].map(([, alt, name]) => ({
      alt,
      name,
    })),
  )('$name.png shows the words that its description quotes', ({ alt = '', name = '' }) => {
    const quoted = [...alt.matchAll(/“([^”]+)”/g)].map((match) => match[1]!)
    expect(quoted.length).toBeGreaterThan(0)
    expect(quoted.filter((words) => !textOf(name).includes(words))).toEqual([])
  })
})
