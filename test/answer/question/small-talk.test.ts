import { describe, expect, it } from 'vitest'
import { askedWords } from '../../../src/answer/question/asked-words.ts'
import { isSmallTalk, isToTheBot } from '../../../src/answer/question/small-talk.ts'

describe('small talk', () => {
  it.each([
    'hello',
    'Hi there!',
    'thanks',
    'thank you so much',
    'lol',
    'good morning',
    'How are you?',
    'who are you',
    'hey, how are you?',
    'tell me a joke',
    'good bot',
  ])('is %j', (text) => {
    expect(isSmallTalk(askedWords(text))).toBe(true)
  })

  it.each([
    'why?',
    'job',
    'Who is the king?',
    'Hello Kitty sales',
    'What did Day say?',
    'work',
    'the friend',
    '',
    'good harbour',
  ])('is not %j', (text) => {
    expect(isSmallTalk(askedWords(text))).toBe(false)
  })

  it('speaks to the bot where it says you or your', () => {
    expect(isToTheBot(askedWords('What is your favourite colour?'))).toBe(true)
    expect(isToTheBot(askedWords('What is the favourite colour of the youth?'))).toBe(false)
  })
})
