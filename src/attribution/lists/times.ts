import { wordSet } from '../../text/word-set.ts'

/** What time is counted in: "two weeks ago", "a day earlier". */
export const UNITS = wordSet(
  'minute minutes hour hours day days night nights week weeks month months year years decade decades moment moments',
)
