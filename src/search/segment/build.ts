import type { AttributedArticle, NameAt } from '../../attribution/attribution.ts'
import { readTerms, type Known, type WordTerm } from '../../text/terms.ts'
import { readOn, reading, SPEECH, traitsOf, VERB } from './kinds.ts'
import { Collector, Numbers } from './lists.ts'
import { COUNTED, MOST_SENTENCES, OPENS, posting } from './posting.ts'
import { scratch, type Segment } from './segment.ts'

/** What the builder keeps of a word. */
interface Indexed {
  /** -1 for a stop word. */
  readonly term: number
  readonly word: number
  /** See kinds.ts. */
  readonly traits: number
}

/** The segment of these articles (sorted by id, no two alike). Throws a RangeError beyond 16 million sentences. */
export function buildSegment(articles: readonly AttributedArticle[]): Segment {
  const total = articles.reduce((sum, { article }) => sum + article.sentences.length, 0)
  if (total > MOST_SENTENCES)
    throw new RangeError(`A segment holds ${MOST_SENTENCES} sentences at most, not ${total}.`)
  const builder = new Builder(articles, total)
  articles.forEach((source, place) => builder.addArticle(source, place))
  return builder.finish()
}

/** A sentence whose verb is not recognised opens with so many terms. */
const OPENING = 8

const COMMA = 0x2c

class Builder {
  private readonly articles: readonly AttributedArticle[]
  private readonly firsts: Uint32Array
  private readonly firstSections: Uint32Array
  private readonly sections: Uint32Array
  private readonly kinds: Uint16Array
  private readonly known = new Map<string, Known<Indexed>>()
  private readonly terms = new Map<string, number>()
  private readonly words = new Map<string, number>()
  private readonly wordTerms = new Numbers()
  private readonly wordCounts = new Numbers()
  private readonly inSentences = new Collector()
  private readonly inHeadings = new Collector()
  private readonly inNames = new Collector()
  /** How often the sentence that is being read has each term; zero between sentences. */
  private readonly frequencies = new Numbers()
  private readonly flags = new Numbers()
  private sentence = 0
  private section = -1
  private size = 0

  constructor(articles: readonly AttributedArticle[], sentences: number) {
    this.articles = articles
    this.firsts = new Uint32Array(articles.length + 1)
    this.firstSections = new Uint32Array(articles.length + 1)
    this.sections = new Uint32Array(sentences)
    this.kinds = new Uint16Array(sentences)
  }

  addArticle(source: AttributedArticle, place: number): void {
    const { article } = source
    this.firsts[place] = this.sentence
    this.firstSections[place] = this.section + 1
    this.addSection([article.title])
    const names = new Map<number, ReadonlySet<number>>()
    article.sentences.forEach(({ start, end, kind }, i) => {
      if (kind === 'heading') {
        this.addSection([article.title, article.text.slice(start, end)])
      } else {
        this.addSentence(article.text, start, end)
        this.size += 1
        this.addNames(source, source.sentences[i]?.speaker ?? null, names)
      }
      this.sections[this.sentence] = this.section
      this.sentence += 1
    })
  }

  finish(): Segment {
    const { articles, firsts, firstSections, size, sections, kinds, terms } = this
    firsts[articles.length] = this.sentence
    firstSections[articles.length] = this.section + 1
    return {
      articles,
      firsts,
      firstSections,
      size,
      sections,
      kinds,
      terms,
      words: {
        numbers: this.words,
        terms: this.wordTerms.view().slice(),
        counts: this.wordCounts.view().slice(),
      },
      inSentences: this.inSentences.lists(terms.size),
      inHeadings: this.inHeadings.lists(terms.size),
      inNames: this.inNames.lists(terms.size),
      scratch: scratch(kinds.length, this.section + 1),
    }
  }

  private addSection(texts: readonly string[]): void {
    this.section += 1
    for (const term of this.distinctTerms(texts)) this.inHeadings.add(term, this.section)
  }

  /** `names` remembers the article's speakers, so that each is read once. */
  private addNames(
    source: AttributedArticle,
    speaker: number | null,
    names: Map<number, ReadonlySet<number>>,
  ): void {
    const name = speaker === null ? undefined : source.speakers[speaker]?.name
    if (speaker === null || name === undefined) return
    let terms = names.get(speaker)
    if (!terms) names.set(speaker, (terms = this.distinctTerms([nameText(source, name)])))
    for (const term of terms) this.inNames.add(term, this.sentence)
    this.kinds[this.sentence]! |= SPEECH
  }

  private addSentence(text: string, start: number, end: number): void {
    const state = reading()
    const { frequencies, flags, wordCounts } = this
    const terms: number[] = []
    let [opening, length, before] = [true, 0, start]
    const lately = [-1, -1, -1]
    readTerms(text, start, end, this.known, this.make, ({ term, word, traits }, _, to) => {
      readOn(state, traits, text.charCodeAt(before) === COMMA)
      before = to
      const number = state.sinceNumber
      if (number === 0) for (const each of lately) if (each >= 0) flags.set(each, COUNTED)
      lately.shift()
      lately.push(term)
      if ((state.kinds & VERB) !== 0) opening = false
      if (term < 0) return
      length += 1
      wordCounts.count(word)
      if (frequencies.count(term) === 1) {
        terms.push(term)
        flags.put(
          term,
          (opening && length <= OPENING ? OPENS : 0) | (number > 0 && number <= 3 ? COUNTED : 0),
        )
      } else if (number > 0 && number <= 3) flags.set(term, COUNTED)
    })
    for (const term of terms) {
      this.inSentences.add(term, posting(this.sentence, frequencies.take(term), flags.take(term), length))
    }
    this.kinds[this.sentence] = state.kinds
  }

  private distinctTerms(texts: readonly string[]): ReadonlySet<number> {
    const found = new Set<number>()
    for (const text of texts) {
      readTerms(text, 0, text.length, this.known, this.make, ({ term, word }) => {
        if (term < 0) return
        this.wordCounts.count(word)
        found.add(term)
      })
    }
    return found
  }

  private readonly make = (word: WordTerm, token: string): Indexed => {
    const traits = traitsOf(word, token)
    if (word.stop) return { term: -1, word: -1, traits }
    let term = this.terms.get(word.term)
    if (term === undefined) this.terms.set(word.term, (term = this.terms.size))
    let number = this.words.get(word.word)
    if (number === undefined) {
      this.words.set(word.word, (number = this.words.size))
      this.wordTerms.push(term)
    }
    return { term, word: number, traits }
  }
}

function nameText(source: AttributedArticle, name: NameAt): string {
  return name === 'author' ? (source.article.author ?? '') : source.article.text.slice(name.start, name.end)
}
