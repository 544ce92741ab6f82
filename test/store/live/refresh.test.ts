import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { parseArticle } from '../../../src/article/parse.ts'
import { attribute } from '../../../src/attribution/attribution.ts'
import { buildLibrary } from '../../../src/library/library.ts'
import { refresh } from '../../../src/store/live/refresh.ts'

function article(id: string, text: string): Article {
  const parsed = parseArticle(`${id}.md`, text)
  if (parsed.kind !== 'article') throw new Error(`no article: ${text}`)
  return parsed.article
}

const numbered = (from: number, to: number, text = '"It rained," said Ann Lee.') =>
  Array.from({ length: to - from }, (_, i) => article(`a${from + i}`, text))
const libraryOf = (articles: readonly Article[]) => buildLibrary(articles.map((each) => attribute(each)))
const going = new AbortController().signal

describe('refresh', () => {
  it('gives the library that building it anew would give', async () => {
    const before = numbered(0, 20)
    const after = [
      ...before.slice(5, 15),
      ...numbered(15, 18, 'The ferry is free, said Tom Cole.'),
      ...numbered(30, 33),
    ]
    const refreshed = await refresh(libraryOf(before), after, going)
    const anew = libraryOf(after)
    expect(refreshed.fingerprint).toBe(anew.fingerprint)
    expect(refreshed.people).toEqual(anew.people)
    expect(refreshed.personOf).toEqual(anew.personOf)
    expect(refreshed.articles.map(({ article: { id } }) => id)).toEqual(
      anew.articles.map(({ article: { id } }) => id),
    )
  })

  it('gives the very library where nothing has changed', async () => {
    const before = numbered(0, 3)
    const library = libraryOf(before)
    expect(await refresh(library, [...before].reverse(), going)).toBe(library)
  })

  it('gives others their turn between one article and the next', async () => {
    let turns = 0
    let counting = true
    const count = () => {
      turns += 1
      if (counting) setImmediate(count)
    }
    setImmediate(count)
    await refresh(libraryOf([]), numbered(0, 10), going)
    counting = false
    expect(turns).toBeGreaterThanOrEqual(20)
  })

  it('stops where it is told to, and leaves the library as it was', async () => {
    const stop = new AbortController()
    const library = libraryOf([])
    const refreshing = refresh(library, numbered(0, 10), stop.signal)
    stop.abort()
    expect(await refreshing).toBe(library)
  })
})
