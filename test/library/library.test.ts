import { describe, expect, it } from 'vitest'
import { buildLibrary, withArticle, withoutArticle, type Library } from '../../src/library/library.ts'
import { articleOf, harbour, school } from '../answer/invented.ts'

const person = (library: Library, name: string) => library.people.filter((each) => each.name === name)

describe('a library', () => {
  it('holds articles sorted by id, the later of two with one id', () => {
    const other = articleOf('harbour', 'The pier was shut on Monday, said Lou Fenn of the harbour board.')
    const library = buildLibrary([school, harbour, other])
    expect(library.articles).toEqual([other, school])
  })

  it('is empty of everything without articles', () => {
    expect(buildLibrary([])).toMatchObject({ articles: [], people: [], relayed: [] })
  })

  it('takes only what is written with a capital for a word of a name', () => {
    const { names } = buildLibrary([articleOf('rebels', 'The M40 rebel group said it would leave Quill.')])
    expect(['m40', 'rebel', 'group'].map((word) => names.has(word))).toEqual([true, false, false])
  })

  it('counts the sentences of a person', () => {
    expect(person(buildLibrary([harbour]), 'Tobias Renn')).toMatchObject([{ kind: 'person', quoted: 3 }])
  })

  it('takes one full name in two articles for one person', () => {
    const again = articleOf('again', 'Tobias Renn said on Monday that he would sell his boat.')
    const found = person(buildLibrary([harbour, again]), 'Tobias Renn')
    expect(found).toHaveLength(1)
    expect(found[0]?.as).toHaveLength(2)
    expect(found[0]?.quoted).toBe(4)
  })

  it('keeps two people of one surname apart', () => {
    const names = buildLibrary([harbour, school]).people.map(({ name }) => name)
    expect(names).toContain('Marta Vellini')
    expect(names).toContain('Anton Vellini')
  })

  it('knows whose each speaker of an article is', () => {
    const library = buildLibrary([harbour, school])
    library.articles.forEach(({ speakers }, article) => {
      speakers.forEach((_, speaker) => {
        const index = library.personOf[article]?.[speaker] ?? -1
        expect(library.people[index]?.as).toContainEqual({ article, speaker })
      })
    })
  })
})

describe('swapping an article', () => {
  it('gives what building anew gives', () => {
    const both = buildLibrary([harbour, school])
    const one = withoutArticle(both, 'school')
    expect(one.fingerprint).toBe(buildLibrary([harbour]).fingerprint)
    expect(one.people).toEqual(buildLibrary([harbour]).people)
    const back = withArticle(one, school)
    expect(back.fingerprint).toBe(both.fingerprint)
    expect(back.people).toEqual(both.people)
    expect(both.articles).toHaveLength(2)
  })

  it('changes nothing where there is no such article', () => {
    const library = buildLibrary([harbour])
    expect(withoutArticle(library, 'school').fingerprint).toBe(library.fingerprint)
  })

  it('changes the fingerprint with one letter of a text', () => {
    const changed = articleOf('school', school.article.text.replace('2031', '2032'))
    expect(buildLibrary([changed]).fingerprint).not.toBe(buildLibrary([school]).fingerprint)
  })
})
