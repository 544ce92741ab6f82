import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a clause behind its cue', () => {
  test.each([
    [
      'Ann Lee said in an interview on Monday that the bridge was closed.',
      'Ann Lee | said | that the bridge was closed',
    ],
    ['Ann Lee told her staff that the bridge was closed.', 'Ann Lee | told | that the bridge was closed'],
    ['Ann Lee warned the bridge would close.', 'Ann Lee | warned | the bridge would close'],
    ['Ann Lee agreed the bridge was old.', 'Ann Lee | agreed | the bridge was old'],
    ['Ann Lee agreed there is no plan.', 'Ann Lee | agreed | there is no plan'],
    ['The board disclosed it had lost money.', 'The board | disclosed | it had lost money'],
    ['Ann Lee told reporters nobody was hurt.', 'Ann Lee | told | nobody was hurt'],
    ['Ann Lee told reporters sales rose in May.', 'Ann Lee | told | sales rose in May'],
    ['Ann Lee told voters Cole had never asked.', 'Ann Lee | told | Cole had never asked'],
    ['Ann Lee told the Herald more needs to be done.', 'Ann Lee | told | more needs to be done'],
    ['Ann Lee told a crowd in Elm wages have not kept up.', 'Ann Lee | told | wages have not kept up'],
    ['Ann Lee announced on Monday nobody was hurt.', 'Ann Lee | announced | nobody was hurt'],
    [
      'Ann Lee insisted closing the port would cost jobs.',
      'Ann Lee | insisted | closing the port would cost jobs',
    ],
    ['Ann Lee confirmed by email that the bridge was old.', 'Ann Lee | confirmed | that the bridge was old'],
    [
      'Ann Lee told the Herald in an interview published on Monday that the bridge was old.',
      'Ann Lee | told | that the bridge was old',
    ],
    [
      'When Bob Cole asked who would pay, Ann Lee (North) has said that the town would.',
      'Bob Cole | asked | who would pay',
    ],
    [
      'Hours after Bob Cole said he would go, Ann Lee, who led the count, left.',
      'Bob Cole | said | he would go',
    ],
    ['Ann Lee said pay was too low.', 'Ann Lee | said | pay was too low'],
    ['Ann Lee warned help was far away.', 'Ann Lee | warned | help was far away'],
    ['Ann Lee accepted that the bridge was old.', 'Ann Lee | accepted | that the bridge was old'],
    ['Ann Lee moaned she had not slept.', 'Ann Lee | moaned | she had not slept'],
    ['Ann Lee fumed that she had not slept.', 'Ann Lee | fumed | that she had not slept'],
    [
      'Ann Lee argued the cost of the bridge was too high.',
      'Ann Lee | argued | the cost of the bridge was too high',
    ],
    [
      'Ann Lee has not said whether the bridge will open.',
      'Ann Lee | has not said | whether the bridge will open',
    ],
    [
      'While Ann Lee has said that it is safe, Bob Cole has his doubts.',
      'Ann Lee | has said | that it is safe',
    ],
    [
      'Ann Lee said the bridge was closed, but Bob Cole said it was open.',
      'Ann Lee | said | the bridge was closed',
    ],
    [
      'Ann Lee said that she felt “betrayed” by the council.',
      'Ann Lee | said | that she felt “betrayed” by the council',
    ],
    [
      'Ann Lee noted that the bridge could be called “old.”',
      'Ann Lee | noted | that the bridge could be called “old.”',
    ],
    [
      'Ann Lee sent a note saying, if elected mayor, she would close the bridge.',
      'Ann Lee | saying | if elected mayor, she would close the bridge',
    ],
    ['Ann Lee said, when asked, that the bridge was old.', 'Ann Lee | said | that the bridge was old'],
    [
      'Ann Lee told Speaker Tom Hollis (D-Ohio) on Friday to close the bridge.',
      'Ann Lee | told | Speaker Tom Hollis (D-Ohio) on Friday to close the bridge',
    ],
    [
      'They left after Ann Lee ordered them to close the bridge — a first for the port.',
      'Ann Lee | ordered | them to close the bridge',
    ],
    ['She told him that he would lose.', 'She | told | that he would lose'],
    ['The union threatened to call a strike.', 'The union | threatened | to call a strike'],
    ['A poll found that most people like bridges.', 'A poll | found | that most people like bridges'],
    ['Asked which road was best, Ann Lee left.', '- | Asked | which road was best'],
    ['Asked if it was legal, most people in Elm said that it was.', '- | Asked | if it was legal'],
    ['They paid for what she said was a new bridge.', 'she | said | what … was a new bridge'],
    ['The vote, which she has said was fair, and the count took a day.', 'she | has said | which … was fair'],
    ['The town took a step she said led to ruin.', 'she | said | a step … led to ruin'],
    [
      'Ann Lee said on the network’s “This Week” on Sunday that the bridge was old.',
      'Ann Lee | said | that the bridge was old',
    ],
    ['Ann Lee implied the judge was unfair.', 'Ann Lee | implied | the judge was unfair'],
    [
      "The firm's lawyer reasoned that the bridge was old.",
      "The firm's lawyer | reasoned | that the bridge was old",
    ],
    [
      'Although Bob Cole called it “old and tired,” Ann Lee claimed it would hold.',
      'Ann Lee | claimed | it would hold',
    ],
    [
      'Although Bob Cole admitted that they had “been friends,” she claimed they had never met.',
      'Bob Cole | admitted | that they had “been friends,”',
    ],
    [
      'Noting “the age of the bridge,” the council urged the mayor to “avoid any delay.”',
      'the council | urged | the mayor to “avoid any delay.”',
    ],
    [
      'Asked whether Bob Cole “can lead,” six in 10 said they had doubts.',
      'six in 10 | said | they had doubts',
    ],
    ['He added, that the road was bad.', 'He | added | that the road was bad'],
    [
      'Ann Lee reiterated to the Herald that, in retrospect, the road was bad.',
      'Ann Lee | reiterated | that, in retrospect, the road was bad',
    ],
    ['Some warned it could make matters worse.', 'Some | warned | it could make matters worse'],
    [
      'Ann Lee argued the road, which has been old for years, is closed.',
      'Ann Lee | argued | the road, which has been old for years, is closed',
    ],
    [
      'But even as Bob Cole called it “old and tired,” Ann Lee said the road would hold.',
      'Ann Lee | said | the road would hold',
    ],
    [
      'When asked by a clerk whether the road was bad, Ann Lee reportedly said that it was.',
      'a clerk | asked | whether the road was bad',
    ],
    [
      'Ann Lee has promised to promptly close the road.',
      'Ann Lee | has promised | to promptly close the road',
    ],
    ['Ann Lee gloated that the road was bad.', 'Ann Lee | gloated | that the road was bad'],
    ['Ann Lee sniped that the road was bad.', 'Ann Lee | sniped | that the road was bad'],
    ['Ann Lee wrote in a court file that the road was bad.', 'Ann Lee | wrote | that the road was bad'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'clause')).toContain(expected)
  })

  test.each([
    ['Ann Lee rejected the plan.'],
    ['The bridge is expected to open in May.'],
    ['She thinks the bridge is closed.'],
    ['The port agreed terms marked urgent.'],
    ['Ann Lee requests the bridge has asked for.'],
    ['The mayor warned the crowd on Monday.'],
    ['Ann Lee told reporters in Elm on Monday.'],
    ['The board reported finding the papers marked urgent in the hall.'],
    ['The council met in response to alleged attacks meant to close the bridge.'],
    ['Ann Lee told a story.'],
    ['Ann Lee boasted of the roads that have made the port rich.'],
    ['They maintain the roads.'],
    ['Ann Lee finding the bridge closed is no news.'],
    ['Over ten years, the tax would add up to 5 million dollars more than the bridge is worth.'],
    ['Only time will tell if the bridge will close.'],
    ['By some standards one could say the bridge is old.'],
    ['A look at the figures suggests that the bridge is old.'],
    ['The book that Ann Lee wrote was long.'],
    ['An earlier version of this article said that the bridge was closed.'],
    ['The other questions relate to the bridge: The second is who will pay for it.'],
    ['“Old Salt” is a play about a boat called “Heron,” written by Ann Lee.'],
    ['The debate promised to be long.'],
    ['It threatened to rain.'],
    ['A rise in rents threatens to empty the town.'],
    ['The challenge is figuring out what to pay.'],
    ['The same could not be said for the bridge, which is old.'],
    ['Ann Lee accepted the prize the council gave her.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'clause')).toEqual([])
  })
})

test('leaves nothing behind of a clause that another statement has taken', () => {
  for (const cut of found('the mayor was quoted as saying " Ann Lee said', 'clause'))
    expect(cut.split(' | ').at(-1)).not.toBe('')
})
