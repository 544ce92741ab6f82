import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a subject before its verb', () => {
  test.each([
    [
      'A lawsuit filed Monday in federal court alleges that the bridge was closed.',
      'A lawsuit filed Monday in federal court | alleges | that the bridge was closed',
    ],
    [
      'The mayor resigned Monday after the auditor said the bridge was closed.',
      'the auditor | said | the bridge was closed',
    ],
    [
      'Ann Lee, better known as Kiki, said the bridge was closed.',
      'Ann Lee, better known as Kiki | said | the bridge was closed',
    ],
    [
      'Ann Lee, one of the few co-authors still in town, said the bridge was closed.',
      'Ann Lee, one of the few co-authors still in town | said | the bridge was closed',
    ],
    [
      'Ann Lee, whose firm, Paradox, makes salt to help farmers, said the bridge was closed.',
      'Ann Lee, whose firm, Paradox, makes salt to help farmers | said | the bridge was closed',
    ],
    ['Ann Lee the following day said the bridge was closed.', 'Ann Lee | said | the bridge was closed'],
    [
      'Ann Lee, the mayor of Northport, said the bridge was closed.',
      'Ann Lee, the mayor of Northport | said | the bridge was closed',
    ],
    [
      'Ann Lee, 54, who runs the port, said the bridge was closed.',
      'Ann Lee, 54, who runs the port | said | the bridge was closed',
    ],
    [
      'Experts on farming in Ohio said the rain came late.',
      'Experts on farming in Ohio | said | the rain came late',
    ],
    ...['along the quay', 'opposite the station', 'aboard the ferry', 'throughout the valley'].map(
      (where) => [`Families ${where} said the road was bad.`, `Families ${where} | said | the road was bad`],
    ),
    ...['at first', 'in turn', 'in May', 'at the time', 'for her part'].map((when) => [
      `Ann Lee ${when} said the road was bad.`,
      'Ann Lee | said | the road was bad',
    ]),
    ...['On Monday', 'In May 2016', 'In March', 'On Friday night'].map((when) => [
      `${when} Ann Lee, a clerk at the port, said the road was bad.`,
      'Ann Lee, a clerk at the port | said | the road was bad',
    ]),
    [
      'As a mother of two, the head of the port, Ann Lee, said the road was bad.',
      'the head of the port, Ann Lee | said | the road was bad',
    ],
    [
      'During a visit to Elm, Ohio, Ann Lee, the mayor, said the road was bad.',
      'Ann Lee, the mayor | said | the road was bad',
    ],
    ['Ann Lee, a clerk, claims the road is bad.', 'Ann Lee, a clerk | claims | the road is bad'],
    ['Friends of Lee said he was ill.', 'Friends of Lee | said | he was ill'],
    [
      'Ann Lee and Bob Cole said the bridge was closed.',
      'Ann Lee and Bob Cole | said | the bridge was closed',
    ],
    ['After the vote, officials on Monday said the count was fair.', 'officials | said | the count was fair'],
    ['These two admit that the road is bad.', 'These two | admit | that the road is bad'],
    [
      'The ministers — all of one party — both said the road was bad.',
      'The ministers — all of one party — | said | the road was bad',
    ],
    [
      'Ann Lee (R-Ohio), a friend of the mayor told Bob Cole the road was bad.',
      'Ann Lee (R-Ohio), a friend of the mayor | told | the road was bad',
    ],
    [
      "Many of those who'd rather be working for Bob Cole said the road was bad.",
      "Many of those who'd rather be working for Bob Cole | said | the road was bad",
    ],
    ['Last month, the council said the road was bad.', 'the council | said | the road was bad'],
    [
      'A poll for the Herald the same day said the road was bad.',
      'A poll for the Herald | said | the road was bad',
    ],
    ['The ministry that night said the road was bad.', 'The ministry | said | the road was bad'],
    [
      'In Elm the mayor, Ann Lee, has said that the road is bad.',
      'the mayor, Ann Lee | has said | that the road is bad',
    ],
    [
      'After the vote, the mayor of Elm, Ann Lee, said the road was bad.',
      'the mayor of Elm, Ann Lee | said | the road was bad',
    ],
    [
      'The ministry has reassured that nobody will be left alone.',
      'The ministry | has reassured | that nobody will be left alone',
    ],
    ['The ministry makes known that the road is bad.', 'The ministry | makes known | that the road is bad'],
    [
      'A memo dated April 2022 warned that the road was bad.',
      'A memo dated April 2022 | warned | that the road was bad',
    ],
    [
      'A letter marked urgent warned that the road was bad.',
      'A letter marked urgent | warned | that the road was bad',
    ],
    ['Early Tuesday, the council said the road was bad.', 'the council | said | the road was bad'],
    ['Hours after Ann Lee said the road was bad, it was closed.', 'Ann Lee | said | the road was bad'],
    ['The council less than two weeks ago said the road was bad.', 'The council | said | the road was bad'],
    [
      'The mayor and the bishop have both said the road was bad.',
      'The mayor and the bishop | have both said | the road was bad',
    ],
    [
      "The team's leading scorer said the road was bad.",
      "The team's leading scorer | said | the road was bad",
    ],
    [
      "The mayor's chief of staff said the road was bad.",
      "The mayor's chief of staff | said | the road was bad",
    ],
    ['Six in 10 said the road was bad.', 'Six in 10 | said | the road was bad'],
    ['Most of them said the road was bad.', 'Most of them | said | the road was bad'],
    [
      'Ann Lee, citing “the mood of the town,” said the road was bad.',
      'Ann Lee, citing “the mood of the town,” | said | the road was bad',
    ],
    [
      'Friends such as the mayor of Elm and the bishop said the road was bad.',
      'Friends such as the mayor of Elm and the bishop | said | the road was bad',
    ],
    [
      'Ann Lee, a poet and head of the guild, asked Bob Cole whether he would pay.',
      'Ann Lee, a poet and head of the guild | asked | whether he would pay',
    ],
    [
      'The mayor and the bishop both said the road was bad.',
      'The mayor and the bishop | said | the road was bad',
    ],
    [
      'Clerks with no rank but with years of service said the road was bad.',
      'Clerks with no rank but with years of service | said | the road was bad',
    ],
    [
      'The road is bad in Elm and Oak, drivers and officers told the Herald.',
      'drivers and officers | told | The road is bad in Elm and Oak',
    ],
    [
      'The road was bad for the town, a study of the county indicated.',
      'a study of the county | indicated | The road was bad for the town',
    ],
    [
      'The town “does not pay,” US envoy Ann Lee told reporters.',
      'US envoy Ann Lee | told | The town “does not pay,”',
    ],
    [
      'Giving evidence in court, Ann Lee, a baker, said the road was bad.',
      'Ann Lee, a baker | said | the road was bad',
    ],
    [
      'At a rally in Dunmore, Ohio, after losing the vote, the mayor of Elm, Ann Lee, said the road was bad.',
      'the mayor of Elm, Ann Lee | said | the road was bad',
    ],
    ['Ann Lee (North), said the road was bad.', 'Ann Lee (North) | said | the road was bad'],
    [
      '“It is bad,” Ann Lee, head of the fishing rights group Harbour Watch Tide, said in a statement.',
      'Ann Lee, head of the fishing rights group Harbour Watch Tide | said | “It is bad,”',
    ],
    [
      '“It is bad,” KTV This Morning anchor Ann Lee said.',
      'KTV This Morning anchor Ann Lee | said | “It is bad,”',
    ],
    ['The ad claims “the road is bad.”', 'The ad | claims | “the road is bad.”'],
    ['Another said the road was bad.', 'Another | said | the road was bad'],
    ['Jolly said the road was bad.', 'Jolly | said | the road was bad'],
    [
      'The man arrested in Ohio told police that he was innocent.',
      'The man arrested in Ohio | told | that he was innocent',
    ],
    [
      "Ann Lee, citing ''the mood of the town,'' said the road was bad.",
      "Ann Lee, citing ''the mood of the town,'' | said | the road was bad",
    ],
    [
      'The council had on Monday warned that the road was bad.',
      'The council | had on Monday warned | that the road was bad',
    ],
    [
      'Figures published on Sunday now suggest that the road is bad.',
      'Figures published | suggest | that the road is bad',
    ],
    [
      'The council has been warning that the road is bad.',
      'The council | has been warning | that the road is bad',
    ],
    [
      'After the vote, the mayor of Elm, Ann Lee, said the road was bad.',
      'the mayor of Elm, Ann Lee | said | the road was bad',
    ],
    [
      'After the mayor of Elm, Ann Lee, said the road was bad, it was closed.',
      'the mayor of Elm, Ann Lee | said | the road was bad',
    ],
    [
      'Ann Lee, the head of the port, said that according to its count, the road was bad.',
      'Ann Lee, the head of the port | said | that according to its count, the road was bad',
    ],
    [
      'The road sees a fall that the board predicts will go on “for years.”',
      'the board | predicts | that … will go on “for years.”',
    ],
    [
      'Grandpa Ben, as he is known at home, said the road was bad.',
      'Grandpa Ben, as he is known at home | said | the road was bad',
    ],
    [
      'The council struggled to explain why it had failed even as the clerks warned that the road was bad.',
      'the clerks | warned | that the road was bad',
    ],
    [
      'Ann Lee, when asked by reporters, said the road was bad.',
      'Ann Lee, when asked by reporters | said | the road was bad',
    ],
    [
      'Ann Lee, when she was reached by phone, said the road was bad.',
      'Ann Lee, when she was reached by phone | said | the road was bad',
    ],
    [
      'In a note about roads and bridges, Ann Lee, the clerk, said the road was bad.',
      'Ann Lee, the clerk | said | the road was bad',
    ],
    [
      'Officials have, in fact, warned that the road is bad.',
      'Officials | have, in fact, warned | that the road is bad',
    ],
    [
      'Now Ann Lee, the mayor of Elm, is promising to mend the road.',
      'Ann Lee, the mayor of Elm | is promising | to mend the road',
    ],
    [
      'Ann Lee and Bob Cole, and the mayor of Elm, said the road was bad.',
      'Ann Lee and Bob Cole, and the mayor of Elm | said | the road was bad',
    ],
    [
      'Leaders on the political left warned that the road was bad.',
      'Leaders on the political left | warned | that the road was bad',
    ],
    [
      'The council has in recent weeks warned that the road is bad.',
      'The council | has in recent weeks warned | that the road is bad',
    ],
    [
      'Her friends have in the past said the road was bad.',
      'Her friends | have in the past said | the road was bad',
    ],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'before')).toContain(expected)
  })

  test.each([
    ['The states have roads.'],
    ['The claims that were made are old.'],
    ['To say that would be wrong.'],
    ['It is a report.'],
    ['The old claims “of better days” were many.'],
    ['Not one of the clerks who spoke said that the road was bad.'],
    ['He wants to say more.'],
    ['Replays suggested that the ball was in.'],
    ['His silence suggests that he is afraid.'],
    ['The road is “at risk of failure”, the Herald can reveal.'],
    ['Figures published on Sunday are old.'],
    ['Ann Lee only found out she was racing on Sunday.'],
    ['They are looking into whether Ann Lee said the road was bad.'],
    ['They are looking into whether or not the salt can explain the rust.'],
    ['Lee, who moved from the harbour, to the drafting committee suggested that it was old.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'before')).toEqual([])
  })
})
