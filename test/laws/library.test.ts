import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildLibrary, withArticle, withoutArticle, type Library } from '../../src/library/library.ts'
import { articleOf } from '../answer/invented.ts'

// People of one name, of one surname, and one who is a role in one article and a name in another.
const texts = [
  'Tobias Renn, the harbour master, said the pier was shut. "Go home," Renn said.',
  'Tobias Renn said on Monday that he would sell his boat. His daughter, Ada Renn, said he would not.',
  'The harbour master said it was late. Renn, of Quill, said so too.',
  'The Quill Council said via the Quill Post that Ada Renn was right.',
]
const versions = texts.flatMap((text, i) =>
  ['a', 'b', 'c'].map((id) => articleOf(id, text, texts[(i + 1) % texts.length]!)),
)

const swap = fc.oneof(
  fc.constantFrom(...versions).map((version) => (library: Library) => withArticle(library, version)),
  fc.constantFrom('a', 'b', 'c').map((id) => (library: Library) => withoutArticle(library, id)),
)

it('after any swaps a library knows whom one built anew of the same articles knows', () => {
  fc.assert(
    fc.property(fc.array(swap, { maxLength: 8 }), (swaps) => {
      const library = swaps.reduce((swapped, each) => each(swapped), buildLibrary(versions.slice(0, 3)))
      const { people, personOf, called, names, relayed, fingerprint } = buildLibrary(
        library.articles.toReversed(),
      )
      expect(library).toMatchObject({ people, personOf, relayed, fingerprint })
      expect(library.called).toEqual(called)
      expect(library.names).toEqual(names)
    }),
    { numRuns: 60 },
  )
})
