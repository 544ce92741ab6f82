import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('a cue behind or inside what it reports', () => {
  test.each([
    [
      'The treaty spells “the end” for the port, said Ann Lee.',
      'Ann Lee | said | The treaty spells “the end” for the port',
    ],
    ['The bridge is closed, Ann Lee said.', 'Ann Lee | said | The bridge is closed'],
    [
      'The bridge is closed, police said in a report published on Friday.',
      'police | said | The bridge is closed',
    ],
    [
      'The bridge, the clerk revealed, was older than the port.',
      'the clerk | revealed | The bridge … was older than the port',
    ],
    [
      'Since March the port had lost money, Ann Lee said.',
      'Ann Lee | said | Since March the port had lost money',
    ],
    ['The truck sped up, Il Faro newspaper reports.', 'Il Faro newspaper | reports | The truck sped up'],
    ['The truck sped up, the police report states.', 'the police report | states | The truck sped up'],
    ['The bridge was safe, Ann Lee recalls.', 'Ann Lee | recalls | The bridge was safe'],
    [
      'As many as 37 bridges are closed, Lee told the House.',
      'Lee | told | As many as 37 bridges are closed',
    ],
    ['As of now 37 bridges are closed, Lee said.', 'Lee | said | As of now 37 bridges are closed'],
    [
      'Of nine cases, the authors report, only two were new.',
      'the authors | report | Of nine cases … only two were new',
    ],
    [
      'The firm has denied the charge, and the bridge is closed, Ann Lee said, adding that it was old.',
      'Ann Lee | said | The firm has denied the charge, and the bridge is closed',
    ],
    [
      'The bridge is closed, people briefed on the plan told the Herald.',
      'people briefed on the plan | told | The bridge is closed',
    ],
    [
      'The bridge, Ann Lee, the mayor, claimed, would close in May.',
      'Ann Lee, the mayor | claimed | The bridge … would close in May',
    ],
    [
      'The bridge, Ann Lee said in a statement, would close in May.',
      'Ann Lee | said | The bridge … would close in May',
    ],
    ['The bridge is closed, notes Ann Lee.', 'Ann Lee | notes | The bridge is closed'],
    ['The bridge is closed, Ann Lee, the mayor, notes.', 'Ann Lee, the mayor | notes | The bridge is closed'],
    ['The bridge, notes Lee, is old and narrow.', 'Lee | notes | The bridge … is old and narrow'],
    [
      'VELTA, Kestria (CW) — The bridge is closed, the head of the port, Ann Lee, said.',
      'the head of the port, Ann Lee | said | The bridge is closed',
    ],
    [
      'The test, the ministry said on Friday, was the largest.',
      'the ministry | said | The test … was the largest',
    ],
    [
      'If the state gave money and the towns spent it, roads would be better, Lee said.',
      'Lee | said | If the state gave money and the towns spent it, roads would be better',
    ],
    [
      'Voters, Ann Lee suggested, do not have to worry.',
      'Ann Lee | suggested | Voters … do not have to worry',
    ],
    [
      'Her words speak to the fear that the bridge is old, said Ann Lee.',
      'Ann Lee | said | Her words speak to the fear that the bridge is old',
    ],
    ['Ferries, Lee notes, are old.', 'Lee | notes | Ferries … are old'],
    [
      'Half the town is out of work, official figures show.',
      'official figures | show | Half the town is out of work',
    ],
    ['Rents rose in May, figures from the bank show.', 'figures from the bank | show | Rents rose in May'],
    ['The bridge is old, new research shows.', 'new research | shows | The bridge is old'],
    ['The club could sell its ground, reports claim.', 'reports | claim | The club could sell its ground'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'postposed')).toContain(expected)
  })

  test.each([
    ['As the crowd cheered, Lee said nothing.'],
    ['After the vote, Lee said the bridge was closed.'],
    ['On Monday, Lee spoke.'],
    ['The mayor, Ann Lee, said nothing.'],
    ['In May, he vowed to ban cars, refused to say more, and left.'],
    ['Ann Lee said that some people in Elm, Ohio who came to vote complained.'],
    ['The road is bad, and the county charged a fee.'],
    ['Of the papers on the desk, the weapons report, a draft, was old.'],
    ['Minutes after the vote began, the clerk announced four winners, two of them women.'],
    ['In the hall, decked with flags, Ann Lee told the story of the port.'],
    ['In April, the port reported remarkably high fees, and closed.'],
    ['Asked about the road, a clerk in Elm, Bob Cole, pointed to a map.'],
    ['The shop sells maps, guides and data show.'],
    ['It holds letters, pictures from the show, and maps.'],
    ['The club makes money, however — Ann Lee reported earning a million in May.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'postposed')).toEqual([])
  })
})
