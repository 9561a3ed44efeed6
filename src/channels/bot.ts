import { ActivityHandler, type Storage, type TurnContext } from 'botbuilder'
import { DialogSet, type DialogState } from 'botbuilder-dialogs'
import { type Memoire, Memory } from '../../dialogs/memoire'
import { RootDialog } from '../../dialogs/rootDialog'
import { sayReply } from '../../dialogs/sayReply'
import { welcome } from '../answers/respond'
import type { CatalogueIndex } from '../search/catalogueIndex'
import { FAITS_PARCOURS, loadFaitsParcours } from '../sheets/loadFaitsParcours'
import { findBaseUrl } from './baseUrl'
import type { Bot } from './botContract'
import { type Counters, countWith } from './counters'
import { guideParts } from './guideParts'
import { type RecapKeeper, saveRecapWith } from './recap/saveRecap'
import { adaptReplies } from './render'
import { CardActions } from './teams/cardActions'
import { LinkPreview } from './teams/linkPreview'
import { SearchExtension } from './teams/searchExtension'
import { TalkState } from './teams/talkState'
import { TeamsHandler } from './teams/teamsHandler'
import { toTeamsReply } from './teams/teamsReply'
import { Welcome } from './teams/welcome'

/** What the bot keeps outside of conversations; without it there is neither recap page nor count. */
export interface BotKeep {
  readonly recaps?: RecapKeeper
  readonly counters?: Counters
  readonly now?: () => number
}

/** The bot behind every channel: loads the conversation's state, runs the root dialog, saves. */
export function createBot(index: CatalogueIndex, storage: Storage, keep: BotKeep = {}): Bot {
  const state = new TalkState(storage)
  const dialogState = state.createProperty<DialogState>('dialogs')
  const memory = new Memory(state.createProperty<Memoire>('memoire'), keep.now ?? Date.now)
  const dialogs = new DialogSet(dialogState)
  const saveRecap = saveRecapWith(keep.recaps, findBaseUrl)
  const count = countWith(keep.counters)
  const faits = loadFaitsParcours(FAITS_PARCOURS)
  dialogs.add(new RootDialog(guideParts({ index, faits, memory, saveRecap, count })))
  const fonds = { index, faits }

  async function converse(turn: TurnContext): Promise<void> {
    const dialog = await dialogs.createContext(turn)
    // A stack left by another version, whose dialogs are gone, must not stop the conversation.
    if (dialog.activeDialog !== undefined && dialogs.find(dialog.activeDialog.id) === undefined)
      await dialog.cancelAllDialogs()
    const { status } = await dialog.continueDialog()
    if (status === 'empty') await dialog.beginDialog(RootDialog.id)
  }

  const handler = new ActivityHandler()
  handler.onMembersAdded(async (context, next) => {
    const newcomers = (context.activity.membersAdded ?? []).filter(({ id }) => id !== context.activity.recipient.id)
    if (newcomers.length > 0) await sayReply(context, welcome())
    await next()
  })
  handler.onMessage(async (context, next) => {
    await converse(context)
    await next()
  })
  const teams = new TeamsHandler({
    converse,
    forget: (turn) => state.delete(turn),
    welcome: new Welcome(storage),
    actions: new CardActions({ fonds, memory, count }),
    search: new SearchExtension(index),
    links: new LinkPreview(index),
  })

  return {
    async run(context: TurnContext) {
      adaptReplies(context, async (turn, activity, reply) =>
        toTeamsReply(turn.activity, activity, reply, await memory.load(turn), fonds),
      )
      await (context.activity.channelId === 'msteams' ? teams : handler).run(context)
      await state.saveChanges(context)
    },
  }
}
