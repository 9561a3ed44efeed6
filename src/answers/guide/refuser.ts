import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type Niveau, rangNiveau } from '../../sheets/niveau'
import { CHOIX } from '../../texts/choix'
import { GUIDE } from '../../texts/guide'
import { PAGE } from '../answerIntent'
import { type Choix, dit, lireChoix } from './lireChoix'
import { lireSouhaits } from './lireSouhaits'
import type { Message } from './message'
import { ajouter, demande, goutOfficiel, lireGouts, nomme, passe } from './motsPropres'
import { choisit, repond } from './reponses'
import { type Avancee, avecGuide, avecSouhaits, GUIDE_NEUF, type Souvenir, versQuestion } from './souvenir'

type Refus = 'longues' | 'dehors' | 'dedans' | 'contact' | 'salaire' | 'univers' | 'inconnu'

const REFUS: readonly Choix<Refus>[] = [
  { valeur: 'longues', mots: 'refus.longues', nom: CHOIX.refus[0] },
  { valeur: 'dehors', mots: 'refus.dehors', nom: CHOIX.refus[1] },
  { valeur: 'dedans', mots: 'refus.dedans', nom: CHOIX.refus[2] },
  { valeur: 'contact', mots: 'refus.contact', nom: CHOIX.refus[3] },
  { valeur: 'univers', mots: 'refus.univers', nom: CHOIX.refus[4] },
  { valeur: 'inconnu', mots: 'refus.inconnu', nom: CHOIX.refus[5] },
  { valeur: 'salaire', mots: 'refus.salaire', nom: undefined },
]

/** « je veux bouger plus » says what is missing, not what is to be left out. */
const VOEU = /^(?:\w+ ){0,2}?(?:je (?:veux|prefere|voudrais|cherche)|j aimerais|plutot)\b(?!.*\bpas\b)/

/** What was wrong changes the wishes at once; a taste named here is one to leave out. */
export function repondreRefus(message: Message, souvenir: Souvenir, index: CatalogueIndex): Avancee | undefined {
  if (veutFinir(message, index)) return { souvenir, vers: { kind: 'fin' } }
  const said = demande(message) ? {} : lireSouhaits(message.phrase)
  const refus =
    lireChoix(message, REFUS, index, !nomme(message)) ??
    (passe(message, index) || repond(message, 'rien', index) || message.intent.kind === 'guide' ? 'inconnu' : undefined)
  const precise = refus === 'longues' && said.duree !== undefined && !dit(message.texte, CHOIX.refus[0])
  if (refus !== undefined && !precise) return adapter(refus, souvenir, index)
  const gouts = lireGouts(message, index)
  if (gouts === undefined || demande(message)) return undefined
  if (VOEU.test(message.phrase)) return proposer(ajouter(souvenir, gouts), undefined)
  const interets = gouts.interets?.map((each) => ({ ...each, refuse: true }))
  return proposer(
    ajouter(souvenir, { ...gouts, ...(interets !== undefined && { interets }) }),
    interets?.map(({ mot }) => GUIDE.remarque.sans(mot)).join(' '),
  )
}

/** « C'est tout pour moi » ends the path; « c'est tout » alone may only end the complaint. */
function veutFinir(message: Message, index: CatalogueIndex): boolean {
  return dit(message.texte, GUIDE.boutons.fini) || (repond(message, 'fini', index) && !/\btout$/.test(message.ecrit))
}

/** « trop long », « trop de monde », said before the jobs themselves: they are turned down, and why is known already. */
export function refusDit(
  message: Message,
  souvenir: Souvenir,
  fiches: readonly FicheMetier[],
  index: CatalogueIndex,
): Avancee | undefined {
  if (nomme(message) || interroge(message) || message.intent.kind === 'horsSujet' || fiches.length === 0)
    return undefined
  const refus = REFUS.find(
    ({ valeur, mots }) => valeur !== 'univers' && valeur !== 'inconnu' && choisit(message, mots, index),
  )?.valeur
  if (refus === undefined) return undefined
  // « pas d'études, sans le bac »: the level said is the one that is kept to.
  const said = lireSouhaits(message.phrase)
  if (said.duree !== undefined)
    return refus === 'longues' && said.duree.max !== undefined
      ? proposer(avecSouhaits(ecarter(souvenir, fiches), said), GUIDE.remarque.refus.longues(said.duree.max))
      : undefined
  return adapter(refus, ecarter(souvenir, fiches), index)
}

/** « c'est pas trop long ? », « lequel est plus payé » ask; « trop long » or « y'a plus court ? » turns down. */
export function interroge({ texte, ecrit, seen }: Message): boolean {
  return (
    seen?.comparaison === true ||
    /^(?:et )?(?:lequel|laquelle|quel|combien|qui|comment|est ce)\b/.test(ecrit) ||
    (/\?\s*$/.test(texte) && !/\b(?:plus court|moins long)/.test(ecrit))
  )
}

function adapter(refus: Refus, souvenir: Souvenir, index: CatalogueIndex): Avancee {
  const { remarque } = GUIDE
  switch (refus) {
    case 'longues': {
      const max = plusCourt(souvenir, index)
      return proposer(avecSouhaits(souvenir, { duree: { max, longues: false } }), remarque.refus.longues(max))
    }
    case 'univers':
      return changerUnivers(souvenir, remarque.refus.univers)
    case 'inconnu':
    case 'salaire':
      return proposer(souvenir, remarque.refus[refus])
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

/** Other tastes, the same wishes. */
export function changerUnivers(souvenir: Souvenir, remarque?: string): Avancee {
  return {
    souvenir: avecGuide(avecSouhaits(souvenir, { interets: [], mots: [] }), { page: 0, familles: [] }),
    vers: versQuestion('famille'),
    ...(remarque !== undefined && { remarque }),
  }
}

/** These jobs are not proposed again. */
export function ecarter(souvenir: Souvenir, fiches: readonly FicheMetier[]): Souvenir {
  const { ecartes } = (souvenir.guide ?? GUIDE_NEUF).souhaits
  const all = [...new Set([...ecartes, ...fiches.map(({ id }) => id)])]
  return avecGuide(avecSouhaits(souvenir, { ecartes: all }), { page: 0 })
}

export function proposer(souvenir: Souvenir, remarque: string | undefined): Avancee {
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
