import { CUE_FORMS } from '../lists/cue-verbs.ts'
import { wordSet } from '../../text/word-set.ts'
import type { VerbCue } from '../steps/cue.ts'

const SAYING = wordSet('saying telling stating adding warning claiming insisting')

/** True for what follows "quoted … as": saying, warning and the like. */
export function isSaying(low: string): boolean {
  return SAYING.has(low)
}

/** The frames of "saying", for the cue that "as saying" ends: it takes a clause as "say" does, whatever "quote" takes. */
export function asSaid(cue: VerbCue, low: string): Pick<VerbCue, 'form' | 'forms'> {
  const forms = CUE_FORMS.get(low) ?? cue.forms
  return { form: forms[0] ?? cue.form, forms }
}
