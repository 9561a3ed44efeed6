import type { TurnContext } from 'botbuilder'
import type { Souvenir } from '../src/answers/guide/souvenir'
import type { Reply } from '../src/answers/reply'
import type { GuideParts } from './guideParts'
import { sayReply } from './sayReply'

/** Says a reply and remembers what it leaves; the one way to speak, so that nothing is said thrice running. */
export async function say(turn: TurnContext, parts: GuideParts, reply: Reply, souvenir: Souvenir): Promise<void> {
  const varied = parts.varied(souvenir, reply)
  await parts.memory.save(turn, varied.souvenir)
  await sayReply(turn, varied.reply)
}
