/**
 * True where so many slips at most (0 to 2) make one word of the other: a letter more, less or other, or two neighbours
 * swapped (Damerau's distance, in its restricted form: no letter slips twice). Steps on common beginnings, then tries each slip.
 */
export function isWithin(slips: number, a: string, b: string): boolean {
  return isRestWithin(slips, a, 0, b, 0)
}

function isRestWithin(slips: number, a: string, fromA: number, b: string, fromB: number): boolean {
  let [i, j] = [fromA, fromB]
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i += 1
    j += 1
  }
  const [restA, restB] = [a.length - i, b.length - j]
  if (restA === 0 || restB === 0) return restA + restB <= slips
  if (slips === 0 || Math.abs(restA - restB) > slips) return false
  return (
    (isSwapped(a, i, b, j) && isRestWithin(slips - 1, a, i + 2, b, j + 2)) ||
    isRestWithin(slips - 1, a, i + 1, b, j + 1) ||
    isRestWithin(slips - 1, a, i + 1, b, j) ||
    isRestWithin(slips - 1, a, i, b, j + 1)
  )
}

/** True where both words have two letters more, one's in the other's order turned round. */
function isSwapped(a: string, i: number, b: string, j: number): boolean {
  return (
    i + 1 < a.length &&
    j + 1 < b.length &&
    a.charCodeAt(i) === b.charCodeAt(j + 1) &&
    a.charCodeAt(i + 1) === b.charCodeAt(j)
  )
}
