import type { GuideParts } from './guideParts'
import { QuestionsDialog } from './questionsDialog'

/** What the person likes: a family of interests, which of them, anything else. */
export class InterestsDialog extends QuestionsDialog {
  static readonly id = 'guide.interests'

  constructor(parts: GuideParts) {
    super(InterestsDialog.id, ['famille', 'precision', 'encore'], parts)
  }
}
