import { wordSet } from '../../text/word-set.ts'
import type { AskedWord } from './asked-words.ts'

/** What people say before they ask. Longest first, so that the longest is taken. */
const openers = (
  'i would really like to know|i would like to know|can you please tell me|could you please tell me|i d like to know|' +
  'i want to find out|i want to know|i was wondering|can you tell us|can you tell me|could you tell me|would you tell me|' +
  'can you explain|does anyone know|does anybody know|can anyone tell me|please tell me|can you find|can you show me|' +
  'do you know|do we know|did you know|let me know|i wonder|any idea|remind me|tell me|tell us|show me|give me|explain|' +
  'according to the article|according to this article|according to the text|in the article|in this article|' +
  'the article says|does the article say|question|quick question|hello|hey|hi|hiya|please|bot|whosaid|so|ok|okay|well|' +
  'um|uh|hmm|yo|sorry|thanks|actually'
)
  .split('|')
  .map((opener) => opener.split(' '))
  .sort((a, b) => b.length - a.length)

/** How many words at the start only lead up to the question ("hey, can you tell me"); 0 where nothing would be left. */
export function openerLength(words: readonly AskedWord[]): number {
  let at = 0
  for (;;) {
    const found = openers.find((opener) => opener.every((word, i) => words[at + i]?.word === word))
    if (!found) return at < words.length ? at : 0
    at += found.length
  }
}

/** What people say behind a question. */
const closers = wordSet('lol lmao haha hahaha please thx tho though then btw')

/** How many words at the end only follow the question ("lol", "please"); 0 where nothing would be left before them. */
export function closerLength(words: readonly AskedWord[]): number {
  let length = 0
  while (length < words.length && closers.has(words.at(-1 - length)?.word ?? '')) length += 1
  return length < words.length ? length : 0
}
