import { wordSet } from '../../text/word-set.ts'

/** Agencies, broadcasters and papers known all over the world by one word of their name. Each needs its capital. */
export const WORLD =
  wordSet(`reuters ap afp bbc cnn tass dpa xinhua interfax ria bloomberg nbc abc cbs msnbc cnbc npr pbs itv
  rte rté cbc upi ansa efe irna isna fars anadolu yonhap kyodo nhk pti ani tanjug ukrinform belta lusa swissinfo zdf ard rtl
  rai dw rfi rferl jazeera arabiya politico axios newsweek economist huffpost buzzfeed breitbart vox salon wired monde
  figaro libération spiegel zeit bild repubblica stampa país mundo clarín haaretz asahi mainichi yomiuri kommersant
  izvestia pravda hürriyet dawn globo folha`)

/** What the names of newspapers and broadcasters end in; each needs its capital and another word of the name, or "the". */
export const NAMES =
  wordSet(`news times post herald tribune gazette chronicle telegraph guardian observer journal courier
  examiner sun star mail mirror express independent standard press daily weekly inquirer enquirer record register globe
  sentinel echo argus bulletin review dispatch advertiser messenger ledger radio tv television fm broadcasting magazine
  newswire newspaper zeitung`)

/** Kinds of outlets as common nouns: "the newspaper", "state television". */
export const KINDS = wordSet(
  'newspaper magazine tabloid weekly daily broadcaster television tv radio newswire news-agency podcast',
)

/** Kinds that are outlets only behind "news", "press", "television", "TV" or "radio": "news agency", "radio station". */
export const KINDS_OF_NEWS = wordSet(
  'agency channel station network site website service outlet portal programme program show podcast magazine bulletin',
)
export const OF_NEWS = wordSet('news press television tv radio wire media')

/** Who or what of an outlet may stand behind its name: the outlet still relays. */
export const STAFF =
  wordSet(`reporter reporters journalist journalists correspondent correspondents anchor host presenter
  editor columnist interviewer team crew affiliate programme program show podcast bulletin newspaper magazine agency
  channel station network website site service radio television tv`)

/** Last words of names that begin with an outlet's but are none themselves. */
export const NO_MEDIA =
  wordSet(`institute trust foundation center centre group union board council company inc corp tower
  building house school awards prize square`)

/** Networks on which people post for themselves; each needs its capital. */
export const PLATFORMS =
  wordSet(`x twitter facebook instagram telegram tiktok youtube linkedin threads bluesky mastodon whatsapp
  weibo wechat vkontakte vk reddit snapchat substack`)

/** What somebody posts, and where on a network. */
export const POSTS =
  wordSet(`post posts message messages video videos thread statement livestream stream story broadcast clip
  page account channel feed profile wall comment update`)
