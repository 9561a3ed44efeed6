import type { FicheMetier } from '../sheets/ficheMetier'
import type { IdMetier } from '../sheets/ids'
import { bearersOf } from './bearersOf'
import { tokenize } from './fold'
import type { Lexique } from './lexique'
import type { Name, NameSource } from './nom'
import { stem } from './stem'

/** Every name by which a job may be called: title and other names in both genders, everyday names, ROME appellations. */
export function nomsMetiers(
  metiers: readonly FicheMetier[],
  byId: ReadonlyMap<IdMetier, FicheMetier>,
  lexique: Lexique,
): readonly Name<FicheMetier>[] {
  const names = new Map<string, Name<FicheMetier>>()
  const initiales = [...lexique.initiales].map(([sigle, long]) => [sigle, tokenize(long).join(' ')] as const)
  const add = (text: string, source: NameSource, targets: readonly FicheMetier[]): void => {
    for (const said of [text, ...parInitiales(text, initiales)]) addAsSaid(said, source, targets)
  }
  const addAsSaid = (text: string, source: NameSource, targets: readonly FicheMetier[]): void => {
    const words = tokenize(text)
    if (words.length === 0 || targets.length === 0) return
    const key = `${source}|${keyOf(text)}`
    const before = names.get(key)
    if (before === undefined) names.set(key, { text, words, formes: [], source, targets })
    else {
      const all = source === 'rome' ? before.targets : [...new Set([...before.targets, ...targets])]
      names.set(key, { ...before, formes: [...before.formes, ...words], targets: all })
    }
  }
  const absents = namesWithoutSheet(byId, lexique)
  // Of a sheet of another collection the lexicon says nothing.
  const isKnown = ({ id }: FicheMetier): boolean => lexique.domainesParMetier.has(id)
  const titles = new Set(metiers.flatMap(({ libelleMasculin, libelleFeminin }) => [libelleMasculin, libelleFeminin]))
  for (const fiche of metiers) {
    for (const libelle of [fiche.libelleMasculin, fiche.libelleFeminin]) {
      add(libelle, 'titre', [fiche])
      const short = withoutParenthesis(libelle)
      if (!titles.has(short)) add(short, 'titre', [fiche])
    }
    for (const synonyme of fiche.synonymes)
      for (const text of new Set([synonyme.libelleMasculin, synonyme.libelleFeminin]))
        add(text, isKnown(fiche) && absents.has(keyOf(text)) ? 'approche' : 'synonyme', [fiche])
  }
  for (const { noms, metiers: ids, approche } of lexique.nomsCourants) {
    const targets = ids.flatMap((id) => byId.get(id) ?? [])
    for (const nom of noms) add(nom, approche ? 'approche' : 'courant', targets)
  }
  addRome(metiers, lexique, add)
  return [...names.values()]
}

/** « chargé d'études ressources humaines » is said « chargé d'études RH » too. */
function parInitiales(text: string, initiales: readonly (readonly [string, string])[]): readonly string[] {
  const folded = tokenize(text).join(' ')
  return initiales.flatMap(([sigle, long]) =>
    folded.includes(long) && folded !== long ? [folded.replace(long, sigle)] : [],
  )
}

/**
 * Everyday names of jobs that have no sheet here: where only that of the officer is, which calls itself « gendarme » too, it is near, and
 * another job.
 */
function namesWithoutSheet(byId: ReadonlyMap<IdMetier, FicheMetier>, { nomsCourants }: Lexique): ReadonlySet<string> {
  const absents = new Set<string>()
  for (const { noms, metiers, approche } of nomsCourants)
    if (!approche && metiers.length > 0 && metiers.every((id) => !byId.has(id)))
      for (const nom of noms) absents.add(keyOf(nom))
  return absents
}

function keyOf(text: string): string {
  return tokenize(text).map(stem).join(' ')
}

/** `commissaire-priseur (ventes volontaires)` → commissaire-priseur, `recherche et développement (R et D) en textile` → … `en textile`; `technicien(ne)` stays. */
function withoutParenthesis(libelle: string): string {
  return libelle.replace(/\s+\([^)]*\)(?=\s|$)/g, '')
}

function addRome(
  metiers: readonly FicheMetier[],
  lexique: Lexique,
  add: (text: string, source: NameSource, targets: readonly FicheMetier[]) => void,
): void {
  const byCode = bearersOf(metiers)
  for (const [code, appellations] of lexique.appellationsRome) {
    const bearers = byCode.get(code)
    if (bearers === undefined) continue
    for (const appellation of appellations) {
      for (const form of bothForms(appellation)) {
        // One word is too broad to stand for one job: « Ingénieur », « Inspecteur ».
        if (tokenize(form).length > 1) add(form, 'rome', nearestFirst(form, bearers))
      }
    }
  }
}

/** `Conducteur / Conductrice d'engins` → conducteur d'engins, conductrice d'engins: what follows is said once. */
export function bothForms(appellation: string): readonly string[] {
  const [him = '', her] = appellation.split(' / ')
  if (her === undefined) return [him]
  const tail = her.split(' ').slice(him.split(' ').length)
  return [[him, ...tail].join(' '), her]
}

/** The sheets of a code by the words they share with an appellation: the code alone does not say which is meant. */
function nearestFirst(appellation: string, bearers: readonly FicheMetier[]): readonly FicheMetier[] {
  if (bearers.length === 1) return bearers
  const asked = new Set(tokenize(appellation).map(stem))
  const shared = (fiche: FicheMetier): number =>
    tokenize(fiche.libelleMasculin).filter((word) => asked.has(stem(word))).length
  return [...bearers].sort((a, b) => shared(b) - shared(a)).slice(0, 4)
}
