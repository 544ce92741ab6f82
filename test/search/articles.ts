import type { AttributedArticle } from '../../src/attribution/attribution.ts'

/** An article of these sentences, each a paragraph; one that starts with "# " is a heading, "Name: …" is said by Name. */
export function article(id: string, title: string, sentences: readonly string[]): AttributedArticle {
  let text = ''
  const spans: { start: number; end: number; block: number; kind: 'sentence' | 'heading' }[] = []
  const names: string[] = []
  const said: (number | null)[] = []
  for (const [block, given] of sentences.entries()) {
    const heading = given.startsWith('# ')
    const [, name = null, words = given] = /^(\w+): (.*)$/s.exec(given) ?? []
    const sentence = heading ? given.slice(2) : words
    spans.push({
      start: text.length,
      end: text.length + sentence.length,
      block,
      kind: heading ? 'heading' : 'sentence',
    })
    text += sentence + '\n\n'
    if (name !== null && !names.includes(name)) names.push(name)
    said.push(name === null ? null : names.indexOf(name))
  }
  const speakers = names.map((name) => {
    const start = text.length
    text += name + '\n\n'
    return { kind: 'person' as const, name: { start, end: start + name.length }, role: null, mentions: [] }
  })
  return {
    article: {
      id,
      file: `${id}.md`,
      title,
      publisher: null,
      url: null,
      author: null,
      published: null,
      text,
      blocks: spans.map(({ start, end, kind }) => ({
        start,
        end,
        kind: kind === 'heading' ? kind : 'paragraph',
      })),
      sentences: spans,
    },
    speakers,
    attributions: [],
    sentences: spans.map(({ kind }, i) => ({
      type: kind === 'heading' ? 'heading' : said[i] === null ? 'narration' : 'indirect',
      speaker: said[i] ?? null,
      via: null,
      attribution: null,
    })),
  }
}
