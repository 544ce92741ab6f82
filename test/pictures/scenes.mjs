import { createRequire } from 'node:module'
import { answerToPress } from '../../dist/discord/buttons/pressed.js'
import { COMMANDS } from '../../dist/discord/commands.js'
import { openDesk } from '../../dist/discord/desk.js'
import { CONVERSATION_LIMITS, createConversations } from '../../dist/discord/memory/conversations.js'
import { why } from '../../dist/answer/why.js'
import { renderFindings, renderNotice, renderWhy } from '../../dist/render/pages/replies.js'
import { parseArticle } from '../../dist/article/parse.js'
import { attribute } from '../../dist/attribution/attribution.js'
import { buildLibrary } from '../../dist/library/library.js'
import { loadLibrary } from '../../dist/store/load.js'

const { version } = createRequire(import.meta.url)('../../package.json')

/** Who asks, and in which language, in every picture. */
const ANN = {
  user: '1',
  channel: '1',
  locale: 'en-US',
  publicLocale: 'en-US',
  isHidden: false,
  isManager: false,
}
const PUBLIC = { seenBy: 'all', asker: '1', locale: 'en-US', shares: true, explains: null }

/** What the doctor may find, good and bad. */
const FOUND = [
  { name: 'token', ok: true, detail: 'accepted', remedy: null },
  {
    name: 'articles',
    ok: false,
    detail: '1 read from knowledge, 1 not: knowledge/new.md:2',
    remedy: 'Run "whosaid check", and mend what it prints.',
  },
]

/** An invented article, for what the shipped one has no example of. */
const TWO_OF_ONE_NAME = `---
title: The Lee sisters and the harbour
---
"The harbour will stay open all winter," said Ann Lee, the harbour master.
"The harbour belongs to the town," said Mia Lee, a fisher.
`

/**
 * One scene of each kind, with the very replies and buttons that the bot would send.
 *
 * @param {string} knowledge the folder with the shipped article
 */
export async function scenes(knowledge) {
  const { library } = await loadLibrary(knowledge)
  const harbour = libraryOf('harbour.md', TWO_OF_ONE_NAME)
  const ann = over(() => library)
  const answer = ann.says('What did the Chief of the Defense Staff say would collapse?')
  const refusal = ann.says('What did Biden say about China?')
  const unsaid = ann.says('What did Lavrov say about China?')
  return [
    scene('answer', answer),
    scene('via', ann.says('Do the Taliban want to seize power militarily?')),
    scene('narration', ann.says('How many British soldiers were killed?')),
    scene('near', ann.says('When did the British soldiers die?')),
    scene('refusal', refusal),
    scene(
      'check',
      ann.uses('check', { text: 'Carter said: "I guess the Taliban would control most of the country."' }),
    ),
    scene('verbatim', ann.uses('check', { text: '“I will not disclose the timetable of our departure”' })),
    scene(
      'speaker',
      ann.uses('check', {
        text: 'Lavrov said: "All British troops assigned to NATO\'s mission in Afghanistan are now returning home"',
      }),
    ),
    scene(
      'nobody',
      ann.uses('check', { text: 'A total of 457 British soldiers were killed in the country.' }),
    ),
    scene('absent', ann.uses('check', { text: 'We will fight them on the beaches.' })),
    scene('context', ann.presses(answer, 'Context')),
    scene('more', ann.presses(answer, 'More from Nick Carter')),
    scene('closest', ann.presses(unsaid, 'Closest passages')),
    scene('private', ann.uses('ask', { question: 'Is there a timetable for the departure?', private: true })),
    scene('changed', changed(library)),
    scene('which', over(() => harbour).says('What did Lee say about the harbour?')),
    scene('who', ann.uses('who')),
    scene('articles', ann.uses('articles')),
    scene('help', ann.uses('help')),
    scene('about', ann.uses('about')),
    scene('privacy', ann.uses('privacy')),
    scene('why', {
      above: '<b>ann</b> pressed <b>Why this sentence?</b>',
      reply: renderWhy(why(library, { text: 'Is there a timetable for the departure?' }), ANN.locale),
      rows: [],
      seenBy: 'asker',
    }),
    scene('findings', {
      above: '<b>ann</b>, who manages the server, used <b>/about</b>',
      reply: renderFindings(FOUND, ANN.locale),
      rows: [],
      seenBy: 'asker',
    }),
    scene('fast', {
      asked: 'And what about the borders?',
      reply: renderNotice(({ notice }) => notice.tooFast(3)),
      rows: [],
    }),
  ]
}

function scene(name, { asked = null, above = null, reply, rows, seenBy = 'all' }) {
  return { name, asked, above, content: reply.content, rows, isPrivate: seenBy === 'asker' }
}

/** Somebody who asks a bot that answers from this library. */
function over(library) {
  const conversations = createConversations({ ...CONVERSATION_LIMITS, turns: 0 }, Date.now)
  const measured = () => ({ right: 17, of: 17 })
  const desk = openDesk({ version, library, measured, examine: async () => [] }, conversations)
  return {
    says: (text) => ({ asked: text, ...desk.ask({ user: '1', channel: '1', text }, PUBLIC) }),
    uses(name, options = {}) {
      const command = COMMANDS.find(({ registration }) => registration.name === name)
      const given = { text: (option) => options[option] ?? '', flag: (option) => options[option] === true }
      return {
        above: `<b>ann</b> used <b>/${name}</b>`,
        ...command.run({ ...ANN, target: '', ...given }, desk),
      }
    },
    presses({ reply, rows, seenBy = 'all' }, label) {
      const button = rows.flatMap(({ components }) => components).find((one) => one.label === label)
      if (button === undefined) throw new Error(`no button "${label}" under ${reply.content}`)
      const pressed = {
        ...ANN,
        customId: button.custom_id,
        chosen: '',
        written: null,
        seenBy,
        mayDelete: false,
      }
      const [first] = reply.content.replace(/^> /, '').split('\n')
      return { above: `<b>@whosaid</b> <span>${first}</span>`, ...answerToPress(pressed, desk) }
    },
  }
}

/** What a button shows whose answer is from an earlier text of the article. */
function changed(library) {
  const [{ article }] = library.articles
  const earlier = article.text.replace('A total of 457', 'A total of 456')
  let current = libraryOf(`${article.id}.md`, `---\ntitle: ${article.title}\n---\n${earlier}`)
  const ann = over(() => current)
  const answer = ann.says('How many British soldiers were killed?')
  current = library
  return ann.presses(answer, 'Context')
}

function libraryOf(file, text) {
  return buildLibrary([attribute(parseArticle(file, text).article)])
}
