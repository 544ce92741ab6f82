import type { Refusal } from '../../answer/answer.ts'
import { typed, type Page, type Phrase } from '../ink.ts'
import type { Catalogue } from '../phrases/catalogue.ts'

const SUGGESTIONS = 3
/** Longer "names" and questions are not shown: nobody is called that, and nobody would ask that. */
const LONGEST_NAME = 80
const LONGEST_SUGGESTION = 200

/** The pages that tell a refusal, the fullest first: why, and what could be asked instead. */
export function* refusalPages(refusal: Refusal, phrases: Catalogue): Generator<Page> {
  const why: Page = [{ kind: 'text', phrase: reason(refusal, phrases) }]
  yield [...why, ...suggested(refusal.suggestions, phrases)]
  yield why
}

/** What the bot does and how to ask (`lines`), with questions to try, the fullest page first. */
export function* helpPages(
  suggestions: readonly string[],
  phrases: Catalogue,
  lines: readonly Phrase[] = phrases.notice.help,
): Generator<Page> {
  const help: Page = lines.map((phrase) => ({ kind: 'text', phrase }))
  yield [...help, ...suggested(suggestions, phrases)]
  yield help
}

/** Up to three questions that could be asked, with a line above them; nothing where there is none. */
function suggested(suggestions: readonly string[], phrases: Catalogue): Page {
  const questions = suggestions.filter(isShowable(LONGEST_SUGGESTION)).slice(0, SUGGESTIONS)
  if (questions.length === 0) return []
  const items = questions.map((question) => ({ kind: 'item', phrase: [typed(question)] }) as const)
  return [{ kind: 'text', phrase: phrases.notice.suggestions }, ...items]
}

function reason({ reason: why, person, quoted }: Refusal, { refusal }: Catalogue): Phrase {
  const name = person !== null && isShowable(LONGEST_NAME)(person) ? typed(person) : null
  switch (why) {
    case 'no-articles':
      return refusal.noArticles
    case 'no-such-article':
      return refusal.noSuchArticle
    case 'no-question':
      return refusal.noQuestion
    case 'chit-chat':
      return refusal.chitChat
    case 'too-vague':
      return refusal.tooVague
    case 'not-in-articles':
      return refusal.notInArticles
    case 'not-in-article':
      return refusal.notInArticle
    case 'person-unknown':
      return name === null ? refusal.someoneUnknown : refusal.personUnknown(name)
    case 'person-not-quoted':
      return name === null ? refusal.someoneNotQuoted : refusal.personNotQuoted(name)
    case 'person-not-on-this':
      return name === null || quoted < 1 ? refusal.someoneNotOnThis : refusal.personNotOnThis(name, quoted)
  }
}

function isShowable(longest: number): (text: string) => boolean {
  return (text) => text.length <= longest && /[\p{L}\p{N}]/u.test(text)
}
