import type { Activity } from 'botbuilder'

/** What a message says: its text, or what a card's button stands for. */
export function readMessage({ text, value }: Activity): string {
  const said: unknown = text
  if (typeof said === 'string' && said.trim() !== '') return said
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'dire' in value && typeof value.dire === 'string'
    ? value.dire
    : ''
}
