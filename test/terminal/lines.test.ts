import { describe, expect, it } from 'vitest'
import { readLine } from '../../src/terminal/commands/ask.ts'

describe('a line of ask --json', () => {
  it('is a question as it stands', () => {
    expect(readLine('Who said it?')).toEqual({ text: 'Who said it?' })
  })

  it('is an object with a question, a mark of its own and limits', () => {
    const line = '{"id": 7, "question": "and him?", "article": "a", "speaker": "Lee", "context": ["Who?", 3]}'
    expect(readLine(line)).toEqual({
      id: 7,
      text: 'and him?',
      article: 'a',
      speaker: 'Lee',
      context: ['Who?'],
    })
  })

  it('is a plain question where its braces are no JSON', () => {
    expect(readLine('{what}?')).toEqual({ text: '{what}?' })
  })

  it.each(['{"question": "Who', '{"question": Who?}', ' { "id": 1', '{}}'])(
    'is no question where it is broken: %s',
    (line) => {
      expect(readLine(line)).toBeNull()
    },
  )

  it.each(['{}', '{"question": null}', '{"question": ["a"]}', '{"__proto__": {"question": "x"}}'])(
    'asks nothing where it is %s',
    (line) => {
      expect(readLine(line)?.text).toBe('')
    },
  )
})
