import { isUtterance } from '../../../lists/utterances.ts'
import type { Entity } from '../../entity.ts'
import { ARTICLES } from '../../lists/closed.ts'
import { nationOf } from '../../lists/nations.ts'
import { isFirmWord, isOrganisationHead } from '../../lists/organisations.ts'
import { singular } from '../../lists/roles.ts'
import { wordSet } from '../../../../text/word-set.ts'
import type { Phrase } from '../../mentions/phrase.ts'
import { near } from '../../registry.ts'
import { blockOf, isPossessive, plain, type Range } from '../../view.ts'
import { bodySubject } from '../body-subject.ts'
import { bodyNamedIn } from './body-before.ts'
import { afterDateline } from '../../../reading/dateline.ts'
import { isRecent, type Scene } from '../scene.ts'

type Described = Pick<Extract<Phrase, { kind: 'role' }>, 'core' | 'head'>

/** Statements by these words are their issuer's. */
const ISSUED = wordSet('statement release communique communiqué')

/** Short forms for whatever organisation speaks in the article, or spoke last. */
const GENERIC = wordSet(`
  company firm agency department organisation organization group party bank utility charity retailer airline carrier
  manufacturer maker publisher broadcaster startup start-up nonprofit non-profit newspaper magazine network regulator
  watchdog lender insurer operator provider supermarket chain brand institution body association club service
  authority institute foundation team side chipmaker carmaker automaker drugmaker planemaker`)

/** "the Russian ministry", "the ministry's statement": an organisation whose name ends so; none where two fit equally. */
export function organisationOf(scene: Scene, phrase: Described): Entity | null {
  const { view, registry } = scene
  const { core } = phrase
  const head = plain(view.low[phrase.head] ?? '')
  if (!isOrganisationHead(head)) return null
  const words = wordsBetween(scene, { from: core.from, to: phrase.head })
  const fitting = near(registry.byLast.get(head), core.from).filter(
    (entity) =>
      entity.kind !== 'person' &&
      entity.since < core.from &&
      words.every((word) => entity.keys.some((key) => same(key, word))),
  )
  if (fitting.length > 0) return fitting.length === 1 ? (fitting[0] ?? null) : latest(scene, fitting)
  if (head === 'police' && words.length === 0) return onlyPolice(scene, core.from)
  if (!GENERIC.has(head)) return null
  const bare = words.length > 0 ? null : nearestBody(scene, core.from, head)
  return bare ?? (view.low[core.from] === 'the' ? subjectBefore(scene, core, head) : null)
}

/** Whom "the company" alone stands for, the nearest first. */
function nearestBody(scene: Scene, at: number, head: string): Entity | null {
  return subjectHere(scene, at, head) ?? bodyOfParagraph(scene, at, head) ?? spokenBefore(scene, at, head)
}

/** "Acme cut its forecast.\n\nShares in Dunn Foods fell. They had risen. The company …": where nobody spoke in the paragraph, the body last named there. */
function bodyOfParagraph(scene: Scene, at: number, head: string): Entity | null {
  const { view, spoken } = scene
  const block = blockOf(view, at)
  const last = spoken.at(-1)
  if (last === undefined || view.low[at] !== 'the' || blockOf(view, last.token) === block) return null
  for (let sentence = (view.sentence[at] ?? 0) - 1; sentence >= 0; sentence--) {
    const start = view.first[sentence] ?? 0
    if (blockOf(view, start) !== block) return null
    const range = { from: start, to: view.first[sentence + 1] ?? at }
    const body = bodyNamedIn(scene, range, false)
    if (body !== null && isCalled(body, head)) return body
  }
  return null
}

/** "Acme Foods will cut 300 jobs, the company said": the subject of what is reported, or its only organisation. */
function subjectHere(scene: Scene, from: number, head: string): Entity | null {
  const { view, said } = scene
  const sentence = view.sentence[from] ?? 0
  const start = afterDateline(view, sentence)
  const reported = view.low[from - 1] === ',' && said[start] === 1 && view.titleCase[sentence] === 0
  if (!reported || view.low[from] !== 'the') return null
  const body = bodySubject(scene, start) ?? bodyNamedIn(scene, { from: start, to: from }, true)
  return body !== null && isCalled(body, head) ? body : null
}

/** "Acme Foods raised its forecast. The company …": the organisation that is the subject of the sentence before, or its only one. */
function subjectBefore(scene: Scene, { from, to }: Range, head: string): Entity | null {
  const { view } = scene
  const sentence = view.sentence[from] ?? 0
  const start = view.first[sentence - 1] ?? 0
  const another = view.capital.subarray(from + 1, to).includes(1)
  if (sentence === 0 || another || view.titleCase[sentence - 1] === 1 || !isRecent(scene, start, from, 1))
    return null
  const range = { from: start, to: view.first[sentence] ?? start }
  const body = bodySubject(scene, start) ?? bodyNamedIn(scene, range, false)
  return body !== null && isCalled(body, head) ? body : null
}

/** True for a body that a general word may mean: an organisation from then on, where nothing told its kind. */
function isCalled(body: Entity, head: string): boolean {
  if (body.kind === 'unknown') body.kind = 'organisation'
  const country = body.keys.length === 1 && nationOf(body.keys[0] ?? '') !== undefined
  return !country && isBody(body, head)
}

/** Whose statement it is: "Ann Lee's response", "the ministry's Facebook post", "an Acme statement". Null for all else. */
export function whoseStatement(scene: Scene, { core, head }: Described): Entity | null {
  const { view, runs, linked } = scene
  const noun = singular(plain(view.low[head] ?? ''))
  let to = head
  while (to > core.from && !isPossessive(view, to)) to -= 1
  const owned = to > core.from
  if (!(owned ? isUtterance(noun) : ISSUED.has(noun)) || core.from === head) return null
  if (!owned) to = head
  const issuer = linked[runs.endingAt(to)]?.entity ?? null
  if (issuer !== null && (owned || issuer.kind === 'organisation')) return issuer
  const described = isOrganisationHead(view.low[to - 1] ?? '') && to - 1 >= core.from
  return described ? organisationOf(scene, { core: { from: core.from, to }, head: to - 1 }) : null
}

/** "Ann Lee said in a letter … The letter says": whoever spoke last, if the same word told there how. */
export function issuerBefore(scene: Scene, { core, head }: Described): Entity | null {
  const { view, spoken } = scene
  const noun = view.low[head] ?? ''
  const last = spoken.at(-1)
  if (
    !isUtterance(noun) ||
    core.to - core.from !== 2 ||
    !/^(?:the|his|her|their|its)$/.test(view.low[core.from] ?? '')
  )
    return null
  if (last === undefined || !isRecent(scene, last.token, core.from, 1)) return null
  const sentence = view.sentence[last.token] ?? 0
  const there = view.low.slice(view.first[sentence], view.first[sentence + 1])
  return there.some((low, at) => low === noun && /^(?:an?|in|his|her|their|its)$/.test(there[at - 1] ?? ''))
    ? last.entity
    : null
}

/** The one police force that was named so far. */
function onlyPolice({ registry }: Scene, at: number): Entity | null {
  const forces = near(registry.byWord.get('police'), at).filter(
    ({ kind, since }) => kind === 'organisation' && since < at,
  )
  return forces.length === 1 ? (forces[0] ?? null) : null
}

/** The organisation that spoke last, if it did just before or is the only one that spoke so far. */
function spokenBefore(scene: Scene, at: number, head: string): Entity | null {
  const last = scene.spoken.at(-1)
  const bodies = scene.spoken.slice(-SPOKEN).filter(({ entity }) => isBody(entity, head))
  const only = bodies.length > 0 && bodies.every(({ entity }) => entity === bodies[0]?.entity)
  if (only) return bodies[0]?.entity ?? null
  if (last === undefined || !isRecent(scene, last.token, at, 1)) return null
  return isBody(last.entity, head) || last.entity.kind === 'unknown' ? last.entity : null
}

/** How many speakers back the only organisation is looked for. */
const SPOKEN = 30

/** True for a named organisation that may be called by a general word: no ministry is a company. */
function isBody(entity: Entity, head: string): boolean {
  if (entity.described || entity.kind !== 'organisation') return false
  const last = entity.keys.at(-1) ?? ''
  if (head === 'agency' && AGENCIES.has(last)) return true
  if (last === head || !isOrganisationHead(last) || isFirmWord(last)) return true
  return ANY_BODY.has(head) && (!STATE.has(last) || head === 'body' || head === 'institution')
}

/** No group, charity or association. */
const STATE = wordSet('police court council senate ministry parliament army navy cabinet government congress')

/** Parts of a government that are called agencies. */
const AGENCIES = wordSet('department administration bureau office service commission authority')

/** What also those may be called whose names say what they are. */
const ANY_BODY = wordSet(
  'organisation organization group body institution charity nonprofit non-profit association',
)

function latest(scene: Scene, fitting: readonly Entity[]): Entity | null {
  return scene.spoken.slice(-6).findLast((spoken) => fitting.includes(spoken.entity))?.entity ?? null
}

function same(key: string, word: string): boolean {
  return key === word || (nationOf(key) !== undefined && nationOf(key) === nationOf(word))
}

/** The words of a description as keys, determiners aside. */
export function wordsBetween(scene: Scene, range: Range): string[] {
  const words: string[] = []
  for (let at = range.from; at < range.to; at++) {
    const low = plain(scene.view.low[at] ?? '')
    if (!ARTICLES.has(low) && low !== "'s") words.push(low)
  }
  return words
}
