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
    ['Ann Lee defended the plan.', 'Ann Lee | defended | the plan'],
    ['Ann Lee expressed concern about the plan.', 'Ann Lee | expressed | concern about the plan'],
    ['Ann Lee pointed to the cost of the bridge.', 'Ann Lee | pointed | the cost of the bridge'],
    ['Ann Lee referred to the bridge as a gift.', 'Ann Lee | referred | the bridge as a gift'],
    ['Ann Lee talks about the bridge.', 'Ann Lee | talks | the bridge'],
  ])('finds in %j', (text, expected) => {
    expect(found(text, 'phrase')).toContain(expected)
  })

  test.each([
    ['Ann Lee opened the bridge.'],
    ['She sang a show called “Brokers” in May.'],
    ['Ann Lee fired the head of the port.'],
    ['The road points north.'],
    ['Peace talks about the bridge ended.'],
  ])('finds nothing in %j', (text) => {
    expect(found(text, 'phrase')).toEqual([])
  })
})
