import { randomUUID } from 'node:crypto'
import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder'
import type { Bot } from './botContract'
import { parseObject, parseString } from './json'

/** What is counted about turns; never what was said. */
export interface TurnObserver {
  turn(channel: string, seconds: number, outcome: 'ok' | 'error'): void
  /** `band` as in `channelData.declic.band`, `none` for a message without one. */
  reply(band: string): void
  /** A bug: its id is the one told to the user, so that an operator finds it again. */
  error(id: string, channel: string, error: Error): void
}

export interface TurnGuardOptions {
  readonly bot: Bot
  readonly observer: TurnObserver
  /** French sentence for the user; is given the id under which the bug is logged. */
  readonly apology: (id: string) => string
}

/** Someone comes, the bot is installed: what it then says is no answer. */
const ARRIVALS: ReadonlySet<string> = new Set([ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate])

/** A bot that never throws: the one place where bugs of a turn are caught, logged and apologised for. */
export function guardTurns({ bot, observer, apology }: TurnGuardOptions): Bot {
  return {
    async run(context) {
      const channel = context.activity.channelId ?? 'unknown'
      // A welcome answers nobody: it says nothing of how well people are understood.
      const isAsked = !ARRIVALS.has(context.activity.type)
      const started = process.hrtime.bigint()
      context.onSendActivities(async (_context, activities, next) => {
        for (const activity of activities)
          if (activity.type === ActivityTypes.Message && isAsked) observer.reply(findBand(activity))
        return next()
      })
      let outcome: 'ok' | 'error' = 'ok'
      try {
        await bot.run(context)
      } catch (fault) {
        outcome = 'error'
        const id = randomUUID()
        observer.error(id, channel, withoutUserText(fault, context.activity))
        await apologize(context, apology(id), id, channel, observer)
      } finally {
        observer.turn(channel, Number(process.hrtime.bigint() - started) / 1e9, outcome)
      }
    },
  }
}

async function apologize(
  context: TurnContext,
  text: string,
  id: string,
  channel: string,
  observer: TurnObserver,
): Promise<void> {
  try {
    await context.sendActivity(
      context.activity.type === ActivityTypes.Invoke
        ? { type: ActivityTypes.InvokeResponse, value: { status: 500 } }
        : { type: ActivityTypes.Message, text, locale: 'fr-FR' },
    )
  } catch (fault) {
    // The channel itself may be unreachable: the reason why the turn failed in the first place.
    observer.error(id, channel, withoutUserText(fault, context.activity))
  }
}

function findBand(activity: Partial<Activity>): string {
  return parseString(parseObject(parseObject(activity.channelData)?.declic)?.band) ?? 'none'
}

/** Messages of bugs often quote what they choked on: what the user wrote must not reach the log. */
function withoutUserText(fault: unknown, activity: Partial<Activity>): Error {
  const error = fault instanceof Error ? fault : new Error(String(fault))
  const text = activity.text?.trim() ?? ''
  if (text.length < 3) return error
  const clean = new Error(error.message.replaceAll(text, '…'))
  clean.name = error.name
  clean.stack = (error.stack ?? '').replaceAll(text, '…')
  return clean
}
