/** What stands last in a name and is often left out of its short form: "the AU" is the African Union Commission too. */
const bodies = /^(?:Agency|Commission|Council|Department|Mission|Office|Secretariat)$/

/** The short forms that readers may use for a name of several words ("African Union Commission": auc, au). */
export function acronymsOf(name: string): string[] {
  const words = name.match(/\p{L}[\p{L}'’.-]*/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  const short = bodies.test(capitals.at(-1) ?? '') ? [capitals.slice(0, -1)] : []
  return [capitals, ...short]
    .filter(({ length }) => length >= 2)
    .map((each) => each.map((word) => word[0]!.toLowerCase()).join(''))
}
