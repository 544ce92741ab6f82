import { describe, expect, test } from 'vitest'
import { found } from '../../found.ts'

describe('what was said without a clause', () => {
  test.each([
    ['Ann Lee called the plan “a disgrace” on Monday.', 'Ann Lee | called | the plan “a disgrace”'],
    ['Ann Lee criticized the plan for the bridge.', 'Ann Lee | criticized | the plan for the bridge'],
    ['Ann Lee warned of floods in the spring.', 'Ann Lee | warned | floods in the spring'],
    [
      'Ann Lee questioned the idea that Bob Cole had shown any malice.',
      'Ann Lee | questioned | the idea that Bob Cole had shown any malice',
    ],
    ['She mocked Bob Cole for calling himself a king.', 'She | mocked | Bob Cole for calling himself a king'],
    ['Ann Lee called upon Bob Cole to go.', 'Ann Lee | called | Bob Cole to go'],
    [
      'Ann Lee called on others — including the mayor — to give the money back.',
      'Ann Lee | called | others — including the mayor — to give the money back',
    ],
    [
      'Ann Lee described the fire because the council paid her.',
      'Ann Lee | described | the fire because the council paid her',
    ],
    ['Ann Lee discussed the plan in an interview on Monday.', 'Ann Lee | discussed | the plan'],
    ['Ann Lee discussed the plan for Monday.', 'Ann Lee | discussed | the plan for Monday'],
    ['Ann Lee denied the charge and left.', 'Ann Lee | denied | the charge'],
    ['The report reveals the cost of it.', 'The report | reveals | the cost of it'],
    ['Ann Lee defended the plan.', 'Ann Lee | defended | the plan'],
    ['Ann Lee expressed concern about the plan.', 'Ann Lee | expressed | concern about the plan'],
    ['Ann Lee pointed to the cost of the bridge.', 'Ann Lee | pointed | the cost of the bridge'],
    ['Ann Lee referred to the bridge as a gift.', 'Ann Lee | referred | the bridge as a gift'],
    ['Ann Lee talks about the bridge.', 'Ann Lee | talks | the bridge'],
    ['Ann Lee wondered about how it was built.', 'Ann Lee | wondered | how it was built'],
    ['Ann Lee spoke out in favor of the bridge.', 'Ann Lee | spoke | in favor of the bridge'],
    ['Ann Lee announced plans Tuesday.', 'Ann Lee | announced | plans'],
    ['Ann Lee blamed the council for the delay.', 'Ann Lee | blamed | the council for the delay'],
    [
      'Ann Lee described the danger the town is facing.',
      'Ann Lee | described | the danger the town is facing',
    ],
    [
      'Ann Lee praised a plan that offers better roads.',
      'Ann Lee | praised | a plan that offers better roads',
    ],
    [
      'Ann Lee decried voters who have condemned the bridge.',
      'Ann Lee | decried | voters who have condemned the bridge',
    ],
    [
      'Ann Lee called a report suggesting fraud “a joke.”',
      'Ann Lee | called | a report suggesting fraud “a joke.”',
    ],
    [
      'Ann Lee cited its “old hull,” “tired crew” and rust.',
      'Ann Lee | cited | its “old hull,” “tired crew” and rust',
    ],
    [
      'Ann Lee blamed the flood on the “weak dam,” not on the rain.',
      'Ann Lee | blamed | the flood on the “weak dam,” not on the rain',
    ],
    ['Ann Lee dismissed the minister as a clown.', 'Ann Lee | dismissed | the minister as a clown'],
    ['Ann Lee dismissed the minister’s claims.', 'Ann Lee | dismissed | the minister’s claims'],
    ['What Ann Lee calls waste has grown.', 'Ann Lee | calls | waste'],
    [
      'The group called the report a “rush to judgment,” and left.',
      'The group | called | the report a “rush to judgment,”',
    ],
    ['Ann Lee told stories of the flood.', 'Ann Lee | told | stories of the flood'],
    [
      'Ann Lee described, in fairly plain terms, a bridge that was old.',
      'Ann Lee | described | a bridge that was old',
    ],
    [
      'Ann Lee spoke to the Gazette in May about her years at the port.',
      'Ann Lee | spoke | her years at the port',
    ],
    ['Ann Lee called the row with the union unusual.', 'Ann Lee | called | the row with the union unusual'],
    ['Ann Lee called the vote a farce.', 'Ann Lee | called | the vote a farce'],
    ['Ann Lee reminded the clerks about the vote.', 'Ann Lee | reminded | the vote'],
    [
      'Ann Lee stated her intention to close the bridge.',
      'Ann Lee | stated | her intention to close the bridge',
    ],
    ["So far, she's outlined her plans for the port.", "she | 's outlined | her plans for the port"],
    ['Republicans blast the plan.', 'Republicans | blast | the plan'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'phrase')).toContain(expected)
  })

  test.each([
    ['Ann Lee opened the bridge.'],
    ['She sang a song called “Herons” in May.'],
    ['Ann Lee fired the head of the port.'],
    ['The road points north.'],
    ['Peace talks about the bridge ended.'],
    ['The bridge is old, as the Gazette reported ten days ago.'],
    ['Ann Lee reports each year.'],
    ['The bridge that Ann Lee referred to in her letter is old.'],
    ['Ann Lee advised the mayor for years.'],
    ['The findings underscored the risk.'],
    ['Ann Lee has responded to the charge.'],
    ['Elm Town have dismissed manager Mark Dunn after a defeat.'],
    ['Police questioned a man on Friday over the fire.'],
    ['The champion defended her title in Oslo.'],
    ['The board met to avoid repeating its mistakes.'],
    ['The firm is trying again, starting with ignoring what it calls “cold water.”'],
    ['Ann Lee spoke from the back of the hall.'],
    ['Ann Lee has not talked about the port.'],
    ['Ann Lee called Bob Cole.'],
    ['The judge denied the motion.'],
    ['She tweets @annlee.'],
    ['Ann Lee called both clerks Tuesday night.'],
    ['Ann Lee called the clerk on Monday.'],
    ['Ann Lee called off the vote on the bridge.'],
    ['Ann Lee showed up in a “brown hat” at noon.'],
    ['The port has about 300 reported cases of damage.'],
    ['The tool reveals the pages.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'phrase')).toEqual([])
  })
})
