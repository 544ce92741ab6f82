/*
 * Countries by their names, their people's, the short forms that news uses and the capitals that speak for them and are nobody's
 * name. Each group: the country first.
 */
const groups =
  'britain british briton britons uk|america american americans us usa|russia russian russians moscow kremlin|china chinese beijing|' +
  'france french|germany german germans|italy italian italians|spain spanish|portugal portuguese|poland polish warsaw|' +
  'netherlands dutch|belgium belgian|switzerland swiss|austria austrian|sweden swedish|norway norwegian|denmark danish|' +
  'finland finnish|iceland icelandic|ireland irish|scotland scottish|wales welsh|england english|greece greek|' +
  'turkey turkish ankara|ukraine ukrainian kyiv kiev|belarus belarusian minsk|hungary hungarian budapest|romania romanian bucharest|bulgaria bulgarian|' +
  'serbia serbian belgrade|croatia croatian|albania albanian|kosovo kosovar|bosnia bosnian|czechia czech|slovakia slovak|' +
  'slovenia slovenian|estonia estonian|latvia latvian|lithuania lithuanian|moldova moldovan|georgia georgian tbilisi|' +
  'armenia armenian|azerbaijan azerbaijani baku|kazakhstan kazakh|uzbekistan uzbek|tajikistan tajik|afghanistan afghan afghans kabul|' +
  'pakistan pakistani islamabad|india indian delhi|bangladesh bangladeshi|nepal nepalese|japan japanese tokyo|korea korean seoul pyongyang|vietnam vietnamese hanoi|' +
  'thailand thai|malaysia malaysian|indonesia indonesian jakarta|philippines philippine filipino|australia australian canberra|' +
  'canada canadian ottawa|mexico mexican|brazil brazilian|argentina argentine|chile chilean|colombia colombian|peru peruvian|' +
  'venezuela venezuelan caracas|cuba cuban havana|haiti haitian|egypt egyptian cairo|libya libyan tripoli|tunisia tunisian|algeria algerian|' +
  'morocco moroccan|sudan sudanese khartoum|ethiopia ethiopian|kenya kenyan nairobi|nigeria nigerian|ghana ghanaian|somalia somali|' +
  'uganda ugandan|rwanda rwandan kigali|congo congolese|zimbabwe zimbabwean|israel israeli jerusalem|palestine palestinian|lebanon lebanese beirut|' +
  'syria syrian damascus|iraq iraqi baghdad|iran iranian tehran|jordan jordanian|yemen yemeni|qatar qatari doha|kuwait kuwaiti|europe european|' +
  'africa african|asia asian'

const countries: ReadonlyMap<string, string> = new Map(
  groups.split('|').flatMap((group) => {
    const [country = '', ...others] = group.split(' ')
    return [country, ...others].map((word): [string, string] => [word, country])
  }),
)

/** The country that a word in lower case names ("french", "uk" → "france", "britain"), or null. */
export function countryOf(word: string): string | null {
  return countries.get(word) ?? null
}
