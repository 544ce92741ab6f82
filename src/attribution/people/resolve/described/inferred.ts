import type { Entity } from '../../entity.ts'
import { isParentOf, isRelation, roleGender } from '../../lists/roles.ts'
import { nationOf, nationOfNational } from '../../lists/nations.ts'
import { PLACE_WORDS } from '../../lists/closed.ts'
import { wordSet } from '../../../../text/word-set.ts'
import { ageIn } from '../../mentions/facts.ts'
import { near } from '../../registry.ts'
import { blockOf, plain, type Range } from '../../view.ts'
import type { Scene } from '../scene.ts'

/** How many names back somebody is looked for. */
const NAMES = 20

/** What an entertainer is called by turns: a singer may be an actor, too. */
const ARTISTS =
  wordSet(`singer actor actress star superstar filmmaker supermodel presenter broadcaster co-host frontman
  guitarist drummer vocalist musician rapper comedian comic songwriter alum alumnus alumna`)

/**
 * What reporters call somebody a second time instead of the name, where the first time told only the name: no words
 * that bring up somebody new ("Lee was hit by a car. The driver said").
 */
const SECOND_NAMES = new Set([
  ...ARTISTS,
  ...wordSet(`
  striker midfielder defender goalkeeper keeper winger forward fullback full-back right-back left-back centre-back
  centre-half playmaker substitute bowler batsman batter sprinter swimmer cyclist boxer golfer quarterback pitcher
  linebacker outfielder shortstop olympian pensioner grandmother grandfather great-grandmother great-grandfather retiree
  veteran teenager youngster defendant accused billionaire tycoon mogul entrepreneur republican democrat conservative`),
])

/** What a club's or a country's people are called again by, with its name before it: "the City manager". */
const CLUB_NAMES = wordSet('manager coach boss captain skipper')

/** Roles that a player has beside a place in the team. */
const LEADS_TEAM = wordSet('captain skipper')

/** Who may well be somebody else than the one who spoke just before: "Ms Lee, prosecuting, said no. The accused said yes". */
const RIVALS = wordSet('defendant accused')

/**
 * Whom "the 20-year-old", "the German", "the Democrat", "the mother of two" and "the singer" stand for: the one person of
 * whom the article said it, else the only person named in the paragraph so far, or in the one before, of whom it said
 * nothing else. Null where two fit or none does.
 */
export function inferred(scene: Scene, core: Range, full: Range): Entity | null {
  const { view, registry } = scene
  const low = plain(view.low[core.to - 1] ?? '')
  const of = modifierOf(scene, core)
  if (view.low[core.from] !== 'the' || of === null) return null
  const again = SECOND_NAMES.has(low) || (of !== '' && CLUB_NAMES.has(low))
  const fact = of === '' ? factOf(low) : null
  if (fact === null && !again && !isParentOf(low, view.low.slice(core.to, full.to))) return null
  const fits = (entity: Entity) => !differs(entity, fact, low, of)
  if (fact !== null) {
    const known = near(registry.byRole.get(fact), core.from).filter(
      (entity) => entity.since < core.from && entity.kind === 'person' && fits(entity),
    )
    const close = known.filter((entity) => isNamedSince(scene, entity, core.from))
    const [one] = known.length > 1 ? close : known
    if (known.length > 0) return known.length === 1 || close.length === 1 ? (one ?? null) : null
  }
  const named = namedHere(scene, core.from)
  const [only, other] = ARTISTS.has(low) ? named.filter(fits) : named
  if (only === undefined || other !== undefined || !fits(only)) return null
  // "Lee said no. The singer said yes": set against each other, where no quotation or paragraph goes on from what was told
  const last = scene.spoken.at(-1)
  if (fact !== null || !again || last?.entity !== only) return only
  const goesOn = isBehindQuotation(scene, core.from) || blockOf(view, last.token) < blockOf(view, core.from)
  return RIVALS.has(low) || !goesOn ? null : only
}

/** "“…,” the singer said", in its sentence. */
function isBehindQuotation({ view }: Scene, at: number): boolean {
  const first = view.first[view.sentence[at] ?? 0] ?? at
  return view.low.slice(first, at).some((low) => /^["”’]$/.test(low))
}

/** The club or country before the noun ("the City striker"), empty where there is none; null where anything else stands there. */
function modifierOf({ view }: Scene, { from, to }: Range): string | null {
  if (to - from === 2) return ''
  if (to - from === 3 && view.capital[from + 1] === 1) return plain(view.low[from + 1] ?? '')
  // "the two-time gold-winning star"
  const owned = view.low.slice(from, to).some((low) => low === "'s" || low === "'" || low === '’s')
  const known = SECOND_NAMES.has(plain(view.low[to - 1] ?? '')) && !owned
  // "the lifelong Republican who wrote the speech": it takes a clause to tell who is meant
  return known && view.low[to] !== 'who' ? '' : null
}

function factOf(low: string): string | null {
  if (low === 'republican' || low === 'democrat') return `party ${low}`
  const nation = nationOfNational(low)
  return ageIn(low) ?? (nation === undefined ? null : `nation ${nation}`)
}

/** True where what is known of somebody speaks against a description. */
function differs(entity: Entity, fact: string | null, low: string, of: string): boolean {
  const nation = nationOf(of)
  if (nation !== undefined && hasOtherFact(entity, `nation ${nation}`)) return true
  const gender = roleGender(low)
  if (gender !== 'neutral' && entity.gender !== 'neutral' && gender !== entity.gender) return true
  // "the City captain" is the club's; "the Harbour Lights actress" has her own other roles
  const clubs = of !== '' && !ARTISTS.has(low)
  const other = entity.roles.some(({ head }) => clubs || !mayBeBoth(head, low))
  if (fact === null) return other && (of !== '' || SECOND_NAMES.has(low))
  return hasOtherFact(entity, fact)
}

/** "captain Lee" and then "the midfielder", "actress Lee" and "the star", somebody's daughter and anything. */
function mayBeBoth(head: string, low: string): boolean {
  const artist = head.split('-').some((part) => ARTISTS.has(part))
  return LEADS_TEAM.has(head) || isRelation(head) || (artist && ARTISTS.has(low))
}

/** True of somebody who is of another age, nation or party than a fact tells. */
export function hasOtherFact({ facts }: Entity, fact: string): boolean {
  const kind = fact.slice(0, fact.indexOf(' ') + 1)
  return !facts.has(fact) && [...facts].some((other) => other.startsWith(kind))
}

/** In this paragraph or the one before. */
function isNamedSince({ view }: Scene, entity: Entity, at: number): boolean {
  const start = view.article.blocks[Math.max(0, blockOf(view, at) - 1)]?.start ?? 0
  const here = view.words[at]?.start ?? 0
  return entity.mentions.some((mention) => mention.start >= start && mention.start < here)
}

/** The people named in the paragraph before token `at`; where none is, those of the paragraph before. */
function namedHere(scene: Scene, at: number): Entity[] {
  const here = blockOf(scene.view, at)
  for (const block of [here, here - 1]) {
    if (scene.view.article.blocks[block]?.kind === 'heading') return []
    const found = namedIn(scene, block, at)
    if (found.length > 0) return found
  }
  return []
}

/** The people named or speaking in a paragraph before token `at`, outside what is said. */
export function namedIn({ view, runs, linked, said, spoken }: Scene, block: number, at: number): Entity[] {
  const found = new Set<Entity>()
  let run = runs.before(at)
  for (let seen = 0; run >= 0 && seen < NAMES; run--, seen++) {
    const name = runs.list[run]
    const entity = linked[run]?.entity ?? null
    if (name === undefined || blockOf(view, name.from) < block) break
    const here = blockOf(view, name.from) === block && said[name.from] === 0
    if (here && entity !== null && isSomebody(entity)) found.add(entity)
  }
  for (const { entity, token } of spoken.slice(-NAMES)) if (blockOf(view, token) === block) found.add(entity)
  return [...found]
}

function isSomebody({ kind, keys }: Entity): boolean {
  return kind === 'person' || (kind === 'unknown' && keys.length > 1 && !PLACE_WORDS.has(keys.at(-1) ?? ''))
}
