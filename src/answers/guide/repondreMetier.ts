import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GUIDE } from '../../texts/guide'
import { DEPART_BOUTONS, DEPART_DIT } from '../../texts/parcours'
import { type Depart, lireDepart } from '../parcours/depart'
import { type Choix, dit, lireChoix } from './lireChoix'
import type { Message } from './message'
import { asksFacet, demande, nomme, passe } from './motsPropres'
import { pageDe } from './poserPropositions'
import { changerUnivers, choisir, lireProposition, veutRevoir } from './repondrePropositions'
import { type Avancee, avecGuide, GUIDE_NEUF, type Souvenir, SUIVANTE, versQuestion } from './souvenir'

const CHEMIN = /\b(?:chemin|y arriver|mon parcours|quel parcours|quelles? etapes?)\b/
const OUI =
  /^(?:oui|ok|d accord|go|vas y|continue\w*|on continue|suite|la suite|ensuite|et apres|super|cool|allez)(?: .{0,12})?$/
const FINI = /^(?:c est (?:tout|bon|fini)(?: pour moi)?|fini|j ai fini|termine\w*|ca ira|plus rien)$/

/** After a job's essentials: its path, another job, or enough. */
export function repondreMetier(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const { texte, ecrit } = message
  if (dit(texte, GUIDE.boutons.chemin) || (CHEMIN.test(ecrit) && !nomme(message)) || OUI.test(ecrit))
    return { souvenir, vers: SUIVANTE }
  return autreMetier(message, souvenir, index)
}

export function repondreDepart(message: Message, souvenir: Souvenir): Avancee | undefined {
  const depart = lireLieuDeDepart(message)
  if (depart !== undefined) return { souvenir: { ...souvenir, depart }, vers: SUIVANTE }
  if (!dit(message.texte, GUIDE.boutons.passer) && !passe(message)) return undefined
  const { passees } = souvenir.guide ?? GUIDE_NEUF
  return { souvenir: avecGuide(souvenir, { passees: [...passees, 'depart'] }), vers: SUIVANTE }
}

/** Before the drawn path: keep, compare, change where it starts, another job, or enough. */
export function repondreParcours(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  if (dit(message.texte, GUIDE.boutons.depart) || /\bpoint de depart\b/.test(message.ecrit))
    return { souvenir, vers: versQuestion('depart') }
  if (dit(message.texte, GUIDE.boutons.chemin)) return { souvenir, vers: versQuestion('parcours') }
  const other = autreMetier(message, souvenir, index)
  if (other !== undefined) return other
  const depart =
    /^(?:et |si |mais )*(?:je suis|j suis|chuis|je serai|j ai|j aurai|apres|depuis|a partir|en partant|moi|pour moi)\b/.test(
      message.phrase,
    )
      ? lireLieuDeDepart(message)
      : undefined
  if (depart === undefined) return undefined
  return {
    souvenir: { ...souvenir, depart },
    vers: versQuestion('parcours'),
    remarque: GUIDE.remarque.departNote(DEPART_DIT[depart]),
  }
}

function autreMetier(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const guide = souvenir.guide ?? GUIDE_NEUF
  const { texte, ecrit, intent } = message
  if (veutRevoir(message)) {
    const nothing = guide.souhaits.interets.length === 0 && guide.souhaits.mots.length === 0
    return nothing ? changerUnivers(souvenir) : { souvenir, vers: versQuestion('propositions') }
  }
  if (dit(texte, GUIDE.boutons.fini) || FINI.test(ecrit)) return { souvenir, vers: { kind: 'fin' } }
  if (guide.souhaits.interets.length > 0 || guide.souhaits.mots.length > 0) {
    const shown = pageDe(guide, index).shown.map(({ fiche }) => fiche)
    const other = lireProposition(message, guide, shown, index)
    if (other !== undefined) return choisir(souvenir, other)
  }
  if (intent.kind === 'metier' && nomme(message) && !asksFacet(message) && intent.candidat.fiche.id !== guide.metier)
    return choisir(souvenir, intent.candidat.fiche)
  return undefined
}

const CHOIX_DEPART: readonly Choix<Depart>[] = (['college', 'seconde', 'cap', 'bacPro', 'bac', 'bac2'] as const).map(
  (valeur, at) => ({
    valeur,
    nom: DEPART_BOUTONS[at] ?? '',
  }),
)

function lireLieuDeDepart(message: Message): Depart | undefined {
  const chosen = CHOIX_DEPART.find(({ nom }) => dit(message.texte, nom))?.valeur
  if (chosen !== undefined) return chosen
  if (/^[1-6]$/.test(message.ecrit)) return lireChoix(message.texte, '', CHOIX_DEPART)
  if (demande(message) && asksFacet(message)) return undefined
  if (
    message.intent.kind === 'horsSujet' ||
    message.intent.kind === 'detresse' ||
    (message.intent.kind === 'metier' && nomme(message))
  )
    return undefined
  return lireDepart(message.ecrit) ?? lireDepart(message.phrase)
}
