import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Asked } from '../../answer/answer.ts'
import type { Problem } from '../../article/article.ts'

/** A question, and what the articles are expected to answer. */
export interface Expectation {
  /** Where it stands in its file, counted from 1. */
  readonly line: number
  readonly asked: Asked
  /** Words of the sentence that is to be quoted; null: it is to be refused. */
  readonly words: string | null
  /** Words of the name to stand below; null: no name. Left out: whoever. */
  readonly saidBy?: string | null
}

/** What a file of questions holds. Where there is a problem, the others are read all the same. */
export interface Expectations {
  readonly expectations: readonly Expectation[]
  readonly problems: readonly Problem[]
}

/** What "must be refused" and "nobody" are called. */
const NONE = 'none'
const KEYS = ['question', 'expect', 'said-by', 'speaker', 'article', 'context'] as const
type Key = (typeof KEYS)[number]

/**
 * Reads a `questions.yaml`: a list of questions, each with the words that are expected of its answer.
 *
 * @param file its path, as messages should show it
 */
export function readExpectations(file: string, source: string): Expectations {
  const counter = new LineCounter()
  // The failsafe schema reads every value as it is written: dates and numbers stay text.
  const document = parseDocument(source, { schema: 'failsafe', lineCounter: counter, prettyErrors: false })
  const problems: Problem[] = []
  const lineAt = (offset: number) => counter.linePos(offset).line
  const complain = (line: number, message: string) => problems.push({ file, line, message })
  for (const error of document.errors) complain(lineAt(error.pos[0]), `is no valid YAML: ${error.message}`)
  if (problems.length > 0) return { expectations: [], problems }
  if (!isSeq(document.contents) || document.contents.items.length === 0) {
    complain(1, 'holds no questions; write a list of "- question: …" with "  expect: …" below each')
    return { expectations: [], problems }
  }
  const expectations = document.contents.items.flatMap((item) => {
    const line = lineAt((item as Node).range?.[0] ?? 0)
    if (isMap(item)) return readOne(item, line, lineAt, complain)
    complain(line, 'is no question; write "- question: …" with "  expect: …" below it')
    return []
  })
  return { expectations, problems }
}

type Complain = (line: number, message: string) => void

function readOne(
  item: YAMLMap,
  line: number,
  lineAt: (offset: number) => number,
  complain: Complain,
): Expectation[] {
  const fields = new Map<Key, string | readonly string[]>()
  let complaints = 0
  const wrong = (at: number, message: string) => {
    complaints += 1
    complain(at, message)
  }
  for (const pair of item.items as readonly Pair<Node, Node | null>[]) {
    const at = lineAt(pair.key.range?.[0] ?? 0)
    const name = textOf(pair.key)
    const key = KEYS.find((known) => known === name)
    const value = key === 'context' && isSeq(pair.value) ? textsOf(pair.value.items) : textOf(pair.value)
    if (key === undefined) wrong(at, `"${name ?? '…'}" is none of ${KEYS.join(', ')}`)
    else if (value === null || value.length === 0) wrong(at, `${key} says nothing; write its words behind it`)
    else fields.set(key, value)
  }
  const text = (key: Key) => fields.get(key) as string | undefined
  const [question, words, saidBy] = [text('question'), text('expect'), text('said-by')]
  if (complaints > 0) return []
  if (question === undefined) wrong(line, 'asks nothing; write "question: …"')
  if (words === undefined)
    wrong(line, 'expects nothing; write "expect: …", or "expect: none" where it is to be refused')
  if (words === NONE && saidBy !== undefined) wrong(line, 'a refusal is said by nobody; leave "said-by" out')
  if (complaints > 0 || question === undefined || words === undefined) return []
  return [
    {
      line,
      asked: {
        text: question,
        ...limits(text('speaker'), text('article')),
        context: [fields.get('context') ?? []].flat(),
      },
      words: words === NONE ? null : words,
      ...(saidBy === undefined ? {} : { saidBy: saidBy === NONE ? null : saidBy }),
    },
  ]
}

function limits(speaker: string | undefined, article: string | undefined): Partial<Asked> {
  return { ...(speaker === undefined ? {} : { speaker }), ...(article === undefined ? {} : { article }) }
}

/** A plain value as text on one line; null for anything else. */
function textOf(node: unknown): string | null {
  return isScalar(node) && typeof node.value === 'string' ? node.value.replace(/\s+/g, ' ').trim() : null
}

/** The texts of a list; null where one of them is none. */
function textsOf(nodes: readonly unknown[]): readonly string[] | null {
  const texts = nodes.map(textOf)
  return texts.every((text) => text !== null && text !== '') ? (texts as string[]) : null
}
