import type { Article } from '../../article/article.ts'
import type { Draft } from '../draft.ts'
import type { Speaker } from '../attribution.ts'
import { readPhrase, type Phrase } from './mentions/phrase.ts'
import { runsIn } from './mentions/runs-in.ts'
import { newRegistry } from './registry.ts'
import { onlyAsks } from './resolve/pronoun/asker.ts'
import { tellGenders } from './resolve/pronoun/gender.ts'
import { linkRuns } from './resolve/link.ts'
import { tokensOf, type Resolved, type Scene } from './resolve/scene.ts'
import { resolveSource } from './resolve/source.ts'
import { speakersOf } from './speakers.ts'
import { tokensIn, view as viewOf, type Lexed } from './view.ts'

/** Who speaks in an article, and for each draft who made that statement. */
export interface People {
  /** Everybody named or quoted, in order of their first mention. */
  readonly speakers: readonly Speaker[]
  /** One for each draft. */
  readonly resolved: readonly Named[]
}

/** Who made a statement. */
export interface Named {
  /** Index into `speakers`, or null. */
  readonly speaker: number | null
  /** How sure that is, 0 to 1. */
  readonly confidence: number
  /** True where the mention is a noun for what seldom speaks. */
  readonly seldom: boolean
}

/**
 * From the mentions of speakers to people: names, roles, short forms and pronouns of one speaker become one. Names are
 * read in the whole article first; then each draft's source is resolved in the order of the text.
 */
export function resolveSpeakers(article: Article, drafts: readonly Draft[], lexed: Lexed): People {
  const view = viewOf(article, lexed)
  const runs = runsIn(view)
  const registry = newRegistry()
  const mentions = drafts.map((draft) => (draft.follows === null ? (draft.meant ?? draft.source) : null))
  const phrases = mentions.map((mention) => (mention === null ? null : readPhrase(view, runs, mention)))
  const speaking = new Set(phrases.map((phrase) => (phrase === null ? -1 : namedBy(phrase))))
  const linked = linkRuns(view, runs.list, registry, speaking)
  tellGenders(view, runs.list, linked)
  const scene: Scene = {
    view,
    runs,
    linked,
    registry,
    said: tokensOf(view, drafts, ({ content }) => content),
    spoken: [],
  }
  const resolved = drafts.map((): Resolved | null => null)
  const order = inTextOrder(drafts)
  for (const [place, index] of order.entries()) {
    const source = mentions[index] ?? null
    const phrase = phrases[index] ?? null
    if (source === null || phrase === null) continue
    const found = resolveSource(scene, source, phrase, {
      content: drafts[index]?.content ?? [],
      ahead: phrases[order[place + 1] ?? -1] ?? null,
    })
    resolved[index] = found
    const { from, to } = tokensIn(view, source)
    if (onlyAsks(view, from, drafts[index]?.cue ?? null)) scene.said.fill(1, from, to)
    else if (found.entity !== null) scene.spoken.push({ entity: found.entity, token: from })
  }
  goOn(drafts, resolved)
  return speakersOf(scene, drafts, resolved)
}

/** The run that names whom a phrase stands for, or -1. */
function namedBy(phrase: Phrase): number {
  return phrase.kind === 'name' ? phrase.run : phrase.kind === 'role' ? phrase.apposition : -1
}

/** The drafts' indices by where their sources stand. */
function inTextOrder(drafts: readonly Draft[]): number[] {
  const place = (draft: Draft | undefined) => draft?.source?.start ?? draft?.content[0]?.start ?? 0
  return drafts.map((_, index) => index).sort((a, b) => place(drafts[a]) - place(drafts[b]) || a - b)
}

/** A draft that goes on from an earlier one has its speaker. */
function goOn(drafts: readonly Draft[], resolved: (Resolved | null)[]): void {
  for (const [index, { follows }] of drafts.entries())
    if (follows !== null && follows < index) resolved[index] ??= resolved[follows] ?? null
}
