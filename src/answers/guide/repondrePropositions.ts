import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { GUIDE } from '../../texts/guide'
import { PAGE } from '../answerIntent'
import { escapeMarkdown } from '../extrait'
import { nomComplet } from '../nomComplet'
import { choisirParmi } from './choisirParmi'
import { dit, lireNumeros } from './lireChoix'
import type { Message } from './message'
import { ajouter, asksFacet, demande, lireGouts, nomme, passe } from './motsPropres'
import { conditionne, pageDe } from './poserPropositions'
import { changerUnivers, ecarter, interroge, proposer, refusDit } from './refuser'
import { repond } from './reponses'
import { type Avancee, avecGuide, avecSouhaits, GUIDE_NEUF, type Guide, type Souvenir, versQuestion } from './souvenir'

const AUCUN = /\b(?:aucune?|rien ne me|tous nuls?)\b/
const REVOIR =
  /\b(?:revoir|reviens? aux?|retour aux) (?:les )?(?:propositions?|metiers|choix|premiers)\b|\b(?:un|d) autres? metiers?\b/

export function veutRevoir({ texte, ecrit }: Message): boolean {
  return dit(texte, GUIDE.boutons.propositions) || REVOIR.test(ecrit)
}

export function repondrePropositions(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const guide = souvenir.guide ?? GUIDE_NEUF
  const { shown, total } = pageDe(guide, index)
  const { texte, ecrit, phrase, intent, seen } = message
  const fiches = shown.map(({ fiche }) => fiche)
  if (dit(texte, GUIDE.boutons.autre) || repond(message, 'autre', index)) return changerUnivers(souvenir)
  if (/\b(?:aux|les) premiers\b/.test(ecrit) && guide.page > 0) return proposer(souvenir, undefined)
  if (dit(texte, GUIDE.boutons.aucun) || (repond(message, 'rien', index) && !nomme(message))) {
    // With nothing shown there is nothing to ask about.
    if (fiches.length === 0 && guide.page === 0)
      return conditionne(guide) ? elargir(souvenir) : changerUnivers(souvenir)
    return { souvenir: ecarter(souvenir, fiches), vers: versQuestion('refus') }
  }
  if (sansCondition(message, index)) return elargir(souvenir)
  const chosen = choisirProposition(message, souvenir, fiches, index)
  if (chosen !== undefined) return chosen
  const turned = refusDit(message, souvenir, fiches, index)
  if (turned !== undefined) return turned
  const asks = interroge(message) && !repond(message, 'plus', index)
  const more =
    dit(texte, GUIDE.boutons.plus) ||
    (['plus', 'autreMetier', 'voirMetiers'] as const).some((reponse) => repond(message, reponse, index)) ||
    (seen?.gestes.some(({ sens }) => sens === 'suite') && !nomme(message) && !asks)
  if (more) {
    const page = (guide.page + 1) * PAGE < total ? guide.page + 1 : Math.ceil(total / PAGE)
    return { souvenir: avecGuide(souvenir, { page }), vers: versQuestion('propositions') }
  }
  if (passe(message, index) || intent.kind === 'guide' || repond(message, 'oui', index)) {
    const [first] = fiches
    return first === undefined ? changerUnivers(souvenir) : choisir(souvenir, first, GUIDE.remarque.auHasard)
  }
  if (AUCUN.test(phrase) && !nomme(message)) return { souvenir: ecarter(souvenir, fiches), vers: versQuestion('refus') }
  if (intent.kind === 'metier' && nomme(message) && !asksFacet(message)) return choisir(souvenir, intent.candidat.fiche)
  const gouts = lireGouts(message, index)
  if (gouts === undefined || demande(message)) return undefined
  return proposer(ajouter(souvenir, gouts), undefined)
}

/** « Enlever mes conditions », which is no job to take off one's list. */
export function sansCondition(message: Message, index: CatalogueIndex): boolean {
  return dit(message.texte, GUIDE.boutons.elargir) || repond(message, 'sansCondition', index)
}

/** The same tastes without the conditions put on them. */
function elargir(souvenir: Souvenir): Avancee {
  const open = { duree: undefined, lieu: undefined, avec: undefined, statut: undefined, ecartes: [] }
  return proposer(avecSouhaits(souvenir, open), GUIDE.remarque.elargi)
}

/** One of the jobs shown: by its number on the page or in the list, its name, or a description. */
export function choisirProposition(
  message: Message,
  souvenir: Souvenir,
  fiches: readonly FicheMetier[],
  index: CatalogueIndex,
): Avancee | undefined {
  const { texte, phrase } = message
  const named = fiches.find((fiche) =>
    [nomComplet(fiche), fiche.nom, fiche.libelleFeminin, fiche.libelleMasculin].some((nom) => dit(texte, nom)),
  )
  if (named !== undefined) return choisir(souvenir, named)
  const [first, second] = lireNumerotes(message, souvenir.guide ?? GUIDE_NEUF, fiches)
  if (first === undefined) {
    const described = choisirParmi(phrase, fiches, index)
    return described === undefined ? undefined : choisir(souvenir, described)
  }
  return choisir(
    souvenir,
    first,
    second === undefined ? undefined : GUIDE.remarque.unALaFois(escapeMarkdown(nomComplet(second))),
  )
}

function lireNumerotes(
  { texte, phrase }: Message,
  { page }: Pick<Guide, 'page'>,
  fiches: readonly FicheMetier[],
): readonly FicheMetier[] {
  return lireNumeros(texte, page * PAGE + fiches.length).flatMap(
    (place) => fiches[place - page * PAGE] ?? fiches[place] ?? (/derni/.test(phrase) ? fiches.at(-1) : undefined) ?? [],
  )
}

export function choisir(souvenir: Souvenir, { id }: FicheMetier, remarque?: string): Avancee {
  return {
    souvenir: avecGuide(souvenir, { metier: id }),
    vers: versQuestion('metier'),
    ...(remarque !== undefined && { remarque }),
  }
}
