/**
 * The part of speech of a word: the Penn Treebank's tags (Marcus, Santorini and Marcinkiewicz 1993), and MARK for
 * punctuation and signs.
 */
export type Tag =
  | 'CC'
  | 'CD'
  | 'DT'
  | 'EX'
  | 'FW'
  | 'IN'
  | 'JJ'
  | 'JJR'
  | 'JJS'
  | 'MD'
  | 'NN'
  | 'NNP'
  | 'NNPS'
  | 'NNS'
  | 'PDT'
  | 'POS'
  | 'PRP'
  | 'PRP$'
  | 'RB'
  | 'RBR'
  | 'RBS'
  | 'RP'
  | 'TO'
  | 'UH'
  | 'VB'
  | 'VBD'
  | 'VBG'
  | 'VBN'
  | 'VBP'
  | 'VBZ'
  | 'WDT'
  | 'WP'
  | 'WP$'
  | 'WRB'
  | 'MARK'

/** The parts of speech of words that take no new members: "of", "they", "would"; and adverbs ("not", "then"). */
export const FUNCTION_TAGS: readonly Tag[] = [
  'CC',
  'DT',
  'EX',
  'IN',
  'MD',
  'PRP',
  'PRP$',
  'RB',
  'TO',
  'WDT',
  'WP',
  'WP$',
  'WRB',
]
