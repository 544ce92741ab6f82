/**
 * How sure it is that the named speaker made the statement, 0 to 1: by how it was found (`found`) and how the mention was
 * resolved (`resolved`), both shares of what is right. That somebody is mentioned whom one expects to speak tells of a
 * statement, too: it is none only where that fails as well, so the doubt about finding it counts twice. A noun for
 * what `seldom` speaks tells nothing of the kind.
 */
export function confidenceOf(found: number, resolved: number, seldom: boolean): number {
  return (seldom ? found : 1 - (1 - found) ** 2) * resolved
}
