import { describe, expect, it } from 'vitest'
import { countedNoun } from '../../../src/answer/question/counted.ts'
import { askedWords } from '../../../src/answer/question/asked-words.ts'
import { readQuestion, topicsOf } from '../../../src/answer/question/question.ts'

const topics = (text: string) => topicsOf(readQuestion(text), () => false).map(({ asked }) => asked.word)

describe('reading a question', () => {
  it.each([
    ['What happened in the harbour?', ['harbour']],
    ['How many boats sank?', ['boats', 'sank']],
    ['Hey, can you tell me why the boat sank?', ['boat', 'sank']],
    ['so why did the boat sink then lol', ['boat', 'sink']],
    ['pls tell me abt boats', ['boats']],
    ['What else?', []],
    ['why?', []],
    ['boats harbour', ['boats', 'harbour']],
    ['constructor __proto__ toString', ['constructor', 'proto', 'tostring']],
  ])('finds the topic of %j', (text, expected) => {
    expect(topics(text)).toEqual(expected)
  })

  it('takes the article for the matter only where somebody spoke of it', () => {
    expect(topics('What did Lee say about the article?')).toContain('article')
    expect(topics('What does the article say about boats?')).not.toContain('article')
  })

  it('takes "old" for a word to look for where it measures nothing', () => {
    expect(topics('Where did the old sailor live?')).toContain('old')
    expect(topics('How old is the sailor?')).not.toContain('old')
  })

  it('leaves words out by their index', () => {
    const question = readQuestion('Lee on boats')
    expect(topicsOf(question, (i) => i === 0).map(({ asked }) => asked.word)).toEqual(['boats'])
  })

  it.each([
    ['When does Lee expect to sign the deal?', 'expect', true],
    ['What does Lee plan to do?', 'plan', false],
    ['What plan did Lee sign?', 'plan', false],
  ])('gives less weight to what only leads to the deed in %j: %s, %s', (text, word, less) => {
    const found = topicsOf(readQuestion(text), () => false).find(({ asked }) => asked.word === word)
    expect(found!.weight < 1).toBe(less)
  })

  it.each([
    ["What did Lee think of Cole's bridge remarks?", 'remarks', true],
    ["What did Lee say about Cole's comments?", 'comments', true],
    ['What did Lee say about remarks?', 'remarks', false],
    ["What are Cole's comments on the bridge?", 'bridge', false],
  ])('gives less weight to what somebody said beside what it was on in %j: %s, %s', (text, word, less) => {
    const found = topicsOf(readQuestion(text), () => false).find(({ asked }) => asked.word === word)
    expect(found!.weight < 1).toBe(less)
  })

  it('gives a verb of saying less weight than the topic where it asks for words', () => {
    const [verb, topic] = topicsOf(readQuestion('Who warned of floods?'), () => false)
    expect([verb?.asked.word, topic?.asked.word]).toEqual(['warned', 'floods'])
    expect(verb!.weight).toBeLessThan(topic!.weight)
  })

  it.each([
    ['Who said "too little too late"?', [['too', 'littl', 'too', 'late']]],
    ['Who said “never again”', [['never', 'again']]],
    ['Who said "never again', []],
    ['Who said ""?', []],
  ])('takes the quoted words of %j', (text, expected) => {
    expect(readQuestion(text).phrases).toEqual(expected)
  })

  it.each([
    ['Who said that boats sink?', true],
    ['Which minister announced the cuts?', true],
    ['Who has warned of floods?', true],
    ['Who sank the boat?', false],
    ['What did Lee say?', false],
  ])('knows whether %j asks who said it', (text, expected) => {
    expect(readQuestion(text).whoSaid).toBe(expected)
  })

  it.each([
    ['Who did not sign?', true],
    ["Who didn't sign?", true],
    ['Who signed?', false],
  ])('knows whether %j denies', (text, expected) => {
    expect(readQuestion(text).negated).toBe(expected)
  })

  it.each([
    ['How many old fishing boats sank?', 'boat'],
    ['How many people drowned?', null],
    ['How many were lost?', null],
    ['Are there many boats?', null],
  ])('knows what %j counts', (text, expected) => {
    expect(countedNoun(askedWords(text))).toBe(expected)
  })

  it('reads a shouted question without taking every word for a name', () => {
    expect(readQuestion('WHERE ARE THE BOATS').words.some(({ capital }) => capital)).toBe(false)
  })
})
