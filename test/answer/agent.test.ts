import { expect, it } from 'vitest'
import { why } from '../../src/answer/why.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { articleOf } from './invented.ts'

/** Whether the one sentence of an article is said to lack what was asked for. */
function lacking(question: string, sentence: string): number | undefined {
  const { signs } = why(buildLibrary([articleOf('one', sentence)]), { text: question })
  return signs.find(({ sign }) => sign === 'lacking')?.value
}

it.each([
  ['Who leaked the letter?', 'After the leak of the letter, Ann Lee left for Quill.'],
  ['Who leaked the letter?', 'The leaked letter made Ann Lee leave for Quill.'],
  ['Who leaked the letter?', 'According to recently leaked letters, Ann Lee left for Quill.'],
  ['Who killed the baker?', 'The baker was killed on Ash Road, where Ann Lee lives.'],
  ['Who killed the baker?', "The baker's murder shocked Ann Lee."],
  ['Who kidnapped the baker?', 'A baker whom Ann Lee knew has been kidnapped on Ash Road.'],
  ['What is the name of the suspect?', 'The suspect was sent to a cell that Quill Road once had.'],
  ["What was the baker's name?", 'The baker, who is 40, left for the town of Quill.'],
  [
    'who leaked the letter',
    'Wednesday’s leak of the letter tells that Ann Lee broke a rule by using a boat.',
  ],
])('%s: %s tells of nobody who did it', (question, sentence) => {
  expect(lacking(question, sentence)).toBe(1)
})

it.each([
  ['Why did Ann Lee resign?', 'They met Ann Lee, who resigned last month.'],
  ['Why did Ann Lee drop out?', 'They met Ann Lee, who dropped out last month.'],
  ['Why is Ann Lee retiring?', 'They will choose who follows the retiring clerk Ann Lee.'],
])('%s: %s only mentions that it was so', (question, sentence) => {
  expect(lacking(question, sentence)).toBe(1)
})

it.each([
  ['Why did Ann Lee resign?', 'They met Ann Lee, who resigned over the bill.'],
  ['Why did Ann Lee resign?', 'They met Ann Lee, who resigned, because it rained.'],
  ['Why did Ann Lee resign?', 'Ann Lee resigned amid a row.'],
  ['Why is Ann Lee angry?', 'They met Ann Lee, who lives in Quill, after a row.'],
])('%s: %s may tell why', (question, sentence) => {
  expect(lacking(question, sentence) ?? 0).toBeLessThan(1)
})

it('is in part where a number counts something else and what was to be counted stands nowhere', () => {
  expect(lacking('How many permits has Quill issued?', 'Quill is joined by nine clubs.')).toBeCloseTo(0.3)
  expect(lacking('How many permits has Quill issued?', 'Quill issued permits to nine clubs.') ?? 0).toBe(0)
})

it.each([
  ['Who leaked the letter?', 'Ann Lee leaked the letter to a friend.'],
  ['Who leaked the letter?', 'The letter was leaked on Monday by Ann Lee.'],
  ['Who leaked the letter?', 'Ann Lee has now leaked the letter.'],
  ['Who killed the baker?', 'The killer of the baker is Ann Lee.'],
  ['Who kidnapped the baker?', 'The baker has been kidnapped by Ann Lee.'],
  ["What was the baker's name?", 'The baker, Ann Lee, left for Quill.'],
  [
    'What is the name of the suspect?',
    'Police said the suspect had been identified on Monday as one Ann Lee.',
  ],
  ['Who was killed?', 'Ann Lee was killed on Ash Road.'],
  ['Who is leaking letters?', 'Ann Lee is leaking letters.'],
  ['Who baked the bread?', 'Ann Lee likes bread.'],
  ['who did the clerk mark a deal with', 'The clerk is behind a marked deal that Ann Lee signed.'],
])('%s: %s may tell who', (question, sentence) => {
  expect(lacking(question, sentence) ?? 0).toBe(0)
})
