import { isDocument, isOrganisationHead } from '../people/lists/organisations.ts'
import { isRoleHead, singular } from '../people/lists/roles.ts'
import type { Reading } from '../reading/reading.ts'

/** True for a name, a plural, a person's pronoun, and a noun for somebody, a body or a document. */
export function canSpeak({ low, tags }: Reading, head: number): boolean {
  const word = low[head] ?? ''
  const tag = tags[head] ?? 'MARK'
  if (tag === 'PRP') return word !== 'it'
  const noun = singular(word)
  return (
    tag.startsWith('NNP') ||
    tag === 'NNS' ||
    tag === 'CD' ||
    isRoleHead(noun) ||
    isOrganisationHead(noun) ||
    isDocument(noun)
  )
}
