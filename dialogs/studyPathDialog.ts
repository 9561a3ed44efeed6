import type { GuideParts } from './guideParts'
import { QuestionsDialog } from './questionsDialog'

/** From where the person is to the job: asked once, then drawn. */
export class StudyPathDialog extends QuestionsDialog {
  static readonly id = 'guide.studyPath'

  constructor(parts: GuideParts) {
    super(StudyPathDialog.id, ['depart', 'parcours'], parts)
  }
}
