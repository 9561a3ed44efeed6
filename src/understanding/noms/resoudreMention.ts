import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { NameHit } from '../../search/nameIndex'
import { COVERED, MAX_CHOICES, SURE_READING } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Candidat } from '../intent'
import type { Mention } from '../mots/mention'
import { LIENS_FORTS } from '../mots/natureMots'
import { placesOf } from '../observations/nomDit'
import type { Observations } from '../observations/observations'
import { type Resolution, resolveMetier } from '../observations/resoudre'
import { findAppellation, isSaidBy } from './appellationDite'

/** What a mention stands for, its words in the question taken into account where the names alone leave a doubt. */
export function resolveMention(
  mention: Mention<FicheMetier>,
  seen: Observations,
  index: CatalogueIndex,
): Resolution<FicheMetier> {
  const resolution = amongPlaces(resolveMetier(mention.hits), mention, seen, index)
  const fiche =
    resolution.kind === 'sur'
      ? aheadOf(resolution.candidat.fiche, mention, seen)
      : (findSpokenOf(mention, seen, index) ?? findAhead(mention, seen))
  return unlessAnother(
    fiche === undefined ? resolution : { kind: 'sur', candidat: { fiche, score: COVERED }, autres: [] },
    mention,
    seen,
    index,
  )
}

/** « secrétaire général de cabinet » is known to be a job, and another than « secrétaire »: that one is only near. */
function unlessAnother(
  resolution: Resolution<FicheMetier>,
  mention: Mention<FicheMetier>,
  seen: Observations,
  index: CatalogueIndex,
): Resolution<FicheMetier> {
  if (resolution.kind !== 'sur') return resolution
  const { candidat, autres } = resolution
  const hits = mention.hits.filter(({ name }) => name.source !== 'rome' && name.targets.includes(candidat.fiche))
  const [best] = hits
  if (best === undefined) return resolution
  const places = placesOf(mention, seen.natures)
  const held = best.matched.map((at) => places[at] ?? mention.debut)
  const dite = findAppellation(seen, held, mention.debut, index)
  if (dite === undefined || dite.fiches.includes(candidat.fiche)) return resolution
  if (hits.some((hit) => isSaidBy(dite, hit))) return resolution
  const tied = placesOf(dite, seen.natures).some(
    (place) => !held.includes(place) && LIENS_FORTS.has(seen.question.mots[place - 1]?.lu ?? ''),
  )
  // « assistante maternelle agréée »: the same job, its sheet says so; « superviseur de centre d'appels » is not any superviseur.
  if (!tied && isOneJob(best) && index.fullText.speaksOf(candidat.fiche.id, dite.stems)) return resolution
  const near = dite.fiches.map((fiche): Candidat<FicheMetier> => ({ fiche, score: candidat.score }))
  return { kind: 'choix', candidats: [...near, candidat, ...autres].slice(0, MAX_CHOICES), doute: true }
}

/** A whole name and words that its sheet speaks of are that job: « retoucheuse de vêtements », not « dresseur de dragons ». */
function findSpokenOf(
  mention: Mention<FicheMetier>,
  seen: Observations,
  index: CatalogueIndex,
): FicheMetier | undefined {
  const [best] = mention.hits
  const [fiche] = best?.name.targets ?? []
  if (best === undefined || fiche === undefined || !isOneJob(best)) return undefined
  const left = placesOf(mention, seen.natures)
    .filter((_, at) => (best.asked[at] ?? 0) > 0 && !best.matched.includes(at))
    .map((place) => seen.question.mots[place]?.lu ?? '')
  if (left.length === 0) return undefined
  return isOfItsWorld(fiche, mention, seen) || index.fullText.speaksOf(fiche.id, left) ? fiche : undefined
}

/** « aide-soignant *en psychiatrie* »: the other job is only named by where the first one works. */
function aheadOf(fiche: FicheMetier, mention: Mention<FicheMetier>, seen: Observations): FicheMetier | undefined {
  const own = mention.hits.filter(({ name }) => name.targets.includes(fiche))
  const ahead = findAhead(mention, seen)
  if (ahead === undefined || ahead === fiche) return undefined
  const words = mention.hits.find(({ name, matched }) => name.targets[0] === ahead && matched[0] === 0)?.matched ?? []
  return own.some(({ matched }) => matched.some((at) => words.includes(at))) ? undefined : ahead
}

/**
 * A whole name of several words that begins the mention is that job, whatever the sentence goes on with: « opérateur en traitement des
 * matériaux, risque produits chimiques ». « de » may still make another job of it.
 */
function findAhead(mention: Mention<FicheMetier>, seen: Observations): FicheMetier | undefined {
  const places = placesOf(mention, seen.natures)
  const ahead = mention.hits
    .filter((hit) => isOneJob(hit) && hit.matched.length > 1 && hit.matched.every((at, order) => at === order))
    .sort((a, b) => b.matched.length - a.matched.length)
  const [longest] = ahead
  if (longest === undefined) return undefined
  // « mandataire judiciaire *pour les majeurs* »: a longer name said as well is another job's.
  const [more] = mention.hits.filter(
    (hit) =>
      hit.name.source !== 'rome' &&
      hit.nameCoverage >= COVERED &&
      hit.quality >= SURE_READING &&
      hit.name.targets.length === 1 &&
      hit.matched.length > longest.matched.length &&
      longest.matched.every((at) => hit.matched.includes(at)),
  )
  if (more !== undefined) return more.name.targets[0]
  const [fiche] = longest.name.targets
  // « secrétaire de direction » is said of several jobs.
  const isShared = mention.hits.some(
    ({ name, nameCoverage, matched }) =>
      nameCoverage >= COVERED &&
      matched.length >= longest.matched.length &&
      name.targets.some((each) => each !== fiche),
  )
  if (isShared) return undefined
  const last = places[longest.matched.length - 1] ?? 0
  const next = seen.question.mots[last + 1]?.lu ?? ''
  return LIENS_FORTS.has(next) ? undefined : fiche
}

function isOneJob({ name, nameCoverage, quality }: NameHit<FicheMetier>): boolean {
  const isOwn = name.source === 'titre' || name.source === 'synonyme'
  return isOwn && name.targets.length === 1 && nameCoverage >= COVERED && quality >= SURE_READING
}

/** « arbitre de football »: the words after the name are a wish that leads to the job. */
function isOfItsWorld({ id }: FicheMetier, { debut, fin }: Mention<FicheMetier>, { interets }: Observations): boolean {
  return interets.some((cite) => cite.debut > debut && cite.fin === fin && cite.entree.metiers.includes(id))
}

/** « soigneur dans un zoo »: of the jobs that the name may mean, the only one whose sheet speaks of the place. */
function amongPlaces(
  resolution: Resolution<FicheMetier>,
  { fin }: Mention<FicheMetier>,
  { question: { mots }, natures }: Observations,
  { fullText }: CatalogueIndex,
): Resolution<FicheMetier> {
  if (resolution.kind !== 'choix' || resolution.doute || !PLACED.test(mots[fin]?.lu ?? '')) return resolution
  const at = natures.indexOf('plein', fin)
  const place = mots[at]
  if (place === undefined || at > fin + 2 || mots.slice(fin, at + 1).some(({ coupe }) => coupe)) return resolution
  const [only, other] = resolution.candidats.filter(({ fiche }) => fullText.speaksOf(fiche.id, [place.lu]))
  // One far down the list speaks of it by chance.
  if (only === undefined || other !== undefined || resolution.candidats.indexOf(only) > 1) return resolution
  return { kind: 'sur', candidat: only, autres: resolution.candidats.filter((each) => each !== only) }
}

const PLACED = /^(?:dans|sur|chez|en|au|aux|a)$/
