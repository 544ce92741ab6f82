import { describe, expect, it } from 'vitest'
import { readArguments } from '../../src/terminal/arguments.ts'

describe('the arguments of the command line', () => {
  it('take the words after ask as one question', () => {
    expect(readArguments(['ask', 'who', 'said', 'it?'])).toMatchObject({
      kind: 'ask',
      question: 'who said it?',
      top: 3,
    })
  })

  it('leave the question to standard input where none is given', () => {
    expect(readArguments(['ask', '--json'])).toMatchObject({ kind: 'ask', question: null, json: true })
  })

  it('take options before and after the question', () => {
    expect(
      readArguments(['ask', '--top', '5', 'why?', '--speaker', 'Lee', '--article=a', '--knowledge', 'b']),
    ).toMatchObject({
      question: 'why?',
      top: 5,
      speaker: 'Lee',
      article: 'a',
      knowledge: 'b',
    })
  })

  it('take a question that starts with a dash after --', () => {
    expect(readArguments(['ask', '--', '--json?'])).toMatchObject({ question: '--json?', json: false })
  })

  it('take any number of files to attribute', () => {
    expect(readArguments(['attribute', 'a.md', 'b.md', '--json'])).toMatchObject({
      files: ['a.md', 'b.md'],
      json: true,
    })
  })

  it.each(['check', 'test'])('take a path after %s, or none', (kind) => {
    expect(readArguments([kind])).toEqual({ kind, path: null })
    expect(readArguments([kind, 'a'])).toEqual({ kind, path: 'a' })
  })

  it('take the words after verify as one quotation, or leave it to standard input', () => {
    expect(readArguments(['verify', 'We', 'stay', '--knowledge', 'a'])).toEqual({
      kind: 'verify',
      text: 'We stay',
      knowledge: 'a',
    })
    expect(readArguments(['verify'])).toEqual({ kind: 'verify', text: null, knowledge: null })
  })

  it('take the articles that doctor is to look into', () => {
    expect(readArguments(['doctor'])).toEqual({ kind: 'doctor', knowledge: null })
    expect(readArguments(['doctor', '--knowledge', 'a'])).toEqual({ kind: 'doctor', knowledge: 'a' })
  })

  it.each([
    [[]],
    [['aks']],
    [['__proto__']],
    [['ask', '--knowlege', 'x']],
    [['ask', '--top']],
    [['ask', '--top', 'three']],
    [['ask', '--top', '-1']],
    [['attribute']],
    [['check', 'a', 'b']],
    [['test', 'a', 'b']],
    [['test', '--all']],
    [['start', 'now']],
    [['doctor', 'a']],
    [['verify', '--json', 'x']],
  ])('%j is wrong usage, with a message', (argv) => {
    const command = readArguments(argv)
    expect(command).toEqual({ kind: 'wrong', message: expect.stringMatching(/\S/) })
  })
})
