import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answer, type Outcome } from '../../src/answer/answer.ts'
import { parseArticle } from '../../src/article/parse.ts'
import { attribute } from '../../src/attribution/attribution.ts'
import { buildLibrary } from '../../src/library/library.ts'
import { nameOf } from '../../src/library/people.ts'

const file = join(import.meta.dirname, '../../knowledge/afghanistan-withdrawal.md')
const parsed = parseArticle(file, readFileSync(file, 'utf8'))
const library = buildLibrary(parsed.kind === 'article' ? [attribute(parsed.article)] : [])

const ask = (text: string, context: readonly string[] = []): Outcome => answer(library, { text, context })

function speakerOf(outcome: Outcome): string | null {
  if (outcome.kind === 'refusal') return null
  const { source, speaker } = outcome.passage
  const known = speaker === null ? undefined : source.speakers[speaker]
  return known ? nameOf(source, known.name) : null
}

describe('questions that the shipped article answers', () => {
  // The question, those asked before, the sentences that answer (best first), who says it.
  const table: readonly [string, readonly string[], readonly number[], string | null][] = [
    ['What does the Russian foreign minister think the withdrawal means?', [], [0, 1], 'Sergei Lavrov'],
    ['What did Lavrov tell his audience at the Far Eastern Federal University?', [], [1], 'Sergei Lavrov'],
    ['Are there documents about US servicemen and drugs?', [], [2], 'Sergei Lavrov'],
    ['What is Daesh doing in the northern provinces?', [], [3], 'Sergei Lavrov'],
    ['What was the pretext for invading Afghanistan?', [], [4], null],
    ['trillions of dollars', [], [5], null],
    ['By which date will the US military contingent leave?', [], [6], null],
    ['What happened at Bagram last week?', [], [7], null],
    [
      'How far along is the American withdrawal, according to Central Command?',
      [],
      [8],
      'US Central Command',
    ],
    ['Who ordered the withdrawal in April?', [], [8], 'US Central Command'],
    ['What have Taliban militants done since May?', [], [9], null],
    ['How many districts are held by the Taliban, according to the Pentagon?', [], [10], 'Pentagon'],
    ['Do the Taliban want to seize power militarily?', [], [11], "Taliban's political office"],
    ['What did TASS report?', [], [11], "Taliban's political office"],
    ['Will the Taliban respect human rights?', [], [13], 'Russian Foreign Ministry'],
    ['What did the ministry say about Central Asian borders?', [], [14], 'Russian Foreign Ministry'],
    ['Who would protect the consular missions?', [], [15], 'Russian Foreign Ministry'],
    ['What did the Taliban tell Moscow about heroin production?', [], [16], 'Russian Foreign Ministry'],
    ['Who announced that most British troops had been pulled out?', [], [18], 'Boris Johnson'],
    ['What did Johnson tell parliament?', [], [19, 20], 'Boris Johnson'],
    ['Is there a timetable for the departure?', [], [20], 'Boris Johnson'],
    ["What did the head of Britain's armed forces warn of?", [], [22], 'Nick Carter'],
    ['What did the Chief of the Defense Staff say would collapse?', [], [23], 'Nick Carter'],
    ['What about warlordism?', [], [24], 'Nick Carter'],
    ['Could the security forces fracture along ethnic lines?', [], [24], 'Nick Carter'],
    ['Would the Taliban control all of the country?', [], [26, 25], 'Nick Carter'],
    ['How many British soldiers lost their lives?', [], [28], null],
    ['what did jonson tell parlament', [], [19, 20], 'Boris Johnson'],
    ['afganistan civl war posibility', [], [22, 24], 'Nick Carter'],
    ['What did the UK prime minister announce?', [], [18], 'Boris Johnson'],
    [
      'and about the Taliban?',
      ['What did the Chief of the Defense Staff say would collapse?'],
      [25, 26],
      'Nick Carter',
    ],
    [
      'what did it say about heroin?',
      ['What did the ministry say about Central Asian borders?'],
      [16],
      'Russian Foreign Ministry',
    ],
    [
      'what else did he say?',
      ['Who announced that most British troops had been pulled out?'],
      [20],
      'Boris Johnson',
    ],
  ]

  it.each(table)('%s', (question, context, sentences, speaker) => {
    const outcome = ask(question, context)
    expect(outcome).toMatchObject({ kind: 'answer', closest: false })
    expect(sentences).toContain(outcome.passages[0]?.sentence)
    expect(speakerOf(outcome)).toBe(speaker)
  })
})

describe('questions that the shipped article does not answer', () => {
  it.each([
    ['What did Biden say about China?', 'person-not-quoted', 'Joe Biden', 0],
    ['What did Merkel say?', 'person-unknown', 'Merkel', 0],
    ['What did Lavrov say about Ukraine?', 'person-not-on-this', 'Sergei Lavrov', 4],
    ['How many French soldiers died?', 'not-in-articles', null, 0],
    ['Who is the king of Spain?', 'not-in-articles', null, 0],
    ['How many Afghan refugees are there?', 'not-in-articles', null, 0],
    ['When did the Soviet Union invade Afghanistan?', 'not-in-articles', null, 0],
    ['What is your favourite colour?', 'chit-chat', null, 0],
    ['hello', 'chit-chat', null, 0],
    ['why?', 'too-vague', null, 0],
    ['asdf qwerty', 'not-in-articles', null, 0],
    ['🙂', 'no-question', null, 0],
    ['', 'no-question', null, 0],
  ])('%s: %s', (question, reason, person, quoted) => {
    expect(ask(question)).toMatchObject({ kind: 'refusal', reason, person, quoted })
  })

  it('come with questions that it does answer', () => {
    const refused = ask('hello')
    const suggestions = refused.kind === 'refusal' ? refused.suggestions : []
    expect(suggestions).toHaveLength(3)
    for (const suggestion of suggestions)
      expect(ask(suggestion)).toMatchObject({ kind: 'answer', closest: false })
  })
})
