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
  'say tell declare announce claim assert|talk speak discuss|ask request question inquire|answer reply respond response react reaction',
  'admit acknowledge concede confess|deny reject dismiss refute|promise pledge vow commit commitment guarantee|warn caution alert|criticize condemn blast slam denounce attack criticism lambaste bash rip scold rebuke',
  'praise hail laud applaud commend compliment|argue contend maintain insist|suggest propose recommend|explain clarify|describe depict portray',
  'believe think consider opinion view|doubt question skeptical|hope expect anticipate|predict forecast outlook projection project|mention refer cite',
  'disagree object oppose|urge call appeal plead press|demand insist|accuse allege charge deny blame',
  'statement remark comment|speech address|interview conversation chat|complain complaint grievance',
  // Doing.
  'leave withdraw depart exit quit pull withdrawal departure retreat pullout retract|arrive reach come land|start begin launch commence|close shut closure|end finish stop halt cease conclude complete expire lapse',
  'change alter shift modify revise amend reform overhaul|increase rise grow raise climb surge jump growth soar gain|decrease decline fall drop reduce cut lower shrink reduction lose plunge dip slump tumble slip',
  'help aid assist support assistance|harm hurt damage injure|build construct construction|destroy demolish ruin wreck destruction flatten devastate damage|repair fix restore mend',
  'buy purchase acquire acquisition takeover|sell sale|pay spend fund finance funding sponsor bankroll|earn income salary wage pay compensation|cost price expense fee worth|borrow loan lend debt',
  'make create produce manufacture|invent design develop devise|use utilize employ|try attempt seek effort|fail failure collapse',
  'win victory triumph beat defeat winner|lose loss deficit|fight battle combat clash|attack assault strike raid offensive ambush bombard|defend protect guard defense protection|kill slay murder homicide killing shoot',
  'die death dead kill decease perish casualty drown|injure wound hurt injury hospitalize casualty|arrest detain capture custody detention jail|free release liberate|escape flee evacuate displace',
  'choose select pick elect selection choice nominate|decide decision determine|plan intend aim intention|allow permit let permission authorize legalize|ban prohibit forbid bar outlaw exclude|force compel oblige pressure',
  'prevent avoid avert block stop thwart foil|delay postpone defer suspend|cancel scrap abandon shelve drop|resign quit step resignation retire|fire sack dismiss layoff axe oust remove|hire recruit appoint employ name|replace succeed substitute successor',
  'meet meeting summit|visit trip tour travel|send dispatch deploy deployment ship carry transport deliver|give provide supply donate offer contribute contribution donation grant hand|get receive obtain gain acquire',
  'take seize grab capture catch trap occupy|show reveal disclose expose unveil uncover|find discover detect discovery locate spot|search seek look hunt|investigate probe inquiry investigation examine investigator inspect|study research',
  'test trial experiment|count number total figure tally|estimate reckon approximate|cause lead trigger result provoke spark prompt|affect influence impact effect',
  'move shift relocate transfer|fly flight|crash collision collide accident smash derail|burn fire blaze wildfire bushfire|explode explosion blast bomb|shoot shooting gunfire fire shot',
  'vote ballot poll election|protest demonstrate rally demonstration march protester demonstrator riot unrest|strike walkout|live reside inhabit|marry wed marriage wedding wife husband',
  'teach educate|write author pen|play perform|publish print release|film movie picture|photograph photo picture image',
  'need require necessary requirement|hate dislike|fear afraid worry concern scare panic alarm scared|happen occur',
  'own possess belong owner hold|join enter unite merge combine merger|include contain comprise consist',
  'call name dub term|mean signify define definition|stem derive originate origin|found establish set founder create',
  // People and bodies.
  'soldier troop force military army personnel marine serviceman|police officer cop constable sheriff detective|militant insurgent rebel fighter guerrilla|terrorist extremist|leader head chief boss',
  'president head|minister secretary|politician lawmaker legislator senator congressman congresswoman representative|parliament congress legislature assembly senate|government administration authority regime',
  'official authority spokesman spokeswoman spokesperson|court tribunal|judge justice magistrate|lawyer attorney solicitor barrister counsel',
  'company firm business corporation enterprise utility maker|boss executive ceo|worker employee staff labor workforce|customer client consumer shopper buyer|investor shareholder stockholder',
  'doctor physician medic surgeon|hospital clinic|scientist researcher expert|analyst expert specialist|teacher professor lecturer|student pupil schoolchild',
  'child kid youngster schoolchild|baby infant|mother mom|father dad|wife husband spouse widow widower marry marriage|family relative|friend ally|enemy foe adversary',
  'people person resident citizen inhabitant villager|population inhabitant|refugee migrant immigrant asylum|victim dead casualty die kill|member membership join admission admit|suspect defendant accused|criminal offender',
  'writer author novelist|journalist reporter correspondent|newspaper paper daily|media press|singer vocalist musician|actor actress star|player athlete',
  'coach manager trainer|team club side squad|fan supporter backer|candidate contender nominee hopeful|voter electorate',
  'queen monarch|pope pontiff|priest clergy|driver motorist|pilot aviator|passenger traveler|tourist visitor',
  // Things and matters.
  'war conflict fighting|truce ceasefire|deal agreement accord pact treaty contract takeover|talk negotiation negotiate|dispute row disagreement feud quarrel|crisis emergency|problem issue trouble difficulty',
  'danger threat risk hazard peril dangerous threaten|safe safety security secure|weapon arms gun rifle firearm pistol|missile rocket|nuclear atomic|plane aircraft jet airplane',
  'ship boat vessel trawler ferry tanker yacht|car vehicle automobile van|truck lorry|train rail railway railroad|road street highway motorway route|house home|apartment flat|city town',
  'country nation|border frontier|region area zone district|island isle|sea ocean|river stream|mountain peak',
  'law legislation act bill statute|rule regulation|tax levy duty tariff|budget spending|money cash fund|bank lender|economy economic|trade commerce|industry sector',
  'profit earnings gain income margin|share stock|job work employment post position role career|unemployed jobless unemployment|poor poverty|rich wealthy wealth|crime offense',
  'prison jail|sentence punishment penalty|punish penalize sanction punishment penalty|fine penalty|guilty convict conviction|innocent acquit|theft robbery steal rob burglary loot heist|fraud scam swindle cheat|bribe corruption corrupt',
  'disease illness sickness sick ill|vaccine vaccination jab inoculation vaccinate shot|drug medicine medication|cancer tumor|treatment therapy treat',
  'fuel petrol gasoline|oil petroleum|electricity power utility|climate weather|storm hurricane typhoon cyclone tornado gale|strong powerful strength|flood flooding',
  'earthquake quake tremor|emission carbon pollution|university college',
  'technology tech|website site web|internet online|phone telephone mobile|message text',
  'game match fixture|prize award honor medal|trophy cup|championship title tournament league|show program series',
  'length long|height tall high|weight heavy weigh|width wide|depth deep|age old|speed fast quick rapid|distance far',
  'reason cause why motive|purpose aim goal objective|result outcome consequence',
  'part portion section piece|kind type sort|way method manner',
  'place location site spot|headquarters base|center middle|north northern|south southern|east eastern|west western|coast shore',
  // Qualities.
  'big large huge great major enormous|small little tiny minor|important significant key crucial vital|good excellent|bad terrible awful poor horrible|new recent latest|old former ancient',
  'main chief principal primary|famous celebrated renowned|angry furious anger fury outrage upset mad outraged',
  'hard difficult tough trouble|true correct right|false wrong untrue fake',
  'foreign overseas abroad|global worldwide international world',
  // Politics and elections.
  'republican gop|democrat dem|endorse endorsement back backing support|poll survey|lead ahead advantage|behind trail lag|skip avoid miss boycott shun',
  'nominate nomination nominee|rally event gathering|supporter follower backer voter|donor contributor donate',
  'governor statehouse|immigrant immigration migration|deport deportation expel|undocumented illegal',
  'wall barrier fence barricade|popular popularity like|unpopular dislike unfavorable|rival opponent challenger|challenge oppose face run',
  // Media.
  'ad advertisement advert commercial spot|tweet retweet twitter|watch viewer view audience|crowd audience spectator attendance|host moderate moderator presenter',
  'network channel station broadcaster television tv show|editorial column|transcript record|headline title|post share',
  // Law and order.
  'lawsuit suit sue litigation|verdict ruling judgment|witness testify testimony bystander|evidence proof prove|surveillance spy espionage monitor|hack hacker breach leak intrusion cyberattack',
  'killer shooter gunman murderer attacker assailant|hostage kidnap abduct kidnapper|isis isil daesh|muslim islam islamic|disband dissolve abolish scrap close shut',
  'restrict limit curb cap restriction|obstruct hinder hamper impede block|permit license|secret classified confidential|veteran serviceman|airstrike bombing strike',
  // Feelings and judgements.
  'apologize apology sorry regret|lie liar lying dishonest false|insult mock ridicule taunt slur|racist racism bigot bigotry|blame fault responsible responsibility',
  'error mistake wrong blunder|surprise shock stun astonish amaze|sad mourn grief grieve|happy glad pleased delighted|proud pride|certain sure confident|unsure uncertain undecided',
  'compare comparison liken equate conflate|differ difference contrast gap|similar alike same|agree agreement consensus|expensive costly pricey|fair impartial unbiased|biased bias unfair partial prejudice',
  // Doing and becoming.
  'launch unveil introduce release|plan proposal scheme project initiative|expand extend enlarge widen expansion|improve boost strengthen improvement|weaken undermine erode',
  'stay remain|rescue save dig|survive survivor|vanish disappear missing|bury burial funeral|eat meal dinner lunch breakfast dine|attend attendance visit|refuse decline reject refusal',
  'receive accept|remove delete|remember recall|convince persuade|approve approval|earn make',
  // People and life.
  'old elderly senior|young youth teenager teen youngster|woman female lady girl|man male guy boy|gay homosexual|bathroom restroom toilet|pregnant pregnancy|virus infection outbreak epidemic pandemic',
  'share percentage percent proportion|majority most|bankrupt bankruptcy insolvent insolvency|revenue sale turnover|rain rainfall',
  'gift present|rent tenant|holiday vacation|shop store|outage blackout|marijuana cannabis weed|helicopter chopper|birth born|name identify identity|relationship romance romantic girlfriend boyfriend partner dating|referee umpire',
]

const SAME_MEANING = 0.5

/** Words of one group are one matter to a reader: who asks how many died wants to know how many were killed. */
const nearest = [
  'die death dead kill killing fatal fatality|withdraw withdrawal pull|resign resignation quit|hurt injure injury|sink capsize|wind gust',
  'grandchild grandchildren grandkid|open reopen',
]

const SAME_MATTER = 0.8

/** A country, what is of it, and its short names: nearer than synonyms. */
const countries = [
  'afghanistan afghan kabul|algeria algerian|argentina argentine argentinian|australia australian canberra|austria austrian|bangladesh bangladeshi|belarus belarusian minsk|belgium belgian',
  'bolivia bolivian|bosnia bosnian|brazil brazilian|britain british uk briton|bulgaria bulgarian|cambodia cambodian|canada canadian ottawa|chile chilean|china chinese beijing',
  'colombia colombian|croatia croatian|cuba cuban havana|czech czechia|denmark danish dane|egypt egyptian cairo|england english|estonia estonian|ethiopia ethiopian|europe european eu',
  'finland finnish|france french|georgia georgian tbilisi|germany german|ghana ghanaian|greece greek|hungary hungarian budapest|iceland icelandic|india indian delhi|indonesia indonesian jakarta',
  'iran iranian tehran|iraq iraqi baghdad|ireland irish|israel israeli jerusalem|italy italian|jamaica jamaican|japan japanese tokyo|jordan jordanian|kenya kenyan nairobi|korea korean seoul pyongyang|kuwait kuwaiti',
  'latvia latvian|lebanon lebanese beirut|libya libyan tripoli|lithuania lithuanian|malaysia malaysian|mexico mexican|morocco moroccan|myanmar burma burmese|nepal nepalese',
  'netherlands dutch holland|nigeria nigerian|norway norwegian|pakistan pakistani islamabad|palestine palestinian|peru peruvian|philippines filipino philippine|poland polish warsaw|portugal portuguese',
  'qatar qatari doha|rwanda rwandan kigali|azerbaijan azerbaijani baku|romania romanian bucharest|russia russian moscow kremlin|saudi arabia|scotland scottish|serbia serbian belgrade|singapore|slovakia slovak|somalia somali|spain spanish',
  'sudan sudanese khartoum|sweden swedish|switzerland swiss|syria syrian damascus|taiwan taiwanese|thailand thai|tunisia tunisian|turkey turkish ankara|uganda ugandan|ukraine ukrainian kyiv kiev',
  'usa america american|venezuela venezuelan caracas|vietnam vietnamese hanoi|wales welsh|yemen yemeni|zimbabwe zimbabwean|africa african|asia asian|nato alliance',
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
  take(nearest, SAME_MATTER)
  take(groups, SAME_MEANING)
  take(countries, SAME_COUNTRY)
  return all
}

/** The terms that may stand for this one; none where the list has none. */
export function synonymsOf(term: string): readonly Synonym[] {
  return synonyms.get(term) ?? []
}
