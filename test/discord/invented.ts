import { parseArticle } from '../../src/article/parse.ts'
import { attribute } from '../../src/attribution/attribution.ts'
import { openDesk, type Desk } from '../../src/discord/desk.ts'
import { CONVERSATION_LIMITS, createConversations } from '../../src/discord/memory/conversations.ts'
import { buildLibrary, type Library } from '../../src/library/library.ts'

export const BRIDGE = `---
title: The bridge
publisher: The Example
url: https://example.com/bridge
---
Mayor Ann Lee said on Monday that the old bridge would close in May.
"The repairs will cost two million crowns," said Tom Cole, the city engineer.
"We will run a ferry every twenty minutes," Lee said.
The bridge was built in 1931.
`

/** A library of invented articles: texts by file name. */
export function libraryOf(files: Readonly<Record<string, string>>): Library {
  const articles = Object.entries(files).map(([file, text]) => {
    const read = parseArticle(file, text)
    if (read.kind !== 'article') throw new Error(JSON.stringify(read.problems))
    return attribute(read.article)
  })
  return buildLibrary(articles)
}

/** A desk over a library that a test may swap. */
export function deskOver(library: () => Library): Desk {
  const found = { name: 'token', ok: true, detail: 'accepted', remedy: null }
  const holdings = { library, version: '1.2.3', measured: () => null, examine: async () => [found] }
  return openDesk(
    holdings,
    createConversations(CONVERSATION_LIMITS, () => 0),
  )
}

export const ANN = { seenBy: 'all', asker: 'ann', locale: 'en-US', shares: true, explains: null } as const
