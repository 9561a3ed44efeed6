import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold, tokenize } from '../../search/fold'
import { LIENS } from '../../search/liens'
import { oncePer } from '../../search/retenir'
import { stem } from '../../search/stem'
import { findTypeFormation } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { FicheMetier } from '../../sheets/ficheMetier'

/** What a training is about: the words of its title that say it, and the jobs that it leads to. */
export interface DomaineFormation {
  readonly mots: readonly string[]
  /** The same, as the title writes them. */
  readonly ecrits: readonly string[]
  readonly metiers: ReadonlySet<FicheMetier>
}

export function domaineDe(fiches: readonly FicheFormation[], index: CatalogueIndex): DomaineFormation {
  const [first] = fiches
  const mots = first === undefined ? [] : motsDuDomaine(first)
  const written = first?.libelle.split(/[^\p{L}\d]+/u) ?? []
  return {
    mots,
    ecrits: mots.map((mot) => written.find((each) => fold(each) === mot) ?? mot),
    metiers: new Set(fiches.flatMap(({ id }) => index.metiersParFormation.get(id) ?? [])),
  }
}

export interface MemeDomaine {
  /** Nearest first; of what is only near, one sheet a diploma. */
  readonly fiches: readonly FicheFormation[]
  /** Their titles say it all; else they share most of its words, or lead to as many of the same jobs. */
  readonly sur: boolean
}

/** The trainings of a kind that are about the same. */
export function memeDomaine(code: string, { mots, metiers }: DomaineFormation, index: CatalogueIndex): MemeDomaine {
  const wanted = new Set(mots.map(stem))
  const found = (index.formationsParType.get(code) ?? []).map((fiche) => {
    const own = racinesDuDomaine(fiche)
    const said = [...wanted].filter((mot) => own.has(mot)).length
    const all = index.metiersParFormation.get(fiche.id) ?? []
    const jobs = all.filter((each) => metiers.has(each)).length
    // Of two that lead there, the one that leads nowhere else is nearer.
    return { fiche, said, jobs, near: jobs / Math.sqrt(all.length || 1), more: own.size - said }
  })
  const whole = found.filter(({ said }) => said > 0 && said === wanted.size)
  const same = whole.filter(({ more }) => more === 0)
  // « commercial » alone is in more titles than of « management commercial opérationnel ».
  if (same.length > 0 || (whole.length > 0 && wanted.size > 1))
    return { fiches: (same.length > 0 ? same : whole).map(({ fiche }) => fiche), sur: true }
  const most = Math.max(...found.map(({ jobs }) => jobs))
  const near = found.filter(({ said, jobs }) => (said > 0 && said * 2 >= wanted.size) || (jobs > 1 && jobs * 2 > most))
  const sorted = near.sort((a, b) => b.near - a.near).map(({ fiche }) => fiche)
  const diplomes = sorted.map((fiche) => diplomeDit(fiche))
  return { fiches: sorted.filter((_, at) => diplomes.indexOf(diplomes[at] ?? '') === at), sur: false }
}

/** The variants of one diploma: « BUT informatique », whatever its « parcours ». */
export function isUnDiplome(fiches: readonly FicheFormation[]): boolean {
  return new Set(fiches.map((fiche) => diplomeDit(fiche))).size === 1
}

const diplomeDit = oncePer(({ libelle }: FicheFormation) => sansOption(tokenize(libelle)).join(' '))

/** The words of a title that say a field: « licence mention *psychologie* », « BTS *commerce international* ». */
const motsDuDomaine = oncePer(({ libelle }: FicheFormation): readonly string[] => {
  const words = tokenize(libelle)
  const { length = 0 } = findTypeFormation(words, 0) ?? {}
  const said = sansOption(words.slice(length))
  return [...new Set(said.filter((word) => word.length > 3 && !LIENS.has(word) && !VAGUE.test(word)))]
})

const racinesDuDomaine = oncePer(
  (fiche: FicheFormation): ReadonlySet<string> => new Set(motsDuDomaine(fiche).map(stem)),
)

function sansOption(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, at) => at > 0 && /^(?:option|parcours)$/.test(word))
  return end < 0 ? words : words.slice(0, end)
}

/** What titles say of any field. */
const VAGUE =
  /^(?:mention|parcours|option|specialite|metiers?|professionnel\w*|operationnel\w*|management|gestion|techniques?|technicien|technologies?|sciences?|systemes?|conception|realisation|production|produits?|services?|arts?|agricole|niveau|ann?ee)$/
