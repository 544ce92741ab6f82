import { typed, type Line, type Page } from '../../ink.ts'

/** One thing that was looked into, as `whosaid doctor` lists it. */
interface Finding {
  readonly name: string
  readonly ok: boolean
  readonly detail: string
  readonly remedy: string | null
}

/** The pages that list what was found, the longest first: what is wrong is never left out for what is well. */
export function* findingsPages(findings: readonly Finding[]): Generator<Page> {
  const ordered = findings.toSorted((a, b) => Number(a.ok) - Number(b.ok))
  for (let count = ordered.length; count > 0; count--) yield ordered.slice(0, count).flatMap(linesOf)
}

function linesOf({ name, ok, detail, remedy }: Finding): Line[] {
  const found: Line = { kind: 'item', phrase: [typed(`${ok ? 'ok' : 'WRONG'} ${name}: ${detail}`)] }
  return remedy === null ? [found] : [found, { kind: 'subtext', phrase: [typed(remedy)] }]
}
