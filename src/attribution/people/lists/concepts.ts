import { wordSet } from '../../../text/word-set.ts'

/** Each line: words for one kind of person; the first stands for all. Abbreviated titles come first to be spelled out. */
const SAME = `
  senator sen sens
  representative rep reps congressman congresswoman
  governor gov govs
  general gen
  professor prof
  lawyer attorney atty solicitor barrister counsel
  spokesman spokeswoman spokesperson
  chairman chair chairwoman chairperson
  councillor councilor councilman councilwoman alderman cllr
  premier
  ambassador amb envoy
  sergeant sgt
  detective det
  inspector insp
  superintendent supt
  captain capt skipper
  colonel col
  lieutenant lt
  admiral adm
  pastor rev reverend revd vicar
  coach trainer
  physician doctor
  mother mom mum
  father dad
  founder co-founder cofounder
  owner co-owner
  reporter journalist correspondent
  organizer organiser
  adviser advisor
  policeman policewoman constable
  head chief boss
  ceo`

/** Each line: a general word, then what it may stand for ("the lawmaker" for a senator). */
const GENERAL = `
  leader president premier chancellor king queen chairman prince sultan emir head
  diplomat ambassador consul
  lawmaker senator representative delegate councillor legislator politician mp
  politician senator representative governor mayor councillor candidate minister president premier
  officer sergeant detective inspector superintendent captain lieutenant policeman
  commander general admiral colonel
  executive ceo president chairman director
  businessman founder owner ceo entrepreneur investor
  scientist researcher professor biologist chemist physicist astronomer geologist virologist epidemiologist
  researcher scientist professor biologist chemist physicist
  academic professor lecturer historian scholar
  economist analyst
  candidate nominee contender
  nominee candidate
  monarch king queen
  cleric imam pastor bishop archbishop priest ayatollah
  athlete runner swimmer cyclist boxer golfer
  player striker midfielder defender goalkeeper quarterback
  manager coach
  prosecutor lawyer
  jurist judge justice`

/** What a ministry, an army or a firm is about: each line is one field, the first word stands for all. */
const FIELDS = `
  military armed army forces troops navy naval air
  diplomacy foreign external diplomat
  finance treasury exchequer
  defence defense
  justice
  interior home homeland
  health
  education schools
  police
  trade commerce
  energy
  agriculture farm
  transport transportation
  labour labor employment
  environment climate
  culture
  housing
  immigration`

const rows = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))

const CANONICAL = new Map(
  rows(SAME).flatMap(([name = '', ...others]) => others.map((other) => [other, name])),
)
const FIELD_OF = new Map(
  rows(FIELDS).flatMap(([name = '', ...others]) => [name, ...others].map((word) => [word, name])),
)
const GENERAL_FOR = new Map<string, string[]>()
for (const [general = '', ...special] of rows(GENERAL))
  for (const word of special) GENERAL_FOR.set(word, [...(GENERAL_FOR.get(word) ?? []), general])

/** Heads of which a field has one: "foreign minister", "head of the armed forces". */
const LEADS = wordSet('minister secretary head commander leader director chairman marshal chancellor')

/** One word for all that mean the same: "attorney" becomes "lawyer". */
export function canonicalHead(head: string): string {
  return CANONICAL.get(head) ?? head
}

/** More general words for a role: a senator is a lawmaker. */
export function generalHeads(head: string): readonly string[] {
  return GENERAL_FOR.get(head) ?? []
}

/**
 * One name for all ways of saying who leads a field ("foreign minister", "secretary of state", "top diplomat" are one),
 * or the canonical head where the words name no field.
 */
export function conceptOf(head: string, words: ReadonlySet<string>): string {
  const canonical = canonicalHead(head)
  if (canonical === 'secretary' && words.has('press')) return 'spokesman'
  if (canonical === 'minister' && words.has('prime')) return 'premier'
  if (canonical === 'executive' && words.has('chief')) return 'ceo'
  if (canonical === 'diplomat' && (words.has('top') || words.has('chief'))) return 'lead diplomacy'
  if (!LEADS.has(canonical)) return canonical
  if (canonical === 'secretary' && words.has('state')) return 'lead diplomacy'
  if (words.has('staff')) return isMilitaryStaff(words) ? 'lead military' : 'chief of staff'
  if (words.has('joint') && words.has('chiefs')) return 'lead military'
  for (const word of words) {
    const field = FIELD_OF.get(word)
    if (field !== undefined && field !== 'diplomacy') return `lead ${field}`
    if (field !== undefined && canonical !== 'head') return `lead ${field}`
  }
  return canonical
}

function isMilitaryStaff(words: ReadonlySet<string>): boolean {
  return ['defence', 'defense', 'general', 'joint', 'army', 'naval', 'air'].some((word) => words.has(word))
}
