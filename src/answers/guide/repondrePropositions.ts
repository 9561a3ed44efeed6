import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type Niveau, rangNiveau } from '../../sheets/niveau'
import { CHOIX, GUIDE } from '../../texts/guide'
import { PAGE } from '../answerIntent'
import { nomComplet } from '../nomComplet'
import { choisirParmi } from './choisirParmi'
import { type Choix, dit, lireChoix, lireNumeros } from './lireChoix'
import { lireSouhaits } from './lireSouhaits'
import type { Message } from './message'
import { ajouter, asksFacet, demande, goutOfficiel, lireGouts, nomme, passe } from './motsPropres'
import { pageDe } from './poserPropositions'
import { type Avancee, avecGuide, avecSouhaits, GUIDE_NEUF, type Guide, type Souvenir, versQuestion } from './souvenir'

const AUCUN =
  /\b(?:aucune?\b|rien ne me|(?:me|m) (?:plait|plaisent|interesse\w*|tente\w*|branche\w*|attire\w*) pas|pas (?:fan|terrible|convaincue?|pour moi|mon truc)|bof|tous nuls?)\b/
const AUTRE =
  /^(?:autre chose|autres? (?:envies?|gouts?|univers|domaines?|centres? d interet)|changer? (?:d univers|de domaine|mes gouts))\b/
const REVOIR =
  /\b(?:revoir|reviens? aux?|retour aux) (?:les )?(?:propositions|metiers|choix)\b|\b(?:un|d) autres? metiers?\b/

export function veutRevoir({ texte, ecrit }: Message): boolean {
  return dit(texte, GUIDE.boutons.propositions) || REVOIR.test(ecrit)
}

export function repondrePropositions(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const guide = souvenir.guide ?? GUIDE_NEUF
  const { shown, total } = pageDe(guide, index)
  const { texte, ecrit, phrase, intent, seen } = message
  const fiches = shown.map(({ fiche }) => fiche)
  if (dit(texte, GUIDE.boutons.autre) || AUTRE.test(ecrit)) return changerUnivers(souvenir)
  if (dit(texte, GUIDE.boutons.aucun) || (AUCUN.test(phrase) && !nomme(message)))
    return { souvenir: ecarter(souvenir, fiches), vers: versQuestion('refus') }
  const chosen = lireProposition(message, guide, fiches, index)
  if (chosen !== undefined) return choisir(souvenir, chosen)
  const more = dit(texte, GUIDE.boutons.plus) || (seen?.gestes.some(({ sens }) => sens === 'suite') && !nomme(message))
  if (more) {
    const page = (guide.page + 1) * PAGE < total ? guide.page + 1 : Math.ceil(total / PAGE)
    return { souvenir: avecGuide(souvenir, { page }), vers: versQuestion('propositions') }
  }
  if (intent.kind === 'metier' && nomme(message) && !asksFacet(message)) return choisir(souvenir, intent.candidat.fiche)
  const gouts = lireGouts(message, index)
  if (gouts === undefined || demande(message)) return undefined
  return { souvenir: avecGuide(ajouter(souvenir, gouts), { page: 0 }), vers: versQuestion('propositions') }
}

/** One of the jobs shown: by its number on the page or in the list, its name, or a description. */
export function lireProposition(
  message: Message,
  { page }: Pick<Guide, 'page'>,
  fiches: readonly FicheMetier[],
  index: CatalogueIndex,
): FicheMetier | undefined {
  const { texte, phrase } = message
  const named = fiches.find((fiche) =>
    [nomComplet(fiche), fiche.nom, fiche.libelleFeminin, fiche.libelleMasculin].some((nom) => dit(texte, nom)),
  )
  if (named !== undefined) return named
  const [place] = lireNumeros(texte, page * PAGE + fiches.length)
  if (place !== undefined)
    return fiches[place - page * PAGE] ?? fiches[place] ?? (/derni/.test(phrase) ? fiches.at(-1) : undefined)
  return choisirParmi(phrase, fiches, index)
}

export function choisir(souvenir: Souvenir, { id }: FicheMetier): Avancee {
  return { souvenir: avecGuide(souvenir, { metier: id }), vers: versQuestion('metier') }
}

/** Other tastes, the same wishes. */
export function changerUnivers(souvenir: Souvenir, remarque?: string): Avancee {
  return {
    souvenir: avecGuide(avecSouhaits(souvenir, { interets: [], mots: [] }), { page: 0, familles: [] }),
    vers: versQuestion('famille'),
    ...(remarque !== undefined && { remarque }),
  }
}

function ecarter(souvenir: Souvenir, fiches: readonly FicheMetier[]): Souvenir {
  const { ecartes } = (souvenir.guide ?? GUIDE_NEUF).souhaits
  return avecGuide(avecSouhaits(souvenir, { ecartes: [...ecartes, ...fiches.map(({ id }) => id)] }), { page: 0 })
}

type Refus = 'longues' | 'dehors' | 'dedans' | 'contact' | 'univers' | 'inconnu'

const REFUS: readonly Choix<Refus>[] = (
  [
    ['longues', /\b(?:trop (?:longues?|d etudes|long)|longues? etudes|etudes)\b/],
    ['dehors', /\b(?:pas assez dehors|plus dehors|trop (?:enferme\w*|dedans)|trop de bureau)\b/],
    ['dedans', /\btrop dehors\b/],
    ['contact', /\btrop de (?:contact|monde|gens|relationnel)\b/],
    ['univers', /\b(?:univers|domaine|secteur|genre|pas moi)\b/],
    ['inconnu', /\b(?:sais pas|comme ca|c est tout|aucune idee)\b/],
  ] as const
).map(([valeur, mots], at) => ({ valeur, mots, nom: CHOIX.refus[at] ?? '' }))

/** What was wrong changes the wishes at once; a taste named here is one to leave out. */
export function repondreRefus(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  const said = demande(message) ? {} : lireSouhaits(message.phrase)
  const refus =
    lireChoix(message.texte, nomme(message) ? '' : message.phrase, REFUS) ?? (passe(message) ? 'inconnu' : undefined)
  if (refus === undefined || (refus === 'longues' && said.duree !== undefined && !dit(message.texte, CHOIX.refus[0]))) {
    const gouts = lireGouts(message, index)
    if (gouts === undefined || demande(message)) return undefined
    const interets = gouts.interets?.map((each) => ({ ...each, refuse: true }))
    return proposer(
      ajouter(souvenir, { ...gouts, ...(interets !== undefined && { interets }) }),
      interets?.map(({ mot }) => GUIDE.remarque.sans(mot)).join(' '),
    )
  }
  const { remarque } = GUIDE
  switch (refus) {
    case 'longues': {
      const max = plusCourt(souvenir, index)
      return proposer(avecSouhaits(souvenir, { duree: { max, longues: false } }), remarque.refus.longues(max))
    }
    case 'univers':
      return changerUnivers(souvenir, remarque.refus.univers)
    case 'inconnu':
      return proposer(souvenir, remarque.refus.inconnu)
    case 'dehors':
      return proposer(avecSouhaits(souvenir, { lieu: 'dehors' }), remarque.refus.dehors)
    case 'dedans':
      return proposer(
        ajouter(souvenir, { lieu: 'dedans', interets: [goutOfficiel("j'aimerais travailler dehors", true)] }),
        remarque.refus.dedans,
      )
    case 'contact':
      return proposer(
        ajouter(souvenir, { avec: 'choses', interets: [goutOfficiel("j'ai le sens du contact", true)] }),
        remarque.refus.contact,
      )
  }
}

function proposer(souvenir: Souvenir, remarque: string | undefined): Avancee {
  return {
    souvenir: avecGuide(souvenir, { page: 0 }),
    vers: versQuestion('propositions'),
    ...(remarque ? { remarque } : {}),
  }
}

/** A level below the longest of what was just turned down. */
function plusCourt({ guide }: Souvenir, index: CatalogueIndex): Niveau {
  const turned = (guide ?? GUIDE_NEUF).souhaits.ecartes
    .slice(-PAGE)
    .flatMap((id) => index.metiers.get(id)?.niveauAccesMin ?? [])
  const longest = Math.max(0, ...turned.map(rangNiveau))
  const steps: readonly Niveau[] = ['bac + 3', 'bac + 2', 'bac ou équivalent', 'CAP ou équivalent']
  return steps.find((niveau) => rangNiveau(niveau) < longest) ?? 'CAP ou équivalent'
}
