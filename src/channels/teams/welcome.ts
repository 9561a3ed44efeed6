import { BotState, type Storage, type TurnContext } from 'botbuilder'
import { sayReply } from '../../../dialogs/sayReply'
import { welcome } from '../../answers/respond'
import { TEAMS } from '../../texts/teams'
import { isAlone } from './scope'

/** The first message of a conversation, said once whatever Teams announces, and how often. */
export class Welcome {
  private readonly state: BotState
  private readonly done

  constructor(storage: Storage) {
    this.state = new BotState(
      storage,
      async ({ activity }) => `${activity.channelId}/accueil/${activity.conversation.id}`,
    )
    this.done = this.state.createProperty<boolean>('fait')
  }

  async say(turn: TurnContext): Promise<void> {
    if (await this.done.get(turn, false)) return
    // Remembered first: a second welcome is worse than none.
    await this.done.set(turn, true)
    await this.state.saveChanges(turn)
    const reply = welcome()
    await sayReply(turn, isAlone(turn.activity) ? reply : { ...reply, text: TEAMS.accueilGroupe })
  }

  /** Installed again later, the bot presents itself again. */
  async forget(turn: TurnContext): Promise<void> {
    await this.state.delete(turn)
  }
}
