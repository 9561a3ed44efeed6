import { STRONG_CUE } from '../../search/ranking'
import { DOER } from '../mots/mention'
import { isAskedAt } from '../mots/question'
import { motsDe } from '../noms/metierDemande'
import { isNamed } from '../noms/nomsCompares'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { findRefus } from '../refus/refus'

/** « infirmier ou aide-soignant ? », « salaire boulanger et infirmier »: both are asked about. */
export function isAlternative(seen: Observations): boolean {
  const { question } = seen
  const [first, second] = namedIn(seen)
  if (first === undefined || second === undefined) return false
  if (!isAskedAt(question, question.mots[first.debut]?.debut ?? 0)) return false
  if (isSeries(seen)) return true
  const between = question.mots.slice(first.fin, second.debut).map((mot) => mot.lu)
  return /^(?:ou|et|vs|versus|contre)(?: (?:un|une|le|la|l|d|de|du|d un|d une|celui d un|celui d une|pour un|pour une))?$/.test(
    between.join(' '),
  )
}

/**
 * « notaire, avocat ou magistrat ? », « salaire de maçon, plombier et électricien »: a row of names whose last two are tied; « salaire coiffeur,
 * boulanger, maçon »: or that commas alone part, with nothing else said but what is asked of them.
 */
function isSeries(seen: Observations): boolean {
  const { mots } = seen.question
  const row = namedIn(seen)
  if (row.length < 3) return areTwo(seen, row)
  const commas = isOnlyNames(seen, row) && row.every(({ hits }) => isNamed(hits)) && findRefus(seen).length === 0
  return row.slice(1).every((mention, at) => {
    const between = mots.slice(row[at]?.fin, mention.debut).map(({ lu }) => lu)
    const tie = between.find((word) => !ARTICLE.test(word))
    const only = between.filter((word) => !ARTICLE.test(word)).length <= 1
    const parted = tie === undefined && isCut(mots, row[at]?.fin ?? 0, mention.debut)
    if (at === row.length - 2) return (only && (tie === 'ou' || tie === 'vs' || tie === 'et')) || (commas && parted)
    return parted || (only && tie === 'ou')
  })
}

/** « avocat, juge », « infirmière, sage-femme qui gagne le plus »: two whole names, a comma, and little more. */
function areTwo(seen: Observations, row: Observations['metiers']): boolean {
  const [first, second] = row
  const { mots, texte } = seen.question
  if (first === undefined || second === undefined || first.fin !== second.debut || !DEUX.test(texte)) return false
  const around = mots.length - (second.fin - first.debut)
  return (
    around <= MAX_AROUND &&
    mots[second.debut]?.coupe === true &&
    isOnlyNames(seen, row) &&
    row.every(({ hits }) => isNamed(hits)) &&
    findRefus(seen).length === 0
  )
}

const DEUX = /^[^,()]+,[^,()]+$/
/** Words of what is asked of both, at most. */
const MAX_AROUND = 5

/** Beside the names, only what is asked of them. */
export function isOnlyNames(
  { natures, facettes, question: { mots } }: Observations,
  row: Observations['metiers'],
): boolean {
  const asked = (at: number): boolean =>
    facettes.some(({ poids, debut, fin }) => {
      const { debut: start = 0, fin: end = 0 } = mots[at] ?? {}
      return poids >= STRONG_CUE && debut <= start && fin >= end
    })
  return natures.every(
    (nature, at) => nature !== 'plein' || asked(at) || row.some(({ debut, fin }) => at >= debut && at < fin),
  )
}

/** « ninja ou plombier », « différence entre ninja et plombier »: what is called so has no sheet, nor any near one. */
export function inconnuACote(seen: Observations): string | undefined {
  const [one, other, more] = seen.metiers.filter(({ contexte }) => !contexte)
  const unknown = [one, other].find((each) => each?.hits.length === 0)
  if (one === undefined || other === undefined || more !== undefined || unknown === undefined) return undefined
  // « militaire ou civil »: what is said for sure beside a word that names no one is no choice between two.
  const named = unknown === one ? other : one
  const someone = seen.comparaison || DOER.test(seen.question.mots[unknown.debut]?.ecrit ?? '')
  if (!someone || resolveMetier(named.hits).kind !== 'sur' || !isNamed(named.hits)) return undefined
  const wished = [...seen.interets, ...seen.domaines].some(
    ({ debut, fin }) => debut < unknown.fin && fin > unknown.debut,
  )
  if (wished || seen.liste || !isOnlyNames(seen, [one, other])) return undefined
  const [tie, ...others] = seen.question.mots.slice(one.fin, other.debut).filter(({ lu }) => !ARTICLE.test(lu))
  const tied = tie !== undefined && others.length === 0 && (TIE.test(tie.lu) || (seen.comparaison && tie.lu === 'et'))
  return tied ? motsDe(unknown, seen) : undefined
}

const TIE = /^(?:ou|vs|versus|contre)$/

export function namedIn({ metiers }: Observations): Observations['metiers'] {
  return metiers.filter(({ hits, contexte }) => hits.length > 0 && !contexte)
}

const ARTICLE = /^(?:un|une|le|la|l|de|d|du)$/

/** A comma stands between two places, or just before the second. */
function isCut(mots: Observations['question']['mots'], from: number, to: number): boolean {
  return mots.slice(from, to + 1).some(({ coupe }) => coupe)
}
