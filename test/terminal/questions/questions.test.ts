import { describe, expect, it } from 'vitest'
import { readExpectations } from '../../../src/terminal/questions/questions.ts'

const read = (...lines: string[]) => readExpectations('q.yaml', lines.join('\n'))

describe('a file of questions', () => {
  it('holds what is asked and what is expected, with the line of each', () => {
    const { expectations, problems } = read(
      '# about the bridge',
      '- question: When was it built?',
      '  expect: built in 1931',
      '',
      '- question: "And: by whom?"',
      '  expect: none',
    )
    expect(problems).toEqual([])
    expect(expectations).toEqual([
      { line: 2, asked: { text: 'When was it built?', context: [] }, words: 'built in 1931' },
      { line: 5, asked: { text: 'And: by whom?', context: [] }, words: null },
    ])
  })

  it('says by whom, by nobody, or leaves it open', () => {
    const { expectations } = read(
      '- {question: a, expect: b, said-by: Ann Lee}',
      '- {question: a, expect: b, said-by: none}',
      '- {question: a, expect: b}',
    )
    expect(expectations.map((each) => each.saidBy)).toEqual(['Ann Lee', null, undefined])
  })

  it('limits a question to a speaker and an article, and gives the questions before it', () => {
    const { expectations } = read(
      '- {question: a, expect: b, speaker: Lee, article: bridge, context: first}',
      '- {question: a, expect: b, context: [first, second]}',
    )
    expect(expectations.map(({ asked }) => asked)).toEqual([
      { text: 'a', speaker: 'Lee', article: 'bridge', context: ['first'] },
      { text: 'a', context: ['first', 'second'] },
    ])
  })

  it('keeps dates and numbers as they are written', () => {
    expect(read('- {question: 9/11, expect: 2001-09-11}').expectations).toMatchObject([
      { asked: { text: '9/11' }, words: '2001-09-11' },
    ])
  })

  it('names every problem at once, and reads the others', () => {
    const { expectations, problems } = read(
      '- question: a',
      '- expect: b',
      '- question: c',
      '  expects: d',
      '- just this',
      '- question: e',
      '  expect: [f]',
      '- question:',
      '  expect: g',
      '- {question: h, expect: none, said-by: Ann Lee}',
      '- {question: i, expect: j, context: [{k: l}]}',
      '- {question: m, expect: n}',
    )
    expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message.split(/[;,]/)[0]}`)).toEqual(
      [
        'q.yaml:1: expects nothing',
        'q.yaml:2: asks nothing',
        'q.yaml:4: "expects" is none of question',
        'q.yaml:5: is no question',
        'q.yaml:7: expect says nothing',
        'q.yaml:8: question says nothing',
        'q.yaml:10: a refusal is said by nobody',
        'q.yaml:11: context says nothing',
      ],
    )
    expect(expectations.map(({ asked }) => asked.text)).toEqual(['m'])
  })

  it.each([
    ['nothing', '', 1],
    ['an empty list', '[]', 1],
    ['one question without a dash', 'question: a\nexpect: b', 1],
    ['broken YAML', '- question: a\n  expect: "b', 2],
    ['a doubled key', '- question: a\n  expect: b\n  expect: c', 3],
    ['an alias in a question’s place', '- &a {question: b, expect: c}\n- *a', 2],
  ])('with %s is a problem', (_, source, line) => {
    const { problems } = readExpectations('q.yaml', source)
    expect(problems[0]).toEqual({ file: 'q.yaml', line, message: expect.stringMatching(/\S/) as string })
  })
})
