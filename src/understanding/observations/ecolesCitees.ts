import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { DiplomeEcole, Ecoles } from '../../search/ecoles'
import type { NameHit } from '../../search/nameIndex'
import { stem } from '../../search/stem'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { Question } from '../mots/question'

/** Words that may stand around a school's name and are none of it. */
const AUTOUR =
  /^(?:ingenieure?s?|inge|ecoles?|diplome|grande|de|d|du|des|l|la|le|les|en|et|a|au|specialite|option|universite|universitaire|nationale?|superieure?)$/
/** What follows « mines » when the school is meant: « les mines *à* Paris » are none. */
const LIE = /^(?:de|d|du|des|l|la|le)$/
const TETE = new Set(
  'ecole ecoles institut diplome ingenieur ingenieure ingenieurs ingenieures inge grande national nationale superieur superieure de d du des l la le les'.split(
    ' ',
  ),
)

interface Trouve {
  readonly debut: number
  readonly fin: number
  readonly hits: readonly NameHit<FicheFormation>[]
}

/** « Polytech Angers », « Mines d'Alès », « ingénieur Centrale Nantes », « arts et métiers »: a school by its short name, its town or field choosing among its diplomas. */
export function findEcole(
  { mots }: Question,
  { ecoles, nomsMetiers, lexique, sigles }: CatalogueIndex,
  debut: number,
): Trouve | undefined {
  const luAt = (place: number): string => mots[place]?.lu ?? ''
  // Only where a school may begin: at a word that introduces it, or at its name.
  let at = debut
  while (TETE.has(luAt(at)) && at - debut < MAX_TETE) at++
  if (at > debut && LIE.test(luAt(debut))) return undefined
  // A sigle is known as written, and no other word is read for it.
  const ecrit = mots[at]?.ecrit ?? ''
  if (!ecoles.has(ecrit) && !ecoles.has(luAt(at))) return undefined
  const lus = mots.map(({ lu }) => lu)
  const sigle = ecoles.get(ecrit)?.find(({ appel }) => appel === 'sigle')
  const ecoleDite = lus.slice(debut, at).some((lu) => /^(?:ecoles?|institut)$/.test(lu))
  const named =
    sigle === undefined
      ? longest(
          (ecoles.get(lus[at] ?? '') ?? []).filter(({ appel }) => appel !== 'ecole' || ecoleDite),
          lus,
          at,
        )
      : { ecole: sigle, fin: at + 1 }
  if (named === undefined) return undefined
  const { ecole, fin: end } = named
  let fin = end
  let left = ecole.diplomes
  let propre = false
  for (let next = end; next < lus.length && mots[next]?.coupe !== true; next++) {
    const lu = lus[next] ?? ''
    const kept = left.filter((each) => each.mots.has(stem(lu)))
    if (kept.length > 0 && !AUTOUR.test(lu)) {
      if (next === end || lus.slice(end, next).every((word) => LIE.test(word)))
        propre = kept.some((each) => each.propres.has(lu))
      left = kept
      fin = next + 1
    } else if (!AUTOUR.test(lu)) break
  }
  // « CPE » is a job first, and a school in Lyon.
  const known = ecole.appel === 'sigle' && !nomsMetiers.spells(ecrit) && !lexique.motsVides.has(ecrit)
  const placed = ecole.appel !== 'ecole' && (propre || (ecole.mots.length > 1 && fin > end))
  if (!known && !ecoleDite && !placed) return undefined
  // « ENM » alone is a school of weather and one of music; « INSA », of engineers but for two of its diplomas.
  const bearers = sigles.get(ecrit)?.length ?? 0
  if (sigle !== undefined && fin === end && at === debut && left.length < MOSTLY * bearers) return undefined
  return { debut, fin, hits: [hitOf(lus.slice(debut, fin), plain(left))] }
}

const MAX_TETE = 5
/** Of those that bear a sigle, the share that makes the others exceptions. */
const MOSTLY = 0.8

function longest(
  named: readonly Ecoles[],
  lus: readonly string[],
  at: number,
): { readonly ecole: Ecoles; readonly fin: number } | undefined {
  const found = named.flatMap((ecole) => {
    let fin = at
    if (ecole.appel === 'sigle') return []
    for (const mot of ecole.mots) {
      while (fin > at && lus[fin] === 'et') fin++
      if (lus[fin] !== mot) return []
      fin++
    }
    return [{ ecole, fin }]
  })
  return found.sort((a, b) => b.fin - a.fin)[0]
}

/** Nothing said of a field or a partner: the plain diploma first. */
function plain(diplomes: readonly DiplomeEcole[]): readonly FicheFormation[] {
  return [...diplomes].sort((a, b) => a.mots.size - b.mots.size).map(({ fiche }) => fiche)
}

function hitOf(words: readonly string[], targets: readonly FicheFormation[]): NameHit<FicheFormation> {
  const name = { text: words.join(' '), words, formes: [], source: 'courant' as const, targets }
  return {
    name,
    nameCoverage: 1,
    askCoverage: 1,
    quality: 1,
    matched: words.map((_, at) => at),
    asked: words.map(() => 1),
  }
}
