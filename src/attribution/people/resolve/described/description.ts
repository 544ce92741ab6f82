import { hasLetter } from '../../../../text/characters.ts'
import type { Entity, Role } from '../../entity.ts'
import { QUANTIFIERS } from '../../lists/closed.ts'
import { isDocument, isOrganisationHead } from '../../lists/organisations.ts'
import { isPlural, isRelation, isRoleHead, roleGender, singular } from '../../lists/roles.ts'
import { wordSet } from '../../../../text/word-set.ts'
import { ageFact, ageIn } from '../../mentions/facts.ts'
import type { Phrase } from '../../mentions/phrase.ts'
import { readRole, withoutDeterminer } from '../../mentions/role.ts'
import { addEntity, addRole, near } from '../../registry.ts'
import { blockOf, plain, spanOf } from '../../view.ts'
import { byRole } from './role-mention.ts'
import { hasOtherFact, inferred, namedIn } from './inferred.ts'
import { introducedAs } from './introduced.ts'
import { issuerBefore, organisationOf, whoseStatement, wordsBetween } from './organisation.ts'
import { roleFits } from '../fit.ts'
import { goesOn } from '../goes-on.ts'
import { isRecent, NOBODY, type Resolved, type Scene } from '../scene.ts'
import { SURE } from '../sure.ts'

type Described = Extract<Phrase, { kind: 'role' }>

/** Words beside a picture that name nobody ("Photo: …"). */
const LABELS = wordSet('photo photograph image picture credit caption source video file graphic illustration')

/** Whom a description stands for (`ahead`: the next speaker's mention): the person or organisation that it describes, or somebody known only by it. */
export function resolveDescription(scene: Scene, phrase: Described, ahead: Phrase | null): Resolved {
  const { view } = scene
  const named = apposed(scene, phrase)
  const role = readRole(view, phrase.full, named === null ? -1 : phrase.head)
  if (named !== null && named.kind !== 'organisation') {
    if (role !== null) addRole(scene.registry, named, role)
    return { entity: named, confidence: SURE.described }
  }
  const head = plain(view.low[phrase.head] ?? '')
  if (isNobody(scene, phrase, head)) return NOBODY
  const meant = inferred(scene, phrase.core, phrase.full)
  const years = ageIn(head)
  if (years !== null && meant !== null) return { entity: meant, confidence: SURE.inferred }
  if (years !== null) return ofAge(scene, phrase, years) ?? described(scene, phrase, head)
  const issuer = whoseStatement(scene, phrase) ?? issuerBefore(scene, phrase)
  if (issuer !== null) return { entity: issuer, confidence: SURE.bodyMeant }
  const again = describedBefore(scene, phrase, head)
  if (again !== null) return { entity: again, confidence: SURE.described }
  const one = isPlural(head) || isOrganisationHead(head) ? null : role
  const indefinite = isIndefinite(scene, phrase)
  const person = one === null || indefinite ? null : byRole(scene, one, phrase.core.from)
  if (person !== null) return { entity: person, confidence: SURE.inferred }
  const introduced = one === null ? null : introducedAs(scene, one, phrase, ahead)
  if (introduced !== null) return { entity: introduced, confidence: SURE.inferred }
  if (indefinite || isPlural(head)) return described(scene, phrase, head)
  const age = one === null ? null : ageBehind(scene, phrase)
  const aged = age === null ? null : ofAge(scene, phrase, age)
  if (aged?.entity?.roles.every((known) => one !== null && roleFits(one, known))) return aged
  const organisation = organisationOf(scene, phrase)
  if (organisation !== null) return { entity: organisation, confidence: SURE.bodyMeant }
  if (meant === null) return onceMore(scene, phrase, one) ?? described(scene, phrase, head)
  if (one !== null) addRole(scene.registry, meant, one)
  return { entity: meant, confidence: SURE.inferred }
}

/** "The mayor of Quillport, Ann Lee": but "a study by a chemist, Ann Lee" and "the storm in Salem, Oregon" are no Lee and no Oregon. */
function apposed({ view, runs, linked }: Scene, { apposition, head }: Described): Entity | null {
  const name = runs.list[apposition]
  if (name === undefined || isDocument(singular(plain(view.low[head] ?? '')))) return null
  let place = name.from - 1
  while (place > head && view.capital[place - 1] === 1) place -= 1
  const inPlace =
    name.keys.length === 1 && place < name.from - 1 && /^(?:in|at|near)$/.test(view.low[place - 1] ?? '')
  return inPlace ? null : (linked[apposition]?.entity ?? null)
}

/** "The alum concluded": who spoke just before and is known by no office. */
function onceMore(scene: Scene, { core, full }: Described, role: Role | null): Resolved | null {
  if (role === null || scene.view.low[core.from] !== 'the') return null
  const last = goesOn(scene, core.from, full.to, roleGender(role.head))
  const free = last?.roles.every(({ head }) => isRelation(head)) === true
  return last !== null && free ? { entity: last, confidence: SURE.inferred } : null
}

/** "The goalkeeper, 31, said": an age tells more of somebody whom the reader knows already. */
function ageBehind({ view }: Scene, { full }: Described): string | null {
  return view.low[full.to] === ',' ? ageFact(view.low[full.to + 1]) : null
}

/** "The 29-year-old": whoever spoke last, unless of another age, or somebody else is named in the paragraph. */
function ofAge(scene: Scene, { core }: Described, age: string): Resolved | null {
  const last = scene.spoken.at(-1)
  if (last === undefined || last.entity.kind !== 'person' || scene.view.low[core.from] !== 'the') return null
  if (!isRecent(scene, last.token, core.from, 1) || hasOtherFact(last.entity, age)) return null
  const others = namedIn(scene, blockOf(scene.view, core.from), core.from).some(
    (entity) => entity !== last.entity,
  )
  return others ? null : { entity: last.entity, confidence: SURE.inferred }
}

/** The label of a picture, or "each programme": nobody in particular, and no person. */
function isNobody(scene: Scene, { core, full }: Described, head: string): boolean {
  if (full.to - core.from === 1) return LABELS.has(head)
  const one = singular(head)
  const speaks = isRoleHead(one) || isOrganisationHead(one) || isDocument(one)
  return !speaks && /^(?:each|every)$/.test(scene.view.low[core.from] ?? '')
}

/** "a Western diplomat" and then "the diplomat": whoever was just described by that word, unless somebody named has it too. */
function describedBefore(scene: Scene, { core, full }: Described, head: string): Entity | null {
  if (scene.view.low[core.from] !== 'the' || full.to - core.from !== 2 || isOrganisationHead(head))
    return null
  for (const { entity, token } of scene.spoken.slice(-3).reverse()) {
    if (!isRecent(scene, token, core.from, 2)) return null
    if (entity.described && entity.keys.at(-1) === `${head} `) return entity
    if (entity.roles.some((role) => role.head === head)) return null
  }
  return null
}

function isIndefinite(scene: Scene, phrase: Described): boolean {
  const low = scene.view.low[phrase.core.from] ?? ''
  return low === 'a' || low === 'an' || QUANTIFIERS.has(low)
}

/** Somebody known only by a description: the same words again are the same people, but "a man" is each time another. */
function described(scene: Scene, phrase: Described, head: string): Resolved {
  const { view, registry } = scene
  const range = withoutDeterminer(view, phrase.full)
  const keys = wordsBetween(scene, range)
  if (!keys.some(hasLetter)) return NOBODY
  const one = singular(head)
  const plural = isPlural(head) || QUANTIFIERS.has(head)
  const kind = kindOf(one, plural)
  const speaks = isRoleHead(one) || isOrganisationHead(one) || isDocument(one)
  const sure = speaks ? { confidence: SURE.described } : { confidence: SURE.seldom, seldom: true }
  const indefinite = isIndefinite(scene, phrase) && keys.length < 3
  const key = `${keys.join(' ')} ` // never one word of a name
  const known = indefinite
    ? undefined
    : (near(registry.byWord.get(key), phrase.core.from).at(-1) ?? earlier(scene, head, phrase))
  if (known !== undefined) return { entity: known, ...sure }
  const entity = addEntity(registry, {
    kind,
    keys: [key, `${head} `],
    name: spanOf(view, range),
    since: phrase.core.from,
    plural,
    described: true,
    gender: plural ? 'neutral' : roleGender(one),
  })
  return { entity, ...sure }
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
