import { tokenize } from '../../search/fold'
import type { FacetteFormation, Lexique } from '../../search/lexique'
import type { NameHit } from '../../search/nameIndex'
import { COVERED, MAX_CHOICES } from '../../search/ranking'
import { findTypeFormation } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { Intent } from '../intent'
import { AVIS } from '../metier/decideEntreOffres'
import type { MentionFormation } from '../mots/mention'
import { motsDe } from '../noms/metierDemande'
import { type DiplomeCite, findNomsDiplomes } from '../observations/nomsDiplomes'
import type { Observations } from '../observations/observations'
import { BESIDE, namesJob } from './decideDiplome'
import { familyOf, isOneDiploma } from './familleFormation'
import { sortesComparees } from './sortesComparees'

/** Trainings that still read side by side on a phone. */
const MAX_COMPARED = 3

/** « BTS MCO ou NDRC ? », « différence entre BUT GEA et BUT TC »: side by side, or offered when one of them may be several. */
export function decideFormationsComparees(seen: Observations): Intent | undefined {
  // « je fais un BTS CG ou un DCG ? » hesitates, and tells no diploma one has.
  const all = seen.formations.filter(({ hits }) => hits.length > 0)
  const asked = all.filter(
    (each, at) =>
      !each.contexte ||
      [all[at - 1], all[at + 1]].some(
        (other) =>
          other !== undefined &&
          (other.debut < each.debut ? isAlternative(seen, other, each) : isAlternative(seen, each, other)),
      ),
  )
  // « Comparez le BTS … avec le BUT … », « je suis en BTS …, quelle différence avec le BUT … ? »
  const named = seen.comparaison && asked.length === 1 && all.length === 2 ? all : asked
  const [first, second] = named
  // « les métiers avec un CAP cuisine ou pâtisserie » compares nothing.
  if (first === undefined || (!seen.comparaison && METIERS_AVEC.test(seen.question.phrase))) return undefined
  // « BTS SIO option B » is one, and « B » names none.
  const inOne = second === undefined && !OPTION_DITE.test(seen.question.phrase) ? separate(first) : []
  const only = first.debut === 0 && first.fin === seen.question.mots.length
  if (second === undefined ? !(seen.comparaison || only) : !seen.comparaison && !isAlternative(seen, first, second))
    return second === undefined ? decideAutreSansFiche(seen, first) : undefined
  const compared = (second === undefined ? inOne : named).slice(0, MAX_COMPARED)
  if (compared.length < 2) return decideAutreSansFiche(seen, first)
  const groupes = apart(compared.map(({ hits }) => familyOf(hits).map(({ fiche }) => fiche)))
  // « BUT génie biologique diététique » names one of its own variants.
  const twice = groupes.some((fiches, at) =>
    groupes.slice(at + 1).some((other) => fiches.some((each) => other.includes(each))),
  )
  if (groupes[0]?.[0] === undefined || twice) return undefined
  if (compared.every(({ hits }, at) => isOneDiploma(hits) || groupes[at]?.length === 1)) {
    const [asks, ...more] = seen.facettesFormation
    const facette = more.every(({ sens }) => sens === asks?.sens) ? asks?.sens : undefined
    return {
      kind: 'comparaisonFormations',
      groupes,
      ...(facette !== undefined && OF_BOTH.has(facette) && { facette }),
      ...(AVIS_LEQUEL.test(seen.question.phrase) && { avis: true }),
    }
  }
  const each = Math.floor(MAX_CHOICES / compared.length)
  const candidats = compared.flatMap(({ hits }) => familyOf(hits).slice(0, each))
  const dit = compared.map((mention) => motsDe(mention, seen)).join(' / ')
  return { kind: 'choixFormation', facette: 'description', dit, candidats }
}

/** « BTS MCO ou BTS astronaute ? »: of the two, one has no sheet, which is said. */
function decideAutreSansFiche(seen: Observations, first: MentionFormation): Intent | undefined {
  const { mots } = seen.question
  for (const other of seen.formations) {
    if (other.hits.length > 0 || !other.seulementType || other.contexte) continue
    const [left, right] = other.debut < first.debut ? [other, first] : [first, other]
    let fin = other.fin
    while (
      ARTICLE.test(mots[fin]?.lu ?? '') ||
      (seen.natures[fin] === 'plein' && mots[fin]?.coupe !== true && fin < other.fin + MAX_NAME)
    )
      fin++
    const named = { ...other, fin }
    const beside = other === left ? isAlternative(seen, named, right) : isAlternative(seen, left, named)
    if (fin === other.fin || !(beside || seen.comparaison) || !isOneDiploma(first.hits)) continue
    return {
      kind: 'formation',
      facette: 'description',
      candidats: familyOf(first.hits),
      sansFiche: motsDe(named, seen),
    }
  }
  return undefined
}

const ARTICLE = /^(?:d|de|du|des|en|l)$/
/** Words of a name that no sheet bears. */
const MAX_NAME = 4

/** « licence LEA ou LLCER », « CAP menuisier ou CAP menuisier installateur »: a name that may be both is the one that the other is not. */
function apart(groupes: readonly (readonly FicheFormation[])[]): readonly (readonly FicheFormation[])[] {
  return groupes.map((fiches, at) => {
    const rest = fiches.filter((each) => !groupes.some((other, rank) => rank !== at && isOnly(other, each)))
    return rest.length === 0 ? fiches : rest
  })
}

function isOnly([first, ...others]: readonly FicheFormation[], fiche: FicheFormation): boolean {
  return first === fiche && others.length === 0
}

/** What is told of both alone, when nothing else is asked. */
const OF_BOTH: ReadonlySet<FacetteFormation> = new Set(['duree', 'debouches'])

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
  return /^(?:ou|vs|versus|contre)(?: (?:un|une|le|la|l|en|plutot|bien|faire|au|de|du|d|celui|celle))*$/.test(
    between.join(' '),
  )
}

/** « licence STAPS ou BPJEPS ? », « ASSP ou ST2S ? »: a training beside a kind of diploma: the two kinds, side by side. */
export function decideSortesComparees(seen: Observations, lexique: Lexique): Intent | undefined {
  const noms = findNomsDiplomes(seen.question, lexique).filter(({ diplome: { code } }) => !BESIDE.has(code))
  const said = seen.formations.filter((each) => !each.contexte && !isNom(each))
  const named = said.filter(({ hits }) => hits.length > 0)
  const [training, more] = named
  const kinds = said.filter(({ hits }) => hits.length === 0).flatMap((each) => kindOf(each.type, each, lexique))
  // « mécano moto, CAP ou bac pro ? », « opticien, prépa ou fac ? » ask of the job.
  const job = training === undefined ? namesJob(seen, [...noms, ...kinds], true) : namesJob(seen, noms)
  if (more !== undefined || (training === undefined && noms.length === 0) || job) return undefined
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
  return { kind: 'diplome', demande: sortesComparees([first.diplome, second.diplome], seen) }

  function isNom(each: Place): boolean {
    return noms.some(({ debut, fin }) => debut <= each.debut && fin >= each.fin)
  }
}

function kindOf(code: string | undefined, { debut, fin }: Place, lexique: Lexique): readonly DiplomeCite[] {
  const diplome = lexique.diplomes.get(code ?? '')
  return diplome === undefined ? [] : [{ diplome, debut, fin }]
}
