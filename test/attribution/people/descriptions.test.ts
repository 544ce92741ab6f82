import { describe, expect, it } from 'vitest'
import { names } from './told.ts'

describe('what is shown of a description', () => {
  it.each([
    ['two names in one', '[a Gazette/Herald poll] said so.', 'Gazette/Herald poll'],
    ['no clause that begins with a pronoun', '[an account she gave to the Gazette] said so.', 'account'],
    ['no participle that stands alone', '[the order released] said so.', 'order'],
    ['a participle before its noun', '[two middle-aged men] said so.', 'two middle-aged men'],
    ['an adjective and what it governs', '[people close to Dunn] said so.', 'people close to Dunn'],
    ['words in marks', '[some in the "Save It" crowd] said so.', 'some in the "Save It" crowd'],
    ['no "even" before it', '[Even some of his friends] said so.', 'some of his friends'],
  ])('has %s', (_, text, expected) => {
    expect(names(text)).toEqual([expected])
  })
})

describe('a description that tells whose words it is', () => {
  it.each([
    ['a reply', "Ida Berg left. [Berg's reply] said so.", 'Ida Berg'],
    ['a post on a platform', "Ida Berg left. [Berg's Facebook post] said so.", 'Ida Berg'],
    ['comments', "Ida Berg left. [Berg's first comments] said so.", 'Ida Berg'],
    ['a statement with nobody before', 'Ida Berg left. [The statement] said so.', 'statement'],
    ['a request by its initials', '[A FOIA reply] said so.', 'FOIA reply'],
    ["somebody's lawyer", "Ida Berg left. [Berg's lawyer] said so.", "Berg's lawyer"],
  ])('reads %s', (_, text, expected) => {
    expect(names(text).map((name) => name?.split(' ').slice(-2).join(' '))).toEqual([expected])
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
