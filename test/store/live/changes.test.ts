import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { parseArticle } from '../../../src/article/parse.ts'
import {
  articleChanges,
  AT_REST,
  knownAfter,
  newProblems,
  planLook,
  type KnownFiles,
  type SeenFile,
} from '../../../src/store/live/changes.ts'
import type { FileRead } from '../../../src/store/knowledge.ts'

function article(file: string, text: string): Article {
  const parsed = parseArticle(file, text)
  if (parsed.kind !== 'article') throw new Error(`no article: ${text}`)
  return parsed.article
}

const seen = (file: string, stamp = '1', age = AT_REST): SeenFile => ({ file, stamp, age })
const good = (file: string, text = 'It closed.'): FileRead => ({
  file,
  article: article(file, text),
  problems: [],
})
const broken = (file: string): FileRead => ({
  file,
  article: null,
  problems: [{ file, line: 1, message: 'is empty' }],
})

/** What is known of these files after a first look. */
function known(...files: FileRead[]): KnownFiles {
  return knownAfter(
    new Map(),
    files.map(({ file }) => seen(file)),
    [],
    files,
  )
}

/** Each file with its text, or null where it holds no article; in parentheses where it is missing. */
const texts = (files: KnownFiles) =>
  [...files.values()].map(({ file, article, missing }) => {
    const text = `${file}: ${article?.text ?? 'null'}`
    return missing ? `(${text})` : text
  })

describe('planLook', () => {
  it('reads what is new or changed, and nothing else', () => {
    const before = known(good('a.md'), good('b.md'))
    const now = [seen('a.md'), seen('b.md', '2'), seen('c.md')]
    expect(planLook(before, now, [])).toEqual({ read: ['b.md', 'c.md'], again: false })
  })

  it.each([
    ['just now', 0, []],
    ['almost long enough ago', AT_REST - 1, []],
    ['long enough ago', AT_REST, ['a.md']],
    ['in the future of our clock', -1, ['a.md']],
  ])('of a file that was written %s reads it, or leaves it for another look', (_, age, read) => {
    expect(planLook(known(good('a.md')), [seen('a.md', '2', age)], [])).toEqual({
      read,
      again: read.length === 0,
    })
  })

  it('wants another look at a file that is missing for the first time only', () => {
    const before = known(good('a.md'))
    expect(planLook(before, [], [])).toEqual({ read: [], again: true })
    expect(planLook(knownAfter(before, [], [], []), [], [])).toEqual({ read: [], again: false })
  })

  it('does not miss what stands in a folder that it may not list', () => {
    expect(planLook(known(good('sub/a.md')), [], ['sub'])).toEqual({ read: [], again: false })
  })
})

describe('knownAfter', () => {
  it('keeps the old version of a file that has become broken, with its problem', () => {
    const after = knownAfter(known(good('a.md', 'Old.')), [seen('a.md', '2')], [], [broken('a.md')])
    expect(texts(after)).toEqual(['a.md: Old.'])
    expect(after.get('a.md')).toMatchObject({ stamp: '2', problems: [{ message: 'is empty' }] })
  })

  it('has no version of a file that was never good', () => {
    expect(texts(known(broken('a.md')))).toEqual(['a.md: null'])
  })

  it('takes the new version of a changed file, and the very article of one that says the same', () => {
    const before = known(good('a.md', 'Old.'), good('b.md', 'Old.'))
    const now = [seen('a.md', '2'), seen('b.md', '2')]
    const after = knownAfter(before, now, [], [good('a.md', 'New.'), good('b.md', 'Old.')])
    expect(texts(after)).toEqual(['a.md: New.', 'b.md: Old.'])
    expect(after.get('b.md')?.article).toBe(before.get('b.md')?.article)
  })

  it('takes a new title as a change', () => {
    const titled = (title: string) => good('a.md', `---\ntitle: ${title}\n---\nIt closed.`)
    const after = knownAfter(known(titled('Old')), [seen('a.md', '2')], [], [titled('New')])
    expect(after.get('a.md')?.article?.title).toBe('New')
  })

  it('leaves a file that is still being written as it was', () => {
    const after = knownAfter(known(good('a.md', 'Old.')), [seen('a.md', '2', 0)], [], [])
    expect(texts(after)).toEqual(['a.md: Old.'])
    expect(planLook(after, [seen('a.md', '2')], []).read).toEqual(['a.md'])
  })

  it('forgets a file that two looks have missed, and not before', () => {
    const once = knownAfter(known(good('a.md')), [], [], [])
    expect(texts(once)).toEqual(['(a.md: It closed.)'])
    expect(texts(knownAfter(once, [], [], []))).toEqual([])
    expect(texts(knownAfter(once, [seen('a.md')], [], []))).toEqual(['a.md: It closed.'])
  })

  it('keeps what stands in a folder that it may not list', () => {
    const before = known(good('sub/a.md'), good('subway.md'))
    expect(texts(knownAfter(before, [], ['sub'], []))).toEqual([
      'sub/a.md: It closed.',
      '(subway.md: It closed.)',
    ])
  })
})

describe('articleChanges', () => {
  it('tells the changed and the gone', () => {
    const [a, b, c] = [article('a.md', 'A.'), article('b.md', 'B.'), article('c.md', 'C.')]
    const b2 = article('b.md', 'B two.')
    expect(articleChanges([a, b], [b2, c])).toEqual({ changed: [b2, c], gone: ['a'] })
  })

  it('tells nothing where all is the same', () => {
    const a = article('a.md', 'A.')
    expect(articleChanges([a], [a])).toEqual({ changed: [], gone: [] })
  })
})

describe('newProblems', () => {
  const problem = (file: string, line = 1) => ({ file, line, message: 'is empty' })

  it('are those that were not there before, and all of a file that was read anew', () => {
    const before = [problem('a.md'), problem('b.md')]
    const after = [problem('a.md'), problem('b.md'), problem('b.md', 2), problem('c.md')]
    expect(newProblems(before, after, new Set(['a.md']))).toEqual([
      problem('a.md'),
      problem('b.md', 2),
      problem('c.md'),
    ])
  })
})
