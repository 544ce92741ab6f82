import { termsOf } from '../terms.ts'

/** What a reader names by its class ("What show was she on?") and articles by its own name ("on CNN"). */
const classes =
  'show program network channel station broadcaster: cnn msnbc cnbc nbc cbs abc fox bbc itv pbs npr univision telemundo|' +
  'newspaper paper magazine publication: times post journal guardian telegraph herald tribune gazette chronicle globe|' +
  'platform media: twitter facebook instagram youtube tiktok|party: democrat republican labour conservative tory liberal|' +
  'religion faith: christian muslim jewish catholic hindu buddhist islam christianity judaism protestant evangelical mormon|' +
  'drug: cocaine heroin cannabis marijuana fentanyl opioid methamphetamine|crime charge offense: murder theft fraud rape robbery assault manslaughter burglary arson|' +
  'sibling: brother sister|child kid: son daughter|relative family: mother father son daughter wife husband brother sister parent grandmother grandfather uncle aunt cousin|' +
  'weapon: gun knife rifle bomb missile pistol grenade|vehicle: car truck van bus motorcycle|animal pet: dog cat horse bird cow sheep|' +
  'disease illness: cancer flu covid measles malaria ebola cholera tuberculosis|disaster: earthquake flood hurricane tornado tsunami|' +
  'sport: football soccer basketball baseball tennis hockey cricket rugby golf boxing|language: english spanish french german arabic chinese'

const members: ReadonlyMap<string, readonly string[]> = new Map(
  classes.split('|').flatMap((entry) => {
    const [names = '', these = ''] = entry.split(':')
    const terms = termsOf(these).map(({ term }) => term)
    return termsOf(names).map(({ term }): [string, string[]] => [term, terms])
  }),
)

/** The terms of what belongs to the class that a term names; none where the list has none. A member stands for no class. */
export function membersOf(term: string): readonly string[] {
  return members.get(term) ?? []
}
