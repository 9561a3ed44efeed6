import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import type { Facette, Geste } from '../../search/lexique'
import { LEARNT_OF_TRAINING_AFTER, MAX_CHOICES, STRONG_CUE } from '../../search/ranking'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { parseIdFormation, parseIdMetier } from '../../sheets/ids'
import { type Contexte, formationsDuFil } from '../contexte'
import { facetteFormation, isGoal, isLeft } from '../facettes/facetteFormation'
import { facetteTournee } from '../facettes/facetteTournee'
import { facetteDuPoint, isItsLength, pointDeLaFormation } from '../formation/pointFormation'
import type { Intent } from '../intent'
import { AVIS, MAX_COMPARES } from '../metier/decideEntreOffres'
import { facetteDite } from '../metier/decideMetier'
import type { MetierDemande } from '../noms/metierDemande'
import { weighFacettes, weighFacettesFormation } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'

/** After a training, what has no subject of its own is asked of it: « et ça dure combien ? », « kel bac », « ça paye ? ». */
export function decideSuiteFormation(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const offertes = formationsOffertes(contexte, index)
  const fiches =
    offertes.length > 0 ? offertes : formationsDuFil(contexte).flatMap((id) => index.formations.get(id) ?? [])
  const named = demande !== undefined && demande.resolution.kind !== 'inconnu'
  if (fiches.length === 0 || named || seen.insulte || seen.formations.some(({ hits }) => hits.length > 0))
    return undefined
  if (seen.gestes.some(({ sens }) => TALK.has(sens)) && !INSIDE.test(seen.question.phrase)) return undefined
  const candidats = fiches.map((fiche) => ({ fiche, score: 1 }))
  const point = pointDeLaFormation(seen, index)
  if (point !== undefined && !isItsLength(point, seen.question.phrase, candidats))
    return { kind: 'formation', facette: facetteDuPoint(point), candidats, point }
  const kinds = namesKind(seen)
  if (!kinds && AVIS_DEMANDE.test(seen.question.phrase))
    return { kind: 'formation', facette: 'acces', candidats, avis: true }
  const leMetier = kinds ? undefined : decideLeMetier(seen, fiches, index, contexte)
  if (leMetier !== undefined) return leMetier
  const deMetier = kinds ? undefined : facetteDeMetier(seen, index)
  if (deMetier !== undefined)
    return desMetiers(deMetier, fiches, index) ?? { kind: 'formation', facette: 'debouches', candidats }
  if (!isAskedOfTraining(seen, index)) return undefined
  const facette = facetteFormation(seen, index)
  const goesOn = facette === 'poursuite' && seen.formations.every((each) => !isLeft(seen, each))
  const enters =
    facette === 'acces' && seen.formations.every((each) => !isGoal(seen, each) && FROM.test(each.type ?? ''))
  if (kinds && !goesOn && !enters) return undefined
  if (offertes.length > 1) return { kind: 'comparaisonFormations', groupes: offertes.map((fiche) => [fiche]), facette }
  return { kind: 'formation', facette, candidats }
}

/** « et la licence pro ? », of which two or three are offered, then « c'est long ? »: asked of those, and no more of the training before. */
function formationsOffertes({ offres, formation, metier }: Contexte, index: CatalogueIndex): readonly FicheFormation[] {
  if (metier !== undefined || formation.length === 0 || offres.length > MAX_COMPARES) return []
  const fiches = offres.flatMap((id) => {
    const idFormation = parseIdFormation(id)
    return (idFormation === undefined ? undefined : index.formations.get(idFormation)) ?? []
  })
  return fiches.some(({ id }) => formation.includes(id)) ? [] : fiches
}

/** « c'est quoi ton nom ? » */
const TALK: ReadonlySet<Geste> = new Set(['aide', 'plainte', 'recommencer', 'annuler', 'retour'])

/** « tu fais quoi dedans ? » */
const INSIDE = /\b(?:dedans|la dedans|la bas|en cours|apres|ensuite)$/

/** What one may come from: « avec un bac pro c'est possible ? ». */
const FROM = /^(?:bac|cap)/

/** « je peux faire un BTS après ? », « kel bac »: a kind of diploma is named. */
function namesKind({ formations, question }: Observations): boolean {
  const others = formations.filter(({ debut }) => !CE.test(question.mots[debut - 1]?.lu ?? ''))
  return others.length > 0 || /(?<!\bce )\bbac\b/.test(question.phrase)
}

/** « ce CAP » is the one spoken of. */
const CE = /^(?:ce|cet|cette)$/

/** « c'est dur ? », and nothing else. */
const AVIS_DEMANDE = new RegExp(
  `^(?:(?:et|mais|est ce que|c est|est ce|ca a l air|ca|si|trop|tres|assez|plutot|vraiment|hyper|quoi|le plus) )*${AVIS.source}(?: ou pas| non| ca)?$`,
)

function isAskedOfTraining(seen: Observations, { lexique }: CatalogueIndex): boolean {
  const { facettesFormation: cues, interets, liste, question } = seen
  if (cues.length > 0 || facetteTournee(question.phrase) !== undefined) return interets.length === 0 || !liste
  if (interets.length > 0 || !ASKS.test(question.phrase)) return false
  const [best] = weighFacettesFormation(question, undefined, cues, lexique)
  return best !== undefined && best.part >= LEARNT_OF_TRAINING_AFTER
}

const ASKS =
  /^(?:et|mais|ou|on|il|elle|c est|est ce|ca|faut|combien|comment|quels?|quelles?|qui|que|qu|quoi|peut|y|tu|vous|puis|apres)\b/

/** « le métier lui-même, en quoi consiste-t-il ? », or « décris ses journées » once the one job it leads to was told. */
function decideLeMetier(
  seen: Observations,
  fiches: readonly FicheFormation[],
  index: CatalogueIndex,
  { facetteFormation: asked, offres }: Contexte,
): Intent | undefined {
  const { phrase } = seen.question
  const facette = facetteDite(seen, index)
  if (LE_METIER.test(phrase) && !LEQUEL.test(phrase)) return desMetiers(facette ?? 'presentation', fiches, index)
  const [only, other] = offres
  const id = asked !== 'debouches' || only === undefined || other !== undefined ? undefined : parseIdMetier(only)
  const fiche = id === undefined ? undefined : index.metiers.get(id)
  if (fiche === undefined || facette === undefined || !OF_WORK.has(facette)) return undefined
  return { kind: 'metier', facette, candidat: { fiche, score: 1 }, autres: [] }
}

const LE_METIER = /\b(?:(?:le|ce) (?:metier|boulot|travail|job|taf)|(?:du|au) metier)\b/
/** Which job is asked. */
const LEQUEL = /\b(?:quels?|quelle|apres|ensuite|derriere|mene\w*|debouch\w*|trouve\w*|avec)\b/
const OF_WORK: ReadonlySet<Facette> = new Set(['taches', 'presentation', 'competences', 'evolution'])

/** What the sheet of a training never tells. */
const DE_METIER: ReadonlySet<Facette> = new Set(['salaire', 'conditions', 'statuts'])

function facetteDeMetier(seen: Observations, { lexique }: CatalogueIndex): Facette | undefined {
  const [cue] = seen.facettes
  if (cue === undefined || cue.poids < STRONG_CUE || !DE_METIER.has(cue.sens)) return undefined
  const [best] = weighFacettes(seen.question, undefined, seen.facettes, lexique)
  return best?.classe === cue.sens && best.part >= LEARNT_OF_TRAINING_AFTER ? cue.sens : undefined
}

/** « le salaire » after a training: of the one job it makes, or of those it leads to, to choose from. */
function desMetiers(facette: Facette, formation: readonly FicheFormation[], index: CatalogueIndex): Intent | undefined {
  const metiers = [...new Set(formation.flatMap(({ id }) => index.metiersParFormation.get(id) ?? []))]
  const named = metiers.filter((fiche) => formation.some((each) => bears(each, fiche)))
  const [only, other] = named.length > 0 ? named : metiers
  if (only === undefined) return undefined
  if (other === undefined) return { kind: 'metier', facette, candidat: { fiche: only, score: 1 }, autres: [] }
  const candidats = [...new Set([...named, ...metiers])].slice(0, MAX_CHOICES).map((fiche) => ({ fiche, score: 0.5 }))
  return { kind: 'choixMetier', facette, dit: '', candidats, doute: false, formation }
}

/** « CAP boulanger » makes bakers first. */
function bears({ libelle }: FicheFormation, { libelleMasculin }: FicheMetier): boolean {
  return ` ${tokenize(libelle).join(' ')} `.includes(` ${tokenize(libelleMasculin).join(' ')} `)
}
