import type { Gender } from './titles.ts'
import { wordSet } from '../../../text/word-set.ts'

/** What a person can be called by office, work or kinship. */
const ROLE_HEADS = wordSet(`
  mp mep msp congressperson agent manageress barista bartender waiter waitress cashier electrician mechanic technician
  statistician mathematician linguist theologian philosopher botanist ecologist zoologist climatologist meteorologist
  archaeologist anthropologist neuroscientist oncologist cardiologist paediatrician pediatrician midwife carer therapist
  counsellor counselor instructor tutor scout promoter jockey
  minister spokesman spokeswoman spokesperson director analyst lawyer attorney solicitor barrister counsel
  prosecutor widow widower coach resident founder co-founder cofounder owner co-owner aide chair chairman chairwoman
  chairperson co-chair vice-chair chief boss head leader president vice-president premier chancellor secretary mayor
  governor senator congressman congresswoman representative lawmaker legislator politician delegate candidate
  nominee challenger incumbent contender councillor councilor councilman councilwoman alderman commissioner
  ambassador envoy diplomat consul negotiator mediator official officer inspector detective sergeant constable
  superintendent sheriff deputy trooper marshal commander general colonel lieutenant major captain corporal admiral
  brigadier soldier marine pilot guard judge justice magistrate juror defendant plaintiff suspect victim witness
  survivor protester activist campaigner organizer organiser advocate lobbyist adviser advisor consultant strategist
  pollster expert economist scientist researcher professor lecturer academic scholar historian sociologist
  psychologist psychiatrist biologist chemist physicist astronomer geologist engineer doctor physician surgeon nurse
  paramedic dentist pharmacist virologist epidemiologist teacher principal headteacher headmaster dean student pupil
  graduate author writer novelist poet journalist reporter columnist correspondent editor publisher blogger critic
  commentator host anchor presenter broadcaster producer filmmaker actor actress comedian singer musician rapper
  composer conductor artist painter sculptor designer architect photographer dancer model chef cook baker farmer
  fisherman rancher builder carpenter plumber driver trucker worker employee employer manager executive ceo cfo coo
  cto president-elect entrepreneur businessman businesswoman investor trader banker broker accountant auditor
  treasurer trustee chairman-elect administrator coordinator planner regulator watchdog ombudsman clerk librarian
  curator priest bishop archbishop cardinal pope pastor reverend rabbi imam cleric monk nun vicar king queen prince
  princess duke duchess monarch emperor emir sultan sheikh ayatollah player striker midfielder defender goalkeeper
  goalie quarterback pitcher batsman bowler skipper referee umpire athlete runner swimmer cyclist boxer golfer
  alum alumnus alumna trainer teammate father mother dad mum mom parent son daughter brother sister husband wife spouse partner fiancé
  fiancée boyfriend girlfriend uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter
  neighbor neighbour friend roommate colleague relative member speaker whip veteran refugee migrant passenger tenant
  landlord shopkeeper customer volunteer spokespeople republican democrat conservative liberal socialist man woman
  boy girl teenager firefighter coroner chief-of-staff operative surrogate booster donor fundraiser moderator caller
  voter lieutenant-governor whistleblower hacker developer programmer inventor explorer mountaineer astronaut
  nominee-elect undersecretary supporter opponent ally rival insider source confidant confidante user staffer backer
  detractor observer bystander onlooker spectator marcher demonstrator rebel militant fighter bureaucrat parishioner
  follower shopper commuter participant respondent applicant caretaker companion acquaintance staff narrator
  listener reader viewer counterpart forecaster winger fullback full-back centre-back center-back flanker finalist
  champion medallist medalist hairdresser sailor trawlerman lifeguard undertaker
  taoiseach tánaiste tanaiste provost rector warden reeve burgomaster pensioner native fan enthusiast assistant attendant occupant descendant inhabitant immigrant merchant servant apprentice
  trainee retiree amputee evacuee novice newcomer billionaire millionaire tycoon mogul magnate financier substitute pundit linebacker captain-elect beekeeper ferryman postman milkman jeweller jeweler`)

const HEAD_TAILS = wordSet('general elect designate chief law large')

const RELATIONS = wordSet(`
  rival opponent ally supporter friend neighbor neighbour roommate colleague relative companion wife husband spouse
  partner father mother dad mum mom parent son daughter brother sister uncle aunt cousin nephew niece grandfather
  grandmother grandson granddaughter boyfriend girlfriend fiancé fiancée widow widower challenger critic backer
  insider detractor man woman boy girl teenager person resident`)

const PLURALS = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['wives', 'wife'],
  ['children', 'child'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['chairmen', 'chairman'],
  ['attorneys', 'attorney'],
])

const FEMALE = wordSet(`
  spokeswoman actress congresswoman councilwoman chairwoman businesswoman widow queen princess duchess mother mom
  mum daughter sister wife girlfriend fiancée aunt niece grandmother granddaughter nun woman girl`)
const MALE = wordSet(`
  spokesman congressman councilman chairman businessman widower king prince duke father dad son brother husband
  boyfriend fiancé uncle nephew grandfather grandson monk man boy priest pope`)

/** Nouns in -er, -or, -ist, -ian and the like that are no people. */
const NO_AGENTS = wordSet(`
  number letter paper power matter order summer winter center factor offer answer river tower weather water corner
  quarter chapter border disaster murder newspaper computer server career dinner layer poster error mirror sector
  motor tractor monitor tumor humor labor harbor color favor honor twist checklist shortlist blacklist playlist
  chamber cancer fever shelter counter register theater transfer charter filter trailer folder flyer reminder
  blockbuster thriller header laser printer trigger twister bulldozer cover manner banner timber lumber chopper
  helicopter freighter container cracker frontier barrier carrier primer fiber other another former latter corridor
  indicator reactor vector metaphor terror horror rumor vigor rigor armor parlor provider supplier operator maker
  manufacturer retailer insurer lender employer`)

/** True for a noun that by its ending is somebody who does something: "picker", "finalist". */
export function isAgentNoun(word: string): boolean {
  return word.length > 4 && AGENT.test(word) && !NO_AGENTS.has(word)
}

const AGENT = /(?:er|or|ist|ian|eer|man|woman|person|master|keeper|maker)$/

/** Who studies or practises what the rest of the word says: "ornithologist", "physiotherapist", "geographer". */
const PROFESSION = /.(?:ologist|ographer|onomist|iatrist|iatrician|metrist|therapist|cologist|master)$/

/** True where a word (lower case, singular) says what a person is. */
export function isRoleHead(word: string): boolean {
  if (ROLE_HEADS.has(word) || PROFESSION.test(word)) return true
  const hyphen = word.lastIndexOf('-')
  if (hyphen < 0) return false
  // "vice-president", "secretary-general", "president-elect"
  const tail = word.slice(hyphen + 1)
  return ROLE_HEADS.has(tail) || (HEAD_TAILS.has(tail) && ROLE_HEADS.has(word.slice(0, hyphen)))
}

/** "mother of two", "mum-of-three": somebody by her own children, nobody's mother. */
export function isParentOf(low: string, next: readonly string[]): boolean {
  const [, word = low, number] = /^(.+)-of-(.+)$/.exec(low) ?? []
  const count = number ?? (next[0] === 'of' ? next[1] : undefined)
  return PARENT.test(word) && count !== undefined && COUNT.test(count)
}

const PARENT =
  /^(?:mother|father|mum|mom|mam|dad|parent|(?:great-)*(?:grandmother|grandfather|grandparent|gran|grandma|grandad))$/
const COUNT = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/

/** True where a word says whose somebody is, and not what they do. */
export function isRelation(word: string): boolean {
  return RELATIONS.has(word)
}

/** The singular of a noun, as far as roles go. */
export function singular(word: string): string {
  const known = PLURALS.get(word)
  if (known !== undefined) return known
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') ? word.slice(0, -1) : word
}

/** True where a noun looks plural. */
export function isPlural(word: string): boolean {
  if (PLURALS.has(word)) return true
  // "critics", but not "politics"
  if (word.endsWith('ics')) return isRoleHead(word.slice(0, -1))
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|news)$/.test(word)
}

/**
 * The gender that a role tells, or neutral. "Chairman" and "spokesman" are said of women too, but seldom enough to count
 * where nothing else tells.
 */
export function roleGender(word: string): Gender {
  return FEMALE.has(word) ? 'female' : MALE.has(word) ? 'male' : 'neutral'
}
