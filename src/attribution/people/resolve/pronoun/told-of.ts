import type { Span } from '../../../../text/span.ts'
import type { Entity } from '../../entity.ts'
import { wordSet } from '../../../../text/word-set.ts'
import { tokensIn, type View } from '../../view.ts'
import type { Scene } from '../scene.ts'

/**
 * Whom a speaker told of or spoke to by name: nobody says his own name after "he", nor inside his own quotation. What an
 * indirect statement names before "he said" may be himself.
 */
export function toldOf({ view, runs, linked }: Scene, at: number, content: readonly Span[]): Set<Entity> {
  const found = new Set<Entity>()
  const here = view.words[at]?.end ?? 0
  const next = content.find(({ start }) => start >= here)
  const told = content
    .filter((part) => part.start >= here || isQuoted(view, part))
    .map((part) => tokensIn(view, part))
  if (next !== undefined) told.push({ from: at + 1, to: commaAt(view, at + 1, tokensIn(view, next).from) })
  for (const { from, to } of told)
    for (
      let run = runs.before(turnAt(view, from, to));
      run >= 0 && (runs.list[run]?.from ?? 0) >= from;
      run--
    ) {
      const entity = linked[run]?.entity
      if (entity !== null && entity !== undefined) found.add(entity)
    }
  return found
}

function commaAt({ low }: View, from: number, to: number): number {
  let at = from
  while (at < to && low[at] !== ',') at += 1
  return at
}

/** Where a statement may end that goes on with ", but Lee said": what is named behind may be the speaker. */
function turnAt({ low }: View, from: number, to: number): number {
  let at = from
  while (at < to && !(low[at] === ',' && TURNS.has(low[at + 1] ?? ''))) at += 1
  return at
}

const TURNS = wordSet('but and while although though whereas')

/** True where a quotation mark opens the span. */
export function isQuoted(view: View, { start }: Span): boolean {
  return /["“‘'`]/.test(view.text[start] ?? '')
}
