import { parseArticle } from '../../src/article/parse.ts'
import { attribute, type AttributedArticle } from '../../src/attribution/attribution.ts'
import { buildLibrary, type Library } from '../../src/library/library.ts'

/** An article of these paragraphs, attributed. */
export function articleOf(id: string, ...paragraphs: readonly string[]): AttributedArticle {
  const read = parseArticle(`${id}.md`, paragraphs.join('\n'))
  if (read.kind !== 'article') throw new Error(`no article: ${id}`)
  return attribute(read.article)
}

export const harbour = articleOf(
  'harbour',
  'Marta Vellini, the harbour master of Quillport, said on Tuesday that the north pier would close for repairs.',
  '"The pier is rotten," Vellini said. "We found 14 cracked beams in March."',
  'The repairs will cost 3.2 million crowns and last until October, according to the Port Authority.',
  'Tobias Renn, a fisherman, said the closure would ruin small crews.',
  '"Nobody asked us," he said. "I have sold fish on that pier for 30 years."',
  'The pier was built in 1911.',
  'Council leader Ines Okoro attended the meeting.',
  'The ferry company was reported by the Harbour Wire news agency as saying that two ferries a day would sail from the south pier.',
)

export const school = articleOf(
  'school',
  'Quillport will open a second school in 2031, the mayor, Anton Vellini, announced on Friday.',
  '"Our classrooms are full," the mayor said.',
  "Renate Moll, who leads the teachers' union, said 40 teachers were missing.",
)

export const library: Library = buildLibrary([harbour, school])
