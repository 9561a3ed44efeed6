import { ComponentDialog, type DialogTurnResult, WaterfallDialog, type WaterfallStepContext } from 'botbuilder-dialogs'
import type { Avancee, Question } from '../src/answers/guide/souvenir'
import { AskDialog } from './askDialog'
import type { GuideParts } from './guideParts'
import { resultOf } from './resultOf'

/** A few questions in order, each asked only when it is useful; a reply that leads elsewhere ends them with where. */
export abstract class QuestionsDialog extends ComponentDialog {
  protected constructor(
    id: string,
    questions: readonly Question[],
    private readonly parts: GuideParts,
  ) {
    super(id)
    this.addDialog(new AskDialog(parts))
    const asks = questions.map((question) => (step: WaterfallStepContext) => this.ask(step, question))
    this.addDialog(new WaterfallDialog(`${id}.steps`, [...asks, (step) => this.ask(step, undefined)]))
    this.initialDialogId = `${id}.steps`
  }

  /** Takes in the reply to the question before, then asks this one, if any. */
  private async ask(step: WaterfallStepContext, question: Question | undefined): Promise<DialogTurnResult> {
    const { memory, advance, isUseful } = this.parts
    const avancee = resultOf(step, parseAvancee)
    let souvenir = await memory.load(step.context)
    if (avancee !== undefined) {
      souvenir = advance(avancee)
      await memory.save(step.context, souvenir)
      if (avancee.vers.kind !== 'suivante') return step.endDialog(avancee.vers)
    }
    if (question === undefined) return step.endDialog()
    return isUseful(question, souvenir) ? step.beginDialog(AskDialog.id, { question }) : step.next()
  }
}

function parseAvancee(result: unknown): Avancee | undefined {
  return typeof result === 'object' && result !== null && 'vers' in result ? (result as Avancee) : undefined
}
