import type { Config } from '../../config.ts'
import { examineDiscord, type Finding } from '../../discord/connection/doctor.ts'
import { readKnowledge } from '../../store/knowledge.ts'
import { problemLine } from '../problem-line.ts'
import { writeLine, type Streams } from '../streams.ts'

/**
 * `whosaid doctor`: every reason why the bot may not work, with the remedy.
 *
 * @returns the exit code: 0 where all is well, 1 where something is wrong
 */
export async function doctor(config: Config, streams: Streams): Promise<0 | 1> {
  const findings = await examine(config)
  for (const { name, ok, detail, remedy } of findings) {
    await writeLine(streams.output, `${ok ? 'ok   ' : 'WRONG'} ${name.padEnd(9)} ${detail}`)
    if (remedy !== null) await writeLine(streams.output, `${' '.repeat(16)}${remedy}`)
  }
  return findings.every(({ ok }) => ok) ? 0 : 1
}

/** Everything that is looked into: Discord's side, and the articles. */
export async function examine(config: Config): Promise<Finding[]> {
  return [...(await examineDiscord(config)), ...(await examineArticles(config.knowledgeDir))]
}

async function examineArticles(path: string): Promise<Finding[]> {
  const { articles, problems } = await readKnowledge(path)
  const detail = `${articles.length} read from ${path}`
  const remedy = 'Put .md or .txt articles into that folder, or set KNOWLEDGE_DIR.'
  const ok = articles.length > 0
  return [
    { name: 'articles', ok, detail, remedy: ok ? null : remedy },
    ...problems.map((problem) => ({
      name: 'articles',
      ok: false,
      detail: problemLine(problem),
      remedy: null,
    })),
  ]
}
