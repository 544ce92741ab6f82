/**
 * How sure each way from a mention to its speaker is: round numbers that follow what is right of it in news articles
 * with known speakers.
 */
export const SURE = {
  /** Somebody's name that nobody else has. */
  name: 0.98,
  /** The name of a body, or of nobody known to be a person. */
  body: 0.94,
  /** A short name that several have. */
  sharedName: 0.92,
  /** A description that stands for itself, with a name in it or not: "a police spokesman", "the mayor, Ann Lee". */
  described: 0.95,
  /** The body or the writer that a description stands for: "the company", "the statement". */
  bodyMeant: 0.9,
  /** Two or more together: "Lee and Cole". */
  joint: 0.9,
  /** A noun that is neither a person nor a body nor a document: sure only where its verb is. */
  seldom: 0.9,
  /** Somebody named elsewhere whom a description fits: "the mayor", "the 20-year-old". */
  inferred: 0.7,
  /** Pronouns, by how far ahead of the next the one meant is: by much, by less, by little, hardly. */
  pronoun: [0.9, 0.8, 0.65, 0.55],
  /** Nothing tells. */
  nobody: 0.3,
} as const
