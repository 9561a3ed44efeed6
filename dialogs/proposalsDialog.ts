import type { GuideParts } from './guideParts'
import { QuestionsDialog } from './questionsDialog'

/** Five jobs, each with its reasons; when none pleases, what was wrong with them. */
export class ProposalsDialog extends QuestionsDialog {
  static readonly id = 'guide.proposals'

  constructor(parts: GuideParts) {
    super(ProposalsDialog.id, ['propositions', 'refus'], parts)
  }
}
