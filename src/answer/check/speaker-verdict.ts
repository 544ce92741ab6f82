import { nameOf } from '../../library/people.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Passage } from '../answer.ts'
import { opensDescription } from '../people/description.ts'
import { foldedWords } from './fold.ts'
import { peopleIn, personOf, type PeopleIndex } from './people-index.ts'

/** Whom the checked text names as the speaker, against whom the article names. */
export type SpeakerVerdict =
  | { readonly kind: 'unclaimed' | 'as-claimed' | 'nobody' }
  /** `claimed`: the name in the checked text. */
  | { readonly kind: 'other'; readonly claimed: string }

/** A claim in its message. `signature`: whom the message's layout names. */
interface InMessage {
  readonly text: string
  readonly claim: Span
  readonly signature: Span | null
}

/**
 * Compares whom the message names around its claim with who speaks in `passage`, of the article of that number. Where the
 * article names nobody it is nobody, and a mere description ("the German") speaks against no name; where the message names
 * several, the speaker among them is enough.
 */
export function speakerVerdict(
  people: PeopleIndex,
  { text, claim, signature }: InMessage,
  article: number,
  { source, speaker }: Passage,
): SpeakerVerdict {
  if (speaker === null) return { kind: 'nobody' }
  const outside = [
    { start: 0, end: claim.start },
    { start: claim.end, end: text.length },
  ]
  const named = outside.flatMap((span) => peopleIn(people, text, span))
  const person = personOf(people, article, speaker)
  if (person !== null && named.includes(person)) return { kind: 'as-claimed' }
  const signed =
    signature === null || overlaps(claim, signature) ? null : text.slice(signature.start, signature.end)
  if (signed !== null && isCalled(source, speaker, signed)) return { kind: 'as-claimed' }
  const first = named[0]
  const claimed = first === undefined ? signed : people.people[first]!.name
  return claimed === null || !isNamed(source, speaker) ? { kind: 'unclaimed' } : { kind: 'other', claimed }
}

/** False for a speaker of whom the article has a description alone: whoever the message names may be meant. */
function isNamed(source: Passage['source'], number: number): boolean {
  const speaker = source.speakers[number]
  if (speaker === undefined || speaker.kind === 'other') return false
  const name = nameOf(source, speaker.name)
  return /\p{Lu}/u.test(name) && !opensDescription(name)
}

/** True where the article calls the speaker so: by the name, the role, or a part of them. */
function isCalled({ article, speakers }: Passage['source'], number: number, called: string): boolean {
  const speaker = speakers[number]
  if (speaker === undefined) return false
  const spans = [...speaker.mentions, ...(speaker.role === null ? [] : [speaker.role])]
  const texts = spans.map(({ start, end }) => article.text.slice(start, end))
  const author = speaker.name === 'author' ? (article.author ?? '') : ''
  return [...texts, author].some((text) => {
    const words = new Set(foldedWords(text).map(({ folded }) => folded))
    return foldedWords(called).every(({ folded }) => words.has(folded))
  })
}
