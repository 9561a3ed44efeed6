import type { TurnContext } from 'botbuilder'
import {
  ComponentDialog,
  Dialog,
  type DialogContext,
  type DialogTurnResult,
  DialogTurnStatus,
} from 'botbuilder-dialogs'
import type { Aiguillage } from '../src/answers/guide/aiguillage'
import type { Souvenir } from '../src/answers/guide/souvenir'
import { GuideDialog } from './guideDialog'
import type { GuideParts } from './guideParts'
import { setPendingReply } from './pendingReply'
import { readMessage } from './readMessage'
import { say } from './say'

const IDLE: DialogTurnResult = { status: DialogTurnStatus.complete }

/** The one way in for every message: what may be said at any moment is met here, once for every dialog. */
export class RootDialog extends ComponentDialog {
  static readonly id = 'root'

  constructor(private readonly parts: GuideParts) {
    super(RootDialog.id)
    this.addDialog(new GuideDialog(parts))
  }

  protected override onBeginDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return this.turn(inner)
  }

  protected override onContinueDialog(inner: DialogContext): Promise<DialogTurnResult> {
    return this.turn(inner)
  }

  private async turn(inner: DialogContext): Promise<DialogTurnResult> {
    const turn = inner.context
    const { souvenir, state } = await this.parts.memory.recall(turn)
    // Dialogs of another version are not there to go on; what is asked now is answered all the same.
    if (state === 'changed') await inner.cancelAllDialogs()
    const next = this.parts.route(readMessage(turn.activity), souvenir)
    const told =
      state === 'changed' && next.kind === 'dire' ? { ...next, reply: this.parts.restarted(next.reply) } : next
    return this.follow(inner, told)
  }

  private async follow(inner: DialogContext, next: Aiguillage): Promise<DialogTurnResult> {
    const turn = inner.context
    switch (next.kind) {
      case 'dire':
        await say(turn, this.parts, next.reply, next.souvenir)
        if (next.effet !== undefined) await this.parts.count(next.effet)
        return this.rest(inner)
      case 'recap':
        await this.recap(turn, next)
        return this.rest(inner)
      case 'arreter':
        await inner.cancelAllDialogs()
        await say(turn, this.parts, next.reply, next.souvenir)
        return IDLE
      case 'demarrer':
        return this.start(inner, next.souvenir)
      case 'avancer':
        await this.parts.memory.save(turn, next.souvenir)
        // A path remembered without its dialogs (a restart, another version): they begin again at the next question.
        if (inner.activeDialog === undefined) return this.start(inner, this.parts.resume(next.avancee))
        setPendingReply(turn, next.avancee)
        return inner.continueDialog()
    }
  }

  private async start(inner: DialogContext, souvenir: Souvenir): Promise<DialogTurnResult> {
    await this.parts.memory.save(inner.context, souvenir)
    await inner.cancelAllDialogs()
    return inner.beginDialog(GuideDialog.id)
  }

  private async recap(turn: TurnContext, { recap, souvenir }: Extract<Aiguillage, { kind: 'recap' }>): Promise<void> {
    const lien = await this.parts.saveRecap(turn, recap)
    await say(turn, this.parts, this.parts.wordRecap(recap, lien, souvenir), souvenir)
  }

  private rest(inner: DialogContext): DialogTurnResult {
    return inner.activeDialog === undefined ? IDLE : Dialog.EndOfTurn
  }
}
