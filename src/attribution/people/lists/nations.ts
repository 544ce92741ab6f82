/** Each line: one country by its names, its people, and the places that stand for its government. */
const NATIONS = `
  us u.s. usa american america washington
  uk u.k. britain british london briton
  england english
  scotland scottish edinburgh
  wales welsh cardiff
  ireland irish dublin
  russia russian moscow kremlin
  china chinese beijing
  france french paris
  germany german berlin
  italy italian rome
  spain spanish madrid
  portugal portuguese lisbon
  netherlands dutch hague
  belgium belgian
  luxembourg luxembourgish
  switzerland swiss bern
  austria austrian vienna
  poland polish warsaw
  czech prague
  slovakia slovak bratislava
  hungary hungarian budapest
  romania romanian bucharest
  bulgaria bulgarian sofia
  greece greek athens
  turkey turkish ankara türkiye
  cyprus cypriot nicosia
  ukraine ukrainian kyiv kiev
  belarus belarusian minsk
  moldova moldovan
  lithuania lithuanian vilnius
  latvia latvian riga
  estonia estonian tallinn
  finland finnish helsinki
  sweden swedish stockholm
  norway norwegian oslo
  denmark danish copenhagen
  iceland icelandic reykjavik
  serbia serbian belgrade
  croatia croatian zagreb
  slovenia slovenian ljubljana
  bosnia bosnian sarajevo
  albania albanian tirana
  kosovo kosovar pristina
  israel israeli jerusalem
  palestine palestinian ramallah
  lebanon lebanese beirut
  syria syrian damascus
  jordan jordanian amman
  iraq iraqi baghdad
  iran iranian tehran
  egypt egyptian cairo
  libya libyan tripoli
  tunisia tunisian tunis
  algeria algerian algiers
  morocco moroccan rabat
  sudan sudanese khartoum
  ethiopia ethiopian
  kenya kenyan nairobi
  uganda ugandan kampala
  nigeria nigerian abuja
  ghana ghanaian accra
  somalia somali mogadishu
  rwanda rwandan kigali
  congo congolese kinshasa
  zimbabwe zimbabwean harare
  zambia zambian lusaka
  mali malian bamako
  senegal senegalese dakar
  saudi riyadh
  yemen yemeni sanaa
  qatar qatari doha
  emirates emirati
  kuwait kuwaiti
  bahrain bahraini
  oman omani
  afghanistan afghan kabul
  pakistan pakistani islamabad
  india indian delhi
  bangladesh bangladeshi dhaka
  nepal nepali kathmandu
  myanmar burmese burma
  thailand thai bangkok
  vietnam vietnamese hanoi
  cambodia cambodian
  malaysia malaysian
  singapore singaporean
  indonesia indonesian jakarta
  philippines philippine filipino manila
  japan japanese tokyo
  korea korean seoul pyongyang
  taiwan taiwanese taipei
  mongolia mongolian
  kazakhstan kazakh
  uzbekistan uzbek
  georgia georgian tbilisi
  armenia armenian yerevan
  azerbaijan azerbaijani baku
  australia australian canberra
  zealand wellington
  canada canadian ottawa
  mexico mexican
  cuba cuban havana
  haiti haitian
  guatemala guatemalan
  honduras honduran
  nicaragua nicaraguan
  panama panamanian
  colombia colombian bogotá bogota
  venezuela venezuelan caracas
  ecuador ecuadorian quito
  peru peruvian lima
  bolivia bolivian
  brazil brazilian brasília brasilia
  argentina argentine argentinian
  chile chilean santiago
  uruguay uruguayan montevideo
  europe european eu brussels`

const NATION_OF = new Map(
  NATIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...others] = line.trim().split(' ')
      return [name, ...others].map((word): [string, string] => [word, name])
    }),
)

/** Nouns for one of a people that are no adjectives. */
const NATIONALS = new Map(
  `british briton, english englishman englishwoman, scottish scot scotsman scotswoman, welsh welshman welshwoman, irish irishman
  irishwoman, french frenchman frenchwoman, dutch dutchman dutchwoman, spanish spaniard, swedish swede, danish dane,
  finnish finn, polish pole, turkish turk, serbian serb, croatian croat, argentine argentine, filipino filipino`
    .split(',')
    .flatMap((row) => {
      const [people = '', ...one] = row.trim().split(/\s+/)
      return one.map((word): [string, string | undefined] => [word, NATION_OF.get(people)])
    }),
)

/** The country of one who is called "the German", "the Swede"; undefined for a country ("Iran") and a people ("the Swiss"). */
export function nationOfNational(low: string): string | undefined {
  const nation = NATION_OF.get(low)
  return NATIONALS.get(low) ?? (/(?:an|i)$/.test(low) && nation !== low ? nation : undefined)
}

/** The country that a word (lower case) stands for, or undefined: "british" and "uk" are one. */
export function nationOf(word: string): string | undefined {
  return NATION_OF.get(word)
}
