import type { Reply } from '../../../src/answers/reply'
import { fold } from '../../../src/search/fold'
import type { FicheMetier } from '../../../src/sheets/ficheMetier'
import { parseNiveau, rangNiveau } from '../../../src/sheets/niveau'
import type { Labelled, Pertinents } from './question'

/** `juste` right job and facet · `choix` right one among those offered · `admis` said not to know · `faux` answered something else, sure of it. */
export type Verdict = 'juste' | 'choix' | 'admis' | 'faux'

export interface Score {
  readonly verdict: Verdict
  /** Share of the listed jobs that are relevant, for lists. */
  readonly precision: number | undefined
}

const SILENT = new Set(['inconnu', 'horsSujet', 'detresse', 'conversation'])

export function score(question: Labelled, reply: Reply, fiches: ReadonlyMap<string, FicheMetier>): Score {
  const precision = question.pertinents === undefined ? undefined : precisionOf(question.pertinents, reply, fiches)
  return { verdict: verdictOf(question, reply, precision), precision }
}

function verdictOf(question: Labelled, reply: Reply, precision: number | undefined): Verdict {
  const ids = reply.metiers.map(({ id }): string => id)
  const trainings = reply.formations.map(({ id }): string => id)
  const facetRight = question.facet.length === 0 || reply.facet === undefined || question.facet.includes(reply.facet)
  // What a training leads to is the same answer under both names.
  const leadsTo = reply.intent === 'metiersParFormation' && question.facet.includes('debouches')
  const intentRight =
    leadsTo || ((question.intent.length === 0 || question.intent.includes(reply.intent)) && facetRight)
  if (question.genre === 'ambigu') {
    const offered =
      question.metiers.every((id) => ids.includes(id)) && question.formations.every((id) => trainings.includes(id))
    if (reply.band === 'sure')
      return question.band.includes('sure') && question.metiers.includes(ids[0] ?? '') ? 'juste' : 'faux'
    return reply.band === 'choice' ? (offered ? 'juste' : 'choix') : 'admis'
  }
  if (question.genre === 'fausseAlerte' && question.intent.length === 0 && question.metiers.length === 0)
    return reply.intent === 'detresse' ? 'faux' : 'juste'
  if (
    SILENT.has(question.genre) ||
    (question.metiers.length === 0 && question.formations.length === 0 && precision === undefined)
  ) {
    const bandRight = question.band.length === 0 || question.band.includes(reply.band)
    if (bandRight && (question.genre === 'inconnu' || intentRight)) return 'juste'
    return reply.band === 'sure' ? 'faux' : reply.band === 'choice' ? 'choix' : 'admis'
  }
  if (reply.band === 'unknown') return 'admis'
  if (precision !== undefined) {
    if (reply.band === 'sure' && intentRight) return precision >= 0.6 ? 'juste' : 'faux'
    return reply.band === 'choice' ? 'choix' : precision >= 0.6 ? 'juste' : 'faux'
  }
  if (question.genre === 'comparaison') {
    const all =
      question.metiers.every((id) => ids.slice(0, Math.max(2, question.metiers.length)).includes(id)) &&
      question.formations.every((id) => trainings.includes(id))
    return all && intentRight ? 'juste' : reply.band === 'choice' ? 'choix' : 'faux'
  }
  const subjectRight =
    (question.metiers.length > 0 && question.metiers.includes(ids[0] ?? '')) ||
    (question.formations.length > 0 &&
      question.formations.includes(trainings[0] ?? '') &&
      (question.metiers.length === 0 || ids.length === 0 || reply.intent === 'formation'))
  if (reply.band === 'choice')
    return subjectRight ||
      ids.some((id) => question.metiers.includes(id)) ||
      trainings.some((id) => question.formations.includes(id))
      ? 'choix'
      : 'admis'
  return subjectRight && intentRight ? 'juste' : 'faux'
}

function precisionOf(pertinents: Pertinents, reply: Reply, fiches: ReadonlyMap<string, FicheMetier>): number {
  if (reply.metiers.length === 0) return 0
  const good = reply.metiers.filter(({ id }) => {
    const fiche = fiches.get(id)
    return fiche !== undefined && isRelevant(fiche, pertinents)
  })
  return good.length / reply.metiers.length
}

function isRelevant(fiche: FicheMetier, p: Pertinents): boolean {
  if (p.metiers?.includes(fiche.id)) return true
  const names = fold(
    [fiche, ...fiche.synonymes].flatMap((each) => [each.nom, each.libelleFeminin, each.libelleMasculin]).join(' | '),
  )
  const prose = [fiche.accrocheMetier, fiche.formatCourt].flatMap(
    (section) => section?.passages.flatMap((passage) => passage.paragraphes) ?? [],
  )
  const niveau = fiche.niveauAccesMin
  const rang = niveau === undefined ? undefined : rangNiveau(niveau)
  const max = parseNiveau(p.niveauMax ?? '')
  const min = parseNiveau(p.niveauMin ?? '')
  const keys = Object.keys(p).filter((key) => key !== 'metiers')
  return (
    keys.length > 0 &&
    (p.interets === undefined ||
      p.interets.some((label) => fiche.centresInteret.some((own) => fold(own) === fold(label)))) &&
    (p.titre === undefined || new RegExp(p.titre).test(names)) &&
    (p.texte === undefined || new RegExp(p.texte).test(`${names} ${fold(prose.join(' '))}`)) &&
    (max === undefined || (rang !== undefined && rang <= rangNiveau(max))) &&
    (min === undefined || (rang !== undefined && rang >= rangNiveau(min))) &&
    (p.statuts === undefined || p.statuts.some((statut) => fiche.statuts.includes(statut))) &&
    (p.rome === undefined || p.rome.some((code) => fiche.codesRome.some((own) => own.startsWith(code)))) &&
    (p.formation === undefined || fiche.formationsMinRequise.some(({ id }) => id === p.formation)) &&
    (p.sauf === undefined || !new RegExp(p.sauf).test(names))
  )
}
