/** What stands last in a name and is often left out of its short form: "the AU" is the African Union Commission too. */
const bodies = /^(?:Agency|Commission|Council|Department|Mission|Office|Secretariat)$/

/** Small words whose letter a short form may have: "DfT", "MoD". */
const small = /^(?:of|for|and)$/

/** The short forms that readers may use for a name of several words ("African Union Commission": auc, au). */
export function acronymsOf(name: string): string[] {
  const words = name.match(/\p{L}[\p{L}'’.-]*/gu) ?? []
  const capitals = words.filter(isCapital)
  const short = bodies.test(capitals.at(-1) ?? '') ? capitals.slice(0, -1) : []
  const full = words.filter((word) => isCapital(word) || small.test(word))
  const forms = [capitals, short, full]
    .filter((form) => form.filter(isCapital).length >= 2)
    .map((form) => form.map((word) => word[0]!.toLowerCase()).join(''))
  return [...new Set(forms)]
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
