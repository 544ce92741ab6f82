import type { Claims, Range } from '../content/ranges.ts'
import type { Draft } from '../draft.ts'
import { wordSet } from '../../text/word-set.ts'
import { blockRanges } from '../reading/block-ranges.ts'
import { isLoud } from '../reading/capitals.ts'
import { isEmphasis } from '../reading/emphasis.ts'
import { spanOf, type Reading } from '../reading/reading.ts'
import { interviewee } from './interviewee.ts'

/** So many questions make an interview; set off by their type, so many. */
const QUESTIONS = 3
const SET_OFF = 2
/** One paragraph in so many asks. */
const ONE_IN = 5
const LONGEST_QUESTION = 80
/** A label is short. */
const LABEL = 6

const SECOND = wordSet("you your you're you've you'd yourself yours you'll")
const FIRST = wordSet("i my me i'm i've i'd i'll we our us we're we've myself")

/** What may stand before a remark to somebody: "But you said". */
const OPENS = wordSet('but and yet so still')

/** … and what behind "you" is of the one who is asked, and not of people in general. */
const HEARD = wordSet('have had said were wrote told mentioned once')

interface Block extends Range {
  readonly heading: boolean
  /** All of it stands between signs of emphasis: "**Why?**". */
  readonly emphatic: boolean
  readonly asks: boolean
}

/**
 * An interview without labels: paragraphs that ask "you", each followed by paragraphs in which somebody answers as "I".
 * The answers are the words of whoever the introduction presents. Questions are the author's where one is known.
 */
export function interview(reading: Reading, claims: Claims): Draft[] {
  const blocks = blocksOf(reading)
  const emphatic = blocks.filter((block) => block.emphatic && block.asks).length >= SET_OFF
  const isQuestion = (block: Block): boolean => (emphatic ? block.emphatic : block.asks)
  const questions = blocks.filter(isQuestion)
  const [first] = questions
  if (
    !first ||
    blocks.some((block) => isLabelled(reading, block)) ||
    !isInterview(reading, blocks, questions, emphatic)
  )
    return []
  const who = interviewee(reading, first.from)
  if (blocks.some(({ from }) => from >= first.from && claims.taken[from])) return []
  const last = questions.at(-1) ?? first
  const found: Draft[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.from < first.from || block.heading) continue
    const question = isQuestion(block) || isPrompt(reading, block, blocks[index - 1], blocks[index + 1])
    const behind = block.from > last.to && blocks[index - 1] !== last
    if (behind && !has(reading, block, FIRST)) break
    claims.taken.fill(1, block.from, block.to)
    if (!question || reading.article.author !== null)
      found.push(said(reading, block, question ? 'asks' : 'answers', who))
  }
  return found
}

function said(reading: Reading, { from, to }: Range, part: 'asks' | 'answers', who: Range | null): Draft {
  const source = part === 'answers' && who ? spanOf(reading, who.from, who.to) : null
  return {
    content: [spanOf(reading, from, to)],
    source,
    cue: null,
    via: null,
    follows: null,
    step: part === 'asks' ? 'interview author' : 'interview',
    words: source ? [source] : [],
    confidence: 0.9,
  }
}

/** Questions that turn to somebody, often enough, and answers between them that speak of themselves. */
function isInterview(
  reading: Reading,
  blocks: readonly Block[],
  questions: readonly Block[],
  emphatic: boolean,
): boolean {
  if (questions.length < (emphatic ? SET_OFF : QUESTIONS)) return false
  const [first] = questions
  const since = blocks.filter(({ from, heading }) => !heading && from >= (first?.from ?? 0))
  const answers = since.filter((block) => !questions.includes(block))
  const turnedTo = questions.filter((block) => has(reading, block, SECOND)).length
  const personal = answers.filter((block) => has(reading, block, FIRST)).length
  return (
    questions.length * ONE_IN >= since.length &&
    turnedTo * 3 >= questions.length &&
    answers.length * 2 >= questions.length &&
    personal * 2 >= answers.length
  )
}

/** "Your critics say it cost too much.": one sentence that turns to somebody, between two answers. */
function isPrompt(reading: Reading, block: Block, before?: Block, after?: Block): boolean {
  if (before === undefined || before.asks || after === undefined || after.asks || block.emphatic) return false
  const { sentenceOf, low } = reading
  if (sentenceOf[block.from] !== sentenceOf[block.to - 1] || has(reading, block, FIRST)) return false
  const at = OPENS.has(low[block.from] ?? '') ? block.from + 1 : block.from
  return low[at] === 'your' || low[at] === "you've" || (low[at] === 'you' && HEARD.has(low[at + 1] ?? ''))
}

/** "LEE: Why?": the labels tell who speaks. */
function isLabelled(reading: Reading, { from, to }: Range): boolean {
  const colon = reading.low.slice(from, Math.min(to, from + LABEL)).indexOf(':')
  return colon > 0 && isLoud(reading, from, from + colon)
}

/** True where one of the words stands in the block, outside quotations. */
function has(reading: Reading, { from, to }: Range, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1)
    if (words.has(reading.low[at] ?? '') && (reading.quoteAt[at] ?? -1) < 0) return true
  return false
}

function blocksOf(reading: Reading): Block[] {
  const { blocks } = reading.article
  return blockRanges(reading).map((range, index) => {
    const emphatic = isEmphasis(reading, range.from) && isEmphasis(reading, range.to - 1)
    const end = emphatic ? behindSigns(reading, range) : range.to
    const asks =
      reading.low[end - 1] === '?' &&
      (reading.quoteAt[range.from] ?? -1) < 0 &&
      range.to - range.from <= LONGEST_QUESTION
    return { ...range, heading: blocks[index]?.kind === 'heading', emphatic, asks }
  })
}

/** The end of a block without the signs that close it. */
function behindSigns(reading: Reading, { from, to }: Range): number {
  let end = to
  while (end > from && isEmphasis(reading, end - 1)) end -= 1
  return end
}
