import type { Activity } from 'botbuilder'

/** True where one person is alone with the bot, false in a group chat or a channel. */
export function isAlone({ conversation }: Pick<Activity, 'conversation'>): boolean {
  return (conversation.conversationType ?? 'personal') === 'personal' && conversation.isGroup !== true
}
