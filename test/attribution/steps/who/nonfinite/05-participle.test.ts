import { describe, expect, test } from 'vitest'
import { attribute } from '../../../../../src/attribution/attribution.ts'
import { articleOf, found } from '../../../found.ts'

describe('who speaks in a participle', () => {
  test.each([
    [
      'Ann Lee, whose ward includes the port, left the hall, saying that it was late.',
      'Ann Lee, whose ward includes the port | saying | that it was late',
    ],
    ['Ann Lee left the room, adding that she would be back.', 'Ann Lee | adding | that she would be back'],
    ['The ministry issued a letter saying the plan was dead.', 'The ministry | saying | the plan was dead'],
    [
      'The ministry issued a letter on Monday saying the plan was dead.',
      'The ministry | saying | the plan was dead',
    ],
    [
      'Ann Lee sent a letter to Bob Cole saying that the bridge was old.',
      'Ann Lee | saying | that the bridge was old',
    ],
    [
      'Bob Cole was tired when the council put out a video saying the bridge was safe.',
      'the council | saying | the bridge was safe',
    ],
    [
      'The Gazette hit back in an article saying the vote was fair.',
      'The Gazette | saying | the vote was fair',
    ],
    ['The crowd carried signs saying the vote was fair.', 'The crowd | saying | the vote was fair'],
    ['Ann Lee opened the debate saying the vote was fair.', 'Ann Lee | saying | the vote was fair'],
    ['Ann Lee made a plea to voters saying the tax was high.', 'Ann Lee | saying | the tax was high'],
    ['Ann Lee replied on Facebook, writing “It is over.”', 'Ann Lee | writing | “It is over.”'],
    ['Ann Lee answered on Facebook saying the tax was high.', 'Ann Lee | saying | the tax was high'],
    [
      'Ann Lee wrote that the clerks knew it was old, saying, “They never told us.”',
      'Ann Lee | saying | “They never told us.”',
    ],
    [
      'Bob Cole said it was over, Ann Lee recalled, adding that it was not.',
      'Ann Lee | adding | that it was not',
    ],
    [
      'Ann Lee scolded the clerks who say she lied, adding that it was old.',
      'Ann Lee | adding | that it was old',
    ],
    [
      'When Ann Lee asked Bob Cole to stay, the mayor left, saying the vote was fair.',
      'the mayor | saying | the vote was fair',
    ],
    [
      'Ann Lee asked why the clerks did not speak, implying that they were afraid.',
      'Ann Lee | implying | that they were afraid',
    ],
    ['Ann Lee read a study finding that the bridge is old.', 'a study | finding | that the bridge is old'],
    ['The clerks had met, warning that the tax was high.', 'The clerks | warning | that the tax was high'],
    ['Bob Cole, after initially saying he would stay, left the town.', 'Bob Cole | saying | he would stay'],
    ['Ann Lee won the vote by promising to mend the road.', 'Ann Lee | promising | to mend the road'],
    [
      'Ann Lee placed newspaper ads calling the deal a “waste of money.”',
      'Ann Lee | calling | the deal a “waste of money.”',
    ],
    ['Ann Lee sent out an email warning of floods.', 'Ann Lee | warning | floods'],
    [
      'Port Watch has run ads with both papers reminding readers that the road is old.',
      'Port Watch | reminding | that the road is old',
    ],
    ['Ann Lee wrote a letter congratulating the clerks.', 'Ann Lee | congratulating | the clerks'],
    [
      'The row came on Monday, when the clerks of the port stopped her, shouting that she lied.',
      'the clerks of the port | shouting | that she lied',
    ],
    ['The strike ended as the union gave in, saying it was tired.', 'the union | saying | it was tired'],
    ['The mayor won while the clerks slept, saying it was over.', 'The mayor | saying | it was over'],
    [
      'Ann Lee shared a list for a class called “Rivers” on her page, writing “Let me help.”',
      'Ann Lee | writing | “Let me help.”',
    ],
    ['Ann Lee left the hall at noon – saying it was over.', 'Ann Lee | saying | it was over'],
    [
      'Ann Lee rallied the town by warning darkly that the road was bad.',
      'Ann Lee | warning | that the road was bad',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'participle')).toContain(expected)
  })

  test.each([
    ['Adding sugar makes it sweet.'],
    ['Ann Lee manages the Gazette’s reporting team and its shops.'],
    ['The figures should not be read as saying that the bridge is safe.'],
    ['The adding machine broke.'],
    ['Lee walked on, reading a book.'],
    ['The road, after years of saying nothing, was closed.'],
    ['The court ruling that closed the port was old.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'participle')).toEqual([])
  })
})

test('names nobody by a participle that only tells which noun is meant', () => {
  const { sentences } = attribute(articleOf('The share of voters saying that the bridge was old is large.'))
  expect(sentences.map(({ speaker }) => speaker)).toEqual([null])
})
