import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import { NEAR_LEVELS, RELAXED_MIN } from '../search/ranking'
import { stem } from '../search/stem'
import type { FicheMetier } from '../sheets/ficheMetier'
import { NIVEAUX, type Niveau, rangNiveau } from '../sheets/niveau'
import { salaireMensuel } from '../sheets/salaireMensuel'
import type { Criteres, InteretDemande } from '../understanding/criteres'
import type { Approche, MetierPropose } from './answer'
import { croises } from './croiser'
import { rankMetiers } from './rankMetiers'

/** « du balcon je regarde les gens, j'aimerais écrire des romans »: what is only told is left aside when no job meets all. */
export function sansRaconte(criteres: Criteres, index: CatalogueIndex): Criteres {
  const interets = criteres.interets.filter(({ raconte }) => raconte !== true)
  const wished = criteres.mots.length > 0 || interets.some(({ refuse, maniere }) => !refuse && maniere !== true)
  if (interets.length === criteres.interets.length || !wished) return criteres
  const met = reunis(criteres, index).length + rankMetiers(criteres, index).length
  if (met > 0) return criteres
  // « j'adore l'eau et les enfants, quels métiers *dans le sport* ? »: of what was told, what has to do with the field counts.
  const champ = interets.some((each) => each.champ && !each.refuse)
  const near = (each: InteretDemande): boolean =>
    each.raconte !== true || (champ && rankMetiers({ ...criteres, interets: [each, ...interets] }, index).length > 0)
  return { ...criteres, interets: criteres.interets.filter(near) }
}

interface ListeTrouvee {
  readonly all: readonly MetierPropose[]
  readonly approche: Approche | undefined
}

/** Jobs that meet everything, else those that come near. */
export function findListe(criteres: Criteres, index: CatalogueIndex): ListeTrouvee {
  const together = reunis(criteres, index)
  const strict = [
    ...together,
    ...rankMetiers(criteres, index).filter((each) => !together.some(({ fiche }) => fiche === each.fiche)),
  ]
  const autour = strict.length >= RELAXED_MIN ? undefined : relax(criteres, index)
  const relaxed = autour?.all
  const all =
    relaxed !== undefined && relaxed.length > strict.length
      ? [...strict, ...relaxed.filter((each) => !strict.some(({ fiche }) => fiche === each.fiche))]
      : strict
  if (all.length > 0) {
    const asked = criteres.interets.some(({ champ, refuse }) => champ === true && !refuse)
    const scattered = strict.length === 0 && autour?.eparses === true && criteres.recit === true && !asked
    return { all, approche: all === strict ? undefined : scattered ? 'eparses' : 'envies' }
  }
  const wished = criteres.interets.some(({ refuse, maniere }) => !refuse && maniere !== true)
  const near = widenNiveau(criteres)
  const wider = near === undefined ? [] : findListe(near, index).all
  if (wider.length > 0) return { all: wider, approche: 'niveau' }
  // No job of health is a soldier's: the soldiers' jobs, said to be no more than near.
  if (criteres.statuts.length > 0 && criteres.interets.some(({ refuse }) => !refuse)) {
    const status = rankMetiers({ ...criteres, interets: criteres.interets.filter(({ refuse }) => refuse) }, index)
    if (status.length > 0) return { all: status, approche: 'envies' }
  }
  // Every sheet on the army speaks of combat: shown, and said so.
  if ((criteres.contraintes ?? []).length > 0 && criteres.interets.some(({ refuse }) => !refuse))
    return { all: findListe({ ...criteres, contraintes: [] }, index).all, approche: 'contraintes' }
  const longer = wished ? parNiveau(criteres, index) : []
  if (longer.length > 0) return { all: longer, approche: 'niveau' }
  // « j'ai un BEP vente, je veux du calme et des plantes »: none of its jobs is of the wish, which comes first.
  if (wished && criteres.formations.length > 0)
    return { all: findListe({ ...criteres, formations: [] }, index).all, approche: 'envies' }
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

/** « j'ai un bac L, j'adore écrire »: every job of the wish takes longer; those that take little more, the shortest first. */
function parNiveau(criteres: Criteres, index: CatalogueIndex): readonly MetierPropose[] {
  const { niveauMax } = criteres
  if (niveauMax === undefined) return []
  const above = NIVEAUX[rangNiveau(niveauMax) + NEAR_LEVELS]
  const { all } = findListe({ ...criteres, niveauMin: undefined, niveauMax: undefined }, index)
  return NIVEAUX.slice(0, above === undefined ? undefined : rangNiveau(above) + 1).flatMap((niveau) =>
    niveau === 'autre formation' ? [] : all.filter(({ fiche }) => fiche.niveauAccesMin === niveau),
  )
}

const PREMIER_DIPLOME: Niveau = 'CAP ou équivalent'

/** Too few jobs meet every interest at once: those that meet one, the level and the rest still holding. */
function relax(
  criteres: Criteres,
  index: CatalogueIndex,
): { readonly all: readonly MetierPropose[]; readonly eparses: boolean } | undefined {
  const wanted = criteres.interets.filter((each) => !each.refuse)
  // « un bac pro CIEL, bon en réseaux »: one job of that training is of the wish; then the wish itself.
  if (wanted.length === 1 && criteres.formations.length > 0)
    return { all: rankMetiers({ ...criteres, formations: [] }, index), eparses: false }
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
  const eparses = topics.length > 1 && Math.max(...met.values()) <= 1
  return {
    all: inside.length < RELAXED_MIN ? sorted : sorted.filter(({ fiche }) => inside.includes(fiche)),
    eparses,
  }
}
