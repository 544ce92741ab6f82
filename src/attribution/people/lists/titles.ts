import { wordSet } from '../../../text/word-set.ts'

export type Gender = 'male' | 'female' | 'neutral'

const MALE = wordSet(
  'mr mister sir lord king prince duke baron father fr brother count emperor don señor herr monsieur',
)
const FEMALE = wordSet(
  'mrs ms miss madam madame mme lady dame queen princess duchess baroness sister countess empress mother señora frau',
)

/** Titles that stand before a name and are no description of what somebody does. */
const COURTESY = wordSet(
  'mr mrs ms miss mx mister dr sir dame lord lady madam madame mme señor señora herr frau monsieur',
)

/** Titles before names that are shown as a role, also abbreviated. */
const RANKS = wordSet(`
  sen sens gov govs rep reps gen lt col maj capt cpt cpl sgt adm cmdr brig pvt pres sec atty prof hon rev revd fr
  msgr amb insp det supt cllr coun del asst dcs dci dsi dcc acc wpc pcso senator senators governor governors representative congressman congresswoman
  general lieutenant colonel major captain corporal sergeant admiral commander brigadier private marshal president
  professor reverend father sister brother mother ambassador inspector detective superintendent constable councillor
  councilman councilwoman councilor alderman mayor judge justice sheriff chancellor minister premier secretary
  speaker pope bishop archbishop cardinal rabbi imam pastor sheikh sheik ayatollah mullah king queen prince princess
  duke duchess baron baroness emperor emir sultan coach chef officer commissioner chairman chairwoman chairperson
  director`)

/** Ranks of British police, in capitals only; the words behind some of them that make them something else. */
const CAPITAL_RANKS = wordSet('pc dc ds di sgt')
const NO_OFFICERS = wordSet('comics universe united gamer gaming world metro music ltd')

/** True for "PC" and "DI" before a name, in capitals: no computers and no "DC Comics". */
export const isCapitalRank = (word: string, next: string): boolean =>
  CAPITAL_RANKS.has(word) && !NO_OFFICERS.has(next)

export const isCourtesy = (word: string): boolean => COURTESY.has(word)

export const isRank = (word: string): boolean => RANKS.has(word)

/** The gender that a title tells, or neutral. */
export function titleGender(word: string): Gender {
  return MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : 'neutral'
}
