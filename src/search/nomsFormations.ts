import type { FicheFormation } from '../sheets/ficheFormation'
import { tokenize } from './fold'
import type { Name, NameSource } from './nameIndex'
import { stem } from './stem'
import { findTypeFormation, typeWord } from './typesFormation'

/** Where a title stops naming the diploma and begins naming one of its variants. */
const VARIANT = /\s+(?:parcours|option|spécialité|en partenariat|\(|:)/

/** Every name of a training: its title, its family (without "parcours …", "option …"), its sigle, its initials. */
export function nomsFormations(
  formations: readonly FicheFormation[],
  toolWords: ReadonlySet<string>,
): readonly Name<FicheFormation>[] {
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
    if (type.length === 0) for (const words of schoolNames(fiche.libelle, toolWords)) add(words, 'courant', fiche)
  }
  return [...names.values()].map((name) => ({ ...name, formes: [], targets: [...name.targets] }))
}

/** Replaces the kind of training at the head of a title by its one word: [bac, pro, cuisine] → [type:bacpro, cuisine]. */
function withTypeWord(words: readonly string[]): readonly string[] {
  const type = findTypeFormation(words, 0)
  return type === undefined ? words : [typeWord(type.code), ...words.slice(type.length)]
}

/** `diplôme de l'École supérieure de journalisme de Lille` → [esj, lille], as students say it. */
function schoolNames(libelle: string, toolWords: ReadonlySet<string>): readonly (readonly string[])[] {
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
