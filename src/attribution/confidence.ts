import type { Span } from '../text/span.ts'
import { list } from './lists/list.ts'
import { isUpper } from '../text/characters.ts'

const PRONOUNS = list('i he she it they we you his her their him them who')
/** What a mention may begin with in front of a role: a capital on it tells no name. */
const OPENERS = list('the a an some many most both his her its their other several all one two three')

/**
 * How sure it is that the named speaker made the statement, 0 to 1: by how it was found (`found`), how the mention was
 * resolved (`resolved`), and what the mention is. A name is seldom misread even where the clause was; a pronoun has
 * rivals.
 */
export function confidenceOf(text: string, source: Span | null, found: number, resolved: number): number {
  const both = found * resolved
  const mention = source ? kindOf(text, source) : 'role'
  if (mention === 'name') return both + (1 - both) * both * SURER
  return mention === 'pronoun' ? both * RIVALS : both
}

/** Of the doubt that is left at a name, the share that its being a name takes away. */
const SURER = 0.5
/** What is left of the confidence where a pronoun stands for the speaker. */
const RIVALS = 0.8

function kindOf(text: string, { start, end }: Span): 'name' | 'pronoun' | 'role' {
  const mention = text.slice(start, Math.min(end, start + 60)).toLowerCase()
  if (PRONOUNS.has(mention)) return 'pronoun'
  const first = mention.split(' ', 1)[0] ?? ''
  return isUpper(text, start) && !OPENERS.has(first) ? 'name' : 'role'
}
