import type { GuideParts } from './guideParts'
import { QuestionsDialog } from './questionsDialog'

/** What the person would rather: each may be passed. */
export class WishesDialog extends QuestionsDialog {
  static readonly id = 'guide.wishes'

  constructor(parts: GuideParts) {
    super(WishesDialog.id, ['duree', 'lieu', 'avec', 'statut'], parts)
  }
}
