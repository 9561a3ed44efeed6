import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GUIDE } from '../../texts/guide'
import { DEPART_DIT } from '../../texts/parcours'
import { toutOublierSaufTourment } from '../../understanding/detresse/retourDetresse'
import type { Aiguillage } from './aiguillage'
import type { Message } from './message'
import { ajouter, lireGouts, nomme, passe } from './motsPropres'
import { departDit } from './profil'
import { GUIDE_NEUF, type Souvenir } from './souvenir'

/** Who does not know what to do, whatever they like; « jsp » to the welcome too. */
export function veutEtreGuide(message: Message, { contexte }: Souvenir, index: CatalogueIndex): boolean {
  const { intent, seen, phrase } = message
  if (intent.kind === 'guide') return true
  if (intent.kind === 'liste') return (seen?.gestes.some(({ sens }) => sens === 'guide') ?? false) && PERDU.test(phrase)
  const nothing = contexte.metier === undefined && contexte.offres.length === 0 && contexte.formation.length === 0
  return nothing && !nomme(message) && HESITE.test(phrase) && passe(message, index)
}

const PERDU = /\b(?:(?:sais?|sait|c) (?:\w+ )?pas|perdue?|paume\w*|indecis\w*|(?:aucune|pas d) ?idees?|hesit\w*)\b/
const HESITE = /\b(?:sais|idee|hesite)\b/

/** « Ma fille est en seconde et ne sait pas quoi faire »: what is told in the same breath is not asked again. */
export function commencer(message: Message, souvenir: Souvenir, index: CatalogueIndex): Aiguillage {
  const gouts = message.intent.kind === 'liste' ? lireGouts(message, index) : undefined
  const depart = departDit(message) ?? souvenir.depart
  const remarque =
    depart === souvenir.depart || depart === undefined ? undefined : GUIDE.remarque.departNote(DEPART_DIT[depart])
  const fresh = {
    ...souvenir,
    depart,
    guide: { ...GUIDE_NEUF, remarque, reprise: gouts === undefined ? undefined : ('encore' as const) },
    etapes: [],
    incompris: 0,
    contexte: toutOublierSaufTourment(souvenir.contexte),
  }
  return { kind: 'demarrer', souvenir: gouts === undefined ? fresh : ajouter(fresh, gouts) }
}
