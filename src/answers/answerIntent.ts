import type { CatalogueIndex } from '../search/catalogueIndex'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { IdFormation, IdMetier } from '../sheets/ids'
import type { Intent } from '../understanding/intent'
import type { Answer, MetierPropose } from './answer'
import { assertNever } from './assertNever'
import { hasFacette } from './contenuFacette'
import { findFormationsDuType } from './findFormationsDuType'
import { findListe, sansRaconte } from './findListe'
import { metiersDe } from './metiersDe'
import { prochesRetenus } from './prochesRetenus'

/** Jobs shown at once: what a phone shows without scrolling. */
export const PAGE = 5

/** What to say to an intent, from the sheets alone. Pure. */
export function answerIntent(intent: Intent, index: CatalogueIndex): Answer {
  switch (intent.kind) {
    case 'metier': {
      const { candidat, facette, ensemble, possibles, autres, nomme } = intent
      const appele = intent.appele === undefined ? {} : { appele: intent.appele }
      const decrit = intent.decrit === undefined ? {} : { decrit: intent.decrit }
      if (possibles !== undefined)
        return { kind: 'quelleFacette', fiche: candidat.fiche, facettes: possibles, score: candidat.score, autres }
      if (intent.point !== undefined && !intent.point.ajoute)
        return {
          kind: 'point',
          fiche: candidat.fiche,
          facette,
          point: intent.point,
          score: candidat.score,
          autres,
          ...appele,
          ...decrit,
        }
      const found = {
        fiche: candidat.fiche,
        facette,
        score: candidat.score,
        autres,
        ...(ensemble === undefined ? {} : { ensemble }),
        ...(nomme === undefined ? {} : { nomme }),
        ...appele,
        ...decrit,
      }
      const more = {
        ...(intent.point === undefined ? {} : { limite: intent.point }),
        ...(intent.depart === undefined ? {} : { depart: intent.depart }),
        ...(intent.vers === undefined ? {} : { vers: intent.vers }),
        ...(intent.enPlus === undefined ? {} : { enPlus: intent.enPlus }),
      }
      return hasFacette(candidat.fiche, facette) || intent.vers !== undefined
        ? { kind: 'found', ...found, ...more }
        : { kind: 'absent', ...found }
    }
    case 'choixMetier':
      return { ...intent, kind: 'ambiguous' }
    case 'formation': {
      const { candidats: fiches, ...asked } = intent
      return { ...asked, fiches, metiers: metiersDe(idsOf(fiches.map(({ fiche }) => fiche)), index) }
    }
    case 'choixFormation':
      return { ...intent, kind: 'formationAmbiguous' }
    case 'liste':
      return answerListe(intent, index)
    case 'proches': {
      const { all, criteres } = prochesRetenus(intent, index)
      const { kind, fiche, page, niveauMax } = intent
      const kept = { kind, fiche, page, niveauMax, ...(criteres !== undefined && { criteres }) }
      return { ...kept, total: all.length, metiers: pageOf(all, page), dejaVus: before(all, page) }
    }
    case 'inconnu':
      return { ...intent, kind: 'notFound' }
    case 'comparaisonFormations':
      return {
        ...intent,
        groupes: intent.groupes.map((fiches) => ({ fiches, metiers: metiersDe(idsOf(fiches), index) })),
      }
    case 'diplome': {
      const { demande } = intent
      const type = findFormationsDuType(demande, index)
      const envie = demande.sujet === 'domaine' && type.total === 0 ? demande.envie : undefined
      if (envie !== undefined)
        return answerListe({ kind: 'liste', nom: 'metiersParInteret', criteres: envie, page: 0 }, index)
      return { ...intent, type }
    }
    case 'classe':
    case 'comparaison':
    case 'sansSujet':
    case 'guide':
    case 'quitte':
    case 'geste':
    case 'horsSujet':
    case 'detresse':
    case 'incompris':
      return intent
    default:
      return assertNever(intent)
  }
}

function answerListe(intent: Extract<Intent, { kind: 'liste' }>, index: CatalogueIndex): Answer {
  const { nom, page } = intent
  const criteres = sansRaconte(intent.criteres, index)
  const { all, approche } = findListe(criteres, index)
  const metiers = pageOf(all, page)
  if (metiers.length === 0) return { kind: 'listeVide', nom, criteres, finie: all.length > 0 }
  return {
    kind: 'liste',
    nom,
    criteres,
    formations: criteres.formations.flatMap((id) => index.formations.get(id) ?? []),
    page,
    total: all.length,
    metiers,
    dejaVus: before(all, page),
    approche,
  }
}

function pageOf(all: readonly MetierPropose[], page: number): readonly MetierPropose[] {
  return all.slice(page * PAGE, (page + 1) * PAGE)
}

function before(all: readonly MetierPropose[], page: number): readonly IdMetier[] {
  return all.slice(0, page * PAGE).map(({ fiche }) => fiche.id)
}

function idsOf(fiches: readonly FicheFormation[]): readonly IdFormation[] {
  return fiches.map(({ id }) => id)
}
