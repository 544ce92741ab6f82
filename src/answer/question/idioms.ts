import { termsOf, type Term } from '../../text/terms.ts'

/** What several words mean together: "lost their lives" is about deaths, not about losses. */
export interface Idiom {
  /** Indices into the words, ascending; never empty. */
  readonly words: readonly number[]
  /** The terms that mean the same in one word, the plainest first; empty where the words only frame the question. */
  readonly meaning: readonly string[]
}

/**
 * The words of an idiom, then a colon and what it means. A "*" stands for at most two words between ("lost their own
 * lives", "pulled its troops out").
 */
const entries = (
  'lose * life: die kill death|pass away: die death|drop dead: die|bite the dust: die|claim * life: kill die death|' +
  'take * life: kill murder|pull * out: withdraw leave withdrawal|pull back: withdraw retreat|get out: leave withdraw exit escape|' +
  'go away: leave depart|move out: leave|step down: resign quit resignation|stand down: resign quit|step aside: resign quit|' +
  'give up: resign quit surrender abandon|laid * to rest: bury burial|take place:|come about:|go on:|carry * out: conduct perform commit|lay * off: fire dismiss job redundancy|' +
  'let * go: fire dismiss release|turn * down: reject refuse decline|call * off: cancel|put * off: delay postpone|' +
  'call for: demand urge|ask * to: urge call demand request|tell * to: order urge|go up: rise increase|go down: fall decrease decline|bring down: reduce topple|take over: acquire takeover seize|' +
  'set * up: establish found create|break out: start begin|break down: fail collapse|break up: split separate|fall apart: collapse|' +
  'find out: learn discover|point out: note|make up: invent|blow * up: explode explosion destroy|burn down: burn fire destroy|' +
  'shut * down: close closure|close * down: close closure|lock * up: jail imprison arrest|run away: flee escape|get away: escape flee|' +
  'break in: burglary|break into: burglary|let down: disappoint|back down: yield|back off: withdraw|make sure: ensure|deal with: handle tackle|' +
  'take part: participate|sign up: join register|join in: participate|look into: investigate investigation inquiry|look for: search seek|' +
  'come up with: propose invent|get rid of: remove abolish scrap|do away with: abolish scrap|put up with: tolerate|' +
  'run out of: shortage|run over: hit strike|beat * up: assault attack|hold * up: delay rob|throw out: expel reject|kick * out: expel evict oust|' +
  'take * back: withdraw retract return|send back: return deport|hand over: surrender transfer|give back: return|pay back: repay|' +
  'bring up: mention raise talk discuss|put forward: propose|rule out: exclude|turn * out: prove|show up: attend appear|turn up: attend appear arrive|' +
  'stay away: skip miss avoid|speak out: criticize denounce|stand for: represent|stand up for: defend support|back up: support|' +
  'make money: profit earn|lose money: loss|go bust: bankrupt bankruptcy insolvent|go broke: bankrupt bankruptcy|out of work: unemployed jobless|' +
  'go to jail: prison sentence|go to prison: jail sentence|behind bars: prison jail|on the run: fugitive flee|under arrest: arrest|' +
  'get married: marry wedding|give birth: birth baby|grow up: childhood raise|get hurt: injure hurt|get killed: kill die|get worse: worsen deteriorate|' +
  'get better: improve recover|speed up: accelerate|slow down: slow|cut back: reduce cut|cut down: reduce|come back: return|go back: return|be back: return restore resume|bring back: restore reinstate restart resume|' +
  'come to power: elect|in charge of: head lead chief director|in favor of: support back|be against: oppose|' +
  'not like: object oppose dislike|not agree: disagree object oppose|not want: refuse oppose reject|not allow: ban bar prohibit forbid|' +
  'take care of: care|look after: care|fed up: angry frustrated|make * mind: decide decision'
)
  .split('|')
  .map((entry) => {
    const [words = '', meaning = ''] = entry.split(':')
    return { pattern: words.split(' ').map(part), meaning: termsOf(meaning).map(({ term }) => term) }
  })

/** A word of a pattern as the question's words are compared with it; null: anything, or nothing. */
function part(word: string): { readonly word: string; readonly term: string } | null {
  const [read] = termsOf(word)
  return word === '*' || !read ? null : { word, term: read.term }
}

type Entry = (typeof entries)[number]

/** By the first word's term, the longest first. */
const byFirst = new Map<string, Entry[]>()
for (const entry of entries.toSorted((a, b) => b.pattern.length - a.pattern.length)) {
  const first = entry.pattern[0]?.term ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
}

/** So many words may stand where an entry has "*". */
const BETWEEN = 2

/** What the idioms of a text mean in one word: "turned down" that somebody rejected something. */
export function meaningsIn(words: readonly Term[]): ReadonlySet<string> {
  return new Set(idiomsIn(words).flatMap(({ meaning }) => meaning))
}

/** The idioms of a text in order; they don't overlap. Reads each word a bounded number of times. */
export function idiomsIn(words: readonly Term[]): Idiom[] {
  const found: Idiom[] = []
  let at = 0
  while (at < words.length) {
    const idiom = idiomAt(words, at)
    if (idiom) found.push(idiom)
    at = (idiom?.words.at(-1) ?? at) + 1
  }
  return found
}

function idiomAt(words: readonly Term[], start: number): Idiom | null {
  for (const { pattern, meaning } of byFirst.get(words[start]?.term ?? '') ?? []) {
    const at = placesOf(words, start, pattern)
    if (at !== null) return { words: at, meaning }
  }
  return null
}

/** Where the words of a pattern stand that starts here; null where it does not. */
function placesOf(words: readonly Term[], start: number, pattern: Entry['pattern']): number[] | null {
  const places: number[] = []
  let at = start
  let free = 0
  for (const wanted of pattern) {
    if (wanted === null) {
      free = BETWEEN
      continue
    }
    const next = words.slice(at, at + free + 1).findIndex((each) => isWord(each, wanted))
    if (next < 0) return null
    places.push(at + next)
    at += next + 1
    free = 0
  }
  return places
}

function isWord(asked: Term, wanted: { readonly word: string; readonly term: string }): boolean {
  return asked.word === wanted.word || (!asked.stop && asked.term === wanted.term)
}
