import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold, tokenize } from '../../search/fold'
import { LIENS } from '../../search/liens'
import { VARIANT } from '../../search/nomsFormations'
import { MAX_CHOICES } from '../../search/ranking'
import { oncePer } from '../../search/retenir'
import { stem } from '../../search/stem'
import { findTypeFormation } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { IdMetier } from '../../sheets/ids'
import { facetteFormation } from '../facettes/facetteFormation'
import type { Candidat, Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import { type MetierDemande, motsDe } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** « école de police », « comment entrer en école d'architecture ? », « école hôtelière »: no school has a sheet, the trainings of that field are offered. */
export function decideEcole(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  const dite = findEcoleDite(seen)
  if (dite === undefined || seen.listeDite || seen.insulte || seen.comparaison) return undefined
  if (COUTE.test(seen.question.phrase)) return undefined
  // « prof dans une école de danse », « le BUT et après, école d'art ? »
  if (seen.formations.length > 0 || seen.metiers.some(({ hits, fin }) => hits.length > 0 && fin <= dite.ecole))
    return undefined
  // « école de kiné »: its diploma, or what its sheet advises.
  if (demande?.resolution.kind === 'sur' && demande.mention.hits.some(({ nameCoverage }) => nameCoverage === 1))
    return undefined
  // « école de pilote »: who one would be, and of several jobs.
  if (tetesDe(index).has(seen.question.mots[dite.debut]?.lu ?? '')) return undefined
  const candidats = formationsDuDomaine(seen, dite, index)
  if (candidats.length === 0) return undefined
  return {
    kind: 'choixFormation',
    facette: isBare(seen, dite) ? 'description' : facetteFormation(seen, index),
    dit: motsDe({ debut: dite.ecole, fin: dite.fin }, seen),
    candidats: candidats.slice(0, MAX_CHOICES),
  }
}

/** What it costs, no sheet says. */
const COUTE = /\b(?:combien (?:l|par) an(?:nee)?|prix|cout\w*|ch[eè]re?s?|tarifs?|payante?s?|gratuite?s?)\b/

/** Nothing is said but the school, and that it is one. */
function isBare({ question: { mots } }: Observations, { ecole, fin }: EcoleDite): boolean {
  return mots.every(({ lu }, at) => (at >= ecole && at < fin) || LIENS.has(lu))
}

interface EcoleDite extends Etendue {
  /** Where « école » stands; `debut`…`fin` is the field. */
  readonly ecole: number
}

/** Words that end the field: « école de danse *combien* d'années ». */
const MAX_CHAMP = 4

function findEcoleDite({
  question: { mots },
  natures,
  facettesFormation,
  facettes,
}: Observations): EcoleDite | undefined {
  const ecole = mots.findIndex(({ lu }) => /^ecoles?$/.test(lu))
  if (ecole < 0) return undefined
  let debut = ecole + 1
  while (/^(?:superieure?|nationale?|privee?|publique|de|d|du|des|la|le|les|l|en)$/.test(mots[debut]?.lu ?? '')) debut++
  let fin = debut
  const asked = (at: number): boolean =>
    [...facettesFormation, ...facettes].some(
      (cue) => cue.debut <= (mots[at]?.debut ?? 0) && cue.fin >= (mots[at]?.fin ?? 0),
    )
  while (fin - debut < MAX_CHAMP && fin < mots.length && mots[fin]?.coupe !== true && natures[fin] !== undefined) {
    if (!LIENS.has(mots[fin]?.lu ?? '') && (asked(fin) || (fin > debut && natures[fin] === 'arret'))) break
    fin++
  }
  while (fin > debut + 1 && natures[fin - 1] === 'lien') fin--
  return fin === debut ? undefined : { ecole, debut, fin }
}

/** Those whose title says the field, the barest titles first; too few, those that lead to its jobs and to little else. */
function formationsDuDomaine(
  { question: { mots }, interets, domaines, natures }: Observations,
  { debut, fin }: Etendue,
  index: CatalogueIndex,
): readonly Candidat<FicheFormation>[] {
  const words = mots.slice(debut, fin).map(({ lu }) => lu)
  const full = words.filter((_, at) => natures[debut + at] === 'plein')
  const said = (full.length > 0 ? full : words).map((word) => ({ racine: stem(word), debut: word.slice(0, ROOT) }))
  const named = titresDe(index).flatMap(({ fiche, longueur, racines, debuts, ecole }): Candidat<FicheFormation>[] => {
    // « architecture » and « architecte » are of one field.
    if (!said.every(({ racine, debut: start }) => racines.has(racine) || debuts.has(start))) return []
    return [{ fiche, score: said.length / longueur + (ecole ? NAMES_SCHOOL : 0) }]
  })
  const first = distinctes(sorted(named))
  if (first.length >= ENOUGH) return first
  const inside = (cite: Etendue): boolean => cite.debut >= debut && cite.fin <= fin
  const labels = domaines.filter(inside).map(({ entree }) => entree.domaine)
  const metiers = new Set<IdMetier>([
    ...interets.filter(inside).flatMap(({ entree }) => entree.metiers),
    ...[...index.lexique.domainesParMetier].flatMap(([id, own]) =>
      own.some((each) => labels.includes(each)) ? [id] : [],
    ),
  ])
  const among = metiers.size === 0 ? [] : index.catalogue.formations
  const near = among.flatMap((fiche): Candidat<FicheFormation>[] => {
    const jobs = index.metiersParFormation.get(fiche.id) ?? []
    const own = jobs.filter(({ id }) => metiers.has(id)).length
    return own > 0 && own === jobs.length ? [{ fiche, score: own / 10 }] : []
  })
  return distinctes([...first, ...sorted(near).filter(({ fiche }) => !first.some((each) => each.fiche === fiche))])
}

/** Fewer make a poor choice. */
const ENOUGH = 3
/** « diplôme de l'École supérieure de journalisme de Lille » comes before « bachelor journalisme ». */
const NAMES_SCHOOL = 0.2

function sorted(all: readonly Candidat<FicheFormation>[]): readonly Candidat<FicheFormation>[] {
  return [...all].sort((a, b) => b.score - a.score || niveauDe(a.fiche) - niveauDe(b.fiche))
}

/** One of the variants of each diploma. */
function distinctes(all: readonly Candidat<FicheFormation>[]): readonly Candidat<FicheFormation>[] {
  const kept = new Set<string>()
  return all.filter(({ fiche }) => {
    const diplome = fiche.libelle.split(VARIANT)[0] ?? ''
    return !kept.has(diplome) && kept.add(diplome)
  })
}

/** Words that begin with the same so many letters, and more, are of one field. */
const ROOT = 7

/** Words with which a job's title begins. */
const tetesDe = oncePer(
  ({ catalogue }: CatalogueIndex): ReadonlySet<string> =>
    new Set(
      catalogue.metiers.flatMap(({ libelleMasculin, libelleFeminin }) =>
        [libelleMasculin, libelleFeminin].flatMap((name) => fold(name.split(' ')[0] ?? '')),
      ),
    ),
)

/** Words of a title that say no field. */
const GENERIQUES =
  /^(?:diplome|etudes|formation|certificat|nationale?|superieure?s?|mention|option|parcours|specialite|ecole|institut)$/

interface Titre {
  readonly fiche: FicheFormation
  /** Words that say its field. */
  readonly longueur: number
  readonly racines: ReadonlySet<string>
  /** How its longer words begin. */
  readonly debuts: ReadonlySet<string>
  readonly ecole: boolean
}

const titresDe = oncePer(({ catalogue }: CatalogueIndex): readonly Titre[] =>
  catalogue.formations.map((fiche) => {
    const words = tokenize(fiche.libelle)
    const field = words
      .slice(findTypeFormation(words, 0)?.length ?? 0)
      .filter((word) => !LIENS.has(word) && !GENERIQUES.test(word))
    return {
      fiche,
      longueur: field.length,
      racines: new Set(field.map(stem)),
      debuts: new Set(field.filter(({ length }) => length > ROOT).map((word) => word.slice(0, ROOT))),
      ecole: words.some((word) => /^(?:ecole|institut|conservatoire)$/.test(word)),
    }
  }),
)

function niveauDe({ niveauCertification }: FicheFormation): number {
  return Number(/\d/.exec(niveauCertification ?? '')?.[0] ?? 9)
}
