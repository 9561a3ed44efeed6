import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { MentionWord, NameHit } from '../../search/nameIndex'
import { COVERED, MAX_NAME_HITS, SURE_READING } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Etendue } from '../mots/etendue'
import { isWhole, type Mention } from '../mots/mention'
import type { Nature } from '../mots/natureMots'
import type { Question } from '../mots/question'

/** Determiners between a verb and what it is done to. */
const DETERMINANTS = /^(?:un|une|des|de|d|du|le|la|l|les|mon|ma|mes|son|sa|ses|leurs?|nos|notre|votre|vos|propre)$/

/** What goes on with another thing or place says more than the name holds: « conduire un train *ou un métro* », « … des machines *dans* une papeterie ». */
const SUITE = /^(?:et|ou|ni|dans|en|a|au|aux)$/

/** What it is done to, at most: longer, the sentence tells something else. */
const MAX_WORDS = 5

/**
 * « diriger une agence bancaire » is to be its directeur: jobs whose whole name says what is done and what to. Empty for a verb of which
 * no name is made, or when no name holds all that is said.
 */
export function findNomsDuGeste(
  question: Question,
  natures: readonly Nature[],
  index: CatalogueIndex,
): readonly Mention<FicheMetier>[] {
  const { mots } = question
  return mots.flatMap(({ lu }, debut): readonly Mention<FicheMetier>[] => {
    const heads = index.lexique.nomsDuGeste.get(lu)
    if (heads === undefined || !DETERMINANTS.test(mots[debut + 1]?.lu ?? '')) return []
    const fin = endOf(debut)
    if (goesOn(fin)) return []
    const said = mots.flatMap((mot, at): readonly MentionWord[] =>
      at > debut && at < fin && (natures[at] === 'plein' || natures[at] === 'mou')
        ? [{ forms: mot.formes, asked: 1, accole: false, tete: false }]
        : [],
    )
    if (said.length === 0 || said.length > MAX_WORDS) return []
    for (const head of heads) {
      const first = { forms: [{ word: head, quality: 1 }], asked: 1, accole: false, tete: true }
      const hits = index.nomsMetiers.find([first, ...said], MAX_NAME_HITS, false, COVERED).filter(isAllThatIsSaid)
      if (hits.length > 0) return [{ debut, fin, hits, contexte: false, cible: true }]
    }
    return []
  })

  /** « réparer les vélos, *les motos* » */
  function goesOn(fin: number): boolean {
    const mot = mots[fin]
    return mot !== undefined && (mot.coupe ? DETERMINANTS.test(mot.lu) : SUITE.test(mot.lu))
  }

  /** Up to a comma, or to a word that ends any name. */
  function endOf(debut: number): number {
    let fin = debut + 1
    for (let at = debut + 1; at < mots.length; at++) {
      const mot = mots[at]
      if (mot === undefined || mot.coupe) break
      if (DETERMINANTS.test(mot.lu) || natures[at] === 'lien') continue
      if (natures[at] === 'arret') break
      fin = at + 1
    }
    return fin
  }
}

function isWholeName(hit: NameHit<FicheMetier>): boolean {
  return isWhole(hit) && hit.quality >= SURE_READING
}

function isAllThatIsSaid(hit: NameHit<FicheMetier>): boolean {
  return isWholeName(hit) && hit.matched.length === hit.asked.length
}

/** The jobs named, and those told by what is done, which hold the names within: « *conduire un bus* scolaire ». */
export function avecGestes(
  named: readonly Mention<FicheMetier>[],
  gestes: readonly Mention<FicheMetier>[],
): readonly Mention<FicheMetier>[] {
  const [geste] = gestes
  // « soigner les chevaux comme *ostéopathe animalier* »: the name says which.
  const isNamed = (each: Mention<FicheMetier>): boolean =>
    geste !== undefined && each.debut >= geste.fin && !each.contexte && each.hits.some(isWholeName)
  if (geste === undefined || named.some(isNamed)) return named
  const free = named.filter((each) => !gestes.some((geste) => meets(each, geste)))
  return [...free, ...gestes].sort((a, b) => a.debut - b.debut)
}

function meets(one: Etendue, other: Etendue): boolean {
  return one.debut < other.fin && one.fin > other.debut
}
