import { attribute, type AttributedArticle } from '../../attribution/attribution.ts'
import { STEP_NAMES } from '../../attribution/step-names.ts'
import { nameAt, quote } from '../../render/quote.ts'
import { shownInLine } from '../../render/shown.ts'
import { readKnowledge, type Knowledge } from '../../store/knowledge.ts'
import { readAhead } from '../../store/read-ahead.ts'
import type { AttributeCommand } from '../arguments.ts'
import { problemLine } from '../problem-line.ts'
import { attributedJson } from '../json.ts'
import { writeLine, type Streams } from '../streams.ts'
import { areKnown } from './left-out.ts'

/**
 * `whosaid attribute`: who said what in each file, in the order given.
 *
 * @returns the exit code: 0, 1 where a file could not be read, 2 where there is no step to leave out by some name
 */
export async function attributeFiles(command: AttributeCommand, streams: Streams): Promise<0 | 1 | 2> {
  if (!(await areKnown('step', command.without, STEP_NAMES, streams))) return 2
  const without = new Set(STEP_NAMES.filter((name) => command.without.includes(name)))
  let code: 0 | 1 = 0
  for await (const { file, articles, problems } of readAhead(command.files, readNamed)) {
    for (const problem of problems) await writeLine(streams.errors, problemLine(problem))
    if (articles.length === 0) code = 1
    for (const article of articles) {
      const attributed = attribute(article, { without })
      const lines = command.json ? [attributedJson(attributed, file)] : table(attributed, command.why)
      for (const line of lines) await writeLine(streams.output, line)
    }
  }
  return code
}

async function readNamed(file: string): Promise<Knowledge & { readonly file: string }> {
  return { file, ...(await readKnowledge(file)) }
}

/** One line a sentence: how it was said, by whom, and the sentence; below it what decided, where that is asked for. */
function table(attributed: AttributedArticle, why: boolean): string[] {
  const { article } = attributed
  return article.sentences.flatMap((sentence, i) => {
    const speech = attributed.sentences[i]!
    const text = shownInLine(quote(article, sentence).text)
    const line = `${speech.type.padEnd(9)} ${who(attributed, i).padEnd(28)} ${text}`
    const decided = speech.attribution === null ? undefined : attributed.attributions[speech.attribution]
    if (!why || !decided) return [line]
    const words = decided.why.words.map((span) => `"${shownInLine(quote(article, span).text)}"`).join(' ')
    return [
      line,
      `${' '.repeat(10)}${decided.why.step}: ${words} (confidence ${decided.confidence.toFixed(2)})`,
    ]
  })
}

function who(attributed: AttributedArticle, sentence: number): string {
  const { article, speakers, sentences } = attributed
  const { type, speaker, via } = sentences[sentence]!
  if (type === 'narration' || type === 'heading') return '-'
  const name = speaker === null ? null : nameAt(article, speakers[speaker]!.name)
  const relayed = via === null ? '' : ` (via ${quote(article, via).text})`
  return shownInLine((name?.text ?? '(speaker not named)') + relayed)
}
