import { MONTHS, WEEKDAYS } from '../../../text/word/calendar.ts'
import { wordSet } from '../../../text/word-set.ts'

/** Words that may begin a sentence with a capital and are never part of a name. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those each every either neither both all any some many most few several such other
  another no one i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  who whom whose which what where when why how whatever whoever whether and or but nor so yet for if because
  although though while since until unless as than then once of in on at to from by with without within into onto
  over under about above below after before between during through against among amid across along around behind
  beside besides beyond despite down except inside near off out outside past per regarding toward towards up upon
  via according like unlike is are was were be been being am has have had do does did will would can could may might
  must shall should not never also just only even still already again too very quite rather almost nearly now here
  there today tomorrow yesterday tonight later earlier soon often always sometimes usually finally meanwhile however
  moreover furthermore instead indeed therefore thus hence nevertheless nonetheless otherwise additionally likewise
  perhaps maybe well yes oh ok okay please thanks sorry hello asked said says say saying told added speaking asking
  citing following including given last next first second third more less least much let get got make made going
  come see look think know want need take give let's it's that's there's he's she's i'm i've we're we've they're
  you're don't can't won't isn't didn't nobody everybody everyone someone somebody anyone nothing something
  everything two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand
  million billion former latest breaking update read related photo image video source story editor watch`)

/** Days, months and the zones of clocks: capitalised, and never part of a speaker's name. */
export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...WEEKDAYS.map((day) => `${day}s`),
  ...MONTHS,
  ...wordSet('christmas easter thanksgiving gmt bst utc cet cest est edt pst pdt aest'),
])

/** What the names of streets, grounds and other places end in. */
export const PLACE_WORDS = wordSet(`
  street road lane avenue square park bridge station stadium arena ground hill river lake island mountain valley bay
  beach terrace crescent boulevard highway motorway quay pier`)

/** Where the core of a noun phrase ends. */
export const PREPOSITIONS = wordSet(`
  of in on at to from by with without within into over under about after before between during through against among
  amid across along around behind beyond despite inside near off outside past toward towards upon via for like
  including as since`)

export const RELATIVES = wordSet('who whom whose which that where when')

/** Determiners that are left out of a shown name or role. */
export const ARTICLES = wordSet('the a an this that these those')

export const POSSESSIVES = wordSet('my your his her its our their')

/** Small words inside personal names ("van", "bin"). */
export const PARTICLES = wordSet(
  'de da di do dos das del della der den du la le van von ten ter zu bin bint ibn al el ben abu af av y e st ap',
)

/** What may follow a personal name as part of it. */
export const SUFFIXES = wordSet('jr sr ii iii iv phd md esq')

/** Quantifiers and pronouns that speak for nobody in particular ("many say"). */
export const QUANTIFIERS = wordSet(`
  some many most few several all both others each none half one two three four five six seven eight nine ten dozens
  hundreds thousands millions everyone everybody someone somebody anyone anybody nobody people majority those`)

/** Words before a role that tell nothing of whom it is. */
export const ROLE_ADJECTIVES = wordSet(`
  former acting interim deputy senior chief top leading longtime outgoing incoming new old current ex late veteran
  retired vice assistant associate general executive managing national regional federal provincial local high ranking high-ranking first newly
  elected embattled popular famous prominent young elder junior principal lead head main country nation own`)

const NOUNS_IN_LY = wordSet(`
  family assembly ally rally daily weekly monthly reply supply monopoly bully elderly anomaly tally folly jelly italy
  july fly belly butterfly early likely only grizzly homily panoply`)

/** True for a word that by its ending is an adverb ("interestingly"). */
export function isLyAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !NOUNS_IN_LY.has(word)
}
