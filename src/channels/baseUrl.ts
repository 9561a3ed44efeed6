import type { TurnContext } from 'botbuilder'

const KEY = Symbol('declic.baseUrl')

/** Remembers for this turn how the caller knows the bot's address, e.g. `https://declic.lycee.example`. */
export function setBaseUrl(turn: TurnContext, baseUrl: string): void {
  turn.turnState.set(KEY, baseUrl)
}

export function findBaseUrl(turn: TurnContext): string | undefined {
  return turn.turnState.get<string>(KEY)
}
