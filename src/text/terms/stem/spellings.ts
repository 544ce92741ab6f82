/*
 * British and American spellings, brought to the American one: most by the ending, the rest by a list. Both sides go
 * through here, so that a rule may change a word wrongly as long as it never makes one of two common words.
 */

/** Spelled -ise on both sides of the Atlantic. */
const alwaysIse = new Set(
  (
    'advertise advise apprise arise braise bruise chastise circumcise comprise compromise concise cruise demise despise ' +
    'devise disguise enterprise excise exercise expertise franchise guise improvise incise liaise merchandise noise paradise ' +
    'poise praise precise premise promise raise revise rise supervise surmise surprise televise treatise turquoise wise'
  ).split(' '),
)

/** Spelled -our on both sides, or another word without the u. */
const alwaysOur = new Set(
  'contour detour devour downpour flour four hour outpour our pour scour sour tour velour your'.split(' '),
)

const british: ReadonlyMap<string, string> = new Map(
  (
    'grey gray|programme program|cheque check|tyre tire|aeroplane airplane|defence defense|offence offense|licence license|' +
    'practise practice|pretence pretense|judgement judgment|jewellery jewelry|ageing aging|sceptic skeptic|sceptical skeptical|' +
    'scepticism skepticism|mould mold|plough plow|kerb curb|storey story|manoeuvre maneuver|aluminium aluminum|' +
    'anaemia anemia|anaesthetic anesthetic|paediatric pediatric|haemorrhage hemorrhage|oestrogen estrogen|foetus fetus|' +
    'encyclopaedia encyclopedia|archaeology archeology|leukaemia leukemia|diarrhoea diarrhea|orthopaedic orthopedic|' +
    'skilful skillful|fulfil fulfill|enrol enroll|instalment installment|wilful willful|enrolment enrollment|' +
    'mum mom|whisky whiskey|pyjamas pajamas|moustache mustache|cosy cozy|sulphur sulfur|draught draft|artefact artifact|' +
    'acknowledgement acknowledgment|adviser advisor|catalogue catalog|dialogue dialog|analogue analog|monologue monolog'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** A folded word in the spelling that both sides of the Atlantic share here. */
export function oneSpelling(word: string): string {
  if (word.length < 4) return word
  const listed =
    british.get(word) ?? (word.endsWith('s') ? plural(british.get(word.slice(0, -1))) : undefined)
  return listed ?? (hasBritishEnding(word) ? byEnding(word) : word)
}

/** False for most words, quickly. */
function hasBritishEnding(word: string): boolean {
  return /[iy]s|our|[tb]re/.test(word)
}

function plural(word: string | undefined): string | undefined {
  return word === undefined ? undefined : word + 's'
}

function byEnding(word: string): string {
  const isation = word.indexOf('isation')
  if (isation > 1) return word.slice(0, isation) + 'ization' + word.slice(isation + 7)
  for (const ending of [
    'ise',
    'ised',
    'ises',
    'ising',
    'iser',
    'isers',
    'yse',
    'ysed',
    'yses',
    'ysing',
    'yser',
  ]) {
    if (word.endsWith(ending)) return zed(word, word.slice(0, -ending.length), ending)
  }
  for (const ending of [
    'our',
    'ours',
    'oured',
    'ouring',
    'ourable',
    'ourer',
    'ourers',
    'ourful',
    'ourite',
    'ourites',
    'ourhood',
    'ourhoods',
  ]) {
    if (word.endsWith(ending)) return or(word, word.slice(0, -ending.length), ending)
  }
  for (const ending of ['tre', 'tres', 'tred', 'bre', 'bres']) {
    if (word.endsWith(ending) && word.length > ending.length + 1)
      return er(word.slice(0, -ending.length), ending)
  }
  return word
}

function zed(word: string, stem: string, ending: string): string {
  if (stem.length < 3 || alwaysIse.has(stem + 'ise')) return word
  return stem + ending.replace('s', 'z')
}

function or(word: string, stem: string, ending: string): string {
  if (stem.length < 2 || alwaysOur.has(stem + 'our')) return word
  return stem + ending.replace('u', '')
}

function er(stem: string, ending: string): string {
  const letter = ending.charAt(0)
  return stem + letter + (ending.endsWith('d') ? 'ered' : ending.endsWith('s') ? 'ers' : 'er')
}
