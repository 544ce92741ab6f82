import type { Role } from '../entity.ts'
import { canonicalHead, generalHeads } from '../lists/concepts.ts'

/** True where a role mentioned again may be one that somebody is known to have: same work, no other country or body. */
export function roleFits(mention: Role, known: Role): boolean {
  if (mention.former && !known.former) return false
  return (
    meansSame(mention, known) &&
    nationsAgree(mention, known) &&
    partiesAgree(mention, known) &&
    modifiersAgree(mention, known)
  )
}

function meansSame(mention: Role, known: Role): boolean {
  if (mention.concept === known.concept) return true
  if (mention.concept === canonicalHead(known.head)) return true
  if (known.concept === 'lead diplomacy' && mention.concept === 'diplomat') return true
  return (
    generalHeads(known.concept).includes(mention.concept) ||
    generalHeads(known.head).includes(mention.concept)
  )
}

function nationsAgree(mention: Role, known: Role): boolean {
  if (mention.nations.size === 0 || known.nations.size === 0) return true
  return [...mention.nations].some((nation) => known.nations.has(nation))
}

/** Each of these is the rival of the others. */
const PARTIES = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
  ['labour', 'labour'],
  ['conservative', 'conservative'],
  ['tory', 'conservative'],
])

function partiesAgree(mention: Role, known: Role): boolean {
  const party = (role: Role) => [...role.modifiers, role.head].map((word) => PARTIES.get(word)).find(Boolean)
  const [a, b] = [party(mention), party(known)]
  return a === undefined || b === undefined || a === b
}

/** What the mention adds must be known, unless the field says it already ("head of the armed forces"). */
function modifiersAgree(mention: Role, known: Role): boolean {
  if (mention.modifiers.size === 0 || mention.concept.startsWith('lead ')) return true
  return (
    [...mention.modifiers].some((word) => known.modifiers.has(word)) ||
    (known.modifiers.size === 0 && mention.nations.size > 0)
  )
}
