import { describe, expect, it } from 'vitest'
import { names, told } from './told.ts'

describe('a name in a source', () => {
  it.each([
    ['a full name', '[Ann Lee] said the port is open.', 'Ann Lee', null],
    ['a title before the name', '[Mayor Ann Lee] said the port is open.', 'Ann Lee', 'Mayor'],
    [
      'a title of several words',
      '[Russian Foreign Minister Oleg Petrov] said so.',
      'Oleg Petrov',
      'Russian Foreign Minister',
    ],
    ['an office with "of"', '[Secretary of State Ann Lee] said so.', 'Ann Lee', 'Secretary of State'],
    ['a former office', '[Former Ohio Gov. Mark Dunn] said so.', 'Mark Dunn', 'Former Ohio Gov.'],
    ['a courtesy is no role', '[Mr. Dunn] said so.', 'Dunn', null],
    ['a role in small letters', '[Campaign spokesman Mark Dunn] said so.', 'Mark Dunn', 'Campaign spokesman'],
    [
      'a possessor in the role',
      "[Norway's top diplomat Ida Berg] said so.",
      'Ida Berg',
      "Norway's top diplomat",
    ],
    ['an apposition after', '[Ida Berg, the mayor of Belmont,] said so.', 'Ida Berg', 'mayor of Belmont'],
    ['an age between', '[Ida Berg, 46, a nurse from Belmont,] said so.', 'Ida Berg', 'nurse from Belmont'],
    [
      'an apposition with a possessor',
      "[Ida Berg, Norway's Chief of the Defense Staff,] said so.",
      'Ida Berg',
      "Norway's Chief of the Defense Staff",
    ],
    ['an apposition with its', '[Mark Dunn, its finance chief,] said so.', 'Mark Dunn', 'finance chief'],
    ['the name after the role', '[The mayor, Ida Berg,] said so.', 'Ida Berg', 'mayor'],
    [
      'the name after the role and a dash',
      '[The mayor -- Ida Berg, who lost to Cole --] said so.',
      'Ida Berg',
      'mayor',
    ],
    ['a relative clause', '[Ida Berg, who runs the port,] said so.', 'Ida Berg', null],
    ['a party in parentheses', '[Sen. Ida Berg (R-Ohio)] said so.', 'Ida Berg', 'Sen.'],
    [
      'a role of several small words',
      'Council housing officer [Ida Berg] said so.',
      'Ida Berg',
      'Council housing officer',
    ],
    [
      'a role that a body owns',
      "On Monday the council's monitoring officer [Ida Berg] said so.",
      'Ida Berg',
      "council's monitoring officer",
    ],
    [
      'work known by its ending',
      '[Ida Berg, a picker at the farm,] said so.',
      'Ida Berg',
      'picker at the farm',
    ],
    [
      'a field of office in the plural',
      '[Minister for Life Sciences, Ida Berg,] said so.',
      'Ida Berg',
      'Minister for Life Sciences',
    ],
    ['a name in another clause’s subject', '[A driver] called Ida Berg told me so.', 'Ida Berg', 'driver'],
    [
      'a place that somebody calls a name',
      'Ida Berg came. [The driver] called Belmont a dump.',
      'driver',
      null,
    ],
    ['a thing in apposition', '[Ida Berg, a matter of weeks later,] said so.', 'Ida Berg', null],
    ['a rank that some are named by', 'Then [Chief Ida Berg] said so.', 'Ida Berg', 'Chief'],
    ['letters behind the name', '[Ida Berg KC, prosecuting,] said so.', 'Ida Berg', null],
    ['an adverb behind the name', '[Ida Berg further] said so.', 'Ida Berg', null],
    ['an adverb before the name', '[First, Ida Berg] said so.', 'Ida Berg', null],
    ['an adverb at the start of its sentence', 'Oddly Ida Berg left. [Ida Berg] said so.', 'Ida Berg', null],
    [
      'a participle before the name',
      '[Giving evidence on Monday, Ida Berg, a former picker,] said so.',
      'Ida Berg',
      'former picker',
    ],
    ['a participle that is a name', '[Running Water, a charity,] said so.', 'Running Water', null],
    [
      'an office with a field behind a comma',
      'No, said [Senior Vice President, Sustainability Ida Berg].',
      'Ida Berg',
      'Senior Vice President',
    ],
    [
      'the office of somebody in office',
      "[The Human Rights Ombudsman's Office] said so.",
      "Human Rights Ombudsman's Office",
      null,
    ],
    ['the possessor of no body', "[The Ombudsman's Ida Berg] said so.", 'Ida Berg', null],
    [
      'the noun of a body before its name',
      '[The medical charity Doctors for the Lakes] said so.',
      'Doctors for the Lakes',
      null,
    ],
    ['a contraction before the name', 'They’ve Brontis Velk to thank. [Velk] said so.', 'Brontis Velk', null],
    ['a dateline', '[PARIS, Aug 31 (Wire) - Ida Berg] said so.', 'Ida Berg', null],
    [
      'an apposition with a role in small letters',
      '[The other candidate, former mayor Ida Berg,] said so.',
      'Ida Berg',
      'former mayor',
    ],
    [
      'an apposition with an article and a country',
      "[The club's owner, the American billionaire Ida Berg,] said so.",
      'Ida Berg',
      'American billionaire',
    ],
    [
      'an apposition with a former role',
      '[Its leader, the former army captain Ida Berg,] said so.',
      'Ida Berg',
      'former army captain',
    ],
    ['a verb before the name', '[The spokesman, quoting mayor Ida Berg,] said so.', 'spokesman', null],
    ['a relative of the name', '[The spokesman, a brother of Ida Berg,] said so.', 'spokesman', null],
    [
      'somebody who holds something',
      '[Ida Berg, a season-ticket holder since 1971,] said so.',
      'Ida Berg',
      'season-ticket holder since 1971',
    ],
    [
      'an office before a comma and a courtesy title',
      "[Kestria's Minister of Public Health, Dr Ida Berg,] said so.",
      'Ida Berg',
      "Kestria's Minister of Public Health",
    ],
    [
      'an office and brackets',
      'The Deputy Presiding Officer (Ida Berg) sat there all day. [Ida Berg] said so.',
      'Ida Berg',
      'Deputy Presiding Officer',
    ],
    ['no office and brackets', 'The bridge (Ida Berg) fell. [Ida Berg] said so.', 'Ida Berg', null],
    ['an office of another language', '[The Tánaiste, Ida Berg,] said so.', 'Ida Berg', 'Tánaiste'],
    ['a rank in capitals', '[DI Ida Berg] said so.', 'Ida Berg', 'DI'],
    ['a rank in short', '[Det Con Ida Berg] said so.', 'Ida Berg', 'Det Con'],
    ['a councillor in short', '[Coun Ida Berg] said so.', 'Ida Berg', 'Coun'],
    ['a firm that begins like a rank', '[DC Comics] said so.', 'DC Comics', null],
    [
      'a body before an office in small letters',
      'On Monday [Unite regional officer Ida Berg] said so.',
      'Ida Berg',
      'Unite regional officer',
    ],
    ['kinship, with whose it is', 'Mark Dunn fell. [His widow, Ida Berg,] said so.', 'Ida Berg', 'His widow'],
    ['kinship behind the name', '[Ida Berg, her daughter,] said so.', 'Ida Berg', 'her daughter'],
    ['work, without whose it is', '[Ida Berg, its chief executive,] said so.', 'Ida Berg', 'chief executive'],
    ['a saint', "[St Brendan's Hospital] said so.", "St Brendan's Hospital", null],
    ['members', "[The Dunmore Tenants' Forum] said so.", "Dunmore Tenants' Forum", null],
    ['a nation before an institution', "[Norway's Supreme Court] said so.", 'Supreme Court', null],
    ['a body called Watch', '[The charity River Watch] said so.', 'River Watch', null],
    ['a firm of two', '[Dunn & Sons] said so.', 'Dunn & Sons', null],
    ['a peer', '[Lady Thornby] said so.', 'Lady Thornby', null],
    ['a courtesy and a last name', '[Mr Thornby] said so.', 'Thornby', null],
    ['and others', '[Thornby et al.] write so.', 'Thornby', null],
    ['two roles of one', '[Her colleague and former mayor Ida Berg] said so.', 'Ida Berg', 'former mayor'],
    ['particles', '[Jan van der Meer] said so.', 'Jan van der Meer', null],
    ['initials', '[J. R. Dunn] said so.', 'J. R. Dunn', null],
    ['a suffix', '[Mark Dunn Jr.] said so.', 'Mark Dunn Jr.', null],
    [
      'a word that opens the sentence',
      'Telling Mark Dunn the truth, [Mark Dunn] said so.',
      'Mark Dunn',
      null,
    ],
    ['who is', '[Ida Berg, who is chair of the board,] said so.', 'Ida Berg', 'chair of the board'],
    ['somebody else after the comma', '[Ida Berg, Mr. Dunn the lawyer] said so.', 'Ida Berg', null],
    ['a headline', 'Report: [Ida Berg] Warned Of Floods', 'Ida Berg', null],
    ['a plural title', '[Sens. Ida Berg] said so.', 'Ida Berg', null],
    [
      'an office before a kinship',
      '[Ida Berg, the wife of Mark Dunn,] said so. Senator Ida Berg left.',
      'Ida Berg',
      'Senator',
    ],
    [
      'a courtesy behind the rank',
      'Then [Chief Constable Sir Mark Dunn] said so.',
      'Mark Dunn',
      'Chief Constable',
    ],
    ['letters behind the name', 'Then [Ann Lee MP] said so.', 'Ann Lee', null],
    ['letters as a role', 'Then [Labour MP Ann Lee] said so.', 'Ann Lee', 'Labour MP'],
    ['a compound before the name', 'Then [mum-of-two Ann Lee, 34,] said so.', 'Ann Lee', null],
    [
      'a ministry in the role',
      'Then [Ministry of Defence spokesman Mark Dunn] said so.',
      'Mark Dunn',
      'Ministry of Defence spokesman',
    ],
    [
      'a hyphen in the title',
      'Then [U.N. Secretary-General Ann Lee] said so.',
      'Ann Lee',
      'U.N. Secretary-General',
    ],
    ['a town before the title', 'Then [Belmont, Ohio, Mayor Ann Lee] said so.', 'Ann Lee', 'Mayor'],
    ['a name right behind the role', 'Then [head of sales Ann Lee] said so.', 'Ann Lee', 'head of sales'],
    [
      'an unknown kind of work',
      "Then [the star's sommelier, Mark Dunn,] said so.",
      'Mark Dunn',
      "star's sommelier",
    ],
    ['a quoted title inside', 'Then [the “Evening Report” host] said so.', '“Evening Report” host', null],
    [
      'a place that the office is for',
      '[Former Kestrian Ambassador to Velland Mark Dunn] said so.',
      'Mark Dunn',
      'Former Kestrian Ambassador to Velland',
    ],
    [
      'two offices without an article',
      '[PortCo founder and Executive Vice President Mark Dunn] said so.',
      'Mark Dunn',
      'Executive Vice President',
    ],
    [
      'a surname that is a trade elsewhere',
      '[Former Senator Tom Carpenter of Velland] said so.',
      'Tom Carpenter',
      'Former Senator',
    ],
    ['an ordinal', '[The Second Harbour Foundation] said so.', 'Second Harbour Foundation', null],
    ['an institution', '[The US Central Command] said so.', 'US Central Command', null],
    ['a part of an institution', "[Norway's political office] said so.", "Norway's political office", null],
  ])('is read with its role: %s', (_, marked, name, role) => {
    expect(told(marked)).toMatchObject([{ name, role }])
  })

  it.each([
    ['a spokesman', '[A spokesman for Lee] said so.', 'spokesman for Lee'],
    ['a lawyer', "[Lee's lawyer] said so.", "Lee's lawyer"],
    ['friends', '[Friends of Lee] said so.', 'Friends of Lee'],
    ['a campaign', '[The Lee campaign] said so.', 'Lee campaign'],
    ['supporters', '[Lee supporters] said so.', 'Lee supporters'],
    ['a word in marks', '[The “old salt”] said so.', 'old salt'],
    ['an adviser', '[A longtime adviser to Ann Lee] said so.', 'longtime adviser to Ann Lee'],
    ['a fan', '[A fan of singer Ann Lee] said so.', 'fan of singer Ann Lee'],
    ['critics', '[Critics like Lee] said so.', 'Critics'],
    ['a video', '[A video by Lee] showed so.', 'video by Lee'],
    ['numbers', '[Six in 10] said so.', 'Six in 10'],
    ['some of many', '[Most of those asked] said so.', 'Most of those asked'],
  ])('is not that of the one whose people speak: %s', (_, marked, name) => {
    expect(names(`Ann Lee won. ${marked}`)).toEqual([name])
  })

  it.each([
    ['two', 'Ann Lee and Mark Cole'],
    ['three', 'Ann Lee, Mark Cole and Ida Berg'],
    ['a name and a role', 'Ann Lee and her husband'],
    ['a role with an article and a name', 'the governor and Mayor Ann Lee'],
  ])('is not one of several who speak together: %s', (_, joint) => {
    expect(told(`[${joint}] said so.`)).toMatchObject([{ name: joint, kind: 'other' }])
  })

  it('is not whoever is left unnamed before the subject', () => {
    expect(names('Without naming Bob Hill, [Dunn Foods’s spokeswoman] said no.')).toEqual([
      'Dunn Foods’s spokeswoman',
    ])
  })

  it('is one person’s where a role has two parts', () => {
    expect(names('[Ann Lee, the founder and chief executive,] said so.')).toEqual(['Ann Lee'])
  })
})

describe('a surname that is a closed-class word or a month as well', () => {
  it.each([
    ['before its verb', 'Theresa May spoke. [May] said so.', 'Theresa May'],
    ['behind a quotation', 'George Will writes. “It is so,” [Will] wrote.', 'George Will'],
    ['behind "according to"', 'George Will writes. It is so, according to [Will].', 'George Will'],
  ])('stands for whoever bears it: %s', (_, marked, name) => {
    expect(names(marked)).toEqual([name])
  })

  it.each([
    ['an office', 'Martin King, a lawyer, met King Olaf. [King] said so.', 'Martin King'],
    ['a trade', 'Ann Cook runs Pelcor. [Cook] said so.', 'Ann Cook'],
    ['no trade with an article before it', 'Ann Cook runs Pelcor. [The cook] said so.', 'cook'],
    ['no trade of somebody else', 'Ann Lee runs Pelcor. [Cook] said so.', 'Cook'],
  ])('may be %s', (_, marked, name) => {
    expect(names(marked)).toEqual([name])
  })

  it('is a month where no verb stands beside it', () => {
    expect(names('Theresa May spoke. The vote is in [May].')).not.toEqual(['Theresa May'])
  })
})

describe('what stands before a name', () => {
  it.each([
    ['whence somebody is', 'Belgian Oskel Brint won. [Brint] said so.', 'Oskel Brint'],
    [
      'whence somebody is, in a sentence',
      'It was won by Belgian Oskel Brint. [Brint] said so.',
      'Oskel Brint',
    ],
    ['no part of a body’s name', '[Belgian Brint Association] said so.', 'Belgian Brint Association'],
    ['part of what is never called shorter', '[Belgian Oskel Brint] said so.', 'Belgian Oskel Brint'],
    ['a first name that is a noun, too', 'Ally McBrint won. [McBrint] said so.', 'Ally McBrint'],
    ['a noun before a first name', 'Ally James Brint won. [Brint] said so.', 'James Brint'],
  ])('is %s', (_, marked, name) => {
    expect(names(marked)).toEqual([name])
  })
})
