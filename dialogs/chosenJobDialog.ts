import { ComponentDialog, type DialogTurnResult, WaterfallDialog, type WaterfallStepContext } from 'botbuilder-dialogs'
import { type GuideParts, parseVers } from './guideParts'
import { JobDialog } from './jobDialog'
import { resultOf } from './resultOf'
import { StudyPathDialog } from './studyPathDialog'

/** A job chosen: what it is, then how to get there. Ends with where the person wants to go from there. */
export class ChosenJobDialog extends ComponentDialog {
  static readonly id = 'guide.chosenJob'
  private static readonly steps = 'guide.chosenJob.steps'

  constructor(parts: GuideParts) {
    super(ChosenJobDialog.id)
    this.addDialog(new JobDialog(parts))
    this.addDialog(new StudyPathDialog(parts))
    this.addDialog(
      new WaterfallDialog(ChosenJobDialog.steps, [
        (step) => this.go(step, JobDialog.id),
        (step) => this.go(step, StudyPathDialog.id),
        (step) => this.go(step, undefined),
      ]),
    )
    this.initialDialogId = ChosenJobDialog.steps
  }

  private async go(step: WaterfallStepContext, part: string | undefined): Promise<DialogTurnResult> {
    const vers = resultOf(step, parseVers)
    return vers === undefined && part !== undefined ? step.beginDialog(part) : step.endDialog(vers)
  }
}
