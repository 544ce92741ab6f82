/*
 * Abbreviations that end in a point, without their point, in small letters. How each behaves decides whether a point
 * after it ends the sentence as well.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** A name always follows: the point after these never ends a sentence. */
const BEFORE_NAMES = list(
  `mr mrs ms mx messrs mmes dr drs prof profs sen sens rep reps gov govs gen gens lt col cols sgt capt cpl cmdr comdr
   maj adm brig pvt det insp supt rev revs fr hon pres atty ald amb asst assoc dep dir sec secy treas st ste mt ft
   mgr msgr bros dept vs v viz cf e.g i.e approx ca al del hr spc pfc ssgt`,
)

/** A number always follows. Where none does, the point is a full stop. */
const BEFORE_NUMBERS = list('nos p pp fig figs vol vols art arts ch op pt cir sect')

/** The same, but plain words in small letters: "She said no. 5 came later." */
const CAPITAL_BEFORE_NUMBERS = list('No Mar Sun Sat Par NO MAR SUN SAT')

/** What follows decides: "Acme Inc. said", "at 5 p.m. The". */
const ANYWHERE = list(
  `inc corp ltd co cos plc llc llp bhd pty jr sr esq etc jan feb apr jun jul aug sept oct nov dec
   mon tue tues wed thu thur thurs fri ave blvd rd hwy rte univ ph.d m.d ph d.phil gmbh bldg est ext
   min max avg ed eds trans govt natl intl dist`,
)

/** American states, as newspapers shorten them: only after a comma, a bracket or a party ("R-Ky."), since many are words. */
const STATES = list(
  `ala ariz ark cal calif colo conn del fla ga ida ill ind kan kans ky la mass md mich minn miss mo mont neb nebr
   nev okla ore penn pa tenn tex va vt wash wis wisc wyo w.va n.y n.j n.h n.m n.c n.d s.c s.d d.c r.i ont que alta`,
)

/** How a word with a point after it behaves. */
export type Abbreviation = 'before-name' | 'before-number' | 'anywhere' | 'state' | 'initials'

/** How `word` (without its last point) behaves before a point, or null where it is no abbreviation known. */
export function abbreviation(word: string): Abbreviation | null {
  const low = word.toLowerCase()
  if (BEFORE_NAMES.has(low)) return 'before-name'
  if (STATES.has(low)) return 'state'
  if (BEFORE_NUMBERS.has(low) || CAPITAL_BEFORE_NUMBERS.has(word)) return 'before-number'
  if (ANYWHERE.has(low)) return 'anywhere'
  return null
}
