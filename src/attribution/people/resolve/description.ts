import type { Entity } from '../entity.ts'
import { ARTICLES, QUANTIFIERS } from '../lists/closed.ts'
import { nationOf } from '../lists/nations.ts'
import { isDocument, isOrganisationHead } from '../lists/organisations.ts'
import { isPlural, isRoleHead, roleGender, singular } from '../lists/roles.ts'
import type { Phrase } from '../mentions/phrase.ts'
import { readRole, withoutDeterminer } from '../mentions/role.ts'
import { addEntity, addRole, near } from '../registry.ts'
import { blockOf, plain, spanOf, type Range } from '../view.ts'
import { byRole } from './role-mention.ts'
import { NOBODY, type Resolved, type Scene } from './scene.ts'

type Described = Extract<Phrase, { kind: 'role' }>

/** Statements by these words are their issuer's. */
const ISSUED = new Set(['statement', 'release', 'communique', 'communiqué'])

/** How sure a description is whose noun is neither a person nor a body nor a document: half of them speak. */
const SELDOM_SPEAKS = 0.55

/** Short forms for whatever organisation spoke last. */
const GENERIC = new Set(
  'company firm agency department organisation organization group party bank'.split(' '),
)

/** Whom a description stands for: the person or organisation that it describes, or somebody known only by it. */
export function resolveDescription(scene: Scene, phrase: Described): Resolved {
  const { view } = scene
  const named = phrase.apposition < 0 ? null : (scene.linked[phrase.apposition]?.entity ?? null)
  const role = readRole(view, phrase.full, named === null ? -1 : phrase.head)
  if (named !== null && named.kind !== 'organisation') {
    if (role !== null) addRole(scene.registry, named, role)
    return { entity: named, confidence: 0.97 }
  }
  const head = plain(view.low[phrase.head] ?? '')
  if (isIndefinite(scene, phrase) || isPlural(head)) return described(scene, phrase, head)
  const person = role === null || isOrganisationHead(head) ? null : byRole(scene, role, phrase.core.from)
  if (person !== null) return { entity: person, confidence: 0.85 }
  const organisation = organisationOf(scene, phrase, head)
  if (organisation !== null) return { entity: organisation, confidence: 0.85 }
  return described(scene, phrase, head)
}

function isIndefinite(scene: Scene, phrase: Described): boolean {
  const low = scene.view.low[phrase.core.from] ?? ''
  return low === 'a' || low === 'an' || QUANTIFIERS.has(low)
}

/** "the Russian ministry", "the ministry's statement": an organisation whose name ends so; none where two fit equally. */
function organisationOf(scene: Scene, phrase: Described, head: string): Entity | null {
  const { view, runs, linked, registry } = scene
  const { core } = phrase
  if (ISSUED.has(head) && core.to - core.from > 1) {
    const before = view.low[phrase.head - 1] === "'s" ? phrase.head - 1 : phrase.head
    const issuer = linked[runs.endingAt(before)]?.entity
    if (issuer !== undefined && issuer !== null && issuer.kind === 'organisation') return issuer
    if (isOrganisationHead(view.low[before - 1] ?? ''))
      return organisationOf(
        scene,
        { ...phrase, core: { from: core.from, to: before }, head: before - 1 },
        view.low[before - 1] ?? '',
      )
  }
  if (!isOrganisationHead(head)) return null
  const words = wordsBetween(scene, { from: core.from, to: phrase.head })
  const fitting = near(registry.byLast.get(head), core.from).filter(
    (entity) =>
      entity.kind !== 'person' &&
      entity.since < core.from &&
      words.every((word) => entity.keys.some((key) => same(key, word))),
  )
  if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : latest(scene, fitting)
  if (words.length > 0 || !GENERIC.has(head)) return null
  const last = scene.spoken.at(-1)
  if (last === undefined || blockOf(view, last.token) < blockOf(view, core.from) - 1) return null
  return last.entity.kind === 'organisation' || last.entity.kind === 'unknown' ? last.entity : null
}

function latest(scene: Scene, fitting: readonly Entity[]): Entity | null {
  return scene.spoken.slice(-6).findLast((spoken) => fitting.includes(spoken.entity))?.entity ?? null
}

function same(key: string, word: string): boolean {
  return key === word || (nationOf(key) !== undefined && nationOf(key) === nationOf(word))
}

function wordsBetween(scene: Scene, range: Range): string[] {
  const words: string[] = []
  for (let at = range.from; at < range.to; at++) {
    const low = plain(scene.view.low[at] ?? '')
    if (!ARTICLES.has(low) && low !== "'s") words.push(low)
  }
  return words
}

/** Somebody known only by a description: the same words again are the same people, but "a man" is each time another. */
function described(scene: Scene, phrase: Described, head: string): Resolved {
  const { view, registry } = scene
  const range = withoutDeterminer(view, phrase.full)
  const keys = wordsBetween(scene, range)
  if (!keys.some((key) => /\p{L}/u.test(key))) return NOBODY
  const one = singular(head)
  const plural = isPlural(head) || QUANTIFIERS.has(head)
  const kind = kindOf(one, plural)
  const confidence = isRoleHead(one) || isOrganisationHead(one) || isDocument(one) ? 0.9 : SELDOM_SPEAKS
  const indefinite = isIndefinite(scene, phrase) && keys.length < 3
  const key = `${keys.join(' ')} ` // never one word of a name
  const known = indefinite
    ? undefined
    : (near(registry.byWord.get(key), phrase.core.from).at(-1) ?? earlier(scene, head, phrase))
  if (known !== undefined) return { entity: known, confidence }
  const entity = addEntity(registry, {
    kind,
    keys: [key, `${head} `],
    name: spanOf(view, range),
    since: phrase.core.from,
    plural,
    described: true,
    gender: plural ? 'neutral' : roleGender(one),
  })
  return { entity, confidence }
}

function kindOf(head: string, plural: boolean): Entity['kind'] {
  if (isOrganisationHead(head) && !isRoleHead(head)) return 'organisation'
  return plural || !isRoleHead(head) || isDocument(head) ? 'other' : 'person'
}

/** "a spokesman for the port" and then "the spokesman". */
function earlier(scene: Scene, head: string, phrase: Described): Entity | undefined {
  const { view, registry } = scene
  if (
    view.low[phrase.core.from] !== 'the' ||
    phrase.core.to - phrase.core.from > 2 ||
    phrase.full.to > phrase.core.to
  )
    return undefined
  const same = near(registry.byLast.get(`${head} `), phrase.core.from)
  return same.length === 1 ? same[0] : undefined
}
