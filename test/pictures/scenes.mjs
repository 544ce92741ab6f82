import { checkQuote } from '../../dist/answer/check/check.js'
import { openDesk } from '../../dist/discord/desk.js'
import { renderCheck } from '../../dist/render/pages/replies.js'
import { loadLibrary } from '../../dist/store/load.js'

/** Who asks, and in which language, in every picture. */
const AUDIENCE = { seenBy: 'all', asker: '1', locale: 'en-US', shares: true, explains: null }

const QUESTIONS = [
  ['answer', 'What did the Chief of the Defense Staff say would collapse?'],
  ['via', 'Do the Taliban want to seize power militarily?'],
  ['narration', 'How many British soldiers were killed?'],
  ['refusal', 'What did Biden say about China?'],
]
const CLAIM = 'Carter said: "I guess the Taliban would control most of the country."'

/**
 * One scene of each kind, with the very replies and buttons that the bot would send about the shipped article.
 *
 * @param {string} knowledge the folder of articles
 */
export async function scenes(knowledge) {
  const { library } = await loadLibrary(knowledge)
  const nothingBefore = { earlier: () => [], note: () => undefined }
  const desk = openDesk({ version: '0', library: () => library, examine: async () => [] }, nothingBefore)
  const answers = QUESTIONS.map(([name, text]) => {
    const { reply, rows } = desk.ask({ user: '1', channel: '1', text }, AUDIENCE)
    return { name, asked: text, content: reply.content, rows, isPrivate: false }
  })
  const { content } = renderCheck(checkQuote(desk.checkIndex(), CLAIM), AUDIENCE.locale)
  return [...answers, { name: 'check', asked: null, content, rows: [], isPrivate: true }]
}
