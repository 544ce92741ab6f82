/* The American states by what stands for them behind a politician's name, "(D-Ala.)" or "R-AL". */
const groups =
  'alabama al ala|alaska ak|arizona az ariz|arkansas ar ark|california ca calif|colorado co colo|connecticut ct conn|delaware de del|' +
  'florida fl fla|georgia ga|hawaii hi|idaho id|illinois il ill|indiana in ind|iowa ia|kansas ks kan|kentucky ky|louisiana la|maine me|' +
  'maryland md|massachusetts ma mass|michigan mi mich|minnesota mn minn|mississippi ms miss|missouri mo|montana mt mont|' +
  'nebraska ne neb|nevada nv nev|new hampshire nh|new jersey nj|new mexico nm|new york ny|north carolina nc|north dakota nd|ohio oh|' +
  'oklahoma ok okla|oregon or ore|pennsylvania pa|rhode island ri|south carolina sc|south dakota sd|tennessee tn tenn|texas tx tex|' +
  'utah ut|vermont vt|virginia va|washington wa wash|west virginia wv wva|wisconsin wi wis|wyoming wy wyo'

const names = new Set('new north south west rhode'.split(' '))

const states: ReadonlyMap<string, string> = new Map(
  groups.split('|').flatMap((group) => {
    const words = group.split(' ')
    const name = names.has(words[0] ?? '') ? words.splice(0, 2).join(' ') : words.splice(0, 1).join(' ')
    return words.map((short): [string, string] => [short, name])
  }),
)

/** The state in what stands behind a politician's name (" (D-N.Y.)", ", R-Texas,"), in lower case, or ''. */
export function stateBehind(text: string): string {
  const [, place = ''] = /^,? \(?[DRI]-(\p{L}[\p{L}.]*(?: \p{Lu}\p{L}+)?)/u.exec(text) ?? []
  const short = place.replaceAll('.', '').toLowerCase()
  return states.get(short) ?? short
}
