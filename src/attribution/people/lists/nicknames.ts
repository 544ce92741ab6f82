/** Each line: a first name and its short forms. */
const SHORT = `
  alexander alex sandy
  andrew andy drew
  anthony tony
  barbara barb
  benjamin ben benny
  bernard bernie
  charles charlie chuck
  christopher chris
  daniel dan danny
  david dave
  deborah deb debbie
  donald don
  douglas doug
  edward ed eddie ted
  elizabeth liz lizzie beth betsy betty
  francis frank
  frederick fred freddie
  gerald gerry jerry
  gregory greg
  henry harry hank
  jacob jake
  james jim jimmy jamie
  jeffrey jeff
  jennifer jen jenny
  jonathan jon
  john jack johnny
  joseph joe joey
  joshua josh
  katherine kate kathy katie kathleen
  kenneth ken kenny
  lawrence larry
  leonard len lenny
  margaret maggie meg peggy
  matthew matt
  michael mike mick
  nathaniel nathan nate
  nicholas nick
  pamela pam
  patricia pat trish
  patrick pat
  peter pete
  philip phil
  raymond ray
  rebecca becky
  richard dick rich rick ricky
  robert bob bobby rob
  ronald ron
  samuel sam
  stephen steve steven
  susan sue
  theodore ted teddy
  thomas tom tommy
  timothy tim
  victoria vicky
  vincent vince
  walter walt
  william bill billy will willie`

const FULL = new Map<string, Set<string>>()
for (const line of SHORT.trim().split('\n')) {
  const [full = '', ...short] = line.trim().split(' ')
  for (const name of [full, ...short]) FULL.set(name, (FULL.get(name) ?? new Set()).add(full))
}

/** True where two first names may be one: the same, or one a short form of the other. */
export function sameFirstName(a: string, b: string): boolean {
  if (a === b) return true
  const other = FULL.get(b)
  return other !== undefined && [...(FULL.get(a) ?? [])].some((full) => other.has(full))
}
