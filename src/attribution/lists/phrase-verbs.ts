import { wordSet } from '../../text/word-set.ts'

/**
 * Verbs of saying whose object tells what was said although it is no clause: "announced a plan", "criticised the vote",
 * "accused him of lying".
 */
export const OBJECT_VERBS =
  wordSet(`announce criticize criticise praise denounce condemn accuse describe discuss outline detail mention
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
  ['talk', wordSet('about of')],
  ['speak', wordSet('about of against out')],
  ['call', wordSet('for on upon')],
  ['warn', wordSet('of against about')],
  ['complain', wordSet('about of')],
  ['boast', wordSet('about of')],
  ['brag', wordSet('about of')],
  ['joke', wordSet('about')],
  ['comment', wordSet('on')],
  ['insist', wordSet('on')],
  ['refer', wordSet('to')],
  ['apologize', wordSet('for')],
  ['apologise', wordSet('for')],
  ['argue', wordSet('for against about over')],
  ['caution', wordSet('against')],
  ['rail', wordSet('against')],
  ['write', wordSet('about')],
  ['tell', wordSet('about')],
  ['ask', wordSet('about for')],
  ['remind', wordSet('about of')],
  ['inform', wordSet('about of')],
  ['notify', wordSet('about of')],
  ['assure', wordSet('of')],
  ['question', wordSet('about on')],
  ['object', wordSet('to')],
  ['advocate', wordSet('for')],
  ['hint', wordSet('at')],
  ['elaborate', wordSet('on')],
  ['allude', wordSet('to')],
  ['lash', wordSet('at')],
  ['point', wordSet('to')],
  ['remark', wordSet('on upon about')],
  ['wonder', wordSet('about')],
  ['inquire', wordSet('about')],
  ['testify', wordSet('about to')],
])

/** Verbs of saying that with a person as their object tell what is done to them: "dismissed its manager". */
export const DONE_TO_PEOPLE = wordSet('dismiss recall question report cite')
/** And what one does to things without a word. */
const GAMES = wordSet('title titles crown championship cup lead goal border borders territory ball shot')
export const DONE_TO_THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['defend', GAMES],
  ['blast', GAMES],
  // by not granting it
  [
    'deny',
    wordSet(
      'request requests motion motions appeal petition application bail parole visa permit permission access entry asylum leave',
    ),
  ],
  ['repeat', wordSet('mistake mistakes error errors failure feat feats success history performance pattern')],
])
