import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a quotation beside its cue', () => {
  test.each([
    [
      '“The bridge is closed,” Ann Lee said. “It is old.”',
      'Ann Lee | said | “The bridge is closed,” … “It is old.”',
    ],
    ['“The bridge,” Ann Lee said, “is closed.”', 'Ann Lee | said | “The bridge,” … “is closed.”'],
    ['Ann Lee said: “The bridge is closed.”', 'Ann Lee | said | “The bridge is closed.”'],
    [
      '“The bridge is closed. It is old,” Ann Lee said.',
      'Ann Lee | said | “The bridge is closed. It is old,”',
    ],
    [
      'The town could see a year “in which you would see no bridge at all,” Lee said.',
      'Lee | said | The town could see a year “in which you would see no bridge at all,”',
    ],
    [
      '“The bridge is old. It must close,” she said in her speech that night.',
      'she | said | “The bridge is old. It must close,”',
    ],
    [
      'Behind the town hall, and in the market, “nobody has seen a ferry,” Lee said.',
      'Lee | said | Behind the town hall, and in the market, “nobody has seen a ferry,”',
    ],
    ['After the vote, “Nobody has seen a ferry,” Lee said.', 'Lee | said | “Nobody has seen a ferry,”'],
    ['Ann Lee said a day earlier, “We found the keys.”', 'Ann Lee | said | “We found the keys.”'],
    [
      '“It is old,” Ann Lee wrote in a letter to the mayor, that the port “may have to close.”',
      'Ann Lee | wrote | “It is old,” … that the port “may have to close.”',
    ],
    ['“We found the keys.” Ann Lee said.', 'Ann Lee | said | “We found the keys.”'],
    ['“What was the reason?” Ann Lee pressed again.', 'Ann Lee | pressed | “What was the reason?”'],
    ['"The bridge is closed," she said.', 'she | said | "The bridge is closed,"'],
    ['Ann Lee felt “betrayed.”', 'Ann Lee | felt | “betrayed.”'],
    ['Ann Lee said it best when she blogged: “It is old.”', 'she | blogged | “It is old.”'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'quotation')).toContain(expected)
  })

  test.each([
    ['Ann Lee read “The Long Road” on the train.'],
    ['On “Evening Report,” Ann Lee said the bridge was closed.'],
    ['“We found the keys.” Ann Lee said nothing.'],
    ['“We found the keys.”\nAnn Lee said.'],
    ['The keys “were lost.” Ann Lee said.'],
    ['The so-called “iron” bridge is closed.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'quotation')).toEqual([])
  })
})
