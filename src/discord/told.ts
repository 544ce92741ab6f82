import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIModalInteractionResponseCallbackData,
  APIStringSelectComponent,
} from 'discord.js'
import type { Reply } from '../render/reply.ts'

/** A row of buttons, or of one menu. */
export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>

/** What is shown: a reply, and what can be pressed below it. */
export interface Shown {
  readonly reply: Reply
  readonly rows: readonly Row[]
}

/** One line of what a command's option offers while somebody types. */
export interface Choice {
  readonly name: string
  readonly value: string
}

/** What an interaction is answered with. */
export type Told =
  | (Shown & {
      readonly kind: 'message'
      readonly seenBy: 'all' | 'asker'
      /** What takes longer to find out: the asker alone is told it afterwards. */
      readonly afterwards?: () => Promise<Reply>
    })
  /** The message that was pressed shows this from now on. */
  | (Shown & { readonly kind: 'update' })
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** The message that was pressed is taken away. */
  | { readonly kind: 'delete' }

/** A message that only the asker sees. */
export function privately(reply: Reply, rows: readonly Row[] = []): Told {
  return { kind: 'message', reply, rows, seenBy: 'asker' }
}
