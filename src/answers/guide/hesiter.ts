import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FaitsParcours } from '../../sheets/faitsParcours'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { GUIDE } from '../../texts/guide'
import { escapeMarkdown } from '../extrait'
import { nomComplet } from '../nomComplet'
import { type Aiguillage, dire } from './aiguillage'
import type { Message } from './message'
import { passe } from './motsPropres'
import { parler } from './parler'
import { poserQuestion } from './poserQuestion'
import { repond } from './reponses'
import { avecGuide, type Souvenir } from './souvenir'

const { boutons } = GUIDE

/**
 * « Je ne sais pas » where the path has no next question to give: another way in, then jobs to react to instead of tastes to name.
 * Before a job, nothing presses; a job that pleases may be kept. undefined when the message is neither.
 */
export function hesiter(
  message: Message,
  souvenir: Souvenir,
  index: CatalogueIndex,
  faits: FaitsParcours,
): Aiguillage | undefined {
  const { guide, contexte } = souvenir
  if (guide === undefined) return undefined
  const hesite = passe(message, index) || message.intent.kind === 'guide'
  switch (guide.question) {
    case 'famille': {
      if (!hesite && !repond(message, 'rien', index)) return undefined
      if (souvenir.incompris > 0)
        return {
          kind: 'demarrer',
          souvenir: avecGuide(
            { ...souvenir, incompris: 0 },
            { reprise: 'propositions', remarque: GUIDE.remarque.aLenvers },
          ),
        }
      const { suggestions } = poserQuestion('famille', souvenir, index, faits)
      return dire(
        { ...souvenir, incompris: 1 },
        parler('guide', GUIDE.hesite, [...suggestions.slice(0, 5), boutons.voirMetiers], contexte),
      )
    }
    case 'metier':
    case 'parcours': {
      const fiche = guide.metier === undefined ? undefined : index.metiers.get(guide.metier)
      const likes =
        repond(message, 'plait', index) ||
        (guide.question === 'parcours' && repond(message, 'oui', index) && !message.texte.includes('?'))
      if (fiche === undefined || (!hesite && !likes)) return undefined
      const name = escapeMarkdown(nomComplet(fiche))
      return dire(
        { ...souvenir, incompris: 0 },
        parler('guide', likes ? GUIDE.plait(name) : GUIDE.rienNePresse(name), suite(fiche, souvenir), contexte),
      )
    }
    default:
      return undefined
  }
}

function suite({ id }: FicheMetier, { guide, gardes }: Souvenir): readonly string[] {
  return [
    ...(gardes.includes(id) ? [boutons.mesMetiers] : [boutons.garder]),
    ...(guide?.question === 'metier' ? [boutons.chemin] : [boutons.comparer]),
    boutons.propositions,
    boutons.fini,
  ]
}
