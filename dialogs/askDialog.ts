import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs'
import type { Question } from '../src/answers/guide/souvenir'
import type { GuideParts } from './guideParts'
import { getPendingReply } from './pendingReply'
import { say } from './say'

/** Asks one question and waits; ends when the root hands on a message that replies to it. */
export class AskDialog extends Dialog<{ readonly question: Question }> {
  static readonly id = 'guide.ask'

  constructor(private readonly parts: GuideParts) {
    super(AskDialog.id)
  }

  override async beginDialog(dc: DialogContext, options?: { readonly question: Question }): Promise<DialogTurnResult> {
    if (options === undefined) return dc.endDialog()
    const asked = this.parts.ask(options.question, await this.parts.memory.load(dc.context))
    await say(dc.context, this.parts, asked.reply, asked.souvenir)
    return Dialog.EndOfTurn
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return dc.endDialog(getPendingReply(dc.context))
  }
}
