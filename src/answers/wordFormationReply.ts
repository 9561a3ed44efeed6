import type { FicheFormation } from '../sheets/ficheFormation'
import { FORMATION } from '../texts/formation'
import { SUGGESTION_FORMATION, TEXTES } from '../texts/fr'
import { CONTEXTE_VIDE, type Contexte } from '../understanding/contexte'
import type { Candidat, Suites } from '../understanding/intent'
import type { Answer } from './answer'
import { citeMetier, numbered, round } from './citer'
import { escapeMarkdown } from './extrait'
import type { Reply } from './reply'
import { wordFormation } from './wordFormation'
import { wordSource } from './wordSource'

const MAX_SUGGESTIONS = 4

/** One training, or the variants of one diploma. */
export function wordFormationReply(
  {
    facette,
    fiches,
    metiers,
    avis,
    salaire,
    sansFiche,
    point,
    suites,
    ensemble = [facette],
  }: Extract<Answer, { kind: 'formation' }>,
  avant: Contexte,
): Reply {
  const others = (['duree', 'acces', 'poursuite', 'debouches', 'description'] as const).filter(
    (each) => !ensemble.includes(each),
  )
  // Where the sheet tells of no studies after, the jobs that it cites are told.
  const told = fiches.some(({ fiche }) => fiche.poursuite !== undefined)
  const jobs = ensemble.includes('debouches') || (ensemble.includes('poursuite') && !told)
  return {
    band: 'sure',
    intent: 'formation',
    facet: facette,
    metiers: jobs ? metiers.slice(0, 10).map((fiche) => citeMetier({ fiche, score: 1 })) : [],
    metiersMontres: jobs ? Math.min(8, metiers.length) : 0,
    formations: [...fiches, ...(suites?.fiches ?? []).map((fiche) => ({ fiche, score: SUITE }))]
      .slice(0, 10)
      .map(({ fiche, score }) => ({ id: fiche.id, nom: fiche.libelle, score: round(score) })),
    text: [
      ...(avis === true ? [TEXTES.formationAvis] : []),
      ...(salaire === true ? [FORMATION.sansSalaire(metiers.length)] : []),
      ...(sansFiche === undefined ? [] : [FORMATION.autreSansFiche(escapeMarkdown(sansFiche))]),
      wordFormation(fiches, ensemble, metiers, point),
      ...(suites === undefined ? [] : [wordSuites(suites)]),
    ].join('\n\n'),
    suggestions: [
      ...(suites?.fiches.slice(0, 2) ?? []).map(({ libelle }) => libelle),
      ...others.map((each) => SUGGESTION_FORMATION[each]),
    ].slice(0, MAX_SUGGESTIONS),
    contexte: {
      ...CONTEXTE_VIDE,
      // « le premier » is then asked what it pays.
      ...(salaire === true && { facette: 'salaire' as const }),
      formation: fiches.slice(0, 10).map(({ fiche }) => fiche.id),
      facetteFormation: facette,
      ...formationAvant(fiches, avant),
      offres: jobs ? metiers.slice(0, 8).map(({ id }) => id) : [],
    },
  }
}

/** How near they are to what was asked: shown beside the answer. */
const SUITE = 0.5

function wordSuites({ type, fiches }: Suites): string {
  const lines = fiches.map(({ id, libelle }) => `- ${escapeMarkdown(libelle)}. ${wordSource(id)}`)
  return `${FORMATION.suites(escapeMarkdown(type))}\n\n${lines.join('\n')}`
}

function formationAvant(
  fiches: readonly Candidat<FicheFormation>[],
  avant: Contexte,
): Pick<Contexte, 'formationAvant'> {
  const same = fiches.some(({ fiche }) => avant.formation.includes(fiche.id))
  const before = same ? (avant.formationAvant ?? []) : avant.formation
  return before.length === 0 ? {} : { formationAvant: before }
}

/** Several trainings fit. */
export function wordChoixFormation(answer: Extract<Answer, { kind: 'formationAmbiguous' }>, avant: Contexte): Reply {
  const { candidats, dit, facette } = answer
  return {
    band: 'choice',
    intent: 'formation',
    facet: facette,
    metiers: [],
    metiersMontres: 0,
    formations: candidats.map(({ fiche, score }) => ({ id: fiche.id, nom: fiche.libelle, score: round(score) })),
    text: `${(candidats.length === 1 ? TEXTES.ambiguFormationUne : TEXTES.ambiguFormation)(escapeMarkdown(dit))}\n\n${numbered(candidats.map(({ fiche }) => fiche.libelle))}`,
    suggestions: candidats.map(({ fiche }) => fiche.libelle),
    contexte: {
      ...avant,
      diplome: undefined,
      facetteFormation: facette,
      offres: candidats.map(({ fiche }) => fiche.id),
      suite: undefined,
    },
  }
}
