import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { whosaid } from './whosaid.ts'

const dir = mkdtempSync(join(tmpdir(), 'whosaid-questions-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const file = join(dir, 'questions.yaml')
writeFileSync(
  join(dir, 'bridge.md'),
  'The bridge was built in 1931.\n"It will close," said Ann Lee, the mayor.\n',
)
const write = (...lines: string[]) => writeFileSync(file, lines.join('\n'))

describe('whosaid test', () => {
  it('counts the questions where all come out as expected', async () => {
    write(
      '- question: When was the bridge built?',
      '  expect: built in 1931',
      '- question: Who is the king?',
      '  expect: none',
    )
    expect(await whosaid(['test', dir])).toEqual({
      code: 0,
      out: '2 questions, all as expected\n',
      errors: '',
    })
  })

  it('prints each that comes out otherwise, and exits with 1', async () => {
    write('- question: When was the bridge built?', '  expect: built in 1932')
    const { code, out } = await whosaid(['test'], { env: { KNOWLEDGE_DIR: dir } })
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      `${file}:1: When was the bridge built?`,
      '  expected "built in 1932"',
      '  came     "The bridge was built in 1931.", said by nobody',
      '1 question, 1 not as expected',
      '',
    ])
  })

  it('asks the others where one is broken, and exits with 1', async () => {
    write('- question: Who is the king?', '- question: When was the bridge built?', '  expect: built in 1931')
    const { code, out } = await whosaid(['test', dir])
    expect(code).toBe(1)
    expect(out).toMatch(
      /questions\.yaml:1: expects nothing; .*\n1 question, all as expected; 1 problem, see above\n$/,
    )
  })

  it('names what is wrong with the questions, as check does', async () => {
    write('- question: When was the bridge built?')
    for (const command of ['test', 'check']) {
      const { code, out } = await whosaid([command, dir])
      expect(code).toBe(1)
      expect(out).toMatch(/^[^\n]*questions\.yaml:1: expects nothing; [^\n]*\n$/)
    }
  })

  it('says so where there are no questions, which check does not mind', async () => {
    rmSync(file)
    const { code, out } = await whosaid(['test', dir])
    expect(code).toBe(1)
    expect(out).toMatch(/questions\.yaml:1: is not there/)
    expect((await whosaid(['check', dir])).code).toBe(0)
  })
})
