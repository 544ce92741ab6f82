/* Countries by their names, their people's and the short forms that news uses. Each group: the country first. */
const groups =
  'britain british briton britons uk|america american americans us usa|russia russian russians|china chinese|' +
  'france french|germany german germans|italy italian italians|spain spanish|portugal portuguese|poland polish|' +
  'netherlands dutch|belgium belgian|switzerland swiss|austria austrian|sweden swedish|norway norwegian|denmark danish|' +
  'finland finnish|iceland icelandic|ireland irish|scotland scottish|wales welsh|england english|greece greek|' +
  'turkey turkish|ukraine ukrainian|belarus belarusian|hungary hungarian|romania romanian|bulgaria bulgarian|' +
  'serbia serbian|croatia croatian|albania albanian|kosovo kosovar|bosnia bosnian|czechia czech|slovakia slovak|' +
  'slovenia slovenian|estonia estonian|latvia latvian|lithuania lithuanian|moldova moldovan|georgia georgian|' +
  'armenia armenian|azerbaijan azerbaijani|kazakhstan kazakh|uzbekistan uzbek|tajikistan tajik|afghanistan afghan afghans|' +
  'pakistan pakistani|india indian|bangladesh bangladeshi|nepal nepalese|japan japanese|korea korean|vietnam vietnamese|' +
  'thailand thai|malaysia malaysian|indonesia indonesian|philippines philippine filipino|australia australian|' +
  'canada canadian|mexico mexican|brazil brazilian|argentina argentine|chile chilean|colombia colombian|peru peruvian|' +
  'venezuela venezuelan|cuba cuban|haiti haitian|egypt egyptian|libya libyan|tunisia tunisian|algeria algerian|' +
  'morocco moroccan|sudan sudanese|ethiopia ethiopian|kenya kenyan|nigeria nigerian|ghana ghanaian|somalia somali|' +
  'uganda ugandan|rwanda rwandan|congo congolese|zimbabwe zimbabwean|israel israeli|palestine palestinian|lebanon lebanese|' +
  'syria syrian|iraq iraqi|iran iranian|jordan jordanian|yemen yemeni|qatar qatari|kuwait kuwaiti|europe european|' +
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
