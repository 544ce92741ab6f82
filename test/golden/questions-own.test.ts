import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answer, type Outcome, type Passage } from '../../src/answer/answer.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { attribute, type AttributedArticle } from '../../src/attribution/attribution.ts'
import { buildLibrary } from '../../src/library/library.ts'

/*
 * Questions about articles of our own, as people ask them: paraphrased, by role, misspelled, as follow-ups, and some that the
 * article does not answer. Written before the answers were looked at, but the engine was mended on its misses here: the rates
 * guard against going back, they measure nothing new. They may rise, not fall.
 */
const folder = import.meta.dirname

interface Asked {
  readonly article: string
  readonly question: string
  readonly before: string
  readonly wanted: string
  readonly reason: string
}

function tables(within: string): Asked[] {
  const files = readdirSync(join(folder, within)).filter((file) => file.endsWith('.tsv'))
  return files.flatMap((file) => {
    const lines = readFileSync(join(folder, within, file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    return lines.map((line): Asked => {
      const [question = '', before = '', wanted = '', reason = ''] = line.split('\t')
      return { article: basename(file, '.tsv'), question, before, wanted, reason }
    })
  })
}

function articles(ids: ReadonlySet<string>): AttributedArticle[] {
  const files = readdirSync(join(folder, 'articles'), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.md') && ids.has(basename(file, '.md')))
    .flatMap((file) => {
      const read = parseArticle(file, readFileSync(join(folder, 'articles', file), 'utf8'))
      return read.kind === 'article' ? [attribute(read.article)] : []
    })
}

const share = <T>(all: readonly T[], which: (one: T) => boolean) => all.filter(which).length / all.length

function holds({ source, start, end }: Passage, { wanted }: Asked): boolean {
  const text = source.article.text.slice(start, end).replace(/\s+/g, ' ').toLowerCase()
  return wanted.split('||').some((words) => text.includes(words.toLowerCase()))
}

// The folder, how many questions and articles, and the rates: a right sentence first, among three; of what is not answered,
// refused, and refused or flagged as the closest only.
describe.each([
  ['questions', 93, 4, 0.75, 0.85, 0.7, 0.85],
  ['questions/everyday', 65, 6, 0.8, 0.9, 0.55, 0.75],
] as const)('%s', (within, questions, articleCount, first, three, refused, flagged) => {
  const asked = tables(within)
  const library = buildLibrary(articles(new Set(asked.map(({ article }) => article))))
  const outcomes = asked.map((each) => ({
    each,
    outcome: answer(library, {
      text: each.question,
      article: each.article,
      context: each.before === '' ? [] : [each.before],
    }),
  }))
  const answerable = outcomes.filter(({ each }) => each.wanted !== '-')
  const others = outcomes.filter(({ each }) => each.wanted === '-')

  it('finds every article that the questions are about', () => {
    expect(library.articles).toHaveLength(articleCount)
    expect(asked).toHaveLength(questions)
  })

  it('ranks a right sentence first, or among three, as often as before', () => {
    const isFirst = share(answerable, ({ each, outcome }) =>
      outcome.passages.slice(0, 1).some((p) => holds(p, each)),
    )
    expect(isFirst).toBeGreaterThan(first)
    expect(
      share(answerable, ({ each, outcome }) => outcome.passages.some((p) => holds(p, each))),
    ).toBeGreaterThan(three)
  })

  it('refuses what the article does not answer, or says that it is only the closest, as often as before', () => {
    expect(share(others, ({ outcome }) => outcome.kind === 'refusal')).toBeGreaterThanOrEqual(refused)
    expect(share(others, ({ outcome }) => isHonest(outcome))).toBeGreaterThanOrEqual(flagged)
  })

  it('refuses few of the questions that the article answers', () => {
    expect(share(answerable, ({ outcome }) => outcome.kind === 'refusal')).toBeLessThan(0.08)
  })

  it('says why it refuses', () => {
    const reasoned = others.filter(({ each }) => each.reason.startsWith('person'))
    for (const { each, outcome } of reasoned)
      expect(outcome, each.question).toMatchObject({ kind: 'refusal', reason: each.reason })
  })
})

function isHonest(outcome: Outcome): boolean {
  return outcome.kind === 'refusal' || outcome.closest
}
