import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { RELAXED_MIN } from '../search/ranking'
import { stem } from '../search/stem'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { IdFormation } from '../sheets/ids'
import { type Niveau, rangNiveau } from '../sheets/niveau'
import { salaireMensuel } from '../sheets/salaireMensuel'
import type { Criteres } from '../understanding/criteres'
import type { Intent } from '../understanding/intent'
import type { Answer, Approche, MetierPropose } from './answer'
import { assertNever } from './assertNever'
import { hasFacette } from './contenuFacette'
import { croises } from './croiser'
import { findFormationsDuType } from './findFormationsDuType'
import { metiersDe } from './metiersDe'
import { prochesRetenus } from './prochesRetenus'
import { rankMetiers } from './rankMetiers'

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
      return { ...kept, total: all.length, metiers: pageOf(all, page) }
    }
    case 'inconnu':
      return { ...intent, kind: 'notFound' }
    case 'comparaisonFormations':
      return {
        ...intent,
        groupes: intent.groupes.map((fiches) => ({ fiches, metiers: metiersDe(idsOf(fiches), index) })),
      }
    case 'diplome':
      return { ...intent, type: findFormationsDuType(intent.demande, index) }
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
  const { nom, criteres, page } = intent
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
    approche,
  }
}

interface ListeTrouvee {
  readonly all: readonly MetierPropose[]
  readonly approche: Approche | undefined
}

/** Jobs that meet everything, else those that come near. */
function findListe(criteres: Criteres, index: CatalogueIndex): ListeTrouvee {
  const together = reunis(criteres, index)
  const strict = [
    ...together,
    ...rankMetiers(criteres, index).filter((each) => !together.some(({ fiche }) => fiche === each.fiche)),
  ]
  const relaxed = strict.length >= RELAXED_MIN ? undefined : relax(criteres, index)
  const all =
    relaxed !== undefined && relaxed.length > strict.length
      ? [...strict, ...relaxed.filter((each) => !strict.some(({ fiche }) => fiche === each.fiche))]
      : strict
  if (all.length > 0) return { all, approche: all === strict ? undefined : 'envies' }
  const near = widenNiveau(criteres)
  if (near !== undefined) return { all: findListe(near, index).all, approche: 'niveau' }
  // No job of health is a soldier's: the soldiers' jobs, said to be no more than near.
  if (criteres.statuts.length > 0 && criteres.interets.some(({ refuse }) => !refuse)) {
    const status = rankMetiers({ ...criteres, interets: criteres.interets.filter(({ refuse }) => refuse) }, index)
    if (status.length > 0) return { all: status, approche: 'envies' }
  }
  // Every sheet on the army speaks of combat: shown, and said so.
  if ((criteres.contraintes ?? []).length > 0 && criteres.interets.some(({ refuse }) => !refuse))
    return { all: findListe({ ...criteres, contraintes: [] }, index).all, approche: 'contraintes' }
  // « gagner 10000 euros »: no sheet says so much of a beginner; those that say the most.
  if (criteres.salaireMin !== undefined) {
    const paid = rankMetiers({ ...criteres, salaireMin: 0, tri: 'salaire' }, index)
    return { all: paid.filter(({ fiche }) => salaireMensuel(fiche) !== undefined), approche: 'salaire' }
  }
  // « j'ai peur des chiens mais j'adore les chats »: the same jobs have to do with both.
  const level = criteres.niveauMax !== undefined || criteres.niveauMin !== undefined
  if (!level && criteres.interets.some(({ refuse }) => refuse) && criteres.interets.some(({ refuse }) => !refuse))
    return { all: findListe(withoutRefus(criteres, index), index).all, approche: 'refus' }
  return { all, approche: undefined }
}

/** What is refused leaves out only the jobs that bear its name. */
function withoutRefus(criteres: Criteres, index: CatalogueIndex): Criteres {
  const words = criteres.interets.filter(({ refuse }) => refuse).flatMap(({ mot }) => tokenize(mot).map(stem))
  const named = criteres.interets
    .flatMap(({ refuse, metiers }) => (refuse ? metiers : []))
    .filter((id) => tokenize(index.metiers.get(id)?.libelleMasculin ?? '').some((word) => words.includes(stem(word))))
  return {
    ...criteres,
    interets: criteres.interets.filter(({ refuse }) => !refuse),
    exclus: [...criteres.exclus, ...named],
  }
}

/** The jobs known to hold two wishes at once, when they meet the rest. */
function reunis(criteres: Criteres, index: CatalogueIndex): readonly MetierPropose[] {
  const { ensemble, interets } = criteres
  if (ensemble === undefined) return []
  const inside = duChamp(criteres, index)
  return rankMetiers({ ...criteres, interets: [ensemble, ...interets.filter(({ refuse }) => refuse)] }, index).filter(
    ({ fiche }) => inside.length < RELAXED_MIN || inside.includes(fiche),
  )
}

/** « acheter et vendre : quels métiers *dans l'immobilier* ? »: the jobs of the field named; none when none is. */
function duChamp(criteres: Criteres, index: CatalogueIndex): readonly FicheMetier[] {
  const champ = criteres.interets.find((each) => each.champ && !each.refuse)
  if (champ === undefined) return []
  const refused = criteres.interets.filter((each) => each.refuse)
  return rankMetiers({ ...criteres, interets: [champ, ...refused] }, index).map(({ fiche }) => fiche)
}

/** No job at that very level: those that ask for less are open too, and « sans diplôme » comes nearest to a CAP. */
function widenNiveau(criteres: Criteres): Criteres | undefined {
  const { niveauMin, niveauMax } = criteres
  if (niveauMax === undefined) return undefined
  if (niveauMin !== undefined) return { ...criteres, niveauMin: undefined }
  return rangNiveau(niveauMax) < rangNiveau(PREMIER_DIPLOME) ? { ...criteres, niveauMax: PREMIER_DIPLOME } : undefined
}

const PREMIER_DIPLOME: Niveau = 'CAP ou équivalent'

/** Too few jobs meet every interest at once: those that meet one, the level and the rest still holding. */
function relax(criteres: Criteres, index: CatalogueIndex): readonly MetierPropose[] | undefined {
  const wanted = criteres.interets.filter((each) => !each.refuse)
  // « un bac pro CIEL, bon en réseaux »: one job of that training is of the wish; then the wish itself.
  if (wanted.length === 1 && criteres.formations.length > 0) return rankMetiers({ ...criteres, formations: [] }, index)
  if (wanted.length < 2) return undefined
  const refused = criteres.interets.filter((each) => each.refuse)
  // « un métier calme, avec des plantes »: the plants come first, calm or not.
  const topics = wanted.filter((each) => each.maniere !== true)
  const lists = (topics.length > 0 ? topics : wanted).map((each) =>
    rankMetiers({ ...criteres, interets: [each, ...refused] }, index),
  )
  const longest = Math.max(...lists.map((list) => list.length))
  const mixed = new Map<FicheMetier, MetierPropose>()
  for (let at = 0; at < longest; at++) {
    for (const list of lists) {
      const metier = list[at]
      if (metier !== undefined && !mixed.has(metier.fiche)) mixed.set(metier.fiche, metier)
    }
  }
  const met = new Map<FicheMetier, number>()
  for (const list of lists) for (const { fiche } of list) met.set(fiche, (met.get(fiche) ?? 0) + 1)
  // Before those of as many lists, after those of one more.
  const both = new Set(topics.length > 1 ? croises(topics, lists, index).map(({ fiche }) => fiche) : [])
  for (const fiche of both) met.set(fiche, (met.get(fiche) ?? 0) + 0.5)
  const sorted = [...mixed.values()].sort((a, b) => (met.get(b.fiche) ?? 0) - (met.get(a.fiche) ?? 0))
  const inside = duChamp(criteres, index)
  return inside.length < RELAXED_MIN ? sorted : sorted.filter(({ fiche }) => inside.includes(fiche))
}

function pageOf(all: readonly MetierPropose[], page: number): readonly MetierPropose[] {
  return all.slice(page * PAGE, (page + 1) * PAGE)
}

function idsOf(fiches: readonly FicheFormation[]): readonly IdFormation[] {
  return fiches.map(({ id }) => id)
}
