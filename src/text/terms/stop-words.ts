/*
 * Words that every sentence may have and no question is about. Negations are not among them: "did not sign" and
 * "signed" are two things.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such some any each every either neither both all other another own same ' +
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers ' +
    'herself it its itself they them their theirs themselves one ones who whom whose which what ' +
    'when where why how whether while whereas though although and or but nor so yet if unless than then thus ' +
    'as at by for from in into of off on onto out over per to toward towards up upon via with within without about ' +
    'am is are was were be been being do does did doing done have has had having will would shall should can could ' +
    'may might must ought let here there just only very too also even still quite rather really ' +
    's t d ll m re ve don doesn didn isn aren wasn weren hasn haven hadn wouldn shouldn couldn mustn ain ' +
    'ok okay please tell know'
  ).split(' '),
)

/** True where the folded word says nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}
