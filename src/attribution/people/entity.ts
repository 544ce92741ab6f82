import type { Span } from '../../text/span.ts'
import type { Gender } from './lists/titles.ts'

/** A role as the article words it, taken apart for comparison. */
export interface Role {
  readonly span: Span
  /** The noun that says what the person is, singular ("minister"). */
  readonly head: string
  /** One name for all ways of saying it ("lead diplomacy"). */
  readonly concept: string
  /** Countries that it names ("russia" for "Russian"). */
  readonly nations: ReadonlySet<string>
  /** True for "former" and the like. */
  readonly former: boolean
  /** Its other telling words. */
  readonly modifiers: ReadonlySet<string>
}

/** Somebody or something named or described, while the article is being read. */
export interface Entity {
  kind: 'person' | 'organisation' | 'unknown' | 'other'
  /** The words of the fullest name so far, as keys, and where it stands. */
  keys: readonly string[]
  name: Span
  readonly suffix: string
  gender: Gender
  /** True where a title or a role tells the gender, so that no first name may. */
  genderTold: boolean
  plural: boolean
  /** True where some statement's source names it: then it is likely somebody. */
  speaks: boolean
  /** True for somebody known only by a description. */
  readonly described: boolean
  readonly roles: Role[]
  /** What else the article tells beside the name: "age 20", "nation germany", "party democrat". */
  readonly facts: Set<string>
  /** Where it is named, in order; and where it is described or a pronoun stands for it. */
  readonly mentions: Span[]
  readonly otherMentions: Span[]
  /** The first token where it was mentioned. */
  readonly since: number
  /** The latest token so far where it was mentioned by its full name. */
  latest: number
}
