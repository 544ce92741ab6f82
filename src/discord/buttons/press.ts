import { LIMITS } from '../../render/fit.ts'
import type { PlaceKey } from './places.ts'

/**
 * What a button or menu stands for. All of it is written into the custom_id, so that every button works after a restart
 * and on every shard, and nothing is stored.
 */
export type Press =
  | { readonly action: 'context' | 'follow-up'; readonly place: PlaceKey }
  /** `closest`: what is shared was only the closest that the articles have. */
  | { readonly action: 'share'; readonly place: PlaceKey; readonly closest: boolean }
  /** The statements of whoever speaks at `place`; 'turn' turns the page of a message that shows them. */
  | { readonly action: 'more' | 'turn'; readonly place: PlaceKey; readonly page: number }
  | { readonly action: 'closest'; readonly places: readonly PlaceKey[] }
  | { readonly action: 'run' | 'which' | 'why'; readonly question: string }
  | { readonly action: 'delete'; readonly asker: string }
  | { readonly action: 'who' | 'person' }

/** The custom_id of a press; null where it does not fit into one. */
export function customIdOf(press: Press): string | null {
  const id = written(press)
  return id.length <= LIMITS.customId ? id : null
}

function written(press: Press): string {
  switch (press.action) {
    case 'context':
    case 'follow-up':
      return `${press.action}|${press.place}`
    case 'share':
      return `share|${press.place}${press.closest ? '|closest' : ''}`
    case 'more':
    case 'turn':
      return `${press.action}|${press.place}|${press.page}`
    case 'closest':
      return `${press.action}|${press.places.join(',')}`
    case 'run':
    case 'which':
    case 'why':
      return `${press.action}|${press.question}`
    case 'delete':
      return `${press.action}|${press.asker}`
    case 'who':
    case 'person':
      return press.action
  }
}

/** Reads a custom_id; null for one that this version of the bot does not issue. */
export function readPress(customId: string): Press | null {
  const [action = '', ...rest] = customId.split('|')
  const [first = '', second = ''] = rest
  switch (action) {
    case 'context':
    case 'follow-up':
      return { action, place: first }
    case 'share':
      return { action, place: first, closest: second === 'closest' }
    case 'more':
    case 'turn':
      return /^\d{1,6}$/.test(second) ? { action, place: first, page: Number(second) } : null
    case 'closest':
      return { action, places: first.split(',') }
    case 'run':
    case 'which':
    case 'why':
      return { action, question: rest.join('|') }
    case 'delete':
      return { action, asker: first }
    case 'who':
    case 'person':
      return { action }
    default:
      return null
  }
}
