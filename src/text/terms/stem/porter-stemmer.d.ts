declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  type Step = (word: string) => string
  const stemmer: {
    readonly stem: Step
    readonly step1a: Step
    readonly step1b: Step
    readonly step1c: Step
    readonly step2: Step
    readonly step3: Step
    readonly step4: Step
    readonly step5a: Step
    readonly step5b: Step
  }
  export default stemmer
}
