import { typed, type Phrase, type Run } from '../../../src/render/ink.ts'
import type { Catalogue } from '../../../src/render/phrases/catalogue.ts'

/**
 * What each function of the catalogue takes: r a run, n a count, s a string. A function that is missing here fails the
 * tests, so that a new phrase is never left untested.
 */
export const SIGNATURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'attribution.speaker': 'r',
    'attribution.speakerWithRole': 'rr',
    'attribution.via': 'r',
    'answer.tooLong': 'n',
    'answer.sentences': 'n',
    'answer.paragraph': 'nn',
    'answer.paragraphs': 'nnn',
    'refusal.personUnknown': 'r',
    'refusal.personNotQuoted': 'r',
    'refusal.personNotOnThis': 'rn',
    'check.otherSpeaker': 'r',
    'check.quotation': 'nn',
    'check.theirs': 'r',
    'check.exchanged': 'rr',
    'check.added': 'r',
    'check.missing': 'r',
    'check.moreDifferences': 'n',
    'lists.moreFrom': 'r',
    'lists.statement': 'nn',
    'lists.person': 'rnn',
    'lists.personReported': 'rn',
    'lists.articles': 'n',
    'lists.article': 'rn',
    'lists.andMore': 'n',
    'about.loaded': 'nnn',
    'about.version': 'rr',
    'about.measured': 'nn',
    'notice.tooFast': 'n',
    'buttons.more': 's',
    'terminal.greeting': 'n',
  }),
)

/** One thing that a catalogue says, filled in. */
export interface Said {
  readonly path: string
  readonly said: Phrase | string
  readonly args: readonly (Run | number | string)[]
}

/** Everything that a catalogue says, with `count` for every number. */
export function everything(catalogue: Catalogue, count: number): Said[] {
  return walk(catalogue, '', count)
}

function walk(node: unknown, path: string, count: number): Said[] {
  if (typeof node === 'function') {
    const signature = SIGNATURES.get(path)
    if (signature === undefined) throw new Error(`no signature for ${path}`)
    const args = signature
      .split('')
      .map((kind, i) => (kind === 'n' ? count + i : kind === 's' ? 'X' : typed(`X${i}X`)))
    return [{ path, said: Reflect.apply(node, undefined, args), args }]
  }
  if (typeof node === 'string' || isPhrase(node)) return [{ path, said: node, args: [] }]
  return Object.entries(node as object).flatMap(([key, child]) =>
    walk(child, path === '' ? key : `${path}.${key}`, count),
  )
}

function isPhrase(node: unknown): node is Phrase {
  return Array.isArray(node) && node.every((run) => typeof run === 'object' && 'ink' in run)
}
