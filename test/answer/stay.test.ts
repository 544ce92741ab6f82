import { describe, expect, it } from 'vitest'
import { answer, type Outcome } from '../../src/answer/answer.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { articleOf } from './invented.ts'

const tram = articleOf(
  'tram',
  'The tram line to Oster Hill will close for the winter, the town of Velmar announced on Monday.',
  'Nine people were hurt in March when a tram left the rails at Mill Bend.',
  '"We are not going to wait for the tenth," said the mayor, Dora Lind.',
  'The repair will cost four million crowns.',
  'Kasper Holm, who drives the number 3, said the rails sang before they broke.',
  '"Ask anyone on the line," Holm said.',
)
const zoo = articleOf(
  'zoo',
  'The zoo of Brennock has lost its last lynx, the mayor, Otto Reiss, said on Friday.',
  '"She slept on my coat as a cub," Reiss told reporters.',
  'Two keepers were bitten when the lynx escaped in 2019.',
  'A new enclosure would cost nine million crowns, the mayor said.',
  'Kasper Holm, who once painted the lynx, said the picture would go to the school.',
)
const library = buildLibrary([tram, zoo])

/** Where the answer is from and what it quotes, or the reason of the refusal. */
function got(outcome: Outcome): string {
  if (outcome.kind === 'refusal') return outcome.reason
  const { source, start, end } = outcome.passage
  return `${source.article.id}: ${source.article.text.slice(start, end)}`
}

const after = (before: string, text: string) => got(answer(library, { text, context: [before] }))

const aboutTheTram = 'Why will the tram line to Oster Hill close?'
const aboutTheZoo = 'What has the zoo of Brennock lost?'

describe('a question after an answer stays with its article', () => {
  it.each([
    [aboutTheTram, 'What did the mayor say?', 'tram: "We are not going to wait'],
    [aboutTheZoo, 'What did the mayor say?', 'zoo: '],
    [aboutTheTram, 'How many people were hurt?', 'tram: Nine people'],
    [aboutTheTram, 'How much will it cost?', 'tram: The repair will cost four million'],
    [aboutTheZoo, 'How much would it cost?', 'zoo: A new enclosure would cost nine million'],
  ])('after %j: %j', (before, question, words) => {
    expect(after(before, question)).toContain(words)
  })

  it('also where the question before was refused, and the article is the nearest to it', () => {
    const before = 'How many visitors does the zoo of Brennock have?'
    expect(got(answer(library, { text: before }))).toBe('not-in-articles')
    expect(after(before, 'What did the mayor say?')).toContain('zoo: ')
  })

  it('and is refused where it points back and the article does not answer it', () => {
    expect(after(aboutTheTram, 'how old is she?')).toBe('not-in-article')
  })
})

describe('a question after an answer leaves its article', () => {
  it.each([
    [aboutTheTram, 'What did Otto Reiss say?', 'zoo: '],
    [aboutTheTram, 'What did the mayor of Brennock say about the lynx?', 'zoo: '],
    [aboutTheTram, 'What did the mayor say about the enclosure?', 'zoo: A new enclosure'],
    [aboutTheZoo, 'When did the tram leave the rails?', 'tram: Nine people'],
    [aboutTheZoo, 'Who said the rails sang?', 'tram: Kasper Holm'],
    ['What did Dora Lind say?', 'and what about Otto Reiss?', 'zoo: '],
  ])('after %j: %j', (before, question, words) => {
    expect(after(before, question)).toContain(words)
  })

  it('where the person whom the talk is of says no more in it, and does in another', () => {
    const context = ['What did Kasper Holm say about the rails?', 'What else did he say?']
    expect(got(answer(library, { text: 'What else did he say?', context }))).toContain('zoo: Kasper Holm')
  })
})

describe('an article that was set beside the question', () => {
  it('is left by no question', () => {
    const asked = { text: 'What did Otto Reiss say?', article: 'tram', context: [aboutTheTram] }
    expect(got(answer(library, asked))).toBe('not-in-article')
  })
})
