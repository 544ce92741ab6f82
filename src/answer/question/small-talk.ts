import type { AskedWord } from './asked-words.ts'
import { wordSet } from '../../text/word-set.ts'

/** Any of these makes small talk of a message that holds nothing else than these and fillers. */
const greetings = wordSet(
  'hello hi hey hiya howdy yo sup greetings bye goodbye cya ciao thanks thank thx ty lol lmao haha hahaha rofl ok okay kk ' +
    'cool awesome wow hmm nope yep yeah yes no sorry cheers welcome ping test testing good nice great',
)
const fillers = wordSet(
  'morning afternoon evening night day you u very much so a lot please bot there everyone all guys friend help oh ah well done ' +
    'job work again see later whosaid the that this was is i im fine love to s',
)

/** What people ask a bot about itself; each is met as the whole message. */
const aboutTheBot: ReadonlySet<string> = new Set(
  (
    'how are you|how are you doing|how do you do|how are you today|whats up|what s up|who are you|what are you|are you a bot|' +
    'are you human|are you an ai|are you real|are you there|are you ok|what is your name|what s your name|whats your name|' +
    'who made you|who created you|who built you|how old are you|where are you from|where do you live|what can you do|' +
    'what do you do|how do you work|how does this work|can you help me|help me|tell me a joke|i love you|i hate you|' +
    'do you love me|do you like me|you are stupid|you re stupid|good bot|bad bot|what time is it|what day is it|' +
    'what is the time|what is the meaning of life|sing a song|what is up'
  ).split('|'),
)

/** True where the message is a greeting, thanks or a question about the bot itself. */
export function isSmallTalk(words: readonly AskedWord[]): boolean {
  if (words.length === 0 || words.length > 12) return false
  const said = words.map(({ word }) => word).join(' ')
  if (aboutTheBot.has(said) || aboutTheBot.has(said.replace(/^(?:hello|hi|hey|so|and|ok|well) /, '')))
    return true
  const polite = words.every(({ word }) => greetings.has(word) || fillers.has(word))
  return polite && words.some(({ word }) => greetings.has(word))
}

const secondPerson = wordSet('you your yours yourself u ur')

/** True where the words speak to the bot ("your favourite colour"): small talk, unless an article answers it. */
export function isToTheBot(words: readonly AskedWord[]): boolean {
  return words.some(({ word }) => secondPerson.has(word))
}
