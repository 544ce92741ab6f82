import { lastBefore } from '../../grammar/adjunct.ts'
import { isSubjectPronoun, nounPhraseBefore } from '../../grammar/noun-phrase.ts'
import { subjectBefore } from '../../grammar/subject.ts'
import type { Subject } from '../../grammar/subject-parse.ts'
import { isFinite, verbGroup } from '../../grammar/verb-group.ts'
import { forms } from '../../lists/inflect.ts'
import { wordSet } from '../../../text/word-set.ts'
import { TIES } from '../../lists/ties.ts'
import { isDocument } from '../../people/lists/organisations.ts'
import { singular } from '../../people/lists/roles.ts'
import type { Reading } from '../../reading/reading.ts'

/** Verbs by which somebody gives out what is written or said. */
const ISSUES: ReadonlySet<string> = new Set(
  [
    ...wordSet(`issue release publish post file air launch sign circulate deliver pen email distribute introduce pass approve
      adopt unveil record produce start draft submit tweet share write send make run give begin put fire plant blast hold
      carry wave leave place buy`),
  ].flatMap((verb) => forms(verb).flatMap(([, spellings]) => spellings)),
)

/** "put out", "fired back": what may stand between the verb and what is given out. */
const PARTICLES = wordSet('out back off up')

/** What is given out, beside documents. */
const GIVEN_OUT = wordSet(
  'speech resolution petition message video campaign injunction order op-ed column remark call piece response reply story',
)

/**
 * Who gives out what the noun phrase before token `to` tells of: "Lee issued a statement on Monday [saying]", "the
 * council sent a letter to Cole [asking]". Null where that is nothing said, or is not given out there.
 */
export function issuerOf(reading: Reading, to: number, floor: number): Subject | null {
  let end = to
  for (let depth = 0; depth < 4; depth += 1) {
    const object = nounPhraseBefore(reading, lastBefore(reading, end, floor) + 1, floor)
    if (!object || isSubjectPronoun(reading, object.head)) return null
    // "has run ads": the participle is the verb
    const before =
      reading.tags[object.from] === 'VBN' && isFinite(reading, object.from - 1)
        ? object.from
        : object.from - 1
    const issuer = isGivenOut(reading.low[object.head] ?? '') ? subjectOf(reading, before, floor) : null
    if (issuer) return issuer
    const tie = reading.low[before] ?? ''
    if (before <= floor || !TIES.has(tie) || tie === 'under') return null
    end = before
  }
  return null
}

/** True for a noun for what somebody may give out: "letters", "speech". */
export function isGivenOut(low: string): boolean {
  const one = singular(low)
  return isDocument(one) || GIVEN_OUT.has(one)
}

function subjectOf(reading: Reading, before: number, floor: number): Subject | null {
  const verb = PARTICLES.has(reading.low[before] ?? '') ? before - 1 : before
  if (!ISSUES.has(reading.low[verb] ?? '')) return null
  const subject = subjectBefore(reading, verbGroup(reading, verb, floor).from, floor)
  return subject && { ...subject, sure: subject.sure * 0.9 }
}
