import { expect, it } from 'vitest'
import { meaningsIn } from '../../../src/answer/question/idioms.ts'
import { readQuestion, topicsOf } from '../../../src/answer/question/question.ts'
import { termsOf } from '../../../src/text/terms.ts'
import { stemOf } from '../../../src/text/terms/stem/stem.ts'

/** The words looked for, each with the first word that means the same as its idiom. */
function lookedFor(text: string): (readonly [string, string | null])[] {
  return topicsOf(readQuestion(text), () => false).map(({ asked, meaning }) => [
    asked.word,
    meaning[0] ?? null,
  ])
}

it.each([
  ['How many sailors lost their lives?', ['lives', 'die']],
  ['Who stepped down?', ['down', 'resign']],
  ['When did they pull the sailors out?', ['pull', 'withdraw']],
  ['Why was the parade called off?', ['called', 'cancel']],
  ['Did prices go up?', ['go', 'rise']],
  ['Where was the sailor laid to rest?', ['rest', 'bury']],
  ['When will the bridge be back?', ['back', 'return']],
])('%s means one thing by several words', (question, [word, meaning]) => {
  expect(lookedFor(question)).toContainEqual([word, meaning === undefined ? null : stemOf(meaning)])
})

it('keeps what stands between the words of an idiom', () => {
  expect(lookedFor('When did they pull the sailors out?').map(([word]) => word)).toEqual(['pull', 'sailors'])
})

it('looks for nothing where an idiom only frames the question', () => {
  expect(lookedFor('When did the parade take place?')).toEqual([['parade', null]])
})

it.each(['Who lost the match?', 'Where does she live?', 'Who called?', 'constructor down __proto__ out'])(
  'finds no idiom in %s',
  (question) => {
    expect(lookedFor(question).every(([, meaning]) => meaning === null)).toBe(true)
  },
)

it.each([
  ['The board turned the plan down.', 'reject'],
  ['The fire took the lives of nine sailors.', 'kill'],
  ['The board turned on the lights.', null],
  ['', null],
])('reads what %j means in one word: %s', (text, word) => {
  const meanings = meaningsIn(termsOf(text))
  expect([...meanings].includes(stemOf(word ?? 'reject'))).toBe(word !== null)
})
