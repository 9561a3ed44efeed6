import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Domaine, Facette, FacetteFormation, Geste, Interet, Lexique } from '../../search/lexique'
import type { Cite } from '../../search/phraseIndex'
import { ALIAS_QUALITY, LEARNT_ALONE, LEARNT_LISTE, STRONG_CUE } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type CodeRome, type IdMetier, parseCodeRome } from '../../sheets/ids'
import { ditDesGestes, METIER_DIT } from '../mots/listeDite'
import type { Mention, MentionFormation } from '../mots/mention'
import { findNatures, type Nature } from '../mots/natureMots'
import { isAskedAt, type Question } from '../mots/question'
import { findReperes, findReperesFacettes, findReperesFormation, findReperesGestes, type Repere } from '../mots/reperes'
import { apprendreA } from './apprendreA'
import { findBorneDiplome, type NiveauDemande } from './borneDiplome'
import { compareQue, sansDelaisse } from './compareQue'
import { shareOfListe, weighFacettes } from './facettesApprises'
import { findFormationsCitees } from './formationsCitees'
import { findMetiersCites } from './metiersCites'
import { findNiveauDemande } from './niveauDemande'
import { avecGestes, findNomsDuGeste } from './nomDuGeste'
import { Placement } from './placeMention'
import { reprendPronoms } from './reprendPronoms'
import { tellsSituation } from './situation'
import { findStatutsDemandes, type StatutsDemandes } from './statutsDemandes'
import { avecTete } from './teteVoulue'
import { isAutreVerbe, isGesteDeSoi } from './verbeDit'

const POSSESSIFS = new Set(['mon', 'ma', 'notre', 'votre', 'ton', 'ta'])

/** Everything seen in a question before anything is decided. */
export interface Observations {
  readonly question: Question
  readonly natures: readonly Nature[]
  readonly formations: readonly MentionFormation[]
  readonly metiers: readonly Mention<FicheMetier>[]
  readonly facettes: readonly Repere<Facette>[]
  readonly facettesFormation: readonly Repere<FacetteFormation>[]
  readonly gestes: readonly Repere<Geste>[]
  /** Jobs are asked for, the words say it or the examples teach it. */
  readonly liste: boolean
  /** The words say it. */
  readonly listeDite: boolean
  /** A wish follows what was told of oneself or of others, which has been set aside. Absent: nothing was. */
  readonly souhaitApresRecit?: true
  /** The jobs that one leaves, told before the wish. Absent: none. */
  readonly quittes?: readonly IdMetier[]
  readonly proches: boolean
  readonly comparaison: boolean
  readonly insulte: boolean
  readonly interets: readonly Cite<Interet>[]
  readonly domaines: readonly Cite<Domaine>[]
  readonly niveau: NiveauDemande | undefined
  /** Official labels of the status wanted. */
  readonly statuts: readonly string[]
  readonly statutDit: StatutsDemandes | undefined
  readonly codesRome: readonly CodeRome[]
}

export function observe(question: Question, index: CatalogueIndex): Observations {
  const { lexique } = index
  const placement = new Placement(question, index)
  const borne = findBorneDiplome(question.phrase)
  // « pas au-delà du BTS », « niveau ingénieur » name a level, no training, no job and no wish.
  const formations = findFormationsCitees(question, index, placement).filter(({ debut }) => !inBorne(debut))
  const pris = new Set(formations.flatMap(({ debut, fin }) => range(debut, fin)))
  const dits = index.interets.find(question.mots, skip, vide)
  const figures = dits.filter(({ entree }) => entree.mots === lexique.faconsDeParler)
  const enFigure = new Set(figures.flatMap(({ debut, fin }) => range(debut, fin)))
  for (const at of enFigure) pris.add(at)
  const natures = findNatures(question, index).map((nature, at): Nature => (enFigure.has(at) ? 'arret' : nature))
  const facettes = findReperesFacettes(question, index)
  const nommes = findMetiersCites(question, natures, index, placement, pris, facettes).filter(
    ({ fin }) => !inBorne(fin - 1),
  )
  const choisis = sansDelaisse(question, nommes)
  const listeDite =
    findReperes(lexique.liste, question.phrase).length > 0 || (dits.length > 0 && ditDesGestes(question))
  const ofMany = METIER_DIT.test(question.phrase) || formations.some(isTitre)
  const niveau = findNiveauDemande(question.phrase, borne)
  const gestes = ofMany ? [] : findNomsDuGeste(question, natures, index).filter(({ debut }) => !isForDiploma(debut))
  // « soigner des animaux, mais pas de longues études » wishes, within limits.
  const asks =
    gestes.length > 0 &&
    (question.texte.includes('?') || (niveau === undefined && asksFacette(question, facettes, lexique)))
  const metiers = avecGestes(choisis ?? nommes, asks ? gestes : [])
  const statutDit = findStatutsDemandes(question.phrase)
  const cites = dits.filter(
    (cite) => !figures.includes(cite) && !tellsSituation(question, cite) && !isAutreVerbe(question, cite),
  )
  const interets = avecTete(apprendreA(question, reprendPronoms(question, cites, index), index), question, index)
  const domaines = index.domaines.find(question.mots, skip, vide)
  const liste =
    listeDite ||
    interets.some((cite) => isGesteDeSoi(question, cite, metiers)) ||
    (interets.length + domaines.length > 0 && shareOfListe(question, facettes, lexique) >= LEARNT_LISTE)
  return {
    question,
    natures,
    formations,
    metiers,
    facettes,
    facettesFormation: findReperesFormation(question, index),
    gestes: findReperesGestes(question, index),
    liste,
    listeDite,
    proches:
      choisis === undefined &&
      (findReperes(lexique.proches, question.phrase).some((each) => isInOneSentence(question, each)) ||
        asksForOthers(question.phrase)),
    // « … mon père dit que c'est mieux qu'ingénieur » tells; « … elle voudrait comparer les deux » asks all the same.
    comparaison:
      compareQue(question, metiers) ||
      findReperes(lexique.comparaison, question.phrase).some(
        ({ debut, fin }) =>
          (isAskedAt(question, debut) || question.phrase.startsWith('compar', debut)) &&
          // « j'aimerais mieux conducteur de bus *ou* d'autocar », « lequel est le code ROME ? »
          !metiers.some((each) => each.hits.length > 0 && isInside(question, fin, each)) &&
          !CODE_ROME.test(question.phrase),
      ),
    insulte: findReperes(lexique.insultes, question.phrase).length > 0,
    interets,
    domaines,
    niveau,
    statuts: statutDit === undefined || statutDit.refuse ? [] : statutDit.libelles,
    statutDit,
    codesRome: findCodesRome(question.texte.slice(0, 400)),
  }

  /** « le CAP *pour poser du carrelage* »: what one learns there. */
  function isForDiploma(at: number): boolean {
    return question.mots[at - 1]?.lu === 'pour' && formations.some(({ fin }) => fin === at - 1)
  }

  function inBorne(at: number): boolean {
    return borne !== undefined && isWithin(question, at, borne)
  }

  function skip(position: number): boolean {
    return pris.has(position) || inBorne(position)
  }

  function vide(position: number): boolean {
    // « mon enfant » is who asks, « les enfants » a wish.
    if (POSSESSIFS.has(question.mots[position - 1]?.lu ?? '')) return true
    const mot = question.mots[position]
    if (mot === undefined || !lexique.motsVides.has(mot.lu)) return false
    return mot.formes.every((forme, at) => at === 0 || forme.quality < ALIAS_QUALITY)
  }
}

/** A training is named, and not only its kind: « DN MADE instrument, ça sert à fabriquer des violons ? » */
function isTitre({ hits, seulementType, contexte }: MentionFormation): boolean {
  return hits.length > 0 && !seulementType && !contexte
}

/** One thing is asked of a job, the words say it or the examples teach it. */
function asksFacette(question: Question, cues: readonly Repere<Facette>[], lexique: Lexique): boolean {
  if (cues.some(({ poids }) => poids >= STRONG_CUE)) return true
  const [best] = weighFacettes(question, undefined, cues, lexique)
  return best !== undefined && best.classe !== 'autre' && best.part >= LEARNT_ALONE
}

/** « si le métier de magistrat me plaît, quels autres métiers pourraient me convenir ? », « que me conseillez-vous d'autre ? » */
function asksForOthers(phrase: string): boolean {
  return phrase.includes('autre') && AUTRES_METIERS.test(phrase)
}

const AUTRES_METIERS =
  /\b(?:quels|quelles|d|des|les) autres (?:metiers|jobs|boulots|professions|idees|pistes)\b.*\b(?:plai\w*|conven\w*|convien\w*|interess\w*|voir|regarder|envisager|explorer|conseill\w*|propos\w*)\b|\b(?:plait|plaise|plairait|plaisait|interesse|tente|attire)(?: (?:bien|beaucoup|trop))? (?:quels|quelles|d) autres (?:metiers|jobs|boulots|professions|idees|pistes)\b|\b(?:conseill|propos|sugger)\w*(?: (?:vous|tu|t|on|moi|me))* d autres?$/

function findCodesRome(texte: string): readonly CodeRome[] {
  if (!/\d{4}/.test(texte)) return []
  return [...texte.toUpperCase().matchAll(/\b[A-N]\d{4}\b/g)].flatMap(([code]) => parseCodeRome(code) ?? [])
}

/** The words up to there end within that name, begun before it ends. */
function isInside({ mots }: Question, fin: number, { debut, fin: end }: Mention<FicheMetier>): boolean {
  const at = mots.findIndex((mot) => mot.fin === fin)
  return mots[at]?.lu === 'ou' && at > debut && at < end - 1
}

const CODE_ROME = /\bcodes? rome\b/

/** « … plutôt monitrice. Que faut-il faire ? » says no « plutôt que ». */
function isInOneSentence({ mots }: Question, span: { readonly debut: number; readonly fin: number }): boolean {
  const first = mots.find(({ fin }) => fin > span.debut)
  const last = mots.findLast(({ debut }) => debut < span.fin)
  return first?.numero === last?.numero
}

function isWithin({ mots }: Question, at: number, span: { readonly debut: number; readonly fin: number }): boolean {
  const debut = mots[at]?.debut ?? 0
  return debut >= span.debut && debut < span.fin
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset)
}
