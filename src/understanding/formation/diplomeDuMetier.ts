import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold, tokenize } from '../../search/fold'
import type { Facette, FacetteFormation } from '../../search/lexique'
import { LIENS } from '../../search/liens'
import { LEARNT_OF_TRAINING, STRONG_CUE } from '../../search/ranking'
import { stem } from '../../search/stem'
import { findTypeFormation } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { facetteFormation, isInMention, masque } from '../facettes/facetteFormation'
import { facetteTournee } from '../facettes/facetteTournee'
import type { Candidat, Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import type { MentionFormation } from '../mots/mention'
import { wordsAfter, wordsBefore } from '../mots/motsAutour'
import type { MetierDemande } from '../noms/metierDemande'
import { weighFacettesFormation } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'
import { familyOf } from './familleFormation'
import { formationsDeLEcole, titledAs } from './formationsDeLEcole'

/**
 * The diploma that makes a job, when it is asked about by the job's name: « combien dure la formation d'aide-soignant ? »,
 * « moniteur éducateur (DEME) : débouchés ? », « médiateur familial, le diplôme d'État, qui peut y entrer ? »
 */
export function decideDiplomeDuMetier(
  seen: Observations,
  index: CatalogueIndex,
  demande: MetierDemande,
): Intent | undefined {
  const { mention, resolution } = demande
  if (resolution.kind !== 'sur' || mention.contexte) return undefined
  const beside = seen.formations.find((each) => !each.contexte && isBeside(seen, each, mention))
  // « on fait quoi en BTS GPME (gestion de la PME) ? »: the diploma is said first, and spelt out.
  const spelt = beside !== undefined && beside.fin <= mention.debut
  if (asksOfJob(seen, spelt)) return undefined
  const words = wordsBefore(seen.question, mention.debut, 5)
  const { fiche: metier } = resolution.candidat
  const names = namesOf(metier, mention, seen)
  const there = formationsDeLEcole(seen, index).filter((fiche) => makes(fiche, names))
  const ofTraining = OF_TRAINING.test(words) || SPELT_AFTER.test(wordsAfter(seen.question, mention.fin, 4))
  if (beside === undefined && !ofTraining && there.length === 0) return undefined
  const candidats =
    there.length > 0
      ? there.map((fiche) => ({ fiche, score: 1 }))
      : beside !== undefined && beside.hits.length > 0
        ? familyOf(beside.hits).filter(({ fiche }) => makes(fiche, names))
        : ((beside?.type === TITRE_PRO ? seulDeLaSorte(metier, TITRE_PRO, index) : undefined) ??
          diplomesOf(metier, names, PREPARES.test(words), index) ??
          titledAs(mention, metier, seen, index))
  if (candidats.length === 0) return undefined
  // « école d'infirmière », and nothing else: what it is, and how one enters.
  if (beside === undefined && isBare(seen, mention))
    return { kind: 'formation', facette: 'description', candidats, ensemble: ['description', 'acces'] }
  const tournure = facetteTournee(masque(seen, mention))
  if (tournure !== undefined && OWN.has(tournure)) return { kind: 'formation', facette: tournure, candidats }
  const [best] = weighFacettesFormation(seen.question, beside ?? mention, seen.facettesFormation, index.lexique)
  if (best === undefined) return undefined
  // « Que permet le DUMI, le diplôme de musicien intervenant ? »: the second name only spells the first out.
  if (best.part < LEARNT_OF_TRAINING)
    return beside !== undefined && spelt && SPELLS_OUT.test(words)
      ? { kind: 'formation', facette: facetteFormation(seen, index, beside), candidats }
      : undefined
  // Of « la formation de kiné », what a training leads to and what it is are asked of the job as well.
  if (beside === undefined && !OWN.has(best.classe)) return undefined
  if (there.length === 0 && best.classe === 'duree' && isOneOfMany(metier, candidats))
    return {
      kind: 'metier',
      facette: 'duree',
      ensemble: ['duree', 'formations'],
      candidat: { fiche: metier, score: 1 },
      autres: [],
    }
  // « un bac pro permet d'entrer en école d'infirmière ? »
  const facette = ENTERS.test(wordsBefore(seen.question, mention.debut, 7)) ? 'acces' : best.classe
  return { kind: 'formation', facette, candidats }
}

/** « la formation de scripte »: of that very name, outside the official list, and the job's sheet advises others: all are told. */
function isOneOfMany({ formationsMinRequise }: FicheMetier, candidats: readonly Candidat<FicheFormation>[]): boolean {
  return (
    formationsMinRequise.length > 1 &&
    candidats.every(({ fiche }) => /rncp/i.test(fiche.niveauCertification ?? '')) &&
    formationsMinRequise.some(({ id }) => candidats.some(({ fiche }) => fiche.id === id))
  )
}

function isBare({ question: { mots } }: Observations, { debut, fin }: Etendue): boolean {
  return (
    mots.some(({ lu }) => ECOLE.test(lu)) &&
    mots.every(({ lu }, at) => (at >= debut && at < fin) || LIENS.has(lu) || ECOLE.test(lu))
  )
}

const ECOLE = /^ecoles?$/

const ENTERS =
  /\b(?:entrer|rentrer|integrer|acceder|admise?s?|prise?s?)(?: (?:en|dans|a|une?|l|la|le|au))* \w+(?: (?:de|d|du|des|l))*$/

const OWN: ReadonlySet<FacetteFormation> = new Set(['duree', 'acces', 'poursuite'])

// « quel diplôme pour mécano moto ? » asks for the trainings of a job.
const OF_TRAINING =
  /(?<!\bquels? |\bquelles? |\b(?:quoi|koi) comme )\b(?:formation|ecoles?|cursus|titre pro\w*|certificat(?:ion)?|prepa|preparation|diplome(?: d etat| d universite| universitaire)?)(?: au concours)?(?: de| d| du| des| pour)?$/
/** « orthophoniste, le certificat de capacité dure combien ? » */
const SPELT_AFTER = /^(?:(?:le|l|la) )?certificat (?:de capacite|d aptitude)\b/
const SPELLS_OUT = /\b(?:diplome|formation|titre|certificat)(?: d etat| d universite)?(?: de| d| du)$/
const PREPARES = /\b(?:prepa|preparation)\b/

/** What only a job's sheet tells is asked of the job, whatever diploma is beside. */
function asksOfJob(seen: Observations, spelt: boolean): boolean {
  const [strongest] = seen.facettes.filter(({ debut, fin }) => !isInMention(seen, debut, fin))
  if (strongest === undefined || strongest.poids < STRONG_CUE || (spelt && strongest.sens === 'taches')) return false
  return !ASKED_OF_BOTH.has(strongest.sens)
}

const ASKED_OF_BOTH: ReadonlySet<Facette> = new Set([
  'presentation',
  'etudes',
  'duree',
  'formations',
  'niveau',
  'evolution',
])

/** Named side by side, nothing said between: « le diplôme de musicien intervenant (DUMI) », « titre pro pour être moniteur ». */
function isBeside(
  { question, natures }: Observations,
  training: MentionFormation,
  { debut, fin }: { readonly debut: number; readonly fin: number },
): boolean {
  // « électromécanicien de chantier TP » works on roads.
  const written = /^titre\b|\b(?:le|un|du) tp$/.test(wordsBefore(question, training.fin, 2))
  const titrePro = training.hits.length === 0 && training.type === TITRE_PRO && written
  if (training.hits.length === 0 && training.type !== STATE_DIPLOMA && !titrePro) return false
  if (titrePro && NEEDED.test(wordsBefore(question, training.debut, 3))) return false
  const [from, to] = training.debut >= fin ? [fin, training.debut] : [training.fin, debut]
  if (to < from) return false
  return question.mots
    .slice(from, to)
    .every(
      ({ lu }, at) =>
        natures[from + at] === 'lien' || SAYS_DIPLOMA.has(lu) || (titrePro && /^(?:pour|etre|devenir)$/.test(lu)),
    )
}

/** « faut un titre pro pour être maçon ? » asks of the job. */
const NEEDED = /\b(?:faut|besoin|quels?|avec|sans|apres|oblige\w*)\b/
const STATE_DIPLOMA = 'de'
const TITRE_PRO = 'tp'
const SAYS_DIPLOMA = new Set(['diplome', 'formation', 'le', 'la', 'l', 'de', 'd', 'du'])

/** « titre pro pour être moniteur d'auto-école »: the only one of its trainings that is of that kind. */
function seulDeLaSorte(
  { formationsMinRequise }: FicheMetier,
  type: string,
  { formations }: CatalogueIndex,
): readonly Candidat<FicheFormation>[] | undefined {
  const own = formationsMinRequise.flatMap(({ id }) => formations.get(id) ?? [])
  const [only, other] = own.filter(({ libelle }) => findTypeFormation(tokenize(libelle), 0)?.code === type)
  return only === undefined || other !== undefined ? undefined : [{ fiche: only, score: 1 }]
}

/** Of the trainings of a job's sheet, the one that bears its name; or the only one. */
function diplomesOf(
  metier: FicheMetier,
  names: readonly (readonly string[])[],
  prepares: boolean,
  index: CatalogueIndex,
): readonly Candidat<FicheFormation>[] | undefined {
  const known = metier.formationsMinRequise.flatMap(({ id }) => index.formations.get(id) ?? [])
  const named = known.filter((fiche) => makes(fiche, names) && PREPARES.test(fold(fiche.libelle)) === prepares)
  const [only, other] = named.length > 0 ? named : metier.formationsMinRequise.length === 1 ? known : []
  return only === undefined || other !== undefined ? undefined : [{ fiche: only, score: 1 }]
}

/** True when the training's title holds one of the job's names, or the words it is called by here. */
function makes({ libelle }: FicheFormation, names: readonly (readonly string[])[]): boolean {
  const held = new Set(tokenize(libelle).map(stem))
  return names.some((words) => words.length > 0 && words.every((word) => held.has(stem(word))))
}

function namesOf(
  { libelleMasculin, libelleFeminin }: FicheMetier,
  { debut, fin }: { readonly debut: number; readonly fin: number },
  { question, natures }: Observations,
): readonly (readonly string[])[] {
  const said = question.mots.slice(debut, fin).filter((_, at) => natures[debut + at] !== 'lien')
  return [tokenize(libelleMasculin), tokenize(libelleFeminin), said.map(({ lu }) => lu)]
}
