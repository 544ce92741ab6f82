import { describe, expect, it } from 'vitest'
import { words } from '../../src/text/words.ts'

const tokens = (text: string): string[] => words(text).map(({ start, end }) => text.slice(start, end))
const kinds = (text: string): string[] => words(text).map(({ kind }) => kind)

describe('words', () => {
  it.each([
    ['plain words and marks', 'Yes, she came.', ['Yes', ',', 'she', 'came', '.']],
    ['hyphens inside words', 'a twenty-year-old war', ['a', 'twenty-year-old', 'war']],
    ['possessives', "Ann’s and Lee's dogs' bowl", ['Ann', '’s', 'and', 'Lee', "'s", 'dogs', "'", 'bowl']],
    ['capital possessives', "LEE'S PORT", ['LEE', "'S", 'PORT']],
    ['contractions', "We didn’t, they're", ['We', 'didn’t', ',', "they're"]],
    ['names with an apostrophe', "O'Brien d’Arc", ["O'Brien", 'd’Arc']],
    [
      'abbreviations',
      'Mr. Lee of the U.S. Navy, Ph.D.',
      ['Mr.', 'Lee', 'of', 'the', 'U.S.', 'Navy', ',', 'Ph.D.'],
    ],
    ['initials', 'J. K. Lowe and C.L. Bray', ['J.', 'K.', 'Lowe', 'and', 'C.L.', 'Bray']],
    ['"I" as a word', 'so am I. Then', ['so', 'am', 'I', '.', 'Then']],
    ['"I" as an initial', 'I. Lowe', ['I.', 'Lowe']],
    ['times of day', 'at 5 p.m. today', ['at', '5', 'p.m.', 'today']],
    ['states behind a comma', 'Salem, Ore. and the ore.', ['Salem', ',', 'Ore.', 'and', 'the', 'ore', '.']],
    ['states behind a party', '(R-Ky.)', ['(', 'R-Ky.', ')']],
    ['"no" and "No. 5"', 'No. 5 said no.', ['No.', '5', 'said', 'no', '.']],
    ['abbreviations that join', 'the U.S.-led force', ['the', 'U.S.-led', 'force']],
    ['numbers', '1,200.50 and 10:30', ['1,200.50', 'and', '10:30']],
    ['dates with a stroke', 'after 9/11.', ['after', '9/11', '.']],
    ['percent signs', '90% of', ['90', '%', 'of']],
    ['money', '$5 or €1.2m', ['$5', 'or', '€1.2m']],
    ['decades', "the '90s and 1990s", ['the', "'90s", 'and', '1990s']],
    ['ages', 'a 20-year-old', ['a', '20-year-old']],
    ['points and dashes in a row', 'So... well -- yes', ['So', '...', 'well', '--', 'yes']],
    ['an ellipsis of one character', 'So… well', ['So', '…', 'well']],
    ['handles and tags', '@ann_lee #vote2020 # 1', ['@ann_lee', '#vote2020', '#', '1']],
    [
      'addresses',
      'see https://a.example/b?c=d. Or www.b.example, pic.c.example/x',
      ['see', 'https://a.example/b?c=d', '.', 'Or', 'www.b.example', ',', 'pic.c.example/x'],
    ],
    [
      'mail addresses and hosts',
      'ann@lee.example or lee.example.',
      ['ann@lee.example', 'or', 'lee.example', '.'],
    ],
    ['firms', 'AT&T & Co.', ['AT&T', '&', 'Co.']],
    ['a missing space', 'She left.Then', ['She', 'left', '.', 'Then']],
    ['other scripts and accents', 'Łukasz Müller 東京', ['Łukasz', 'Müller', '東京']],
    ['emoji', 'ok 👍🏽!', ['ok', '👍', '🏽', '!']],
    ['words that objects know', 'constructor __proto__', ['constructor', '_', '_', 'proto__']],
    ['invisible characters', '\ufeffAnn\u200b \u200eLee\u00adson', ['Ann', 'Lee\u00adson']],
    ['nothing', ' \u00a0\n\u200b', []],
  ])('reads %s', (_, text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  it('tells words, numbers and marks apart', () => {
    expect(kinds('Ann paid $5, 20% #more 1st ...')).toEqual([
      'word',
      'word',
      'number',
      'mark',
      'number',
      'mark',
      'word',
      'number',
      'mark',
    ])
  })

  it('stays inside the span that it is given', () => {
    expect(words('one two-three four', { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, kind: 'word' }])
  })
})
