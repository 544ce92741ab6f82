/*
 * Forms that no rule of endings brings together. Each entry: the dictionary form, then its irregular forms. Forms that
 * are more often another word (saw, found as "set up", lay, bore, wound, rose) are left out or kept by frequency in news.
 */
const forms = [
  'say said|leave left|go went gone goes|come came|see saw seen|give gave given|take took taken|make made|get got gotten',
  'find found|think thought|tell told|become became|begin began begun|bring brought|build built|buy bought|catch caught',
  'choose chose chosen|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt',
  'fight fought|fly flew flown flies|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven',
  'freeze froze frozen|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known',
  'lead led|lend lent|lose lost|mean meant|meet met|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran',
  'sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung',
  'sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen',
  'stick stuck|strike struck stricken|swear swore sworn|sweep swept|swim swam swum|swing swung|teach taught|tear tore torn',
  'throw threw thrown|understand understood|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|write wrote written',
  'deal dealt|dig dug|flee fled|feed fed|bleed bled|breed bred|bend bent|bind bound|bite bit bitten|blow blew blown',
  'break broke broken|arise arose arisen|awake awoke|beat beaten|overcome overcame|overthrow overthrew overthrown',
  'undergo underwent undergone|undertake undertook undertaken|uphold upheld|withhold withheld|withstand withstood',
  'mislead misled|seek sought|weep wept|creep crept|kneel knelt|lean leant|learn learnt|leap leapt|burn burnt|dream dreamt',
  'spell spelt|spill spilt|spoil spoilt|smell smelt|prove proven|sew sewn|sow sown|swell swollen|weave wove woven',
  'foresee foresaw foreseen|forego forwent foregone|outgrow outgrew outgrown|oversee oversaw overseen|rebuild rebuilt',
  'resell resold|retell retold|rewrite rewrote rewritten|rerun reran|repay repaid|remake remade|retake retook retaken',
  'mistake mistook mistaken|partake partook|lie lying lain lied lies|die dying died dies|tie tying tied ties|bear borne|sling slung|cling clung|fling flung',
  'try tried tries|cry cried cries|dry dried dries|fry fried fries|spy spied spies|add added adding|err erred erring|sue sued suing',
  'win won|free freed|vie vied vies vying|queue queued queuing|eye eyed',
  'man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese|wife wives|life lives',
  'knife knives|wolf wolves|thief thieves|half halves|shelf shelves|calf calves|self selves|loaf loaves',
  'policeman policemen|policewoman policewomen|spokesman spokesmen|spokeswoman spokeswomen|businessman businessmen',
  'congressman congressmen|congresswoman congresswomen|fisherman fishermen|fireman firemen|gunman gunmen|layman laymen',
  'crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|axis axes',
  'phenomenon phenomena|criterion criteria|medium media|bacterium bacteria|datum data|index indices|matrix matrices',
  'fungus fungi|nucleus nuclei|alumnus alumni|stimulus stimuli|referendum referenda|memorandum memoranda',
  'good better best|bad worse worst|far further farther furthest',
]

const dictionaryForms: ReadonlyMap<string, string> = new Map(
  forms.flatMap((line) =>
    line.split('|').flatMap((entry) => {
      const [base = '', ...others] = entry.split(' ')
      return others.map((form): [string, string] => [form, base])
    }),
  ),
)

/** The dictionary form of an irregular verb form or plural; any other folded word as it is. */
export function dictionaryForm(word: string): string {
  return dictionaryForms.get(word) ?? word
}
