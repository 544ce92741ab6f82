import { expect, test } from 'vitest'
import { checkIndex, checkQuote } from '../../../src/answer/check/check.ts'
import { renderCheck, renderNotice, renderPrivacy } from '../../../src/render/pages/replies.ts'
import { LOCALES } from '../../../src/render/phrases.ts'
import { renderAnswer, renderHelp } from '../../../src/render/reply.ts'
import { golden } from '../golden.ts'
import { answerOf, articleOf, passageOf, refusalOf, speakerOf } from '../invented.ts'

const article = articleOf([['"We would not sell the boats," Ida Holm, the mayor, told the Ellery Post.']])
const said = { type: 'direct', speaker: 0, via: null, attribution: 0 } as const
const speakers = [speakerOf(article, 'Ida Holm', 'the mayor')]
const source = { article, speakers, attributions: [], sentences: [said] }
const index = checkIndex({ articles: [source], people: [] })

test.each(LOCALES)('speaks %s around quotations that stay as they are', (locale) => {
  const replies = [
    renderAnswer(answerOf(passageOf(source, '"We', said), { closest: true }), locale),
    renderAnswer(refusalOf({ suggestions: ['What did Ida Holm say about the boats?'] }), locale),
    renderAnswer(refusalOf({ reason: 'person-unknown', person: 'Jo Reed' }), locale),
    renderAnswer(refusalOf({ reason: 'person-not-on-this', person: 'Ida Holm', quoted: 5 }), locale),
    renderCheck(checkQuote(index, 'We would sell the old boats'), locale),
    renderNotice(({ notice }) => notice.tooFast(12), locale),
    renderHelp([], locale),
    renderPrivacy(locale),
  ]
  expect(replies[0]?.quotes[0]?.text).toBe(article.text.trim())
  const content = replies.map((reply) => reply.content).join('\n\n')
  golden(`in-${locale}`, { kind: 'notice', content, quotes: [] })
})
