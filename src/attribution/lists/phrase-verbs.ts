import { list } from './list.ts'

/**
 * Verbs of saying whose object tells what was said although it is no clause: "announced a plan", "criticised the vote",
 * "accused him of lying".
 */
export const OBJECT_VERBS =
  list(`announce criticize criticise praise denounce condemn accuse describe discuss outline detail mention
  cite propose demand deny acknowledge question blast slam mock ridicule deride hail tout reiterate repeat reaffirm dispute
  propose recommend emphasize emphasise stress express voice recall recount explain predict call label dub
   urge ask confirm declare pledge promise warn rebuke chide disavow decry lament note
  recite quote admit report reveal disclose lambaste lambast compare liken attribute
  characterize characterise forecast estimate proclaim suggest tell
   defend dismiss thank refute rebut bemoan deplore berate castigate chastise scold commend applaud congratulate assail
   tweet retweet blame congratulate state excoriate laud salute belittle reprimand upbraid
   vilify restate`)

/** Verbs of saying with the prepositions that bring in what they are about: "talk about", "call for". */
export const TOPIC_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['talk', list('about of')],
  ['speak', list('about of against out')],
  ['call', list('for on')],
  ['warn', list('of against about')],
  ['complain', list('about of')],
  ['boast', list('about of')],
  ['brag', list('about of')],
  ['joke', list('about')],
  ['comment', list('on')],
  ['insist', list('on')],
  ['refer', list('to')],
  ['apologize', list('for')],
  ['apologise', list('for')],
  ['argue', list('for against about over')],
  ['caution', list('against')],
  ['rail', list('against')],
  ['write', list('about')],
  ['tell', list('about')],
  ['ask', list('about for')],
  ['remind', list('about of')],
  ['inform', list('about of')],
  ['notify', list('about of')],
  ['assure', list('of')],
  ['question', list('about on')],
  ['object', list('to')],
  ['advocate', list('for')],
  ['hint', list('at')],
  ['elaborate', list('on')],
  ['allude', list('to')],
  ['lash', list('at')],
  ['point', list('to')],
  ['remark', list('on upon about')],
  ['wonder', list('about')],
  ['inquire', list('about')],
  ['testify', list('about to')],
])
