import { ComponentDialog, type DialogTurnResult, WaterfallDialog, type WaterfallStepContext } from 'botbuilder-dialogs'
import { ChosenJobDialog } from './chosenJobDialog'
import { type GuideParts, parseVers } from './guideParts'
import { InterestsDialog } from './interestsDialog'
import { ProposalsDialog } from './proposalsDialog'
import { resultOf } from './resultOf'
import { say } from './say'
import { WishesDialog } from './wishesDialog'

/** The whole path: interests → wishes → proposals → a job and its studies. It begins wherever the memory says to take up again. */
export class GuideDialog extends ComponentDialog {
  static readonly id = 'guide'
  private static readonly steps = 'guide.steps'

  constructor(private readonly parts: GuideParts) {
    super(GuideDialog.id)
    this.addDialog(new InterestsDialog(parts))
    this.addDialog(new WishesDialog(parts))
    this.addDialog(new ProposalsDialog(parts))
    this.addDialog(new ChosenJobDialog(parts))
    this.addDialog(
      new WaterfallDialog(GuideDialog.steps, [
        (step) => this.go(step, InterestsDialog.id),
        (step) => this.go(step, WishesDialog.id),
        (step) => this.go(step, ProposalsDialog.id),
        (step) => this.go(step, ChosenJobDialog.id),
        (step) => this.go(step, undefined),
      ]),
    )
    this.initialDialogId = GuideDialog.steps
  }

  /** The next part, unless the one before led elsewhere: then the path begins again, at that question. */
  private async go(step: WaterfallStepContext, part: string | undefined): Promise<DialogTurnResult> {
    const vers = resultOf(step, parseVers)
    if (vers?.kind === 'question') return step.replaceDialog(GuideDialog.steps)
    if (vers === undefined && part !== undefined) return step.beginDialog(part)
    const { memory, end } = this.parts
    const { reply, souvenir } = end(await memory.load(step.context))
    await say(step.context, this.parts, reply, souvenir)
    return step.endDialog()
  }
}
