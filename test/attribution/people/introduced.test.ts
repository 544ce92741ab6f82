import { describe, expect, it } from 'vitest'
import { names, told } from './told.ts'

describe('a description before the name', () => {
  it.each([
    [
      'a bare name in the next paragraph',
      '[A deputy spokesperson for the port] said yes.\n\n“No,” [Ann Lee] told reporters.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'a lead that keeps back the office',
      '[A senior Russian diplomat] said yes.\n\n[Deputy Foreign Minister Oleg Petrov] said no.',
      ['Oleg Petrov', 'Oleg Petrov'],
    ],
  ])('is whoever the next statement names: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual(expected)
  })

  it.each([
    ['a name with a role of its own', '[An engineer] said yes.\n\n[Ann Lee, a baker,] said no.', 'engineer'],
    ['a name with its employer', "[An engineer] said yes.\n\nAcme's [Ann Lee] said no.", 'engineer'],
    ['a name that came before', 'Ann Lee left. [An engineer] said yes. “No,” [Ann Lee] said.', 'engineer'],
    ['a name of the other gender', '[A spokesman] said yes. “No,” [Ann Lee] said.', 'spokesman'],
    ['somebody unnamed', '[One engineer] said yes. “No,” [Ann Lee] said.', 'engineer'],
    ['a relation', '[Her husband] said yes. “No,” [Ann Lee] said.', 'husband'],
    ['two paragraphs between', '[An engineer] said yes.\n\nIt rained.\n\n[Ann Lee] said no.', 'engineer'],
    [
      'another office further down',
      'It rained.\n\n[A diplomat] said yes.\n\n[Ambassador Oleg Petrov] said no.',
      'diplomat',
    ],
  ])('stays a description before %s', (_, marked, expected) => {
    expect(names(marked)[0]?.replace(/^(?:One|her) /i, '')).toBe(expected)
  })

  it('gives its words to the name as a role', () => {
    expect(told('[A spokesperson for the port] said yes. “No,” [Ann Lee] said.')[1]?.role).toBe(
      'spokesperson for the port',
    )
  })
})
