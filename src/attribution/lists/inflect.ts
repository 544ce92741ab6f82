/** Past and participle of the irregular verbs that the lists hold. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map([
  ['say', ['said', 'said']],
  ['tell', ['told', 'told']],
  ['write', ['wrote', 'written']],
  ['swear', ['swore', 'sworn']],
  ['find', ['found', 'found']],
  ['show', ['showed', 'shown']],
  ['think', ['thought', 'thought']],
  ['know', ['knew', 'known']],
  ['feel', ['felt', 'felt']],
  ['see', ['saw', 'seen']],
  ['make', ['made', 'made']],
  ['speak', ['spoke', 'spoken']],
  ['go', ['went', 'gone']],
  ['begin', ['began', 'begun']],
  ['read', ['read', 'read']],
  ['sing', ['sang', 'sung']],
  ['hit', ['hit', 'hit']],
  ['put', ['put', 'put']],
  ['forecast', ['forecast', 'forecast']],
  ['spell', ['spelled', 'spelled']],
  ['send', ['sent', 'sent']],
  ['hold', ['held', 'held']],
  ['leave', ['left', 'left']],
  ['give', ['gave', 'given']],
  ['run', ['ran', 'run']],
  ['foretell', ['foretold', 'foretold']],
])
const DOUBLED = new Set([
  'admit',
  'rip',
  'slam',
  'snap',
  'plan',
  'chat',
  'beg',
  'dub',
  'blog',
  'brag',
  'deadpan',
  'quip',
  'refer',
  'rebut',
  'concur',
  'extol',
  'submit',
  'pen',
  'aver',
  'run',
])

/** The forms of a regular or listed verb: its base, its -s, past, -ing and participle spellings. */
export function forms(
  lemma: string,
): readonly (readonly ['base' | 's' | 'past' | 'ing' | 'participle', readonly string[]])[] {
  const [past, participle] = IRREGULAR.get(lemma) ?? [regularPast(lemma), regularPast(lemma)]
  const both = past === participle
  const british = lemma === 'signal' || lemma === 'label' ? [`${lemma}led`] : []
  return [
    ['base', [lemma]],
    ['s', [thirdPerson(lemma)]],
    ['past', past === lemma ? [] : [past, ...british]],
    ['ing', [gerund(lemma), ...(british.length > 0 ? [`${lemma}ling`] : [])]],
    ['participle', both ? [] : [participle]],
  ]
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return DOUBLED.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}

function gerund(lemma: string): string {
  if (lemma === 'see') return 'seeing'
  if (lemma.endsWith('e')) return `${lemma.slice(0, -1)}ing`
  return DOUBLED.has(lemma) || lemma === 'begin' || lemma === 'hit' || lemma === 'put'
    ? `${lemma}${lemma.at(-1)}ing`
    : `${lemma}ing`
}
