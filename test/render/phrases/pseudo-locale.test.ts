import { describe, expect, test } from 'vitest'
import { checkIndex, checkQuote } from '../../../src/answer/check/check.ts'
import type { Page, Phrase, Run } from '../../../src/render/ink.ts'
import { say } from '../../../src/render/ink.ts'
import { aboutPage, privacyPage } from '../../../src/render/pages/about-page.ts'
import { answerPages } from '../../../src/render/pages/answer-page.ts'
import { checkPages } from '../../../src/render/pages/check-page.ts'
import { contextPages } from '../../../src/render/pages/context-page.ts'
import { articlesPages, whoPages } from '../../../src/render/pages/list-pages.ts'
import { helpPages, refusalPages } from '../../../src/render/pages/refusal-page.ts'
import { passagesPages, statementPages } from '../../../src/render/pages/statements-page.ts'
import type { Catalogue } from '../../../src/render/phrases/catalogue.ts'
import { english } from '../../../src/render/phrases/en.ts'
import { firstShowable } from '../../../src/render/reply.ts'
import { answerOf, articleOf, passageOf, refusalOf, speakerOf } from '../invented.ts'

/**
 * English made strange: no letter is left as it was, and every phrase is half as long again. What shows a plain letter
 * in the bot's ink was not taken from the catalogue; what does not fit leaves no room for a longer language.
 */
function strange(text: string): string {
  const letters = text.replace(/[a-zA-Z]/g, (char) =>
    String.fromCodePoint(0x1d400 + (char.charCodeAt(0) % 26)),
  )
  return letters + 'ß'.repeat(Math.ceil(text.length / 2))
}

function disguised<T>(node: T): T {
  if (typeof node === 'string') return strange(node) as T
  if (typeof node === 'function') {
    return ((...args: unknown[]) => {
      const said: Phrase | string = Reflect.apply(node, undefined, args)
      if (typeof said === 'string') return strange(said)
      return said.map((run) =>
        args.includes(run) || run.ink !== 'bot' ? run : { ...run, text: strange(run.text) },
      )
    }) as T
  }
  if (Array.isArray(node)) return node.map(disguised) as T
  if (typeof node !== 'object' || node === null) return node
  if ('ink' in node) return { ...node, text: strange((node as unknown as { text: string }).text) }
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, disguised(child)])) as T
}

const pseudo: Catalogue = disguised(english)

const article = articleOf(
  [
    ['The council of Port Ellery will close the old harbour in May.', 'It opened in 1887.'],
    ['"We would not sell all of the boats.', 'They do not belong to us," said Ida Holm, the mayor.'],
    ['Far away it rained.'],
  ],
  { publisher: 'Ellery Post', url: 'https://post.example/harbour' },
)
const narration = { type: 'narration', speaker: null, via: null, attribution: null } as const
const speech = { type: 'direct', speaker: 0, via: null, attribution: 0 } as const
const source = {
  article,
  speakers: [speakerOf(article, 'Ida Holm', 'the mayor')],
  attributions: [],
  sentences: [narration, narration, speech, speech, narration],
}
const spoken = passageOf(source, 'They do', { type: 'mixed', speaker: 0, via: { start: 0, end: 11 } })
const index = checkIndex({ articles: [source], people: [] })
const check = (text: string) => checkPages(checkQuote(index, text), pseudo)
const people = [{ person: 0, source, speaker: 0, sentences: 2, direct: 2 }]
const suggestions = ['When did the harbour open?', 'What did Ida Holm say about the boats?']

const PAGES: readonly (readonly [name: string, pages: Iterable<Page>])[] = [
  ['an answer', answerPages(answerOf(spoken, { closest: true }), pseudo)],
  ['narration', answerPages(answerOf(passageOf(source, 'The council')), pseudo)],
  ...(
    [
      'not-in-articles',
      'not-in-article',
      'chit-chat',
      'too-vague',
      'no-articles',
      'no-question',
      'no-such-article',
    ] as const
  ).map((reason) => [reason, refusalPages(refusalOf({ reason, suggestions }), pseudo)] as const),
  ...(['person-unknown', 'person-not-quoted', 'person-not-on-this'] as const).map(
    (reason) =>
      [
        reason,
        refusalPages(refusalOf({ reason, person: 'Jo Reed', quoted: 4, suggestions }), pseudo),
      ] as const,
  ),
  ['help', helpPages(suggestions, pseudo)],
  ['a check word for word', check('We would not sell all of the boats — Jo Reed')],
  ['a check that differs', check('We would never ever sell all of the old boats')],
  ['a check that finds nothing', check('The moon is made of green cheese')],
  ['a check of too little', check('moon')],
  ['context', contextPages(spoken, pseudo)],
  ['a statement', statementPages([spoken, spoken], 1, pseudo)],
  ['closest passages', passagesPages([spoken, passageOf(source, 'The council')], pseudo)],
  ['who', whoPages(people, pseudo)],
  ['nobody', whoPages([], pseudo)],
  ['articles', articlesPages([source], pseudo)],
  [
    'about',
    [
      aboutPage(
        {
          version: '1.2.3',
          library: { articles: [source], people, fingerprint: '1a2b' },
          measured: { right: 1, of: 2 },
        },
        pseudo,
      ),
    ],
  ],
  ['privacy', [privacyPage(pseudo)]],
]

const runsOf = (page: Page): Run[] => page.flatMap((line) => (line.kind === 'quote' ? [] : [...line.phrase]))

describe('with every phrase made strange and half as long again', () => {
  test.each(PAGES)('%s is said by the catalogue alone, and fits', (_, pages) => {
    const all = [...pages]
    for (const page of all) {
      const plain = runsOf(page).filter((run) => run.ink === 'bot' && /[a-zA-Z]/.test(run.text))
      expect(plain).toEqual([])
    }
    expect(firstShowable('notice', all, pseudo).kind).toBe('notice')
  })

  test('a glued word would be found', () => {
    const page: Page = [{ kind: 'text', phrase: say`glued ${pseudo.answer.closest}` }]
    expect(runsOf(page).some((run) => run.ink === 'bot' && /[a-zA-Z]/.test(run.text))).toBe(true)
  })
})
