import { type IdMetier, parseIdMetier } from '../sheets/ids'
import { SUGGESTION_FACETTE, SUGGESTIONS, TEXTES } from '../texts/fr'
import type { AutreNom } from '../understanding/autreNom'
import { CONTEXTE_VIDE, type Contexte, deListe } from '../understanding/contexte'
import type { Answer } from './answer'
import { citeMetier } from './citer'
import { hasFacette } from './contenuFacette'
import { escapeMarkdown } from './extrait'
import { nomComplet } from './nomComplet'
import type { Reply } from './reply'
import { wordDepart, wordVers } from './wordDepart'
import { wordEnPlus } from './wordEnPlus'
import { neighbours, wordAbsente, wordFacette, wordFacettes } from './wordFacette'
import { wordLimite, wordPoint } from './wordPoint'
import { wordSansFiche } from './wordSansFiche'

/** Suggestions shown at most: what fits under an answer on a phone. */
const MAX_SUGGESTIONS = 4

/** The answer on one job, and what it leaves to refer to: the words that named it, the list it was picked from. */
export function wordMetier(answer: Extract<Answer, { kind: 'found' | 'absent' | 'point' }>, avant: Contexte): Reply {
  const { fiche, facette, score, autres } = answer
  const nomme =
    (answer.kind === 'point' ? undefined : answer.nomme) ?? (avant.metier === fiche.id ? avant.nomme : undefined)
  const { dejaVus } = avant
  const liste = [avant.offres, avant.liste ?? []].find(
    (each) => each.length > 1 && [...(dejaVus ?? []), ...each].includes(fiche.id),
  )
  const avants = avantsDe(fiche.id, avant)
  const ditAvant = ditAvantDe(fiche.id, avant)
  const ensemble = answer.kind === 'point' ? [] : (answer.ensemble ?? [])
  const point = answer.kind === 'point' ? answer.point : answer.kind === 'found' ? answer.limite : undefined
  const next = neighbours(facette).filter((each) => hasFacette(fiche, each) && !ensemble.includes(each))
  return {
    band: 'sure',
    intent: facette,
    facet: undefined,
    metiers: [{ fiche, score }, ...autres].slice(0, 10).map(citeMetier),
    metiersMontres: 1,
    formations: fiche.formationsMinRequise.slice(0, 10).map(({ id, libelle }) => ({ id, nom: libelle, score: 1 })),
    text: textOf(answer),
    suggestions: [...next.slice(0, MAX_SUGGESTIONS - 1).map((each) => SUGGESTION_FACETTE[each]), SUGGESTIONS.proches],
    contexte: {
      ...CONTEXTE_VIDE,
      metier: fiche.id,
      facette,
      ...(ensemble.length === 0 ? {} : { ensemble }),
      ...(point === undefined ? {} : { point: point.sujet }),
      ...(nomme === undefined ? {} : { nomme }),
      ...(liste === undefined ? {} : { liste, ...(dejaVus !== undefined && { dejaVus }), ...deListe(avant) }),
      ...(avants.length === 0 ? {} : { avants }),
      ...(ditAvant === undefined ? {} : { ditAvant }),
    },
  }
}

/** Jobs that may be compared with this one, later. */
const MAX_AVANTS = 2

function avantsDe(id: IdMetier, { avants = [], compares = [], metier }: Contexte): readonly IdMetier[] {
  const compared = compares.flat().flatMap((each) => parseIdMetier(each) ?? [])
  const before = [...avants, ...compared, ...(metier === undefined ? [] : [metier])]
  return [...new Set(before)].filter((each) => each !== id).slice(-MAX_AVANTS)
}

/** A name left open, when the job told is none of those that it offered. */
function ditAvantDe(id: IdMetier, { dit, ditAvant, metier, offres, suite }: Contexte): string | undefined {
  if (metier === id) return ditAvant
  return suite === undefined && !offres.includes(id) ? dit : undefined
}

function textOf(answer: Extract<Answer, { kind: 'found' | 'absent' | 'point' }>): string {
  const { appele, fiche } = answer
  const called = appele === undefined ? [] : [wordAppele(appele, escapeMarkdown(nomComplet(fiche)))]
  const why = answer.decrit === undefined ? called : [TEXTES.decrit]
  return [...why, answer.kind === 'point' ? wordPoint(fiche, answer.point) : toldOf(answer)].join('\n\n')
}

function wordAppele({ dit, precise, absent }: AutreNom, nom: string): string {
  if (absent === true) return wordSansFiche(dit)
  return (precise ? TEXTES.sansSaFiche : TEXTES.dansLaFiche)(escapeMarkdown(dit), nom)
}

function toldOf(answer: Extract<Answer, { kind: 'found' | 'absent' }>): string {
  const { fiche, facette, ensemble } = answer
  if (ensemble === undefined && answer.kind === 'absent') return wordAbsente(fiche, facette)
  if (answer.kind === 'found' && answer.vers !== undefined) return wordVers(fiche, answer.vers)
  const depart = answer.kind === 'found' && answer.depart !== undefined ? wordDepart(answer.depart, fiche) : []
  const enPlus = answer.kind === 'found' && answer.enPlus !== undefined ? wordEnPlus(fiche, answer.enPlus) : []
  const text =
    ensemble === undefined ? wordFacette(fiche, facette, [...depart, ...enPlus]) : wordFacettes(fiche, ensemble)
  return text + wordLimite(fiche, answer.kind === 'found' ? answer.limite : undefined, text)
}
