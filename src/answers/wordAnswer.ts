import { FACETTE, SUGGESTIONS, TEXTES } from '../texts/fr'
import { CONTEXTE_VIDE, type Contexte, sansSujet } from '../understanding/contexte'
import { garderTourment } from '../understanding/detresse/retourDetresse'
import type { Answer, MetierPropose } from './answer'
import { assertNever } from './assertNever'
import { citeMetier, numbered } from './citer'
import { escapeMarkdown } from './extrait'
import { introListe, wordIgnores, wordLaisses, wordPeuCites } from './introListe'
import { nomComplet } from './nomComplet'
import type { Reply } from './reply'
import { wordChoix } from './wordChoix'
import { MAX_COMPARES, wordComparaison } from './wordComparaison'
import { wordDetresse, wordHorsSujet } from './wordConversation'
import { wordClasse, wordDiplome } from './wordDiplome'
import { wordChoixFormation, wordFormationReply } from './wordFormationReply'
import { wordFormationsComparees } from './wordFormationsComparees'
import { isScattered, wishesOf, wordMetiers } from './wordListe'
import { wordMetier } from './wordMetier'
import { wordQuelleFacette } from './wordQuelleFacette'
import { wordQuitte } from './wordQuitte'
import { wordSansFiche } from './wordSansFiche'

/** Suggestions shown at most: what fits under an answer on a phone. */
const MAX_SUGGESTIONS = 4

/** Puts an answer into words. `avant` is what the conversation remembered; the reply says what it remembers next. */
export function wordAnswer(answer: Answer, avant: Contexte = CONTEXTE_VIDE): Reply {
  const reply = word(answer, avant)
  if (answer.kind === 'geste' && answer.geste === 'recommencer') return reply
  return { ...reply, contexte: garderTourment(reply.contexte, avant) }
}

function word(answer: Answer, avant: Contexte): Reply {
  switch (answer.kind) {
    case 'found':
    case 'absent':
    case 'point':
      return wordMetier(answer, avant)
    case 'quelleFacette':
      return wordQuelleFacette(answer)
    case 'ambiguous':
      return wordChoix(answer, avant)
    case 'formation':
      return wordFormationReply(answer, avant)
    case 'formationAmbiguous':
      return wordChoixFormation(answer, avant)
    case 'liste':
    case 'proches':
      return wordListe(answer)
    case 'listeVide':
      return {
        ...plain(answer.finie ? TEXTES.listeFinie : TEXTES.listeVide, avant),
        intent: answer.nom,
        suggestions: [SUGGESTIONS.guide],
      }
    case 'comparaison':
      return wordCompares(answer)
    case 'comparaisonFormations':
      return wordFormationsComparees(answer)
    case 'diplome':
      return wordDiplome(answer, avant)
    case 'classe':
      return wordClasse(answer.classe, avant)
    case 'sansSujet':
      return {
        ...plain(TEXTES.sansSujet(FACETTE[answer.facette]), { ...avant, facette: answer.facette, ...pointDe(answer) }),
        intent: answer.facette,
        suggestions: SUGGESTIONS.exemples,
      }
    case 'guide':
      return { ...plain(TEXTES.guide, sansSujet(avant)), intent: 'guide', suggestions: SUGGESTIONS.interets }
    case 'quitte':
      return wordQuitte(answer)
    case 'geste':
      return wordGeste(answer, avant)
    case 'horsSujet':
      return { ...plain(wordHorsSujet(answer.sujet), avant), intent: 'horsSujet', suggestions: SUGGESTIONS.exemples }
    case 'detresse':
      return {
        ...plain(wordDetresse(answer), {
          ...(answer.doute === true ? avant : sansSujet(avant)),
          detresse: answer.signe.nature,
          ...ecouteApres(answer),
        }),
        intent: 'detresse',
        suggestions: answer.doute === true ? [SUGGESTIONS.guide] : [],
      }
    case 'notFound':
      return wordInconnu(answer)
    case 'incompris':
      return { ...plain(answer.vide ? TEXTES.vide : TEXTES.incompris, avant), suggestions: SUGGESTIONS.exemples }
    default:
      return assertNever(answer)
  }
}

/** The precise thing asked of no job yet. */
function pointDe({ point }: Extract<Answer, { kind: 'sansSujet' }>): Pick<Contexte, 'point'> {
  return point === undefined ? {} : { point: point.sujet }
}

/** How the person was listened to, for what they write next. */
function ecouteApres({ encore, doute }: Extract<Answer, { kind: 'detresse' }>): Pick<Contexte, 'ecoute'> {
  if (encore === true) return { ecoute: 'encore' }
  return doute === true ? { ecoute: 'doute' } : {}
}

function plain(text: string, contexte: Contexte): Reply {
  return {
    band: 'unknown',
    intent: 'incompris',
    facet: undefined,
    metiers: [],
    metiersMontres: 0,
    formations: [],
    text,
    suggestions: [],
    contexte,
  }
}

function wordListe(answer: Extract<Answer, { kind: 'liste' | 'proches' }>): Reply {
  const { metiers, page, total } = answer
  const premier = page * 5 + 1
  const dernier = premier + metiers.length - 1
  const intro = introListe(answer)
  const count = total > metiers.length ? TEXTES.compte(premier, dernier, total) : ''
  const more = dernier < total ? [SUGGESTIONS.plus] : []
  return {
    band: metiers.length === 0 ? 'unknown' : isFoundInPassing(metiers) || isScattered(answer) ? 'choice' : 'sure',
    intent: answer.kind === 'liste' ? answer.nom : 'metiersProches',
    facet: answer.kind === 'liste' && answer.nom === 'metiersParFormation' ? 'debouches' : undefined,
    metiers: metiers.map(citeMetier),
    metiersMontres: metiers.length,
    formations:
      answer.kind === 'liste'
        ? answer.formations.slice(0, 10).map(({ id, libelle }) => ({ id, nom: libelle, score: 1 }))
        : [],
    text:
      metiers.length === 0
        ? TEXTES.prochesVide
        : [wordLaisses(answer), intro, wordMetiers(metiers, premier), count, wordPeuCites(answer), wordIgnores(answer)]
            .filter(Boolean)
            .join('\n\n'),
    suggestions: [
      ...(isScattered(answer) ? wishesOf(answer) : metiers.slice(0, 3).map(({ fiche }) => nomComplet(fiche))),
      ...more,
    ],
    contexte: contexteListe(answer, metiers),
  }
}

/** Jobs found by a word of their text are offered, not asserted, unless the names of several say it: « la douane ». */
function isFoundInPassing(metiers: readonly MetierPropose[]): boolean {
  const found = metiers.flatMap(({ raison }) => (raison?.kind === 'texte' ? [raison.nomme] : []))
  return found.length > 0 && found.filter((nomme) => nomme).length < 2
}

function contexteListe(
  answer: Extract<Answer, { kind: 'liste' | 'proches' }>,
  metiers: readonly MetierPropose[],
): Contexte {
  const offres = metiers.map(({ fiche }) => fiche.id)
  const { page, dejaVus } = answer
  const shown = { ...CONTEXTE_VIDE, offres, ...(dejaVus.length > 0 && { dejaVus }) }
  if (answer.kind === 'liste')
    return {
      ...shown,
      // « et pour y entrer ? » after « quels métiers après un CAP fleuriste ? »
      formation: answer.nom === 'metiersParFormation' ? answer.criteres.formations : [],
      suite: { kind: 'liste', nom: answer.nom, criteres: answer.criteres, page },
    }
  return {
    ...shown,
    metier: answer.fiche.id,
    suite: {
      kind: 'proches',
      metier: answer.fiche.id,
      page,
      niveauMax: answer.niveauMax,
      ...(answer.criteres !== undefined && { criteres: answer.criteres }),
    },
  }
}

function wordCompares({ fiches, aspect, noms, point }: Extract<Answer, { kind: 'comparaison' }>): Reply {
  const shown = fiches.slice(0, MAX_COMPARES)
  const offres = shown.map(({ id }) => id)
  const contexte = { ...CONTEXTE_VIDE, offres, compares: offres.map((id) => [id]), aspect }
  const { avis, questions } = TEXTES.comparaison
  if (aspect === 'avis') return { ...plain(avis, contexte), intent: 'comparaison', suggestions: questions }
  return {
    ...plain(wordComparaison(fiches, aspect, noms, point), contexte),
    band: 'sure',
    intent: 'comparaison',
    metiers: shown.map((fiche) => citeMetier({ fiche, score: 1 })),
    metiersMontres: shown.length,
    suggestions: fiches.slice(0, MAX_SUGGESTIONS).map(nomComplet),
  }
}

function wordGeste({ geste, acquiesce }: Extract<Answer, { kind: 'geste' }>, avant: Contexte): Reply {
  // « oui ça va » after a sign of distress leaves that, not the job.
  if (geste === 'annuler' && avant.detresse !== undefined)
    return {
      ...plain(TEXTES.annuler, { ...CONTEXTE_VIDE, ...sansSujet(avant).fil }),
      intent: geste,
      suggestions: SUGGESTIONS.exemples,
    }
  // « pourquoi ? » of what was said of one job: no jobs were proposed.
  const told = geste === 'pourquoi' && avant.metier !== undefined && avant.offres.length === 0
  if (told) return { ...plain(TEXTES.pourquoiFiche, avant), intent: geste, suggestions: [SUGGESTIONS.proches] }
  const forgets = geste === 'recommencer' || geste === 'annuler' || geste === 'auRevoir'
  const text = acquiesce === true ? TEXTES.acquiesce : TEXTES[geste]
  return { ...plain(text, forgets ? CONTEXTE_VIDE : avant), intent: geste, suggestions: SUGGESTIONS.exemples }
}

function wordInconnu({ dit, proches, voulu, encore, employeur }: Extract<Answer, { kind: 'notFound' }>): Reply {
  if (employeur)
    return { ...plain(TEXTES.employeur(escapeMarkdown(dit)), CONTEXTE_VIDE), suggestions: [SUGGESTIONS.guide] }
  if (voulu !== undefined)
    return {
      ...plain(TEXTES.inconnuVoulu(escapeMarkdown(dit), escapeMarkdown(voulu)), { ...CONTEXTE_VIDE, voulu }),
      suggestions: [voulu, SUGGESTIONS.guide],
    }
  const nearest =
    proches.length === 0 ? [] : [TEXTES.inconnuProches, numbered(proches.map(({ fiche }) => nomComplet(fiche)))]
  return {
    ...plain([wordSansFiche(dit, encore), ...nearest, TEXTES.inconnuGuide].join('\n\n'), {
      ...CONTEXTE_VIDE,
      sansFiche: dit,
      offres: proches.map(({ fiche }) => fiche.id),
    }),
    metiers: proches.map(citeMetier),
    metiersMontres: proches.length,
    suggestions: [...proches.map(({ fiche }) => nomComplet(fiche)), SUGGESTIONS.guide],
  }
}
