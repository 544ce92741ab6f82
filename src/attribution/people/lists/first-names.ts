import { createRequire } from 'node:module'
import { PackedWords } from '../../../text/packed-words.ts'
import { remembered } from '../../../text/remembered.ts'
import { fold } from '../../../text/terms/fold.ts'
import type { Gender } from './titles.ts'
import { wordSet } from '../../../text/word-set.ts'

/** The tables of gender-detection-from-name: the English one, and shorter ("f", "m") what only those of other languages have. */
const names = new PackedWords(createRequire(import.meta.url)('#words/first-names.json'))

/** Given to women and men alike: they tell nothing, whatever the table says. */
const UNISEX = wordSet(`
  alex andrea angel ariel avery bailey blair cameron casey charlie chris dakota dana darcy devin drew emerson finley
  frances francis hayden jackie jamie jan jean jess jessie jo jordan jules kelly kelsey kerry kim kit lane lee
  leslie lindsay lindsey lou lynn mackenzie madison marion mel morgan nicky noel nikita parker pat peyton quinn
  reagan reese regan riley robin rory rowan sam sandy sasha shannon shelby sidney skyler stacy stevie sydney taylor
  terry toby tracy val wei xi yang li ming jing hong yong min jun yu chen jae lin ling hua xin
  yan ying ping wen yuan ning lan kai jody jodie sacha dominique camille claude lesley hilary evelyn vivian ash sunny
  ollie remy ellis rene sol`)

/** Family names that stand before the given ones in Vietnam, China and Korea: the table's gender is another name's. */
const FAMILY_FIRST = wordSet(`
  tran nguyen pham phan vu vo dang bui ngo duong ly mai dinh lam hoang liu wang zhang zhao huang zhou wu xu sun zhu ma gao
  luo zheng liang song tang han feng deng cao peng zeng xiao tian dong pan cai jiang yu du ye su lu ding ren park choi
  jung kang yoon lim shin seo kwon cho bae hwang moon son ahn`)

/** Table entries that in news English are seldom a first name. */
const NOT_NAMES = wordSet(`
  china india america asia africa europe london paris israel jordan georgia texas florida virginia carolina dakota
  montana nevada austin dallas houston phoenix lincoln jackson washington kingston memphis brooklyn chelsea milan
  may april june august king prince princess queen duke earl baron judge justice major bishop senator deacon royal
  san santa saint los las el new wall street coal cheers cool islam lake park oak cedar long sandy river mount fort
  morning nobel boston rohingya crooked lower story young day early ever north west south east unknown baby boy girl
  male female sir lady the an so my man see was be no do in on at he she they house great church city state county
  country party police army navy bank union council court congress parliament ministry aide ally boss brig captain
  chancellor chief del driver emir emperor general marshal mister pastor pilot poet priest scout sheikh sheriff son
  sultan trooper kingdom trust`)

const GENDERS = new Map<string, Gender>([
  ['female', 'female'],
  ['f', 'female'],
  ['male', 'male'],
  ['m', 'male'],
])

/** The gender that a first name usually has; neutral where it is unisex or not known. */
export function firstNameGender(name: string): Gender {
  const lower = name.toLowerCase()
  if (UNISEX.has(lower) || FAMILY_FIRST.has(lower) || NOT_NAMES.has(lower)) return 'neutral'
  return GENDERS.get(names.get(fold(lower)) ?? '') ?? 'neutral'
}

/**
 * True where a word is known as a first name and is seldom anything else. What only other languages have must have an accent:
 * without one it may be any word.
 */
export const isFirstName: (name: string) => boolean = remembered((name) => {
  const lower = name.toLowerCase()
  if (NOT_NAMES.has(lower)) return false
  const folded = fold(lower)
  const known = names.get(folded)
  return UNISEX.has(lower) || (known !== undefined && (known.length > 1 || folded !== lower))
})

/** Nouns for somebody that are a name of their own before a last name: "Ally Lee", "Son Min-jae", but "son James". */
const ALSO_NAMES = wordSet('ally son')

/** True for words that begin with a first name that is more often a noun, and go on with no other first name. */
export function isNameBefore([name = '', next]: readonly string[]): boolean {
  return next !== undefined && ALSO_NAMES.has(name) && !isFirstName(next)
}
