import type { TurnContext } from 'botbuilder'
import type { GuideParts } from '../../dialogs/guideParts'
import type { Memory } from '../../dialogs/memoire'
import type { Effet } from '../answers/guide/aiguillage'
import { aiguiller } from '../answers/guide/aiguiller'
import { apresChangement, direRecap, finir, poser, prendre, reprendreApres } from '../answers/guide/enchainer'
import { estUtile } from '../answers/guide/estUtile'
import type { Recap } from '../answers/guide/recap'
import { sansRepetition } from '../answers/guide/sansRepetition'
import type { CatalogueIndex } from '../search/catalogueIndex'
import type { FaitsParcours } from '../sheets/faitsParcours'

export interface GuideOutside {
  readonly index: CatalogueIndex
  readonly faits: FaitsParcours
  readonly memory: Memory
  readonly saveRecap: (turn: TurnContext, recap: Recap) => Promise<string | undefined>
  readonly count: (effet: Effet) => Promise<void>
}

/** The decisions handed to the dialogs, over these sheets. */
export function guideParts({ index, faits, memory, saveRecap, count }: GuideOutside): GuideParts {
  return {
    memory,
    route: (texte, souvenir) => aiguiller(texte, souvenir, index, faits),
    isUseful: estUtile,
    ask: (question, souvenir) => poser(question, souvenir, index, faits),
    advance: prendre,
    resume: reprendreApres,
    end: finir,
    restarted: apresChangement,
    varied: sansRepetition,
    wordRecap: direRecap,
    saveRecap,
    count,
  }
}
