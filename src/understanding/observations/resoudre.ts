import { fold } from '../../search/fold'
import { type NameHit, nameScore, shareOf } from '../../search/nameIndex'
import type { NameSource } from '../../search/nom'
import {
  ALMOST_ASKED,
  CLEAR_LEAD,
  COVERED,
  DOUBTFUL,
  MAX_CHOICES,
  MIN_CHOICE_SCORE,
  NEARLY_WHOLE,
  SAME_SCORE,
  SURE_PARTIAL,
  SURE_READING,
} from '../../search/ranking'
import { oncePerRecent } from '../../search/retenir'
import { bitsOf } from '../../search/scoreBoard'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Candidat } from '../intent'
import { isWhole } from '../mots/mention'

/** What a mention stands for, in the three bands of confidence. */
export type Resolution<T> =
  | { readonly kind: 'sur'; readonly candidat: Candidat<T>; readonly autres: readonly Candidat<T>[] }
  | { readonly kind: 'choix'; readonly candidats: readonly Candidat<T>[]; readonly doute: boolean }
  | { readonly kind: 'inconnu'; readonly proches: readonly Candidat<T>[] }

/** Decides between answering, offering and admitting, from the names that fit. */
export function resolveHits<T>(hits: readonly NameHit<T>[]): Resolution<T> {
  const resolution = resolveNames(hits)
  const best = hits.find((hit) => resolution.kind === 'sur' && hit.name.targets.includes(resolution.candidat.fiche))
  if (resolution.kind !== 'sur' || best === undefined || isSurelyRead(best)) return resolution
  return { kind: 'choix', candidats: [resolution.candidat], doute: true }
}

/** Initials are exact, or in doubt: « koh » may be no COP. */
function isSurelyRead({ quality, name: { text } }: NameHit<unknown>): boolean {
  return quality === 1 || (quality >= SURE_READING && !/^\p{Lu}{2,4}$/u.test(text))
}

/** The same of the names of jobs, decided once for a mention: several rules ask. */
export const resolveMetier = oncePerRecent((hits: readonly NameHit<FicheMetier>[]) => resolveHits(hits))

/** The job that names mean, the first when they may mean several. */
export function likeliestOf(hits: readonly NameHit<FicheMetier>[]): FicheMetier | undefined {
  const resolution = resolveMetier(hits)
  if (resolution.kind === 'sur') return resolution.candidat.fiche
  return resolution.kind === 'choix' ? resolution.candidats[0]?.fiche : undefined
}

function resolveNames<T>(hits: readonly NameHit<T>[]): Resolution<T> {
  const whole = hits.filter((hit) => isOwn(hit) && isWhole(hit) && !hits.some((other) => saysMore(other, hit)))
  if (whole.length > 0) return resolveWhole(whole, hits)
  const twice = findNamedTwice(hits.filter(isOwn))
  if (twice !== undefined)
    return { kind: 'sur', candidat: twice, autres: toCandidats(hits).filter(({ fiche }) => fiche !== twice.fiche) }
  const near = hits.filter((hit) => !isOwn(hit) && isWhole(hit))
  // The ROME says it whole, and one sheet's own name holds it all: « agent de constatation des douanes » (et droits directs).
  const owner =
    onlyOne(hits.filter((hit) => isOwn(hit) && hit.askCoverage >= COVERED && hit.nameCoverage >= DOUBTFUL)) ??
    // … or is said whole in it: « aide-soignant » en gériatrie.
    onlyOne(hits.filter((hit) => isOwn(hit) && hit.nameCoverage >= COVERED))
  const rome = near.filter((hit) => hit.name.source === 'rome')
  // « BIM manager » is known to be another job than the technicien BIM, whatever code they share.
  const another = near.some((hit) => hit.name.source === 'approche')
  if (owner !== undefined && !another && rome.some((hit) => hit.name.targets.includes(owner.fiche)))
    return { kind: 'sur', candidat: owner, autres: toCandidats(hits).filter(({ fiche }) => fiche !== owner.fiche) }
  if (near.length > 0) return { kind: 'choix', candidats: toCandidats(near).slice(0, MAX_CHOICES), doute: true }
  const asked = hits.filter((hit) => hit.askCoverage >= COVERED)
  const own = asked.filter(isOwn)
  if (own.length > 0) return resolvePartial(own)
  // « infirmière en chirurgie » is how a name of the ROME begins, and that job's own name is said whole.
  const whose = onlyOne(
    hits.filter((hit) => isOwn(hit) && hit.nameCoverage >= COVERED && hit.askCoverage >= ALMOST_ASKED),
  )
  if (whose !== undefined && asked.some((hit) => hit.name.targets.includes(whose.fiche)))
    return { kind: 'sur', candidat: whose, autres: toCandidats(hits).filter(({ fiche }) => fiche !== whose.fiche) }
  if (asked.length > 0) return { kind: 'choix', candidats: toCandidats(asked).slice(0, MAX_CHOICES), doute: true }
  const candidats = toCandidats(hits)
  const named = toCandidats(
    hits.filter((hit) => isOwn(hit) && hit.nameCoverage >= COVERED && hit.askCoverage >= ALMOST_ASKED),
  )
  const [only] = named
  if (only !== undefined && named.length === 1)
    return { kind: 'sur', candidat: only, autres: candidats.filter(({ fiche }) => fiche !== only.fiche) }
  const [best] = hits
  // « dresseur de dragons »: the word that several jobs share is not enough.
  const one = best !== undefined && best.name.targets.length === 1
  if (one && best.askCoverage >= DOUBTFUL && best.nameCoverage >= DOUBTFUL)
    return { kind: 'choix', candidats: candidats.slice(0, 3), doute: true }
  return { kind: 'inconnu', proches: candidats.slice(0, 3) }
}

/** The one sheet that names lead to; undefined when they lead to several. */
function onlyOne<T>(hits: readonly NameHit<T>[]): Candidat<T> | undefined {
  const [only, other] = toCandidats(hits)
  return other === undefined ? only : undefined
}

/** A name of the job itself; ROME and near names only lead to it. */
function isOwn(hit: NameHit<unknown>): boolean {
  return hit.name.source !== 'rome' && hit.name.source !== 'approche'
}

/** A near name too: « coach de vie » was said, not « coach ». */
function saysMore(other: NameHit<unknown>, hit: NameHit<unknown>): boolean {
  return (
    other.name.source !== 'rome' &&
    other.nameCoverage >= NEARLY_WHOLE &&
    other.askCoverage >= COVERED &&
    holdsMoreWords(other, hit)
  )
}

function holdsMoreWords(other: NameHit<unknown>, hit: NameHit<unknown>): boolean {
  return other.matched.length > hit.matched.length && hit.matched.every((at) => other.matched.includes(at))
}

/** The name was said whole: a title is sure; a name that several bear is a choice. */
function resolveWhole<T>(whole: readonly NameHit<T>[], hits: readonly NameHit<T>[]): Resolution<T> {
  const longest = whole.filter((hit) => !whole.some((other) => holdsMore(other, hit)))
  const best = Math.max(...longest.map(nameScore))
  const near = longest.filter((hit) => nameScore(hit) > best - SAME_SCORE)
  const source = (['titre', 'courant', 'synonyme'] satisfies NameSource[]).find((each) =>
    near.some((hit) => hit.name.source === each),
  )
  const chosen = toCandidats(near.filter((hit) => hit.name.source === source))
  const others = toCandidats(hits).filter((each) => !chosen.some(({ fiche }) => fiche === each.fiche))
  const [first] = chosen
  if (first === undefined) return { kind: 'inconnu', proches: [] }
  if (chosen.length > 1) return { kind: 'choix', candidats: chosen.slice(0, MAX_CHOICES), doute: false }
  const [named] = near.filter((hit) => hit.name.source === source)
  const longer = source === 'synonyme' && named !== undefined ? beginTheirTitle(named, hits) : []
  if (longer.length > 0) return { kind: 'choix', candidats: [first, ...longer].slice(0, MAX_CHOICES), doute: false }
  return { kind: 'sur', candidat: first, autres: others }
}

/** « mosaïste » is another name of the carreleur, and how « mosaïste d'art » begins: both may be meant. */
function beginTheirTitle<T>(said: NameHit<T>, hits: readonly NameHit<T>[]): readonly Candidat<T>[] {
  const start = `${fold(said.name.text)} `
  const titles = hits.filter(
    (hit) => hit.name.source === 'titre' && hit.askCoverage >= COVERED && fold(hit.name.text).startsWith(start),
  )
  return toCandidats(titles).filter(({ fiche }) => !said.name.targets.includes(fiche))
}

/** « game designer » was said, not « designer ». */
function holdsMore<T>(other: NameHit<T>, hit: NameHit<T>): boolean {
  return holdsMoreWords(other, hit) && other.nameCoverage > 0.99
}

/** Two whole names of one sheet cover together what neither covers alone: pilote d'avion + pilote de ligne. */
function findNamedTwice<T>(hits: readonly NameHit<T>[]): Candidat<T> | undefined {
  const positions = new Map<T, number>()
  for (const hit of hits) {
    if (hit.nameCoverage < COVERED || hit.name.targets.length > 1) continue
    for (const fiche of hit.name.targets) {
      const held = (positions.get(fiche) ?? 0) | bitsOf(hit.matched)
      positions.set(fiche, held)
      if (shareOf(held, hit.asked) >= COVERED) return { fiche, score: hit.quality * COVERED }
    }
  }
  return undefined
}

/** Only a part of longer names was said: sure when one sheet alone, or one far ahead, holds it. */
function resolvePartial<T>(asked: readonly NameHit<T>[]): Resolution<T> {
  const candidats = toCandidats(asked)
  const [first, second] = candidats
  if (first === undefined) return { kind: 'inconnu', proches: [] }
  const [best] = asked
  const left = best?.asked.some((weight, at) => weight > 0 && !best.matched.includes(at))
  if (left) return { kind: 'choix', candidats: candidats.slice(0, MAX_CHOICES), doute: true }
  const alone = second === undefined && first.score >= SURE_PARTIAL
  const ahead = second !== undefined && first.score >= COVERED && first.score - second.score >= CLEAR_LEAD
  if (alone || ahead) return { kind: 'sur', candidat: first, autres: candidats.slice(1) }
  if (first.score < MIN_CHOICE_SCORE && candidats.length === 1) return { kind: 'inconnu', proches: candidats }
  return { kind: 'choix', candidats: candidats.slice(0, MAX_CHOICES), doute: false }
}

/** The sheets behind names, each once with its best score, best first. */
export function toCandidats<T>(hits: readonly NameHit<T>[]): readonly Candidat<T>[] {
  const found = new Map<T, { readonly fiche: T; score: number }>()
  for (const hit of hits) {
    const whole = nameScore(hit)
    let order = 0
    for (const fiche of hit.name.targets) {
      const score = whole - order++ * 0.001
      const before = found.get(fiche)
      if (before === undefined) {
        if (score > 0) found.set(fiche, { fiche, score })
      } else if (score > before.score) before.score = score
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score)
}
