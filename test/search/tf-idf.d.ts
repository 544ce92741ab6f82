declare module 'natural/lib/natural/tfidf/tfidf.js' {
  export default class TfIdf {
    addDocument(counts: Record<string, number | string>): void
    tfidf(terms: readonly string[], document: number): number
    idf(term: string): number
  }
}
