/**
 * Words that begin a sentence more often than they go on after an abbreviation: with a capital after "Inc." or "p.m."
 * they tell that the point also ended the sentence. Closed classes: articles, pronouns, conjunctions, prepositions,
 * adverbs of time and contrast, question words.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `a an the this that these those he she it we they you i his her its our their your my there here
   and but or nor yet so if when while as although though because since until unless after before once whether
   in on at by for from with without about under over during despite among between within throughout according
   against through to of both all some many most several few each every another other others one none no not
   who what where why how which whose then now today yesterday tomorrow later last earlier meanwhile however
   still also even just only perhaps instead moreover furthermore nevertheless indeed thus therefore finally
   asked speaking like unlike given such two three four five six seven eight nine ten can could will would
   should may might must do does did is are was were has have had let please yes well what's it's that's there's
   he's she's they're we're i'm i've don't didn't nobody somebody everyone everybody anyone something nothing`.split(
    /\s+/,
  ),
)
