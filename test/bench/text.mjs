// News-like text from a seed: no corpus is needed, and every run and engine sees the same.

/** Distinct words grow with the square root of the text (Heaps' law): some 30,000 in 35,000 sentences, 150,000 in a million. */
const WORDS = 200

/** Pseudo-random numbers from 0 to 1 (mulberry32). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const small =
  'the of and to in a that is was for on with as it by at from his were are this be had has have but not they their said he she who will would more about after than when an its which been or one'.split(
    ' ',
  )
const starts = 'b c d f g h j k l m n p r s t v w br cl cr dr fl gr pl pr sh st th tr'.split(' ')
const vowels = 'a e i o u ai ea ou'.split(' ')
const ends = 'n r l t s m nd rt st ck ll ng x'.split(' ')
const endings = ['', '', '', 's', 'ed', 'ing', 'ion', 'er', 'ment', 'al', 'ly', 'ity']

/** So many made-up words, each once. */
export function makeWords(size, next) {
  const words = new Set()
  const pick = (list) => list[Math.floor(next() * list.length)]
  while (words.size < size) {
    let word = ''
    for (let i = 0; i <= next() * 2.2; i += 1) word += pick(starts) + pick(vowels)
    words.add(word + pick(ends) + pick(endings))
  }
  return [...words]
}

const capital = (word) => word[0].toUpperCase() + word.slice(1)

/**
 * Articles of 30 sentences with `size` sentences in all, about 23 words each, half of them small words, the others drawn by
 * Zipf's law, a third of them from the article's own topic; some capitalised, some numbers, some dates.
 */
export function makeArticles(size) {
  const next = random(7)
  const words = makeWords(Math.ceil(WORDS * Math.sqrt(size)), next)
  const zipf = () => Math.floor(words.length ** next()) - 1
  const articles = []
  for (let made = 0; made < size; made += 30) {
    const topic = Array.from(
      { length: 40 },
      () => words[Math.floor(Math.sqrt(zipf() * words.length * next()))],
    )
    const word = () => (next() < 0.33 ? topic[Math.floor(next() * topic.length)] : words[zipf()])
    const sentences = Array.from({ length: Math.min(30, size - made) }, () => sentence(next, word))
    articles.push({ title: [word(), word(), word(), word(), word()].join(' '), sentences })
  }
  return articles
}

function sentence(next, word) {
  const length = 8 + Math.floor((next() + next()) * 15)
  const tokens = []
  for (let i = 0; i < length; i += 1) {
    const r = next()
    if (r < 0.48) tokens.push(small[Math.floor(next() * next() * small.length)])
    else if (r < 0.5) tokens.push(String(Math.floor(next() * 3000)))
    else if (r < 0.58) tokens.push(capital(word()))
    else tokens.push(word() + (next() < 0.08 ? ',' : ''))
  }
  return capital(tokens.join(' ')) + '.'
}

/** Questions: a question word and three to six content words of one sentence each. */
export function makeQuestions(articles, count) {
  const next = random(11)
  const stop = new Set(small)
  return Array.from({ length: count }, () => {
    const { sentences } = articles[Math.floor(next() * articles.length)]
    const words = sentences[Math.floor(next() * sentences.length)].toLowerCase().match(/[a-z]{3,}/g) ?? []
    const content = words.filter((word) => !stop.has(word))
    const most = 3 + Math.floor(next() * 4)
    const asked = content.filter(() => next() < most / content.length).slice(0, 6)
    return `${['What did', 'Who', 'When did', 'How many'][Math.floor(next() * 4)]} ${asked.join(' ') || content[0]}?`
  })
}
