import type { TurnContext } from 'botbuilder'

/** What every channel hands its turns to. */
export interface Bot {
  run(context: TurnContext): Promise<void>
}
