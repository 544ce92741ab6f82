/**
 * Discord's limits, in UTF-16 units unless said otherwise (https://docs.discord.com/developers/resources/message and
 * …/components/reference, …/interactions/application-commands). Discord counts code points in some of them; units are
 * never fewer, so what fits here fits there.
 */
export const LIMITS = {
  content: 2000,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  rows: 5,
  linkUrl: 512,
  selectOptions: 25,
  selectOptionLabel: 100,
  selectOptionDescription: 100,
  selectOptionValue: 100,
  selectPlaceholder: 150,
  autocompleteChoices: 25,
  choiceName: 100,
  choiceValue: 100,
  commandName: 32,
  commandDescription: 100,
  optionDescription: 100,
  modalTitle: 45,
  textInputLabel: 45,
  textInputPlaceholder: 100,
  textInputValue: 4000,
} as const

/** So far a cluster that starts before the limit is looked at: families of emoji have 11 units. */
const LONGEST_CLUSTER = 64

/**
 * `text` as a label of at most `limit` units: whole, or cut at its tail between characters with an ellipsis. For labels
 * and menus only: a quotation is never cut.
 */
export function label(text: string, limit: number): string {
  if (text.length <= limit) return text
  const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
  let kept = ''
  for (const { segment } of graphemes.segment(text.slice(0, limit + LONGEST_CLUSTER))) {
    if (kept.length + segment.length > limit - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
