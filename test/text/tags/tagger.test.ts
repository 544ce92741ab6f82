import { expect, test } from 'vitest'
import { Tagger } from '../../../src/text/tags/tagger.ts'
import { words } from '../../../src/text/words.ts'

function tagged(text: string): string {
  const own = words(text)
  const { tags } = new Tagger(text).tag(own, false)
  return own.map((word, at) => `${text.slice(word.start, word.end)}/${tags[at]}`).join(' ')
}

test.each([
  ['The claims are old', 'The/DT claims/NNS are/VBP old/JJ'],
  ['Lee, 43, claims the road is bad', 'Lee/NNP ,/MARK 43/CD ,/MARK claims/VBZ the/DT road/NN is/VBZ bad/JJ'],
  ['Lee confirmed by email', 'Lee/NNP confirmed/VBD by/IN email/NN'],
  ['Retired judge Ann Lee left', 'Retired/JJ judge/NN Ann/NNP Lee/NNP left/VBD'],
  ['She claims that it works', 'She/PRP claims/VBZ that/IN it/PRP works/VBZ'],
  ['He has reported a fire', 'He/PRP has/VBZ reported/VBN a/DT fire/NN'],
  ['They will report it', 'They/PRP will/MD report/VB it/PRP'],
  ["Lee's report", "Lee/NNP 's/POS report/NN"],
  ["he's ill", "he/PRP 's/VBZ ill/JJ"],
  ['according to plans', 'according/VBG to/TO plans/NNS'],
  ['Jolly said no', 'Jolly/NNP said/VBD no/DT'],
  ['Lee of a think tank said no', 'Lee/NNP of/IN a/DT think/NN tank/NN said/VBD no/DT'],
  ['Critics of Lee claim it works', 'Critics/NNS of/IN Lee/NNP claim/VBP it/PRP works/VBZ'],
  ['Critics of the claim it made left', 'Critics/NNS of/IN the/DT claim/NN it/PRP made/VBD left/VBD'],
  ['They say this means harm', 'They/PRP say/VBP this/DT means/VBZ harm/NN'],
  ['The WHO said no', 'The/DT WHO/NNP said/VBD no/DT'],
  ['Lee, who said no', 'Lee/NNP ,/MARK who/WP said/VBD no/DT'],
  ['Some said no', 'Some/DT said/VBD no/DT'],
  ['the said road', 'the/DT said/JJ road/NN'],
  ['Lee, lead author, said no', 'Lee/NNP ,/MARK lead/JJ author/NN ,/MARK said/VBD no/DT'],
  ['a judge and co-host of it left', 'a/DT judge/NN and/CC co-host/NN of/IN it/PRP left/VBD'],
  ['May said no', 'May/NNP said/VBD no/DT'],
  ['The port is old, Long said', 'The/DT port/NN is/VBZ old/JJ ,/MARK Long/NNP said/VBD'],
  ['Will they pay', 'Will/MD they/PRP pay/VB'],
  ['they tweeted', 'they/PRP tweeted/VBD'],
  ['her plan pleased her', 'her/PRP$ plan/NN pleased/VBD her/PRP'],
  ['They left, warning that it rained', 'They/PRP left/VBD ,/MARK warning/VBG that/IN it/PRP rained/VBD'],
  ['A siren, a warning that failed', 'A/DT siren/NN ,/MARK a/DT warning/NN that/WDT failed/VBD'],
  ['They sat, promising to pay', 'They/PRP sat/VBD ,/MARK promising/VBG to/TO pay/VB'],
  ['it has been warning that it rains', 'it/PRP has/VBZ been/VBN warning/VBG that/IN it/PRP rains/VBZ'],
  ['he won by promising to pay', 'he/PRP won/VBD by/IN promising/VBG to/TO pay/VB'],
  ['it is warning enough', 'it/PRP is/VBZ warning/NN enough/RB'],
  ['they went on a long rant', 'they/PRP went/VBD on/IN a/DT long/JJ rant/NN'],
  ['it is promising to pay', 'it/PRP is/VBZ promising/VBG to/TO pay/VB'],
  ['Lee belittled the plan', 'Lee/NNP belittled/VBD the/DT plan/NN'],
  ['a man who still backs Cole', 'a/DT man/NN who/WP still/RB backs/VBZ Cole/NNP'],
  ["They're tired", "They're/PRP tired/VBN"],
  ["O'Hara left", "O'Hara/NNP left/VBD"],
  ['people misunderstand it', 'people/NNS misunderstand/VBP it/PRP'],
  ['it would decimate them', 'it/PRP would/MD decimate/VB them/PRP'],
  ["Lee often questions Cole's plan", "Lee/NNP often/RB questions/VBZ Cole/NNP 's/POS plan/NN"],
  ['the Gazette reports Cole left', 'the/DT Gazette/NNP reports/VBZ Cole/NNP left/VBD'],
  ['voters still question her plan', 'voters/NNS still/RB question/VBP her/PRP$ plan/NN'],
  ['experts estimate there is more', 'experts/NNS estimate/VBP there/EX is/VBZ more/JJR'],
  ['an inside source', 'an/DT inside/JJ source/NN'],
  ['three-fourths say so', 'three-fourths/CD say/VBP so/RB'],
  [
    'Ann Lee, 43, claims the port is old',
    'Ann/NNP Lee/NNP ,/MARK 43/CD ,/MARK claims/VBZ the/DT port/NN is/VBZ old/JJ',
  ],
  ['The mayor notes: “No”', 'The/DT mayor/NN notes/VBZ :/MARK “/MARK No/DT ”/MARK'],
  ['City officials reply: “No”', 'City/NN officials/NNS reply/VBP :/MARK “/MARK No/DT ”/MARK'],
  ['It is old, notes Ann Lee.', 'It/PRP is/VBZ old/JJ ,/MARK notes/VBZ Ann/NNP Lee/NNP ./MARK'],
  [
    'It is old, Tom Lee, a cook, notes.',
    'It/PRP is/VBZ old/JJ ,/MARK Tom/NNP Lee/NNP ,/MARK a/DT cook/NN ,/MARK notes/VBZ ./MARK',
  ],
  [
    'She kept letters, notes and maps.',
    'She/PRP kept/VBD letters/NNS ,/MARK notes/NNS and/CC maps/NNS ./MARK',
  ],
  ['They called the reports “old”', 'They/PRP called/VBD the/DT reports/NNS “/MARK old/JJ ”/MARK'],
  ['the Gulf states Oman and Qatar', 'the/DT Gulf/NNP states/NNS Oman/NNP and/CC Qatar/NNP'],
  ['critics point to it', 'critics/NNS point/VBP to/TO it/PRP'],
  ['the group points out', 'the/DT group/NN points/VBZ out/IN'],
  ['the questions that remain', 'the/DT questions/NNS that/IN remain/VB'],
  ['constructor', 'constructor/NN'],
])('tags %j', (text, expected) => {
  expect(tagged(text)).toBe(expected)
})

test.each([
  ['is a name where it stood behind a first name', 'Kate Bell left.', 'NNP'],
  ['is a noun where it did not', 'Kate rang it.', 'NN'],
])('a noun with a capital at the sentence’s start %s', (_, before, tag) => {
  const text = `${before} Bell shook her head.`
  const own = words(text, { start: before.length + 1, end: text.length })
  expect(new Tagger(text).tag(own, false).tags[0]).toBe(tag)
})
