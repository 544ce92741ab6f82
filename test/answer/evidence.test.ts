import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../src/answer/question/question.ts'
import { evidence } from '../../src/answer/ranking/evidence/evidence.ts'
import { wantedOf } from '../../src/answer/ranking/evidence/wanted.ts'
import type { Expects } from '../../src/search/query.ts'
import { termsOf } from '../../src/text/terms.ts'

const held = (expects: Expects, sentence: string, question = '') =>
  evidence(sentence, termsOf(sentence), wantedOf({ expects, question: readQuestion(question) }))

describe('what a sentence holds', () => {
  it.each<[Expects, string, number]>([
    ['when', 'The pier closed on Tuesday.', 1],
    ['when', 'The pier was built in 1911.', 1],
    ['when', 'It closed three years ago.', 1],
    ['when', 'It closed last week.', 1],
    ['when', 'It closed in May.', 1],
    ['when', 'It closed at 3 a.m. for all.', 1],
    ['when', 'The pier closed at 4.10am.', 1],
    ['when', 'It may close.', 0],
    ['when', 'It closed after the storm.', 0.5],
    ['when', 'The pier is rotten.', 0],
    ['how-many', 'Some 14 beams cracked.', 1],
    ['how-many', 'Dozens of beams cracked.', 1],
    ['how-many', 'Some 1,911 beams cracked.', 1],
    ['when', 'Some 1,911 beams cracked.', 0],
    ['how-many', 'The pier was built in 1911.', 0],
    ['how-many', 'It closed on March 14.', 0],
    ['how-many', 'It closed after the 9/11 attacks.', 0],
    ['how-many', 'The club won 3-1.', 0],
    ['how-many', 'Some 20-30 beams cracked.', 1],
    ['how-many', 'Voters aged 18-34 liked it.', 0],
    ['how-many', 'It is No. 5 on the list.', 0],
    ['how-many', 'The beams cracked.', 0],
    ['how-many', 'Support fell by four percentage points.', 0],
    ['how-much', 'It cost $3m.', 1],
    ['how-much', 'It fell by 4 per cent.', 1],
    ['how-much', 'It was dear.', 0],
    ['how-much', 'She had minimal contact with him.', 0.5],
    ['how-many', 'She was the 31st guest.', 0],
    ['how-long', 'It lasted two years.', 1],
    ['how-long', 'It lasted for weeks.', 0.5],
    ['how-long', 'It lasted.', 0],
    ['where', 'The mill stands at 12 Old Lane.', 1],
    ['where', 'They met in Quillport.', 1],
    ['where', 'They met in the Harbour Hall.', 1],
    ['where', 'They met at the north side.', 0.5],
    ['where', 'QUILLPORT (Reuters) - They met.', 1],
    ['where', 'They met.', 0],
    ['who', 'On Monday the mayor met Ines Okoro.', 1],
    ['who', 'Ines Okoro resigned.', 1],
    ['who', 'The beams cracked.', 0],
    ['who', 'The beams cracked last Tuesday.', 0],
    ['why', 'It closed because beams cracked.', 1],
    ['why', 'Lee resigned citing poor health.', 1],
    ['why', 'It closed after beams cracked.', 0.5],
    ['why', 'It closed.', 0],
    ['statement', 'It closed.', 1],
    [null, 'It closed.', 1],
    ['when', '', 0],
  ])('of the kind %j: %j: %j', (expects, sentence, expected) => {
    expect(held(expects, sentence)).toBe(expected)
  })

  it.each<[Expects, string, string, number]>([
    ['when', 'The pier was built in 1911.', 'When in 1911 was the pier built?', 0],
    ['who', 'Ines Okoro resigned.', 'Who is Ines Okoro?', 0],
    ['how-many', 'Some 14 beams cracked.', 'How many of the 14 boats sank?', 0],
    ['how-many', 'Some 14 beams cracked.', 'How many beams cracked?', 1],
    ['how-many', 'Some 14 of the old oak beams cracked.', 'How many beams cracked?', 1],
    ['how-many', 'One beam cracked.', 'How many beams cracked?', 1],
    ['how-many', 'No one saw the beams.', 'How many beams cracked?', 0],
    ['how-many', 'The beams held for 14 days.', 'How many beams cracked?', 0],
    ['how-many', 'The beams cost $14.', 'How many beams cracked?', 0],
    ['how-many', 'Some 14 percent of the beams cracked.', 'How many beams cracked?', 1],
    ['how-many', 'Of the beams 14% cracked.', 'How many beams cracked?', 0.5],
    ['how-many', 'The 14 boats hit the beams.', 'How many beams cracked?', 0.5],
    ['how-much', 'It cost $3m.', 'How much did it cost?', 1],
    ['how-much', 'The state owes her Rs 50 lakh.', 'How much did the state pay?', 1],
    ['how-much', 'The Rs are letters.', 'How much did the state pay?', 0],
    ['how-long', 'The goat nears its 10th birthday.', 'How old is the goat?', 1],
    ['how-long', 'It was the 10th goat.', 'How old is the goat?', 0],
    ['how-much', 'It cost 14 lives.', 'How much did the pier cost?', 0],
    ['how-long', 'Ines Okoro, 61, resigned.', 'How old is Ines Okoro?', 1],
    ['how-long', 'The 61-year-old resigned.', 'How old is Ines Okoro?', 1],
    ['how-long', 'A five-year-old girl found the bell.', 'How old is the girl?', 1],
    ['how-long', 'The six-month-old calf ran off.', 'How old is the calf?', 1],
    ['how-long', 'Ines Okoro (born July 23, 1973) resigned.', 'How old is Ines Okoro?', 1],
    ['how-long', 'Ines Okoro was born in Elm.', 'How old is Ines Okoro?', 0],
    ['how-long', 'Five girls, two of them, found the bell.', 'How old is the girl?', 0],
    ['how-long', 'They share a 2,611km (1,622 miles) long border.', 'How long is the border?', 1],
    ['how-long', 'The tunnel has a length of 40 metres.', 'How long is the tunnel?', 1],
    ['how-long', 'They long for a border 40 officers watch.', 'How long is the border?', 0],
    ['how-many', 'The $4.6 billion plan would spell trouble.', 'How many teachers are there?', 0],
    ['how-many', 'The plan costs 4.6 billion dollars.', 'How many teachers are there?', 0],
    ['how-many', 'Some 4.6 million people live there.', 'How many people live there?', 1],
    ['how-many', 'She has six brothers and sisters.', 'How many siblings does she have?', 1],
    ['how-long', 'She died at the age of 61.', 'How old was she?', 1],
    ['how-long', 'She was 61.', 'How old was Lee?', 1],
    ['how-long', 'The score was 61.', 'How old was Lee?', 0],
    ['how-long', 'She resigned two years ago.', 'How old is Ines Okoro?', 0],
    ['definition', 'A trawler is a boat that drags a net.', 'What is a trawler?', 1],
    ['definition', 'Some trawlers said they were banned.', 'What is a trawler?', 0],
    ['definition', 'Trawlers were banned.', 'What is a trawler?', 1],
    ['definition', 'The net of a boat is heavy.', 'What is a trawler?', 0],
  ])('of the kind %j: %j holds nothing new for %j: %j', (expects, sentence, question, expected) => {
    expect(held(expects, sentence, question)).toBe(expected)
  })
})
