import { termsOf } from '../terms.ts'

/** A term that says much the same as another. */
export interface Synonym {
  readonly term: string
  /** 0 to 1: how much of the asked term's worth it has. */
  readonly weight: number
}

/** Words of one group share a meaning in news English; each counts so much for another. */
const groups = [
  // Talking and thinking.
  'say state tell declare announce claim assert|talk speak discuss|ask request question inquire|answer reply respond response',
  'admit acknowledge concede confess|deny reject dismiss refute|promise pledge vow|warn caution alert|criticize condemn blast slam denounce',
  'praise hail laud applaud|argue contend maintain insist|suggest propose recommend|explain clarify|describe depict portray',
  'believe think consider opinion view|know aware|doubt question skeptical|hope expect anticipate|predict forecast|mention refer cite',
  'agree accept approve consent|disagree object oppose|urge call appeal|demand insist|accuse allege charge|apologize sorry regret',
  'report account story article|statement remark comment|speech address|interview conversation|rumor gossip|complain complaint grievance',
  // Doing.
  'leave withdraw depart exit quit pull withdrawal departure|arrive reach come|return|start begin launch open commence|end finish stop halt cease conclude',
  'continue remain stay keep|change alter shift modify|increase rise grow raise climb surge jump growth|decrease decline fall drop reduce cut lower shrink reduction',
  'help aid assist support assistance|harm hurt damage injure|build construct construction|destroy demolish ruin wreck destruction|repair fix restore mend',
  'buy purchase acquire acquisition|sell sale|pay spend fund finance funding|earn income salary wage pay|cost price expense|borrow loan lend debt',
  'make create produce manufacture|invent design develop devise|use utilize employ|try attempt seek effort|succeed success achieve accomplish|fail failure',
  'win victory triumph beat defeat|lose loss|fight battle combat|attack assault strike raid offensive|defend protect guard defense protection|kill slay murder dead',
  'die death dead decease perish|injure wound hurt injury|arrest detain capture custody detention|free release liberate|escape flee|hide conceal',
  'choose select pick elect|decide decision determine|plan intend aim intention|allow permit let permission|ban prohibit forbid bar outlaw|force compel oblige',
  'prevent avoid avert|delay postpone|cancel scrap abandon|resign quit step resignation|fire sack dismiss|hire recruit appoint employ|replace succeed substitute',
  'join enter|meet meeting summit|visit trip tour travel|send dispatch deploy deployment|give provide supply donate offer|get receive obtain gain acquire',
  'take seize grab capture|show reveal disclose expose|find discover detect discovery|search seek look|investigate probe inquiry investigation examine|study research',
  'test trial experiment|measure gauge|count number total|estimate reckon approximate|cause lead trigger result|affect influence impact effect',
  'move shift relocate|carry transport|drive|fly flight|crash collision collide accident|sink|burn fire blaze|explode explosion blast bomb|shoot shooting gunfire fire',
  'vote ballot poll|campaign|sign|celebrate mark celebration|protest demonstrate rally demonstration march|strike walkout|live reside inhabit|marry wed marriage wedding',
  'divorce separate|bear birth|grow|teach educate|learn|write author pen|read|sing|play perform|act|publish print|record|film movie picture|photograph photo picture image',
  'eat consume|drink|cook|sleep|need require necessary requirement|want wish desire|like love enjoy|hate dislike|fear afraid worry concern scare|happen occur',
  'own possess belong owner|share|divide split|join unite merge combine merger|connect link|include contain comprise consist|exclude omit|form shape',
  'call name dub term know|mean signify define definition|stand represent abbreviation acronym|stem derive originate origin|found establish set founder create',
  // People and bodies.
  'soldier troop force military army personnel|police officer cop constable|militant insurgent rebel fighter guerrilla|terrorist extremist|leader head chief boss',
  'president head|minister secretary|politician lawmaker legislator|parliament congress legislature assembly|government administration authority state',
  'official authority spokesman spokeswoman spokesperson|court tribunal|judge justice magistrate|lawyer attorney solicitor barrister|jury|prosecutor',
  'company firm business corporation enterprise|boss executive ceo|worker employee staff labor|union|customer client consumer shopper|investor shareholder stockholder',
  'doctor physician medic|nurse|patient|hospital clinic|scientist researcher expert|analyst expert specialist|teacher professor lecturer|student pupil',
  'child kid youngster|baby infant|boy|girl|man|woman|parent|mother mom|father dad|wife husband spouse|family relative|friend ally|enemy foe adversary|neighbor',
  'people person resident citizen inhabitant|population inhabitant|crowd|refugee migrant immigrant|victim casualty|witness|suspect defendant|criminal offender',
  'writer author novelist|journalist reporter correspondent|newspaper paper daily|media press|singer vocalist musician|actor actress star|artist painter|player athlete',
  'coach manager trainer|team club side squad|fan supporter|candidate contender nominee|voter electorate|member|group organization body|charity',
  'king monarch|queen monarch|pope pontiff|priest clergy|farmer grower|driver motorist|pilot aviator|sailor|passenger traveler|tourist visitor',
  // Things and matters.
  'war conflict fighting|peace|truce ceasefire|deal agreement accord pact treaty|talk negotiation negotiate|dispute row disagreement|crisis emergency|problem issue trouble difficulty',
  'solution answer remedy|danger threat risk hazard|safe safety security secure|weapon arms gun|gun rifle firearm|bullet|missile rocket|nuclear atomic|plane aircraft jet airplane',
  'ship boat vessel|car vehicle automobile|truck lorry|train rail railway railroad|road street highway|bridge|airport|house home|building|apartment flat|city town',
  'village|country nation state|border frontier|region area zone district|island isle|sea ocean|river stream|lake|mountain peak|forest wood|land territory',
  'law legislation act bill statute|rule regulation|right|tax levy duty tariff|budget spending|money cash fund|bank lender|economy economic|trade commerce|industry sector',
  'market|profit earnings gain|loss deficit|share stock|job work employment|unemployed jobless unemployment|poor poverty|rich wealthy wealth|crime offense',
  'prison jail|sentence punishment penalty|fine penalty|guilty convict conviction|innocent acquit|murder homicide killing|theft robbery steal rob|fraud scam|bribe corruption corrupt',
  'disease illness sickness sick ill|virus|vaccine vaccination jab inoculation|drug medicine medication|cancer tumor|treatment therapy treat|cure heal remedy',
  'health|food|water|fuel petrol gasoline|oil petroleum|gas|electricity power|energy|climate weather|storm hurricane typhoon cyclone|flood flooding|rain rainfall',
  'drought|earthquake quake tremor|fire blaze|heat hot|cold|pollution|emission carbon|school|university college|exam test|church|religion faith|god',
  'science|technology tech|computer|software program|website site web|internet online|phone telephone mobile|message text|video clip|song tune track|album',
  'book novel|game match|race|goal|point|prize award|trophy cup|championship title|season|show program series|festival|party celebration',
  'picture|color hue|size|length long|height tall high|weight heavy weigh|width wide|depth deep|age old|speed fast quick rapid|distance far',
  'temperature|date day|year|reason cause why motive|purpose aim goal objective|result outcome consequence|effect|advantage benefit|disadvantage drawback',
  'beginning start|top summit|bottom|part portion section piece|kind type sort|way method manner|example instance|difference different|similar alike same',
  'place location site spot|capital|headquarters base|center middle|north northern|south southern|east eastern|west western|coast shore',
  // Qualities.
  'big large huge great major|small little tiny minor|important significant key crucial vital|good excellent|bad terrible awful poor|new recent|old former ancient',
  'first initial original|last final|main chief principal primary|famous celebrated renowned|angry furious anger fury|happy glad pleased delighted|sad unhappy|surprised shocked shock surprise',
  'rare uncommon|common usual frequent|hard difficult tough|easy simple|strong powerful|weak|true correct right|false wrong untrue|legal lawful|illegal unlawful',
  'dangerous hazardous|certain sure|possible likely potential|impossible|quick swift|slow|whole entire|empty|full|popular|local|foreign overseas abroad|national|global worldwide international world',
  'about approximately roughly|nearly almost|more|fewer less|most|biggest largest|annual yearly|daily|weekly|monthly|often frequently',
]

const SAME_MEANING = 0.5

/** A country, what is of it, and its short names: nearer than synonyms. */
const countries = [
  'afghanistan afghan|algeria algerian|argentina argentine argentinian|australia australian|austria austrian|bangladesh bangladeshi|belarus belarusian|belgium belgian',
  'bolivia bolivian|bosnia bosnian|brazil brazilian|britain british uk briton|bulgaria bulgarian|cambodia cambodian|canada canadian|chile chilean|china chinese beijing',
  'colombia colombian|croatia croatian|cuba cuban|czech czechia|denmark danish dane|egypt egyptian|england english|estonia estonian|ethiopia ethiopian|europe european eu',
  'finland finnish|france french|georgia georgian|germany german|ghana ghanaian|greece greek|hungary hungarian|iceland icelandic|india indian|indonesia indonesian',
  'iran iranian tehran|iraq iraqi|ireland irish|israel israeli|italy italian|jamaica jamaican|japan japanese|jordan jordanian|kenya kenyan|korea korean|kuwait kuwaiti',
  'latvia latvian|lebanon lebanese|libya libyan|lithuania lithuanian|malaysia malaysian|mexico mexican|morocco moroccan|myanmar burma burmese|nepal nepalese',
  'netherlands dutch holland|nigeria nigerian|norway norwegian|pakistan pakistani|palestine palestinian|peru peruvian|philippines filipino philippine|poland polish|portugal portuguese',
  'qatar qatari|romania romanian|russia russian moscow kremlin|saudi arabia|scotland scottish|serbia serbian|singapore|slovakia slovak|somalia somali|spain spanish',
  'sudan sudanese|sweden swedish|switzerland swiss|syria syrian|taiwan taiwanese|thailand thai|tunisia tunisian|turkey turkish|uganda ugandan|ukraine ukrainian kyiv kiev',
  'usa america american|venezuela venezuelan|vietnam vietnamese|wales welsh|yemen yemeni|zimbabwe zimbabwean|africa african|asia asian|nato alliance',
]

const SAME_COUNTRY = 0.7

const synonyms: ReadonlyMap<string, readonly Synonym[]> = read()

function read(): Map<string, Synonym[]> {
  const all = new Map<string, Synonym[]>()
  const take = (lines: readonly string[], weight: number): void => {
    for (const group of lines.flatMap((line) => line.split('|'))) {
      const terms = new Set(termsOf(group).map(({ term }) => term))
      for (const term of terms) {
        const others = all.get(term) ?? []
        all.set(term, others)
        for (const other of terms) {
          if (other !== term && !others.some((each) => each.term === other))
            others.push({ term: other, weight })
        }
      }
    }
  }
  take(groups, SAME_MEANING)
  take(countries, SAME_COUNTRY)
  return all
}

/** The terms that may stand for this one; none where the list has none. */
export function synonymsOf(term: string): readonly Synonym[] {
  return synonyms.get(term) ?? []
}
