import { setTimeout as wait } from 'node:timers/promises'
import { type Activity, ActivityTypes, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder'

/** Hands one reply to the visitors of a conversation and returns its id. */
export type Deliver = (conversationId: string, activity: Partial<Activity>) => Promise<string>

const MAX_DELAY_MS = 5000

/** Runs turns for pages of this process: replies go to the transcript and its readers, not over the network. */
export class DirectLineAdapter extends BotAdapter {
  readonly #deliver: Deliver

  constructor(deliver: Deliver) {
    super()
    this.#deliver = deliver
  }

  async processActivity(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic)
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = []
    for (const activity of activities) responses.push({ id: await this.#send(context, activity) })
    return responses
  }

  async #send(context: TurnContext, activity: Partial<Activity>): Promise<string> {
    switch (activity.type) {
      case 'delay':
        await wait(Math.min(typeof activity.value === 'number' ? activity.value : 1000, MAX_DELAY_MS))
        return ''
      case ActivityTypes.Trace:
      case ActivityTypes.InvokeResponse:
        return ''
      default:
        return this.#deliver(context.activity.conversation.id, activity)
    }
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('Direct Line cannot change a sent activity'))
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('Direct Line cannot delete a sent activity'))
  }

  override continueConversation(): Promise<never> {
    return Promise.reject(new Error('Déclic never speaks first'))
  }
}
