import type { AttributedArticle, NameAt } from '../../attribution/attribution.ts'
import { SPEECH } from './kinds.ts'
import { Collector } from './lists.ts'
import { MOST_SENTENCES, posting } from './posting.ts'
import type { Segment } from './segment.ts'
import { SentenceReader } from './sentence-reader.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * Segments of these lists of articles, each sorted by id, no article twice. They share one lexicon. Throws a RangeError
 * beyond sixteen million sentences in one segment.
 */
export function buildSegments(lists: readonly (readonly AttributedArticle[])[]): Segment[] {
  const room = new Room()
  const built = lists.map((articles) => withoutLexicon(articles, room))
  const lexicon = room.vocabulary.lexicon()
  return built.map((segment) => ({ ...segment, lexicon }))
}

function withoutLexicon(articles: readonly AttributedArticle[], room: Room): Omit<Segment, 'lexicon'> {
  const total = articles.reduce((sum, { article }) => sum + article.sentences.length, 0)
  if (total > MOST_SENTENCES)
    throw new RangeError(`A segment holds ${MOST_SENTENCES} sentences at most, not ${total}.`)
  const builder = new Builder(articles, total, room)
  articles.forEach((source, place) => builder.addArticle(source, place))
  return builder.finish()
}

/** What segments built in one go share. Room that has grown is used again: giving much memory back costs as much as filling it. */
class Room {
  readonly vocabulary = new Vocabulary()
  readonly reader = new SentenceReader(this.vocabulary)
  readonly inSentences = new Collector()
  readonly inHeadings = new Collector()
  readonly inNames = new Collector()
}

class Builder {
  private readonly articles: readonly AttributedArticle[]
  private readonly room: Room
  private readonly firsts: Uint32Array
  private readonly firstSections: Uint32Array
  private readonly sections: Uint32Array
  private readonly kinds: Uint16Array
  private sentence = 0
  private section = -1
  private size = 0

  constructor(articles: readonly AttributedArticle[], sentences: number, room: Room) {
    this.articles = articles
    this.room = room
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
        this.addNames(source, source.sentences[i]?.speaker ?? null, names)
      }
      this.sections[this.sentence] = this.section
      this.sentence += 1
    })
  }

  finish(): Omit<Segment, 'lexicon'> {
    const { articles, firsts, firstSections, size, sections, kinds } = this
    const { vocabulary, inSentences, inHeadings, inNames } = this.room
    firsts[articles.length] = this.sentence
    firstSections[articles.length] = this.section + 1
    const { termCount } = vocabulary
    return {
      articles,
      firsts,
      firstSections,
      size,
      sections,
      kinds,
      wordCounts: vocabulary.takeCounts(),
      inSentences: inSentences.takeLists(termCount),
      inHeadings: inHeadings.takeLists(termCount),
      inNames: inNames.takeLists(termCount),
    }
  }

  private addSection(texts: readonly string[]): void {
    this.section += 1
    for (const term of this.distinctTerms(texts)) this.room.inHeadings.add(term, this.section)
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
    for (const term of terms) this.room.inNames.add(term, this.sentence)
    this.kinds[this.sentence]! |= SPEECH
  }

  private addSentence(text: string, start: number, end: number): void {
    const { reader, inSentences } = this.room
    reader.read(text, start, end)
    for (let i = 0; i < reader.terms.size; i += 1) {
      const term = reader.terms.at(i)
      inSentences.add(term, posting(this.sentence, reader.take(term), reader.length))
    }
    this.kinds[this.sentence] = reader.kinds
    this.size += 1
  }

  private distinctTerms(texts: readonly string[]): ReadonlySet<number> {
    const { vocabulary } = this.room
    const found = new Set<number>()
    for (const text of texts) {
      vocabulary.reader.read(text, 0, text.length, (token) => {
        const term = vocabulary.termOf(token)
        if (term < 0) return
        vocabulary.count(token)
        found.add(term)
      })
    }
    return found
  }
}

function nameText(source: AttributedArticle, name: NameAt): string {
  return name === 'author' ? (source.article.author ?? '') : source.article.text.slice(name.start, name.end)
}
