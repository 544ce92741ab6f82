import { contains } from '../../../text/span.ts'
import { identityIn } from '../../question/expects.ts'
import type { Look } from './look.ts'

/** What stands behind a name where it is told who that is: "Ann Lee, the mayor", "Ann Lee, whose ward", "Ann Lee (born 1961) was a". */
const TELLS =
  /^(?: ?\([^)]*\))?(?:, (?:an?|the|who|whose|one|then|now) |, \d+, | (?:is|was) (?:an?|the|one) )/

/**
 * How far the sentence tells who somebody is, where a question asks nothing else ("Who is Ann Lee?"): 1 where it has
 * what the article calls her besides her name, or tells it behind the name; 0.5 where it is where she is named in full.
 */
export function identityOf({ library, request: { question, who }, hit }: Look): number {
  const name = identityIn(question.words)
  // "Who is the mayor of Quillport?" asks for a name instead.
  if (who === null || name === null || question.words[name.start]?.stop !== false) return 0
  // Nor does "Who was hurt before Ann Lee's speech?" ask who anybody is.
  const words = question.words.slice(name.start, name.end)
  if (words.some(({ start }) => question.kinds.get(start) === 'verb')) return 0
  const source = library.articles[hit.article]
  const sentence = source?.article.sentences[hit.sentence]
  if (!source || !sentence) return 0
  const speakers = who.people.flatMap((person) => library.people[person]?.as ?? [])
  const levels = speakers.map(({ article, speaker }) => {
    const asked = article === hit.article ? source.speakers[speaker] : undefined
    if (asked === undefined || asked.name === 'author') return 0
    if (asked.role !== null && contains(sentence, asked.role)) return 1
    const named = asked.mentions.filter((mention) => contains(sentence, mention))
    if (named.some(({ end }) => TELLS.test(source.article.text.slice(end, sentence.end)))) return 1
    return contains(sentence, asked.name) ? 0.5 : 0
  })
  return Math.max(0, ...levels)
}
