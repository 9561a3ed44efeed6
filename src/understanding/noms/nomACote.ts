import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold, tokenize } from '../../search/fold'
import { metiersParTete } from '../../search/metiersParTete'
import { COVERED } from '../../search/ranking'
import { stem } from '../../search/stem'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Contexte } from '../contexte'
import { isNameSaid, type Mention } from '../mots/mention'
import { parseQuestion } from '../mots/question'
import { observe } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import type { Choisi } from './nomsCompares'

/** The one meant by a short name, or that it is but another name of the job it was to be put beside. */
export type NomACote = Choisi | { readonly memeFiche: string }

/**
 * « puéricultrice », then « et la différence avec l'auxiliaire ? »: a name that many begin with is, beside the job spoken of, the one that
 * goes on as it does (« expert » beside « comptable »), that shares its root, or that is of the same world. Undefined when the name says who by itself.
 */
export function nomACote(
  { hits }: Mention<FicheMetier>,
  dit: string,
  current: FicheMetier,
  index: CatalogueIndex,
  { nomme }: Contexte,
): NomACote | undefined {
  const resolution = resolveMetier(hits)
  const whole = hits.some(isNameSaid)
  if (resolution.kind !== 'choix' || dit.includes(' ')) return undefined
  const noms = [nomme ?? '', current.libelleMasculin].filter((each) => each !== '')
  for (const nom of noms) {
    const found = compose(dit, nom, current, index)
    if (found === undefined) continue
    if (!('memeFiche' in found) || !whole) return found
  }
  const tete = (metiersParTete(index).get(stem(dit)) ?? []).flatMap((id) => index.metiers.get(id) ?? [])
  const others = tete.filter((fiche) => fiche !== current)
  const own = [current, ...current.synonymes].flatMap(({ libelleMasculin }) => tokenize(libelleMasculin))
  const [near] = others
    .map((fiche) => ({ fiche, root: rootOf(tokenize(fiche.libelleMasculin).slice(1), own) }))
    .filter(({ root }) => root >= ROOT)
    .sort((a, b) => b.root - a.root)
  if (near !== undefined)
    return { fiche: near.fiche, nom: whole ? { dit, fiche: near.fiche, nature: 'plusieurs' } : undefined }
  if (whole) return undefined
  const worlds = index.lexique.domainesParMetier.get(current.id) ?? []
  const shared = (fiche: FicheMetier): number =>
    (index.lexique.domainesParMetier.get(fiche.id) ?? []).filter((each) => worlds.includes(each)).length
  const [same] = [...others].sort((a, b) => shared(b) - shared(a))
  return same === undefined ? undefined : { fiche: same, nom: { dit, fiche: same, nature: 'plusieurs' } }
}

/** « commercial itinérant ou *sédentaire* »: the job whose name begins as the other does, and goes on as is said. */
export function memeTete(dit: string, nom: string, index: CatalogueIndex): Choisi | undefined {
  const words = nom.split(' ')
  for (let count = words.length - 1; count > 0; count--) {
    const { metiers } = observe(parseQuestion(`${words.slice(0, count).join(' ')} ${dit}`, index), index)
    const hit = metiers.find(({ debut }) => debut === 0)?.hits.find(isNameSaid)
    const [fiche] = hit?.name.targets ?? []
    if (hit !== undefined && fiche !== undefined && hit.matched.length > count && hit.askCoverage >= COVERED)
      return { fiche, nom: undefined }
  }
  return undefined
}

/** « technicien » after « ingénieur du son » is the technicien du son, « auxiliaire » after « vétérinaire » the auxiliaire vétérinaire. */
function compose(dit: string, nom: string, current: FicheMetier, index: CatalogueIndex): NomACote | undefined {
  const { metiers } = observe(parseQuestion(`${dit} ${nom}`, index), index)
  const hit = metiers
    .find(({ debut }) => debut === 0)
    ?.hits.find(
      ({ name, nameCoverage, matched }) =>
        nameCoverage >= COVERED &&
        matched.includes(0) &&
        matched.length > 1 &&
        name.source !== 'rome' &&
        name.source !== 'approche',
    )
  const [fiche] = hit?.name.targets ?? []
  if (hit === undefined || fiche === undefined) return undefined
  const { text } = hit.name
  // « technicien du son », then « l'ingénieur »: the name said first is the one that its sheet does not bear.
  if (hit.name.targets.includes(current)) return { memeFiche: hit.name.source === 'titre' ? nom : text }
  const titled = fold(fiche.libelleMasculin).startsWith(fold(text)) || fold(fiche.libelleFeminin).startsWith(fold(text))
  return { fiche, nom: titled || hit.name.source !== 'courant' ? undefined : { dit: text, fiche, nature: 'autre' } }
}

/** Letters by which « dentiste » and « dentaire », « pharmacien » and « pharmacie » are of one root. */
const ROOT = 4

/** The longest beginning that a word of the one shares with a word of the other. */
function rootOf(words: readonly string[], own: readonly string[]): number {
  let longest = 0
  for (const word of words)
    for (const other of own) {
      let at = 0
      while (at < word.length && word[at] === other[at]) at++
      // A short word, or a beginning that ends too soon, is another word.
      if (at >= ROOT && at >= Math.min(word.length, other.length) / 2) longest = Math.max(longest, at)
    }
  return longest
}
