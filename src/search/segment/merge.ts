import type { AttributedArticle } from '../../attribution/attribution.ts'
import { buildSegments } from './build.ts'
import { spelledWords } from './letters.ts'
import { movedTo, sentenceOf } from './posting.ts'
import type { Lists, Segment } from './segment.ts'

/** Where the parts of an old segment go. */
interface Move {
  readonly segment: Segment
  /** Old sentence → new one, or -1 where its article is left out. */
  readonly sentences: Int32Array
  readonly sections: Int32Array
  /** Old term → new one, or -1 where none of its places is left. */
  readonly terms: Int32Array
}

/**
 * One segment of several segments' articles, without those in `left`: postings are copied and renumbered, no text is
 * read again but that of the articles left out.
 */
export function mergeSegments(segments: readonly Segment[], left: ReadonlySet<AttributedArticle>): Segment {
  const kept = segments
    .flatMap((segment, from) => segment.articles.map((source, place) => ({ source, from, place })))
    .filter(({ source }) => !left.has(source))
    .sort((a, b) => (a.source.article.id < b.source.article.id ? -1 : 1))
  const moves = segments.map((segment): Move => ({
    segment,
    sentences: new Int32Array(segment.kinds.length).fill(-1),
    sections: new Int32Array(segment.firstSections.at(-1) ?? 0).fill(-1),
    terms: new Int32Array(segment.inSentences.starts.length - 1).fill(-1),
  }))
  const firsts = new Uint32Array(kept.length + 1)
  const firstSections = new Uint32Array(kept.length + 1)
  kept.forEach(({ from, place }, i) => {
    const { segment, sentences, sections } = moves[from]!
    firsts[i + 1] = firsts[i]! + move(sentences, segment.firsts, place, firsts[i]!)
    firstSections[i + 1] = firstSections[i]! + move(sections, segment.firstSections, place, firstSections[i]!)
  })
  const terms = keptTerms(moves)
  const sections = new Uint32Array(firsts[kept.length]!)
  const kinds = new Uint16Array(sections.length)
  for (const { segment, sentences, sections: to } of moves) {
    sentences.forEach((sentence, old) => {
      if (sentence < 0) return
      sections[sentence] = to[segment.sections[old]!]!
      kinds[sentence] = segment.kinds[old]!
    })
  }
  const articles = kept.map(({ source }) => source)
  return {
    articles,
    firsts,
    firstSections,
    size: articles.reduce(
      (sum, { article }) => sum + article.sentences.filter((each) => each.kind === 'sentence').length,
      0,
    ),
    sections,
    kinds,
    ...mergeWords(segments, left, terms),
    inSentences: mergeLists(moves, terms.size, (segment) => segment.inSentences, movePosting),
    inHeadings: mergeLists(
      moves,
      terms.size,
      (segment) => segment.inHeadings,
      ({ sections: to }, section) => to[section]!,
    ),
    inNames: mergeLists(
      moves,
      terms.size,
      (segment) => segment.inNames,
      ({ sentences: to }, sentence) => to[sentence]!,
    ),
  }
}

/** Moves one article's run of numbers to `first` and on; returns how many they are. */
function move(to: Int32Array, firsts: Uint32Array, place: number, first: number): number {
  const [start, end] = [firsts[place]!, firsts[place + 1]!]
  for (let old = start; old < end; old += 1) to[old] = first + old - start
  return end - start
}

function movePosting({ sentences }: Move, packed: number): number {
  const sentence = sentences[sentenceOf(packed)]!
  return sentence < 0 ? -1 : movedTo(packed, sentence)
}

/** Numbers the terms that have a place left, and writes the numbers into the moves. */
function keptTerms(moves: readonly Move[]): Map<string, number> {
  const terms = new Map<string, number>()
  for (const { segment, sentences, sections, terms: to } of moves) {
    const { inSentences, inHeadings, inNames } = segment
    for (let old = 0; old < to.length; old += 1) {
      const term = segment.lexicon.names[old]!
      const stays =
        some(inSentences, old, (packed) => sentences[sentenceOf(packed)]! >= 0) ||
        some(inHeadings, old, (section) => sections[section]! >= 0) ||
        some(inNames, old, (sentence) => sentences[sentence]! >= 0)
      if (!stays) continue
      let number = terms.get(term)
      if (number === undefined) terms.set(term, (number = terms.size))
      to[old] = number
    }
  }
  return terms
}

function some({ starts, values }: Lists, term: number, holds: (value: number) => boolean): boolean {
  for (let i = starts[term]!; i < starts[term + 1]!; i += 1) if (holds(values[i]!)) return true
  return false
}

function mergeLists(
  moves: readonly Move[],
  terms: number,
  pick: (segment: Segment) => Lists,
  moved: (move: Move, value: number) => number,
): Lists {
  const starts = new Uint32Array(terms + 1)
  eachMoved(moves, pick, moved, (term) => {
    starts[term + 1]! += 1
  })
  for (let term = 0; term < terms; term += 1) starts[term + 1]! += starts[term]!
  const next = starts.slice(0, terms)
  const values = new Uint32Array(starts[terms]!)
  eachMoved(moves, pick, moved, (term, value) => {
    values[next[term]!] = value
    next[term]! += 1
  })
  if (moves.length > 1) {
    for (let term = 0; term < terms; term += 1) {
      if (starts[term + 1]! - starts[term]! > 1) values.subarray(starts[term], starts[term + 1]).sort()
    }
  }
  return { starts, values }
}

function eachMoved(
  moves: readonly Move[],
  pick: (segment: Segment) => Lists,
  moved: (move: Move, value: number) => number,
  visit: (term: number, value: number) => void,
): void {
  for (const each of moves) {
    const { starts, values } = pick(each.segment)
    each.terms.forEach((term, old) => {
      if (term < 0) return
      for (let i = starts[old]!; i < starts[old + 1]!; i += 1) {
        const value = moved(each, values[i]!)
        if (value >= 0) visit(term, value)
      }
    })
  }
}

function mergeWords(
  segments: readonly Segment[],
  left: ReadonlySet<AttributedArticle>,
  terms: ReadonlyMap<string, number>,
): Pick<Segment, 'lexicon' | 'wordCounts'> {
  const counts = new Map<string, { term: string; count: number }>()
  for (const segment of segments) addWords(segment, 1, counts)
  for (const segment of buildSegments([...left].map((source) => [source]))) addWords(segment, -1, counts)
  const rest = [...counts].filter(([, { count }]) => count > 0)
  const words = spelledWords(
    rest.map(([word]) => word),
    Uint32Array.from(rest, ([, { term }]) => terms.get(term) ?? 0),
  )
  return {
    lexicon: { terms, names: [...terms.keys()], words },
    wordCounts: Uint32Array.from(rest, ([, { count }]) => count),
  }
}

function addWords(
  { lexicon: { words, names }, wordCounts }: Segment,
  sign: number,
  counts: Map<string, { term: string; count: number }>,
): void {
  wordCounts.forEach((held, number) => {
    if (held === 0) return
    const word = words.list[number]!
    const known = counts.get(word)
    if (known) known.count += sign * held
    else counts.set(word, { term: names[words.terms[number]!]!, count: sign * held })
  })
}
