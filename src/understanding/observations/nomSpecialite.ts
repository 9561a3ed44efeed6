import type { CatalogueIndex } from '../../search/catalogueIndex'
import { LIENS } from '../../search/liens'
import { type NameHit, shareOf } from '../../search/nameIndex'
import type { Name } from '../../search/nom'
import { COVERED } from '../../search/ranking'
import { stem } from '../../search/stem'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Mot } from '../mots/question'
import { resolveMetier } from './resoudre'

/** Words of the longest of these names, but the small ones. */
const LONGEST = 6
/** A shorter word alone is initials, or another word. */
const ALONE = 5

/**
 * The hits of a stretch, after the rare name that it says whole, if any: « *tour leader* pour une agence ». What the index of names knows for sure
 * from as many words stays first. `mots` are the stretch's words but the small ones, `asked` how much each is asked for.
 */
export function avecSpecialite(
  hits: readonly NameHit<FicheMetier>[],
  mots: readonly Mot[],
  asked: readonly number[],
  index: CatalogueIndex,
  texte: string,
): readonly NameHit<FicheMetier>[] {
  const found = longest(mots, asked, hits.length === 0, index, texte)
  if (found === undefined) return hits
  // « *responsable assurance* qualité »: a title says these words and more.
  const isTitle = ({ name, nameCoverage }: NameHit<FicheMetier>): boolean =>
    name.source === 'titre' && nameCoverage >= COVERED
  if (hits.some((hit) => isTitle(hit) && holdsMore(hit.matched, found.matched))) return hits
  const known = resolveMetier(hits)
  if (known.kind === 'sur') {
    const { fiche } = known.candidat
    // One of several that bear the rare name, or as many words said of it.
    if (found.name.targets.length > 1 && found.name.targets.includes(fiche)) return hits
    const own = hits.filter(({ name }) => name.targets.includes(fiche))
    if (own.some(({ matched }) => matched.length >= found.matched.length || isApart(matched, found.matched)))
      return hits
  }
  if (known.kind === 'choix' && !known.doute && found.name.targets.every((fiche) => isAmong(known.candidats, fiche))) {
    // « *laborantine à l'hôpital* » says in which laboratory.
    const says = found.name.targets.length === 1 && hits.every(({ matched }) => matched.length < found.matched.length)
    if (!says) return hits
  }
  return [found, ...hits.filter(({ matched }) => !matched.every((at) => found.matched.includes(at)))]
}

/** « *zootechnicien* dans un labo de recherche »: named before, and apart. */
function isApart(matched: readonly number[], others: readonly number[]): boolean {
  return Math.max(...matched) < Math.min(...others)
}

function holdsMore(matched: readonly number[], others: readonly number[]): boolean {
  return matched.length > others.length && others.every((at) => matched.includes(at))
}

function isAmong(candidats: readonly { readonly fiche: FicheMetier }[], fiche: FicheMetier): boolean {
  return candidats.some((each) => each.fiche === fiche)
}

function longest(
  mots: readonly Mot[],
  asked: readonly number[],
  nobody: boolean,
  { nomsSpecialites: { noms, premiers }, vocabulary, ordinaires }: CatalogueIndex,
  texte: string,
): NameHit<FicheMetier> | undefined {
  // « groom *dans un* palace »
  const pleins = [...mots.keys()].filter((at) => !/^(?:dans|une?)$/.test(mots[at]?.lu ?? ''))
  const dits = pleins.flatMap((at) => mots[at] ?? [])
  const ecrits = dits.map(({ ecrit }) => stem(ecrit))
  const lus = dits.map(({ lu }) => stem(lu))
  let best: NameHit<FicheMetier> | undefined
  for (let start = 0; start < dits.length; start++)
    for (const said of [ecrits, lus]) {
      if (!premiers.has(said[start] ?? '')) continue
      const most = Math.min(dits.length - start, LONGEST)
      for (let length = most; length > (best?.matched.length ?? 0); length--) {
        const name = noms.get(said.slice(start, start + length).join(' '))
        if (name === undefined || !isSaidSo(name, dits.slice(start, start + length))) continue
        const matched = pleins.slice(start, start + length)
        const bits = matched.reduce((all, at) => all | (1 << at), 0)
        best = { name, nameCoverage: 1, askCoverage: shareOf(bits, asked), quality: 1, matched, asked }
      }
    }
  return best

  /** A word alone is one that nothing else uses, or no common word where nobody else is named. */
  function isSaidSo({ words, text }: Name<FicheMetier>, said: readonly Mot[]): boolean {
    const own = words.filter((word) => !LIENS.has(word))
    const [word = ''] = own
    const [first, more] = said
    if (first === undefined || more !== undefined)
      return said.every(({ ecrit }, at) => endingOf(ecrit) === endingOf(own[at] ?? ''))
    const { ecrit } = first
    // « RAQ »: initials, written as such amid small letters.
    if (nobody && SIGLE.test(text) && texte !== texte.toUpperCase() && texte.split(HORS_MOT).includes(text)) return true
    if (ecrit.length < ALONE || (ecrit !== word && ecrit !== `${word}s`)) return false
    return nobody ? !ordinaires.has(ecrit) : !vocabulary.has(ecrit)
  }
}

const SIGLE = /^\p{Lu}{2,5}$/u
const HORS_MOT = /[^\p{L}]+/u

/** « pour *piloter les robots* », « *agrégation* de maths » name nobody who pilots them, or passed it. */
function endingOf(word: string): string | undefined {
  return /(?:er|ir|re|tion|age|ment|isme|erie|ure)$/.exec(word.replace(/s$/, ''))?.[0]
}
