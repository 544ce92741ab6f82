import type { QuotedPerson } from '../../answer/statements/statements.ts'
import type { AttributedArticle } from '../../attribution/attribution.ts'
import { typed, words, type Line, type Page, type Phrase } from '../ink.ts'
import type { Catalogue } from '../phrases/catalogue.ts'
import { field, speakerAt } from '../quote.ts'
import { linkTo } from '../text-fragment.ts'
import { canMask } from './answer-page.ts'

/** More than a screen of them nobody reads. */
const MOST_ITEMS = 20

/** The pages that list who is quoted and how often, the longest first. */
export function whoPages(people: readonly QuotedPerson[], phrases: Catalogue): Iterable<Page> {
  const { lists } = phrases
  if (people.length === 0) return [[text(lists.nobodyQuoted)]]
  const items = people.flatMap(({ source, speaker, sentences, direct }) => {
    const at = source.speakers[speaker]?.name
    const name = at === undefined ? null : speakerAt(source.article, at)
    if (name === null) return []
    const run = words(name, { bold: true })
    return [direct === 0 ? lists.personReported(run, sentences) : lists.person(run, sentences, direct)]
  })
  return listPages(lists.who, items, phrases)
}

/** The pages that list the articles, the longest first. */
export function articlesPages(articles: readonly AttributedArticle[], phrases: Catalogue): Iterable<Page> {
  if (articles.length === 0) return [[text(phrases.refusal.noArticles)]]
  const items = articles.map((source) => articleItem(source, phrases))
  return listPages(phrases.lists.articles(articles.length), items, phrases)
}

function articleItem({ article }: AttributedArticle, { lists }: Catalogue): Phrase {
  const title = field(article, 'title')
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph').length
  const link = title === null || !canMask(title.text) ? null : linkTo(article.url, '')
  const run = title === null ? typed(article.id) : words(title, link === null ? {} : { link })
  return lists.article(run, Math.max(1, paragraphs))
}

/** A list under a phrase, and the same list cut at its tail, which it says, for where it is too long. */
function* listPages(opening: Phrase, items: readonly Phrase[], { lists }: Catalogue): Generator<Page> {
  for (let count = Math.min(items.length, MOST_ITEMS); count >= 0; count--) {
    const more = items.length - count
    const shown = items.slice(0, count).map((phrase): Line => ({ kind: 'item', phrase }))
    yield [text(opening), ...shown, ...(more > 0 ? [text(lists.andMore(more))] : [])]
  }
}

function text(phrase: Phrase): Line {
  return { kind: 'text', phrase }
}
