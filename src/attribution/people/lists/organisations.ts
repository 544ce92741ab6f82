import { wordSet } from '../../../text/word-set.ts'

/** Nouns that an organisation's name or short form ends in, and that can speak. */
const HEADS = wordSet(`
  ministry department police court union bank party council university agency post institute army college school
  hospital church parliament congress senate house commission committee board bureau office service authority
  administration government cabinet association federation confederation league club team company firm corporation
  group foundation trust fund centre center command force forces navy guard secretariat embassy consulate alliance
  coalition movement network times journal herald tribune gazette guardian telegraph chronicle observer examiner
  news magazine newspaper channel radio television studio studios airline airlines airways railways railway carrier
  manufacturer maker retailer supermarket chain utility charity society academy laboratory lab observatory museum
  library theatre theater opera orchestra campaign task-force tribunal assembly legislature chamber exchange
  treasury reserve organization organisation body watchdog regulator startup start-up conglomerate subsidiary brand
  label publisher broadcaster airport port district county city town state republic kingdom registry inc ltd corp co
  plc llc gmbh ag sa partners holdings industries technologies systems motors pharmaceuticals brothers sons
  associates enterprises solutions energy insurance media entertainment pictures records militia faction delegation
  mission health healthcare housing power software devices logistics capital electric water gas forum
  clinic lobby inquiry panel ambulance brigade presidency directorate foods semiconductor semiconductors nv llp
  incorporated surgery practice infirmary constabulary lender insurer operator provider chipmaker carmaker automaker
  drugmaker planemaker`)

/** What sports clubs' names end in. */
const CLUBS = wordSet('rovers wanderers united albion athletic hotspur fc afc')

/** What may follow a firm's short name in its full one. */
const FIRM_WORDS = wordSet(`
  inc ltd corp co plc llc llp gmbh ag sa nv company corporation holdings group motor motors industries technologies systems
  airlines airways stores pharmaceuticals brothers sons partners energy foods electronics electric water gas bank
  devices software semiconductor semiconductors solutions enterprises associates logistics media entertainment pictures
  records insurance power capital incorporated air aerospace rail railways aviation shipping lines ferries freight
  petroleum oil mining minerals metals resources chemicals therapeutics biosciences biotech pharma diagnostics robotics
  labs laboratories networks communications telecom telecoms wireless broadband broadcasting games toys publishing
  financial finance securities investments advisers advisors management properties construction engineering hotels
  resorts leisure travel beverages breweries brewery dairies dairy farms bakeries cinemas fitness textiles apparel`)

/** What business news calls a firm just before its name: "Carmaker Voltan has recalled …". */
const TRADES = wordSet(`
  airline automaker brewer broadcaster carmaker chipmaker drugmaker housebuilder insurer jeweller lender manufacturer
  miner operator planemaker publisher retailer start-up startup supermarket`)

/** Documents that speak for themselves or for whoever issued them. */
const DOCUMENTS = wordSet(`
  report poll study letter memo complaint statement filing editorial survey release document indictment lawsuit
  ruling affidavit email e-mail tweet post bulletin communique communiqué dispatch transcript website spokesperson
  announcement advisory notice article book paper analysis ad advertisement headline excerpt research review audit
  index average polling record profile message note diary brochure leaflet manifesto guideline dossier biography
  verdict judgment judgement opinion declaration text caption sign banner interview figure`)

/** Bodies of one name that everybody knows, and that no "she" stands for. */
const KNOWN = wordSet(`
  facebook twitter youtube instagram tiktok snapchat telegram whatsapp reddit linkedin google amazon microsoft netflix
  reuters tass xinhua interfax jazeera arabiya politico buzzfeed newsweek hamas
  hezbollah nato opec unicef interpol europol`)

export const isKnownBody = (word: string): boolean => KNOWN.has(word)

export const isOrganisationHead = (word: string): boolean => HEADS.has(word)

export const isClubWord = (word: string): boolean => CLUBS.has(word)

export const isFirmWord = (word: string): boolean => FIRM_WORDS.has(word)

export const isDocument = (word: string): boolean => DOCUMENTS.has(word)

export const isTrade = (word: string): boolean => TRADES.has(word)
