/** True for words that open like a description ("the mayor", "her father") and not like a name. */
export function opensDescription(words: string): boolean {
  return /^(?:the|an?|one|some|this|that|his|her|their|its) /i.test(words)
}
