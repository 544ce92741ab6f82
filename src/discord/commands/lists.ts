import { quotedPeople } from '../../answer/statements/statements.ts'
import { LIMITS } from '../../render/fit.ts'
import { renderArticles, renderNotice, renderWho } from '../../render/pages/replies.ts'
import { underWho } from '../buttons/rows.ts'
import type { Desk } from '../desk.ts'
import { privately, type Told } from '../told.ts'
import { articleMeant, matching } from './choices.ts'
import { slashCommand, textOption, type Command } from './command.ts'

/** /who: the people who are quoted, and how often. */
export const WHO: Command = {
  registration: slashCommand('who', ({ who }) => who.description, [
    textOption('article', ({ who }) => who.article, { autocomplete: true, max_length: LIMITS.choiceValue }),
  ]),
  run: (call, desk) =>
    tellWho(desk, articleMeant(desk.picker(), call.text('article').trim()) || undefined, call.locale),
  complete: (_, typed, desk) => matching(desk.picker().articles, typed),
}

/** /articles: what the bot answers from. */
export const ARTICLES: Command = {
  registration: slashCommand('articles', ({ articles }) => articles.description),
  run: (call, desk) => privately(renderArticles(desk.library().articles, call.locale)),
}

/** Who is quoted, with a menu that opens what each says. */
export function tellWho(desk: Desk, article: string | undefined, locale: string): Told {
  const { articles } = desk.library()
  if (article !== undefined && !articles.some((source) => source.article.id === article)) {
    return privately(renderNotice(({ refusal }) => refusal.noSuchArticle, locale))
  }
  const people = quotedPeople(desk.library(), article)
  return privately(renderWho(people, locale), underWho(desk.ground(), article, locale))
}
