import { describe, expect, it } from 'vitest'
import { attribute } from '../../../src/attribution/attribution.ts'
import { articleOf, names } from './told.ts'

describe('what is shown of a description', () => {
  it.each([
    ['two names in one', '[a Gazette/Herald poll] said so.', 'Gazette/Herald poll'],
    ['no clause that begins with a pronoun', '[an account she gave to the Gazette] said so.', 'account'],
    ['no participle that stands alone', '[the order released] said so.', 'order'],
    ['a participle before its noun', '[two middle-aged men] said so.', 'two middle-aged men'],
    ['whom a plural stands behind', '[Some hillwalkers backing Mark Dunn] said so.', 'Some hillwalkers'],
    ['an adjective and what it governs', '[people close to Dunn] said so.', 'people close to Dunn'],
    ['words in marks', '[some in the "Save It" crowd] said so.', 'some in the "Save It" crowd'],
    ['no "even" before it', '[Even some of his friends] said so.', 'some of his friends'],
  ])('has %s', (_, text, expected) => {
    expect(names(text)).toEqual([expected])
  })
})

describe('a description whose verb goes on', () => {
  it.each([
    [
      'somebody of no known office',
      '[Ida Berg] said no. [The retired teacher] added that it was late.',
      'Ida Berg',
    ],
    [
      'somebody else by office',
      'Mayor [Ida Berg] said no. [The retired teacher] added that it was late.',
      'retired teacher',
    ],
    ['another verb', '[Ida Berg] said no. [The retired teacher] warned that it was late.', 'retired teacher'],
  ])('is the last speaker, unless it is %s', (_, marked, expected) => {
    expect(names(marked).at(-1)).toBe(expected)
  })
})

describe('a description that tells whose words it is', () => {
  it.each([
    ['a rant', "Ida Berg left. [Berg's rant] said so.", 'Ida Berg'],
    ['a reply', "Ida Berg left. [Berg's reply] said so.", 'Ida Berg'],
    ['a post on a platform', "Ida Berg left. [Berg's Facebook post] said so.", 'Ida Berg'],
    ['comments', "Ida Berg left. [Berg's first comments] said so.", 'Ida Berg'],
    ['a statement with nobody before', 'Ida Berg left. [The statement] said so.', 'statement'],
    ['a request by its initials', '[A FOIA reply] said so.', 'FOIA reply'],
    ['a letter again', '[Ida Berg], in a letter, said no. [The letter] said so.', 'Ida Berg'],
    ['her statement', '[Ida Berg] said no in a statement. [Her statement] said so.', 'Ida Berg'],
    ['another thing again', '[Ida Berg], in a letter, said no. [The email] said so.', 'email'],
    ['one long ago', '[Ida Berg], in a letter, said no.\n\nIt rained.\n\n[The letter] said so.', 'letter'],
    ["somebody's lawyer", "Ida Berg left. [Berg's lawyer] said so.", "Berg's lawyer"],
  ])('reads %s', (_, text, expected) => {
    expect(names(text).at(-1)?.split(' ').slice(-2).join(' ')).toBe(expected)
  })
})

describe('a name behind a description', () => {
  it.each([
    ['a participle between', '[The head of the group backing Mark Dunn, Ida Berg,] said so.', 'Ida Berg'],
    [
      'a long description',
      '[The head of the third largest pressure group for small farmers in Belmont, Ida Berg,] said so.',
      'Ida Berg',
    ],
    ['a place behind', '[One pastor backing Mark Dunn, Ida Berg of Elm Church,] said so.', 'Ida Berg'],
    [
      'no comma before',
      '[The head of the group backing Mark Dunn] said so.',
      'head of the group backing Mark Dunn',
    ],
  ])('is found with %s', (_, text, expected) => {
    expect(names(text)).toEqual([expected])
  })
})

describe('a role behind a name and a comma', () => {
  it.each([
    ['is the subject where the verb follows', 'On Meet the Herald, [the mayor] said so.', 'mayor'],
    [
      'is the name’s where a comma closes it',
      'Ida Berg, the mayor, left. Then [the mayor] said so.',
      'Ida Berg',
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual([expected])
  })
})

describe('a name that an apposition says to be a body’s', () => {
  it.each([
    [
      'is called by its first word',
      'Skylark Coaches, a family firm, left. [Skylark] said so.',
      'Skylark Coaches',
    ],
    [
      'is not where the apposition is a person',
      'Skylark Dunn, a poet, left. [Skylark] said so.',
      'Skylark Dunn',
    ],
    ['is not without one', 'Skylark Coaches left. [Skylark] said so.', 'Skylark'],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual([expected])
  })
})

describe('a general word behind what is reported', () => {
  const speaker = (text: string) => {
    const { article, speakers, attributions } = attribute(articleOf(text))
    const name = speakers[attributions.at(-1)?.speaker ?? -1]?.name
    return name === undefined || name === 'author' ? null : article.text.slice(name.start, name.end)
  }

  it.each([
    ['its subject', 'Norvane Bank will close 61 branches, the lender said on Tuesday.', 'Norvane Bank'],
    [
      'its subject behind a dateline',
      'PARIS (Wire) - Norvane Bank lost more, the lender said.',
      'Norvane Bank',
    ],
    ['its only body', 'The chief of Norvane Foods will leave in May, the company said.', 'Norvane Foods'],
    [
      'the subject, whoever spoke before',
      'Acme Foods said no. Ridley Air will cut jobs, the airline said.',
      'Ridley Air',
    ],
    ['the name behind a trade', 'Carmaker Voltan has recalled 40,000 cars, the company said.', 'Voltan'],
  ])('stands for %s', (_, text, name) => {
    expect(speaker(text)).toBe(name)
  })

  it.each([
    ['is not what no firm is called', 'Norvane Bank lost more, the ministry said.', 'ministry'],
    ['is neither of two', 'Norvane Bank and Acme Foods will merge, the company said.', 'company'],
    ['is no person', 'Ann Lee will leave in May, the company said.', 'company'],
  ])('%s', (_, text, name) => {
    expect(speaker(text)).toBe(name)
  })
})

describe('a trade at the start of a sentence', () => {
  it.each([
    ['is no part of the name behind it', '[Airline Ridley] said so.', 'Ridley'],
    [
      'is part of a name that goes on with a plural',
      '[Airline Pilots United] said so.',
      'Airline Pilots United',
    ],
  ])('%s', (_, text, name) => {
    expect(names(text)).toEqual([name])
  })
})

describe('a role that several have', () => {
  const both = '[Ann Lee, an analyst at Salt,] said no. [Mark Dunn, an analyst at Velt,] said yes.'

  it.each([
    ['is of the only one in its paragraph', `${both}\n\nDunn left. [The analyst] said so.`, 'Mark Dunn'],
    ['is of neither of two', `${both}\n\nDunn met Lee. [The analyst] said so.`, 'analyst'],
    ['is of neither where none is named', `${both}\n\nIt rained. [The analyst] said so.`, 'analyst'],
  ])('%s', (_, marked, name) => {
    expect(names(marked).at(-1)).toBe(name)
  })
})
