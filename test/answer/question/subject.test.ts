import { describe, expect, it } from 'vitest'
import { askedWords } from '../../../src/answer/question/asked-words.ts'
import { openerLength } from '../../../src/answer/question/openers.ts'
import { subjectOf } from '../../../src/answer/question/subject.ts'

/** The words of the subject, with an exclamation mark where only its statements can answer; null for none. */
function subject(question: string): string | null {
  const all = askedWords(question)
  const words = all.slice(openerLength(all))
  const found = subjectOf(words)
  if (!found) return null
  const text = question.slice(words[found.start]!.start, words[found.end - 1]!.end)
  return text + (found.strict ? '!' : '')
}

describe('whose words a question asks for', () => {
  it.each([
    ['What did Ferrante say about ministers?', 'Ferrante!'],
    ['what did the harbour master say', 'the harbour master!'],
    ['What has the Ministry of Fish announced?', 'the Ministry of Fish!'],
    ['What does the top diplomat think the deal means?', 'the top diplomat!'],
    ['What did the Chief of the Coast Guard say would sink?', 'the Chief of the Coast Guard!'],
    ["What did the head of Borduria's armed forces warn of?", "the head of Borduria's armed forces!"],
    ['Did Lee mention the strike?', 'Lee!'],
    ['Has anyone from the union commented on the cuts?', null],
    ['How many votes, according to the clerk, were cast?', 'the clerk!'],
    ['According to Lee, how many ships sank?', 'Lee!'],
    ["What was Lee's reaction to the verdict?", 'Lee!'],
    ["What is the mayor's view on parking?", 'the mayor!'],
    ['What was the reaction of the board to the offer?', 'the board!'],
    ['Tell me what Lee said about boats', 'Lee!'],
    ['hey, can you tell me what Lee said', 'Lee!'],
    ['wat did lee say', 'lee!'],
    ['whats lee saying about boats', 'lee!'],
    ['any quotes by Lee?', 'Lee!'],
    ['What did the police report say about the knife?', 'the police report!'],
    ['What did he say?', 'he!'],
    ['Why did Lee criticise the board?', 'Lee'],
    ['What did the board demand?', 'the board'],
    ['Who said that the boats would sink?', null],
    ['How many boats sank?', null],
    ['What made Lee propose the strike?', null],
    ['boats', null],
    ["Why did nobody hear the captain's speech?", null],
    ["Who liked the captain's speech?", null],
    ['How many promised boats does Quill have?', null],
    ['By how many points did Lee win?', null],
    ['What share of sailors answered the letter?', null],
    ['Where will the grain talks be held?', null],
    ['What did the sailors from Quill say about boats?', 'the sailors from Quill!'],
    ['What is Lee saying about boats?', 'Lee!'],
    ['When does the red warning end?', null],
    ['Which sailors did Lee talk to?', 'Lee'],
    ["What did Lee compare the mayor's remarks to?", 'Lee'],
    ['Has the lab report come back?', null],
    ['Has Lee reported the theft?', 'Lee!'],
    ['Does Lee speak Danish?', 'Lee'],
    ['Did Lee speak about boats?', 'Lee!'],
    ['When did Lee speak?', 'Lee'],
    ['How long did the captain talk?', 'the captain'],
    ['When did Lee say the boats would leave?', 'Lee!'],
    ['How did Lee respond?', 'Lee!'],
    ['What is a bank guarantee?', null],
    ['What were the sailors told?', null],
    ['What happened after the storm?', null],
    ['When did the boats leave?', null],
    ['', null],
  ])('of %j is %j', (question, expected) => {
    const found = subject(question)
    expect(found?.replace(/['’]s(?=!|$)/, '') ?? null).toBe(expected)
  })
})
