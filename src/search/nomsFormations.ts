import type { FicheFormation } from '../sheets/ficheFormation'
import { parseIdFormation } from '../sheets/ids'
import { tokenize } from './fold'
import type { NomFormation } from './lexique'
import type { Name, NameSource } from './nom'
import { stem } from './stem'
import { findTypeFormation, typeWord } from './typesFormation'

/** Where a title stops naming the diploma and begins naming one of its variants. */
export const VARIANT = /\s+(?:parcours|option|spécialité|en partenariat|\(|:)/

/** The entries of `noms-formations.yaml`. */
export function parseNomsFormations(entries: readonly Readonly<Record<string, unknown>>[]): readonly NomFormation[] {
  const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
  return entries.map(({ noms, formations }) => ({
    noms: strings(noms),
    formations: strings(formations).flatMap((text) => parseIdFormation(text) ?? []),
  }))
}

/** Every name of a training: its title, its family (without "parcours …", "option …"), its sigle, its initials, its everyday names. */
export function nomsFormations(
  formations: readonly FicheFormation[],
  toolWords: ReadonlySet<string>,
  courants: readonly NomFormation[] = [],
): readonly Name<FicheFormation>[] {
  const sigles = new Set(
    formations.map(({ sigle }) => tokenize(sigle ?? '')[0] ?? '').filter(({ length }) => length > 2),
  )
  const names = new Map<
    string,
    { text: string; words: readonly string[]; source: NameSource; targets: Set<FicheFormation> }
  >()
  const add = (words: readonly string[], source: NameSource, fiche: FicheFormation): void => {
    if (words.length === 0) return
    const key = words.map(stem).sort().join(' ')
    const before = names.get(key)
    if (before === undefined) names.set(key, { text: words.join(' '), words, source, targets: new Set([fiche]) })
    else before.targets.add(fiche)
  }
  for (const fiche of formations) {
    add(withTypeWord(tokenize(fiche.libelle)), 'titre', fiche)
    const family = withTypeWord(tokenize(fiche.libelle.split(VARIANT)[0] ?? ''))
    add(family, 'synonyme', fiche)
    const type = family[0]?.startsWith('type:') ? [family[0]] : []
    if (fiche.sigle !== undefined) {
      const sigle = tokenize(fiche.sigle)
      add([...type, ...sigle], 'courant', fiche)
      if (sigle.length > 1) add([...type, ...sigle.slice(0, 1)], 'courant', fiche)
    }
    const initials = initialsOf(family.slice(type.length), toolWords)
    if (type.length > 0 && initials.length > 2) add([...type, initials], 'rome', fiche)
    for (const words of withSigle(tokenize(fiche.libelle), toolWords, sigles))
      add(withTypeWord(words), 'courant', fiche)
    // « diplôme de docteur en médecine » is a diplôme d'État.
    if (type[0] === typeWord('de') && family[1] === 'docteur') add(['diplome', ...family.slice(1)], 'courant', fiche)
    if (type.length === 0) for (const words of schoolNames(fiche.libelle, toolWords)) add(words, 'courant', fiche)
  }
  const byId = new Map(formations.map((fiche) => [fiche.id, fiche]))
  for (const { noms, formations: ids } of courants)
    for (const id of ids) {
      const fiche = byId.get(id)
      if (fiche !== undefined) for (const nom of noms) add(withTypeWord(tokenize(nom)), 'courant', fiche)
    }
  return [...names.values()].map((name) => ({ ...name, formes: [], targets: [...name.targets] }))
}

/** Replaces the kind of training at the head of a title by its one word: [bac, pro, cuisine] → [type:bacpro, cuisine]. */
function withTypeWord(words: readonly string[]): readonly string[] {
  const type = findTypeFormation(words, 0)
  return type === undefined ? words : [typeWord(type.code), ...words.slice(type.length)]
}

/** `licence mention sciences et techniques des activités physiques et sportives entrainement sportif` → licence STAPS entrainement sportif. */
function withSigle(
  words: readonly string[],
  toolWords: ReadonlySet<string>,
  sigles: ReadonlySet<string>,
): readonly (readonly string[])[] {
  const type = findTypeFormation(words, 0)?.length ?? 0
  const content = words.slice(type).filter((word) => !toolWords.has(word))
  return content.flatMap((_, start) =>
    [3, 4, 5, 6].flatMap((count) => {
      const initials = initialsOf(content.slice(start, start + count), toolWords)
      const rest = [...content.slice(0, start), initials, ...content.slice(start + count)]
      return initials.length === count && sigles.has(initials) && rest.length > 1
        ? [[...words.slice(0, type), ...rest]]
        : []
    }),
  )
}

/** `diplôme de l'École supérieure de journalisme de Lille` → [esj, lille], as students say it. */
export function schoolNames(libelle: string, toolWords: ReadonlySet<string>): readonly (readonly string[])[] {
  const [school] = /(?:École|Institut|Conservatoire)\s.*/u.exec(libelle) ?? []
  if (school === undefined) return []
  const words = tokenize(school).filter((word) => !toolWords.has(word))
  return [3, 4, 5].flatMap((count) =>
    words.length < count ? [] : [[initialsOf(words.slice(0, count), toolWords), ...words.slice(count)]],
  )
}

/** `génie mécanique et productique` → `gmp`, as students say it. */
function initialsOf(words: readonly string[], toolWords: ReadonlySet<string>): string {
  return words
    .filter((word) => !toolWords.has(word))
    .map((word) => word[0] ?? '')
    .join('')
}
