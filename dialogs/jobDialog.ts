import type { GuideParts } from './guideParts'
import { QuestionsDialog } from './questionsDialog'

/** One job: its essentials, and questions about it for as long as one likes. */
export class JobDialog extends QuestionsDialog {
  static readonly id = 'guide.job'

  constructor(parts: GuideParts) {
    super(JobDialog.id, ['metier'], parts)
  }
}
