import { nationOf } from '../lists/nations.ts'
import { plain, type Range, type View } from '../view.ts'

const PARTIES = new Map([
  ['r', 'republican'],
  ['d', 'democrat'],
])

/** How far before a name its age may stand: "20-year-old Rovers striker Ann Lee". */
const REACH = 4

/**
 * What stands beside a name of somebody and is no role: "age 20", "nation germany", "party democrat". A description by such a
 * fact ("the 20-year-old", "the German", "the Democrat") may stand for whoever has it.
 */
export function factsBeside(view: View, { from, to }: Range): string[] {
  const facts = [ageBefore(view, from)]
  const opens = view.low[to] === ',' || view.low[to] === '('
  const next = view.low[to + 1] ?? ''
  const closes = /^[,.;)]$/.test(view.low[to + 2] ?? '')
  if (opens && closes) facts.push(ageFact(next))
  if (opens) facts.push(partyOf(next), nationFact(next === 'from' ? view.low[to + 2] : ''))
  return facts.filter((fact) => fact !== null)
}

function ageBefore(view: View, from: number): string | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    if (view.sentence[at] !== view.sentence[from]) return null
    const age = ageIn(view.low[at] ?? '')
    if (age !== null) return age
    if (!/^[\p{L}-]+$/u.test(view.low[at] ?? '')) return null
  }
  return null
}

/** "20-year-old": the fact. */
export function ageIn(low: string): string | null {
  const years = /^(\d{1,3})-year-old$/.exec(low)?.[1]
  return years === undefined ? null : `age ${years}`
}

/** "31" behind a comma: the fact. */
export function ageFact(low = ''): string | null {
  return /^\d{1,2}$/.test(low) ? `age ${low}` : null
}

/** "R-Texas", "D-Ohio". */
function partyOf(low: string): string | null {
  const party = /^([rd])-\p{L}/u.exec(plain(low))?.[1]
  return party === undefined ? null : `party ${PARTIES.get(party) ?? party}`
}

/** The country that a word names or one of whose people it means, as a fact. */
function nationFact(low = ''): string | null {
  const nation = nationOf(plain(low))
  return nation === undefined ? null : `nation ${nation}`
}
