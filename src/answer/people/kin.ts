import { termsOf } from '../../text/terms.ts'

/** What readers call somebody, and what articles may: the words of a group stand for each other in descriptions, never in names. */
const groups =
  'spokesman spokeswoman spokesperson communications|representative congressman congresswoman lawmaker rep|senator lawmaker sen|governor gov|campaign camp|adviser advisor aide strategist|prosecutor prosecuting prosecution|defence defending|fan supporter|police sheriff cop constable detective trooper policeman policewoman|boss ceo executive director manager|boss chief head leader commander|minister secretary|reporter journalist correspondent|dad father|mom mum mother|' +
  'company firm corporation utility airline manufacturer maker|wife widow|husband widower|doctor physician surgeon medic|' +
  'teacher headteacher headmaster principal|scientist researcher professor|lawyer attorney barrister solicitor counsel kc qc|' +
  'power electricity electric energy|politician senator congressman congresswoman representative lawmaker mp|' +
  'leader chief head|skipper captain|judge justice magistrate|firefighter fireman|soldier serviceman|pope pontiff|priest vicar pastor|' +
  'neighbor neighbour|driver motorist|student pupil|union association|charity foundation|expert analyst specialist|author writer novelist|' +
  'weatherman forecaster meteorologist|farmer grower|owner proprietor landlord|coach manager trainer|former ex'

const kin = read()

function read(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>()
  for (const group of groups.split('|')) {
    const terms = termsOf(group).map(({ term }) => term)
    for (const term of terms) all.set(term, new Set([...(all.get(term) ?? []), ...terms]))
  }
  return all
}

const none: ReadonlySet<string> = new Set()

/** The stems that may stand for this one in a description of somebody; none where the list has none. */
export function kinOf(stem: string): ReadonlySet<string> {
  return kin.get(stem) ?? none
}
