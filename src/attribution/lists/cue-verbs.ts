import { forms } from './inflect.ts'

/**
 * How a verb of saying is used.
 * - `clause`: with a clause, "that" or not: "said the bridge was closed"; also after what it reports.
 * - `that`: with a clause only after "that" or a wh-word: "signalled that".
 * - `quote`: only beside a quotation: "he teased".
 * - `document`: with a clause, where a report, a poll or a study is the subject, or beside a quotation: "the study found".
 */
export type Frame = 'clause' | 'that' | 'quote' | 'document'

/** One form of a cue verb. */
export interface CueForm {
  readonly lemma: string
  readonly form: 'base' | 's' | 'past' | 'ing' | 'participle'
  readonly frame: Frame
  /** A person told stands before the clause: "told her that". */
  readonly addressee: boolean
  /** "to" and a verb may say what was said: "promised to pay". */
  readonly infinitive: boolean
}

const FRAMES: readonly (readonly [Frame, string])[] = [
  [
    'clause',
    `say add note argue warn insist claim announce explain predict acknowledge admit allege assert contend maintain declare
     state report recall remark reply respond stress emphasize emphasise reiterate suggest concede confirm complain
     joke quip promise pledge vow swear testify write tweet caution remind assure inform conclude lament counter retort
     moan grumble gripe mention proclaim tell point_out make recount deny repeat observe boast brag guess confess reckon hint imply`,
  ],
  [
    'that',
    `disclose reveal signal indicate propose recommend demand advise estimate post
     speculate underscore underline affirm reaffirm attest clarify stipulate rule order decree argue
     certify verify rumor advocate convey communicate relate divulge protest
     email text notify opine charge accuse contest dispute threaten urge request specify assess
     project forecast ask question inquire wonder describe detail outline discuss tease answer preach blog
     accept bemoan reassert retweet telegraph spell_out fume rage
     agree aver avow comment confide conjecture enthuse exclaim foretell groan hypothesize hypothesise insinuate
     instruct interject intimate mumble murmur muse mutter object plead posit postulate profess pronounce prophesy
     reason reassure recollect rejoin restate scream shout submit surmise theorize theorise thunder venture volunteer
     vouch wager wail whine whisper snipe carp gloat crow preen pontificate sermonize editorialize editorialise remonstrate
     riposte parry cable deadpan`,
  ],
  [
    'quote',
    `call defend deplore express continue go_on begin read tease press yell
     chant cry sing laugh sigh shrug snap scoff sneer intone deadpan gush recite
     quote cite paraphrase label dub describe refer characterize characterise criticize criticise blast slam denounce condemn praise
     hail mock deride dismiss ridicule rail decry attack brand elaborate conclude start
     fire_off put_it think believe hope fear expect feel know disagree wonder worry want see consider vent
     rant beg implore joke apologize apologise congratulate thank greet crow bark growl bellow tout trumpet
     exhort extol command credit applaud commend rebut refute reproach admonish concur
     assail berate chastise castigate disparage hector interpose jest marvel ponder rebuff
     riff boom retell scribble summarize summarise voice
     lambast lambaste rip chide scold rebuke hit lash_out open finish close offer echo advertise bill
     term deem view talk speak allude blame compare liken attribute highlight disavow rue cackle chime_in chip_in weigh_in
     excoriate laud salute reference belittle reprimand upbraid vilify`,
  ],
  ['document', `find show suggest reveal indicate conclude estimate project reflect`],
]
const ADDRESSEE = new Set(
  'tell remind assure inform warn advise urge ask thank promise notify caution email text order implore beg reassure instruct'.split(
    ' ',
  ),
)
const INFINITIVE = new Set(
  'promise pledge vow swear threaten offer urge ask demand tell order advise beg implore claim request propose warn'.split(
    ' ',
  ),
)

/** Every form of every cue verb, in small letters; verbs with a particle are under their first word. */
export const CUE_FORMS: ReadonlyMap<string, readonly CueForm[]> = build()

/** Particles of the verbs that need one: point → out. */
export const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['point', 'out'],
  ['go', 'on'],
  ['fire', 'off'],
  ['put', 'it'],
  ['lash', 'out'],
  ['spell', 'out'],
  ['chime', 'in'],
  ['chip', 'in'],
  ['weigh', 'in'],
])

function build(): Map<string, readonly CueForm[]> {
  const found = new Map<string, readonly CueForm[]>()
  const done = new Set<string>()
  for (const [frame, text] of FRAMES) {
    for (const name of text.split(/\s+/)) {
      const lemma = name.split('_', 1)[0] ?? name
      if (done.has(lemma) && frame !== 'document') continue
      done.add(lemma)
      for (const [form, spellings] of forms(lemma)) {
        for (const spelling of spellings) {
          const cue: CueForm = {
            lemma,
            form,
            frame,
            addressee: ADDRESSEE.has(lemma),
            infinitive: INFINITIVE.has(lemma),
          }
          found.set(spelling, [...(found.get(spelling) ?? []), cue])
        }
      }
    }
  }
  return found
}
