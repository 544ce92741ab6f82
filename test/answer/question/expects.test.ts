import { describe, expect, it } from 'vitest'
import { askedWords } from '../../../src/answer/question/asked-words.ts'
import { expectsOf, identityIn } from '../../../src/answer/question/expects.ts'

describe('what a question expects', () => {
  it.each([
    ['Who sank the boat?', 'who'],
    ['Whose boat sank?', 'who'],
    ['Which minister resigned?', 'who'],
    ['When did the boat sink?', 'when'],
    ['whens the vote', 'when'],
    ['In what year did the boat sink?', 'when'],
    ['By which date will the boat leave?', 'when'],
    ['Since when has the port been shut?', 'when'],
    ['Where did the boat sink?', 'where'],
    ['In which city is the port?', 'where'],
    ['How many boats sank?', 'how-many'],
    ['What is the number of boats?', 'how-many'],
    ['How much did the boat cost?', 'how-much'],
    ['What was the price of the boat?', 'how-much'],
    ['How far along is the repair?', 'how-much'],
    ['How long did the strike last?', 'how-long'],
    ['How old is the captain?', 'how-long'],
    ['Why did the boat sink?', 'why'],
    ['What was the reason for the strike?', 'why'],
    ['What is a trawler?', 'definition'],
    ['What did Lee say about boats?', 'statement'],
    ['What did Lee say when the boat sank?', 'statement'],
    ['What was said about boats?', 'statement'],
    ['What is a bank guarantee?', 'definition'],
    ['What states are on the coast?', null],
    ['How did the boat sink?', null],
    ['Did the boat sink?', null],
    ['boats', null],
    ['What sank?', null],
    ['', null],
  ])('%j: %j', (question, expected) => {
    expect(expectsOf(askedWords(question))).toBe(expected)
  })
})

describe('whom a question asks who it is', () => {
  it.each([
    ['Who is Ann Lee?', 'Ann Lee'],
    ['who was the mayor of Lund', 'the mayor of Lund'],
    ["Who's Lee?", 'Lee'],
    ['whos ann lee', 'ann lee'],
    ['Who is she?', null],
    ['Who is in the boat?', null],
    ['Who said that Lee is ill?', null],
    ['What is Ann Lee?', null],
  ])('is in %j %j', (question, name) => {
    const words = askedWords(question)
    const found = identityIn(words)
    expect(found && question.slice(words[found.start]!.start, words[found.end - 1]!.end)).toBe(name)
  })
})
