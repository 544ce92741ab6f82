import { describe, expect, it } from 'vitest'
import { names, told } from './told.ts'

const GOAL = 'scored the only goal of the game on Sunday.'

describe('a description that tells no name', () => {
  it.each([
    [
      'an age that stands behind a name',
      `[The manager], Sheila Marwood, was pleased.\n\nKofi Danso, 20, ${GOAL} [The 20-year-old] laughed.`,
      'Kofi Danso',
    ],
    [
      'an age that stands before a name',
      `20-year-old Kofi Danso ${GOAL}\n\nLuka Perisa and Jon Dale fell. [The 20-year-old] laughed.`,
      'Kofi Danso',
    ],
    [
      'a nation',
      `German coach Klaus Brauer met them.\n\nLuka Perisa and Jon Dale fell. [The German] laughed.`,
      'Klaus Brauer',
    ],
    [
      'a nation of which nothing else is known',
      `Klaus Brauer was sent off. [The German] left.`,
      'Klaus Brauer',
    ],
    [
      'a party in brackets',
      'Rep. Ann Lee (D-Ohio) and Rep. Tom Hollis (R-Texas) voted no. [The Democrat] called it costly.',
      'Ann Lee',
    ],
    ['children', 'Kelly Bains lives next door. [The mother of two] said it was loud.', 'Kelly Bains'],
    ['what somebody is called again', `Kofi Danso ${GOAL} [The striker] laughed.`, 'Kofi Danso'],
    ['what the last speaker is called again', '[Kofi Danso] laughed. “No,” [the winger] said.', 'Kofi Danso'],
    ['a place in the captain’s team', `Captain Kofi Danso ${GOAL} [The striker] laughed.`, 'Kofi Danso'],
    [
      'where a street is named as well',
      'Kofi Danso fell at Mill Lane. [The substitute] laughed.',
      'Kofi Danso',
    ],
    ['a club’s name', `Kofi Danso ${GOAL} [The City manager] laughed.`, 'Kofi Danso'],
    ['a country', `Kofi Danso ${GOAL} [The Ghana captain] laughed.`, 'Kofi Danso'],
    [
      'the paragraph before',
      'Kelly Bains sang in her kitchen. It rained all day.\n\n[The singer] said it was fun.',
      'Kelly Bains',
    ],
    [
      'with more than one word before it, in the next paragraph',
      '[Kelly Bains] said no.\n\n[The two-time gold-winning star] said it was fun.',
      'Kelly Bains',
    ],
    [
      'another word for the same trade',
      '[Actress-singer Kelly Bains] said no.\n\n[The Netwave star] said it was fun.',
      'Kelly Bains',
    ],
    [
      'where the other one named is something else',
      'Actor Tom Hollis went after Mayor Mark Dunn in a rant in which [the Harbour Lights star] said no.',
      'Tom Hollis',
    ],
    [
      'who is somebody’s daughter',
      'The mayor’s daughter, [Kelly Bains], said no.\n\n[The co-host] later added that it was fun.',
      'Kelly Bains',
    ],
    [
      'with the name of a work before it',
      '[Kelly Bains] said no.\n\n[The Harbour Lights actress] also said it was fun.',
      'Kelly Bains',
    ],
  ])('is the one person whom it fits: %s', (_, marked, expected) => {
    expect(names(marked).at(-1)).toBe(expected)
  })

  it.each([
    ['another age', `Kofi Danso, 31, ${GOAL} [The 20-year-old] laughed.`, '20-year-old'],
    [
      'two of one age',
      `Kofi Danso, 20, met Luka Perisa, 20, there. [The 20-year-old] laughed.`,
      '20-year-old',
    ],
    ['another nation', 'Norwegian coach Klaus Brauer was sent off. [The German] left.', 'German'],
    ['two who may be', 'Klaus Brauer was cross with Luka Perisa. [The German] left.', 'German'],
    ['another party', 'Rep. Tom Hollis (R-Texas) voted no. [The Democrat] called it costly.', 'Democrat'],
    ['another gender', 'Tom Hollis starred in three films. [The actress] said it was fun.', 'actress'],
    ['another role', 'Manager Sheila Marwood was pleased. [The striker] laughed.', 'striker'],
    ['somebody new', 'Tom Hollis was hit by a car. [The driver] said it was dark.', 'driver'],
    ['a manager of nothing', 'Tom Hollis was hit by a tray. [The manager] said it was dark.', 'manager'],
    ['a captain of nothing', 'Tom Hollis fell off a boat. [The captain] said it was dark.', 'captain'],
    [
      'a club and another role',
      'Sheila Marwood, an editor, fell. [The City captain] laughed.',
      'City captain',
    ],
    [
      'another country',
      'Norwegian Klaus Brauer was sent off. Klaus Brauer, from Norway, fell. [The Ghana captain] left.',
      'Ghana captain',
    ],
    ['the other side in court', '[Tom Hollis] said no. “Yes,” [the defendant] said.', 'defendant'],
    ['set against the last speaker', '[Kelly Bains] said no. [The singer] said yes.', 'singer'],
    ['told by a clause', '[Kelly Bains] said no.\n\n[The old star] who sang said it was fun.', 'old star'],
    ['somebody else’s', '[Kelly Bains] said no.\n\n[The club’s star] said yes.', 'club’s star'],
    ['a mother of somebody else', 'Hannah Oduya died there. [The mother] said it was dark.', 'mother'],
  ])('is nobody by name: %s', (_, marked, expected) => {
    expect(names(marked).at(-1)).toBe(expected)
  })
})

it('takes what somebody is called again for a role', () => {
  expect(told('Kofi Danso fell over on Sunday. [The City substitute] laughed.')[0]?.role).toBe(
    'City substitute',
  )
})

describe('an age that nobody is said to have', () => {
  it.each([
    ['in the same paragraph', `[Ann Lee] laughed. [The 20-year-old] left.`],
    ['in the next paragraph', `[Ann Lee] laughed.\n\n[The 20-year-old] left.`],
    ['behind a role', `[Ann Lee] laughed.\n\n[The student], 20, left.`],
    ['where somebody is named behind it', `[Ann Lee] laughed.\n\n[The 20-year-old] beat Tom Hollis.`],
    ['where a firm is named', `[Ann Lee] laughed.\n\nShe works for Acme Corp. [The 20-year-old] left.`],
  ])('is the last speaker’s: %s', (_, marked) => {
    expect(names(marked)).toEqual(['Ann Lee', 'Ann Lee'])
  })

  it.each([
    ['two others are named', '[Ann Lee] laughed.\n\nTom Hollis beat Jon Dale. [The 20-year-old] left.'],
    [
      'another of another age is named',
      '[Ann Lee] laughed.\n\nTom Hollis, 31, fell. [The 20-year-old] left.',
    ],
    ['she is of another age', '[Ann Lee], 31, laughed. [The 20-year-old] left.'],
    [
      'others are named before a role',
      '[Ann Lee] laughed.\n\nTom Hollis beat Jon Dale. [The student], 20, left.',
    ],
    ['she spoke long before', '[Ann Lee] laughed.\n\nIt rained.\n\n[The 20-year-old] left.'],
  ])('is nobody’s by name where %s', (_, marked) => {
    expect(names(marked).at(-1)).toMatch(/^(?:20-year-old|student)$/)
  })
})

describe('the company, the club, the operator', () => {
  it.each([
    [
      'the body of its own paragraph',
      '[Dunn Foods Inc] said no.\n\nShares in Hallow Line fell 19 percent. They had risen. [The company] said yes.',
      'Hallow Line',
    ],
    [
      'the last speaker where its own paragraph names none',
      '[Dunn Foods Inc] said no.\n\nShares fell by 19 percent on Monday. They had risen. [The company] said yes.',
      'Dunn Foods Inc',
    ],
    [
      'the last speaker of its own paragraph',
      'Hallow Line Inc fell. [Dunn Foods Inc] said no. [The company] said yes.',
      'Dunn Foods Inc',
    ],
  ])('is %s', (_, marked, expected) => {
    expect(names(marked).at(-1)).toBe(expected)
  })

  it.each([
    [
      'by whom something is done',
      'The ferry is run by Hallow Line, which has three ships. [The company] said it was late.',
      'Hallow Line',
    ],
    [
      'with an apposition',
      'Hallow Line, a ferry operator, cut its sailings on Monday. [The company] said it was late.',
      'Hallow Line',
    ],
    [
      'in which shares are held',
      'Shares in Hallow Line were down 19 percent. [The company] said it was late.',
      'Hallow Line',
    ],
    ['the subject', 'Norrair cancelled 40 flights on Monday. [The airline] said it was late.', 'Norrair'],
    [
      'a club',
      'Belmont Rovers sacked Peter Marwood on Monday. [The club] said it was late.',
      'Belmont Rovers',
    ],
  ])('is the only body that the sentence before names: %s', (_, marked, expected) => {
    expect(names(marked)).toEqual([expected])
  })

  it.each([
    ['two firms', 'Hallow Line bought Norrferry on Monday for a song. [The company] said it was late.'],
    [
      'a place',
      'People fled in Belmont on Monday.\n\nBelmont lost its only bridge. [The company] said it was late.',
    ],
    ['a zone of clocks', 'Shares were down at 1140 GMT on Monday. [The company] said it was late.'],
    [
      'a common noun that opens the sentence',
      'Rain fell through the night on Monday. [The company] said it was late.',
    ],
    ['a country', 'Norway cut the tax on its oil on Monday. [The company] said it was late.'],
    ['a person', 'Ann Lee lost her only job on Monday. [The company] said it was late.'],
    ['where somebody was', 'The crowd rallied at Belmont College on Monday. [The company] said it was late.'],
    [
      'a part of another body’s name',
      'The UN refugee agency left the town on Monday. [The company] said it was late.',
    ],
    ['a ministry', 'The Finance Ministry raised the tax on Monday. [The company] said it was late.'],
  ])('is nobody by name: %s', (_, marked) => {
    expect(names(marked)).toEqual(['company'])
  })
})
