import { tokenize } from '../search/fold'
import type { Lexique } from '../search/lexique'
import type { NameHit } from '../search/nameIndex'
import { COVERED, MAX_CHOICES } from '../search/ranking'
import { findTypeFormation } from '../search/typesFormation'
import type { FicheFormation } from '../sheets/ficheFormation'
import { BESIDE, namesJob } from './decideDiplome'
import { AVIS } from './decideEntreOffres'
import { familyOf, isOneDiploma } from './familleFormation'
import type { Intent } from './intent'
import type { MentionFormation } from './mention'
import { motsDe } from './metierDemande'
import { type DiplomeCite, findNomsDiplomes } from './nomsDiplomes'
import type { Observations } from './observations'

/** Trainings that still read side by side on a phone. */
const MAX_COMPARED = 3

/** « BTS MCO ou NDRC ? », « différence entre BUT GEA et BUT TC »: side by side, or offered when one of them may be several. */
export function decideFormationsComparees(seen: Observations): Intent | undefined {
  // « je fais un BTS CG ou un DCG ? » hesitates, and tells no diploma one has.
  const named = seen.formations.filter(
    (each, at, all) =>
      each.hits.length > 0 &&
      (!each.contexte ||
        [all[at - 1], all[at + 1]].some(
          (other) =>
            other !== undefined &&
            (other.debut < each.debut ? isAlternative(seen, other, each) : isAlternative(seen, each, other)),
        )),
  )
  const [first, second] = named
  // « les métiers avec un CAP cuisine ou pâtisserie » compares nothing.
  if (first === undefined || (!seen.comparaison && METIERS_AVEC.test(seen.question.phrase))) return undefined
  // « BTS SIO option B » is one, and « B » names none.
  const inOne = second === undefined && !OPTION_DITE.test(seen.question.phrase) ? separate(first) : []
  const only = first.debut === 0 && first.fin === seen.question.mots.length
  if (second === undefined ? !(seen.comparaison || only) : !seen.comparaison && !isAlternative(seen, first, second))
    return undefined
  const compared = (second === undefined ? inOne : named).slice(0, MAX_COMPARED)
  if (compared.length < 2) return undefined
  const groupes = compared.map(({ hits }) => familyOf(hits).map(({ fiche }) => fiche))
  // « BUT génie biologique diététique » names one of its own variants.
  const twice = groupes.some((fiches, at) =>
    groupes.slice(at + 1).some((other) => fiches.some((each) => other.includes(each))),
  )
  if (groupes[0]?.[0] === undefined || twice) return undefined
  if (compared.every(({ hits }) => isOneDiploma(hits)))
    return { kind: 'comparaisonFormations', groupes, ...(AVIS_LEQUEL.test(seen.question.phrase) && { avis: true }) }
  const each = Math.floor(MAX_CHOICES / compared.length)
  const candidats = compared.flatMap(({ hits }) => familyOf(hits).slice(0, each))
  const dit = compared.map((mention) => motsDe(mention, seen)).join(' / ')
  return { kind: 'choixFormation', facette: 'description', dit, candidats }
}

const METIERS_AVEC =
  /\b(?:metiers|boulots|jobs|professions|(?:quel|un) (?:metier|boulot|job|taf|travail))(?: \w+){0,3} (?:avec|apres|via|par)\b/

const OPTION_DITE = /\b(?:option|opt) [a-f]\b/

/** « …, lequel est le plus facile ? » */
const AVIS_LEQUEL = new RegExp(`\\b(?:lequel|laquelle|c est quoi|qu est ce qui)\\b.*${AVIS.source}`)

/** « BTS MCO et NDRC », « BTS MCO NDRC différence »: of one stretch, names that share no word but their kind, and leave none. */
function separate(mention: MentionFormation): readonly MentionFormation[] {
  const rows = new Map<string, NameHit<FicheFormation>[]>()
  for (const hit of mention.hits) {
    const own = hit.matched.filter((at) => at > 0)
    if (own.length === 0 || hit.nameCoverage < COVERED) continue
    const row = rows.get(own.join())
    if (row === undefined) rows.set(own.join(), [{ ...hit, askCoverage: 1 }])
    else row.push({ ...hit, askCoverage: 1 })
  }
  const said = [...rows.keys()].flatMap((key) => key.split(','))
  const asked = mention.hits[0]?.asked.filter((weight, at) => at > 0 && weight > 0).length ?? 0
  if (rows.size < 2 || said.length !== asked || new Set(said).size !== said.length) return []
  return [...rows]
    .sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map(([, hits]) => ({ ...mention, hits }))
}

interface Place {
  readonly debut: number
  readonly fin: number
}

function isAlternative({ question: { mots } }: Observations, first: Place, second: Place): boolean {
  const between = mots.slice(first.fin, second.debut).map(({ lu }) => lu)
  // « BTS MCO et NDRC », and nothing else.
  if (between.join(' ') === 'et' && first.debut === 0 && second.fin === mots.length) return true
  return /^(?:ou|vs|versus|contre)(?: (?:un|une|le|la|l|en|plutot|bien|faire|au))*$/.test(between.join(' '))
}

/** « licence STAPS ou BPJEPS ? », « ASSP ou ST2S ? »: a training beside a kind of diploma: the two kinds, side by side. */
export function decideSortesComparees(seen: Observations, lexique: Lexique): Intent | undefined {
  const noms = findNomsDiplomes(seen.question, lexique).filter(({ diplome: { code } }) => !BESIDE.has(code))
  const said = seen.formations.filter((each) => !each.contexte && !isNom(each))
  const named = said.filter(({ hits }) => hits.length > 0)
  const [training, more] = named
  const kinds = said.filter(({ hits }) => hits.length === 0).flatMap((each) => kindOf(each.type, each, lexique))
  // « mécano moto, CAP ou bac pro ? » asks of the job.
  if (more !== undefined || (training === undefined && noms.length === 0) || namesJob(seen, noms)) return undefined
  // « la santé sans passer par PASS ou L.AS » wishes for something, and refuses both.
  const wishes = [...seen.interets, ...seen.domaines].some(
    (cite) => !noms.some(({ debut, fin }) => debut <= cite.debut && fin >= cite.fin),
  )
  if (training === undefined && wishes) return undefined
  const libelle = training?.hits[0]?.name.targets[0]?.libelle ?? ''
  const type = training?.type ?? findTypeFormation(tokenize(libelle), 0)?.code
  const [own, other, others] = [
    ...(training === undefined ? [] : kindOf(type, training, lexique)),
    ...[...noms, ...kinds].sort((a, b) => a.debut - b.debut),
  ]
  if (own === undefined || other === undefined || others !== undefined || own.diplome === other.diplome)
    return undefined
  const [first, second] = own.debut < other.debut ? [own, other] : [other, own]
  if (!seen.comparaison && !isAlternative(seen, first, second)) return undefined
  return { kind: 'diplome', demande: { sujet: 'compares', diplomes: [first.diplome, second.diplome] } }

  function isNom(each: Place): boolean {
    return noms.some(({ debut, fin }) => debut <= each.debut && fin >= each.fin)
  }
}

function kindOf(code: string | undefined, { debut, fin }: Place, lexique: Lexique): readonly DiplomeCite[] {
  const diplome = lexique.diplomes.get(code ?? '')
  return diplome === undefined ? [] : [{ diplome, debut, fin }]
}
