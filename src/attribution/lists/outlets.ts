import { list } from './list.ts'

/** News agencies, broadcasters and papers that are known by one word. */
export const OUTLETS =
  list(`bbc cnn nbc abc cbs msnbc npr pbs itv rté rte cbc cnbc fox reuters ap afp tass xinhua bloomberg politico axios
  interfax dpa ansa efe kyodo yonhap apa tanjug ukrinform belta anadolu pti ani nhk rai tf1 tagesschau spiegel bild welt zeit
  corriere repubblica marca globo jazeera arabiya guardian telegraph newsweek economist propublica buzzfeed vox`)

/** Words that end (or, before a name, begin) what such a house calls itself. */
export const OUTLET_WORDS =
  list(`news times post journal tribune herald gazette mail observer chronicle television tv radio agency newspaper
  magazine daily weekly broadcaster press channel network wire outlet standard express mirror sun star globe examiner inquirer
  independent courier bulletin review today`)

/** Places on the internet where people say things. */
export const NETWORKS =
  list(`x twitter facebook instagram telegram youtube linkedin tiktok reddit weibo bluesky mastodon threads whatsapp
  snapchat vk truth social`)
