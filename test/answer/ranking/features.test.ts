import { expect, it } from 'vitest'
import { answer } from '../../../src/answer/answer.ts'
import { buildLibrary } from '../../../src/library/library.ts'
import { articleOf } from '../invented.ts'

/** The sentence ranked first of these two, with the feature or without it. */
function first(question: string, sentences: readonly string[], without: readonly string[]): string {
  const { passages } = answer(buildLibrary([articleOf('two', ...sentences)]), { text: question }, { without })
  const best = passages[0]!
  return best.source.article.text.slice(best.start, best.end)
}

it.each([
  {
    feature: 'early',
    question: 'Where is the ferry?',
    right: 'The ferry lies, as many people who live here and a few of their guests know, in Oster Bay.',
    wrong: 'In Oster Bay lies, as many people who live here and a few of their guests know, the ferry.',
  },
  {
    feature: 'identity',
    question: 'Who is Ida Holm?',
    right:
      'Ida Holm, whose father led the Quillport ferry company for some thirty years, spoke of the new mast.',
    wrong: 'Ida Holm said Ida Holm met Sam Reed.',
  },
  {
    feature: 'detail',
    question: 'Which boats sank?',
    right: 'Three boats sank: the Kate, the Mary, the Ann, the Rose, the Lily.',
    wrong: 'Three boats sank: the Kate and the Mary and the Ann and the Rose.',
  },
  {
    feature: 'exact',
    question: 'What does the visitor inspect?',
    right: 'Reporters followed as the visitor had to inspect more barns.',
    wrong: 'Reporters followed the inspection that the visitors made of barns.',
  },
  {
    feature: 'near',
    question: 'When did the mill close?',
    right:
      'The people who live here and remember its good days regret that in 1950 the mill had to close, and it rained.',
    wrong:
      'The mill had to close, which the people who live here and remember its good days regret, and in 1950 it rained.',
  },
  {
    feature: 'kind',
    question: 'How many lamps did the keeper sell?',
    right: 'Three lamps were sold.',
    wrong: 'Once more the keeper sold lamps for 50 days to whoever came.',
  },
  {
    feature: 'tense',
    question: 'What will the harbour build?',
    right: 'The harbour will have built a pier for small boats.',
    wrong: 'The harbour had built a pier for small boats.',
  },
  {
    feature: 'idiom',
    question: 'Did the board reject the plan?',
    right: 'In the end it was turned down by the board.',
    wrong: 'The board likes its plan.',
  },
])(
  '$feature puts the right sentence before the one that stands first',
  ({ feature, question, right, wrong }) => {
    expect(first(question, [wrong, right], [])).toBe(right)
    expect(first(question, [wrong, right], [feature])).toBe(wrong)
  },
)

it('verbs puts what was done before what it was done with', () => {
  const sold = 'They sold the ferry to Ann Lee.'
  const brought = 'Their Quillport ferry brought Ann Lee.'
  expect(first('Who sold the Quillport ferry?', [sold, brought], [])).toBe(sold)
  expect(first('Who sold the Quillport ferry?', [sold, brought], ['verbs'])).toBe(brought)
})

it('takes a member for the class asked for', () => {
  const stabbed = 'In the alley he was stabbed with a knife.'
  const found = 'In the alley he was found on a Monday.'
  expect(first('What weapon was it?', [found, stabbed], [])).toBe(stabbed)
})

it('takes nobody for introduced where the question asks whom something was done to', () => {
  const met = 'Before the speech they questioned Bo Reed.'
  const introduced = 'Ida Holm, the mayor of Quillport, gave a speech.'
  expect(first('Who was questioned before the Holm speech?', [introduced, met], [])).toBe(met)
})
