import type { CatalogueIndex } from '../../search/catalogueIndex'
import { GUIDE } from '../../texts/guide'
import { DEPART_BOUTONS, DEPART_DIT } from '../../texts/parcours'
import { escapeMarkdown } from '../extrait'
import { nomComplet } from '../nomComplet'
import { type Depart, lireDepart } from '../parcours/depart'
import { dit, lireNumeros } from './lireChoix'
import type { Message } from './message'
import { ajouter, asksFacet, goutOfficiel, nomme, passe } from './motsPropres'
import { pageDe } from './poserPropositions'
import { departDit, ditSonAge, parleAutreChose } from './profil'
import { changerUnivers, ecarter, proposer, refusDit } from './refuser'
import { choisir, choisirProposition, veutRevoir } from './repondrePropositions'
import { repond } from './reponses'
import { sansDiplome } from './sansDiplome'
import { type Avancee, avecGuide, GUIDE_NEUF, type Guide, type Souvenir, SUIVANTE, versQuestion } from './souvenir'

const CHEMIN = /\b(?:chemin|y arriver|mon parcours|quel parcours|quelles? etapes?)\b/

/** After a job's essentials: its path, another job, or enough. */
export function repondreMetier(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const { texte, ecrit } = message
  if (
    dit(texte, GUIDE.boutons.chemin) ||
    (CHEMIN.test(ecrit) && !nomme(message)) ||
    repond(message, 'chemin', index) ||
    repond(message, 'oui', index)
  )
    return { souvenir, vers: SUIVANTE }
  return autreMetier(message, souvenir, index)
}

export function repondreDepart(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  if (sansDiplome(message))
    return { souvenir: { ...souvenir, depart: 'college' }, vers: SUIVANTE, remarque: GUIDE.remarque.sansDiplome }
  const depart = lireLieuDeDepart(message)
  if (depart !== undefined) return { souvenir: { ...souvenir, depart }, vers: SUIVANTE }
  if (
    !dit(message.texte, GUIDE.boutons.passer) &&
    !passe(message, index) &&
    !repond(message, 'continuer', index) &&
    message.intent.kind !== 'guide'
  )
    return autreMetier(message, souvenir, index)
  const { passees } = souvenir.guide ?? GUIDE_NEUF
  return { souvenir: avecGuide(souvenir, { passees: [...passees, 'depart'] }), vers: SUIVANTE }
}

/** Before the drawn path: keep, compare, change where it starts, another job, or enough. */
export function repondreParcours(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  if (dit(message.texte, GUIDE.boutons.depart) || /\bpoint de depart\b/.test(message.ecrit))
    return { souvenir, vers: versQuestion('depart') }
  if (dit(message.texte, GUIDE.boutons.chemin) || repond(message, 'chemin', index))
    return { souvenir, vers: versQuestion('parcours') }
  const other = autreMetier(message, souvenir, index)
  if (other !== undefined) return other
  const depart = departDit(message)
  if (depart === undefined) return undefined
  return {
    souvenir: { ...souvenir, depart },
    vers: versQuestion('parcours'),
    remarque: GUIDE.remarque.departNote(DEPART_DIT[depart]),
  }
}

function autreMetier(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const guide = souvenir.guide ?? GUIDE_NEUF
  const { texte, intent } = message
  const fiche = guide.metier === undefined ? undefined : index.metiers.get(guide.metier)
  const proposals = souvenir.etapes.some(({ question }) => question === 'propositions') || aimeQuelqueChose(guide)
  if (veutRevoir(message) || repond(message, 'autreMetier', index))
    return proposals ? { souvenir, vers: versQuestion('propositions') } : changerUnivers(souvenir)
  if (dit(texte, GUIDE.boutons.fini) || repond(message, 'fini', index)) return { souvenir, vers: { kind: 'fin' } }
  if (fiche !== undefined && repond(message, 'rien', index)) {
    const left = ecarter(souvenir, [fiche])
    const remarque = GUIDE.remarque.laisse(escapeMarkdown(nomComplet(fiche)))
    return proposals ? proposer(left, remarque) : changerUnivers(left, remarque)
  }
  if (proposals) {
    const other = choisirProposition(
      message,
      souvenir,
      pageDe(guide, index).shown.map((each) => each.fiche),
      index,
    )
    if (other !== undefined) return other
  }
  // With no taste told, those of the job that was named: « trop long » for a nurse leads to jobs of care.
  const known = aimeQuelqueChose(guide) || fiche === undefined
  const liked = known
    ? souvenir
    : ajouter(souvenir, { interets: fiche.centresInteret.map((each) => goutOfficiel(each)) })
  const turned = fiche === undefined ? undefined : refusDit(message, liked, [fiche], index)
  if (turned !== undefined) return turned
  if (intent.kind === 'metier' && nomme(message) && !asksFacet(message) && intent.candidat.fiche.id !== guide.metier)
    return choisir(souvenir, intent.candidat.fiche)
  return undefined
}

function aimeQuelqueChose({ souhaits }: Guide): boolean {
  return souhaits.interets.length > 0 || souhaits.mots.length > 0
}

const CHOIX_DEPART: readonly Depart[] = ['college', 'seconde', 'cap', 'bacPro', 'bac', 'bac2']

function lireLieuDeDepart(message: Message): Depart | undefined {
  const chosen = CHOIX_DEPART.find((_, at) => dit(message.texte, DEPART_BOUTONS[at] ?? ''))
  if (chosen !== undefined) return chosen
  if (/^(?:le |la )?(?:\d|premier|dernier|deuxieme)$/.test(message.ecrit))
    return CHOIX_DEPART[lireNumeros(message.texte, CHOIX_DEPART.length)[0] ?? -1]
  if (parleAutreChose(message) || ditSonAge(message)) return undefined
  return lireDepart(message.ecrit) ?? lireDepart(message.phrase)
}
