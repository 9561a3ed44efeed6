import type { FicheFormation } from '../sheets/ficheFormation'
import { tokenize } from './fold'
import { stem } from './stem'
import { findTypeFormation } from './typesFormation'

/** The diplomas of the schools called by one short name: `polytech`, `mines`, `arts metiers`. */
export interface Ecoles {
  readonly mots: readonly string[]
  /** How sure the name is: a sigle by itself; « mines » beside a town or « école »; « bois » only after « école ». */
  readonly appel: 'sigle' | 'court' | 'ecole'
  readonly diplomes: readonly DiplomeEcole[]
}

export interface DiplomeEcole {
  readonly fiche: FicheFormation
  /** Stems of the words of its title. */
  readonly mots: ReadonlySet<string>
  /** Words of its title written with a capital: towns, regions. */
  readonly propres: ReadonlySet<string>
}

/** Schools called by a word of their title: beside a town, or only after « école » or « institut ». */
const COURTS = ['mines', 'centrale', 'polytechnique', 'telecom', 'arts metiers'] as const
const APRES_ECOLE = ['ponts', 'optique', 'chimie'] as const
/** Words of a school's name that name none by themselves. */
const GENERIQUES = /^(?:ecole|institut|nationale?|superieure?|grande|ingenieurs?|internationale?|europeenne?)$/
const MAX_NOM = 3

/** Where the school's own name ends: its university, its field, its partners. */
const SUITE =
  / de l['’]école | de l['’]universit| de l['’]institut | spécialité | en partenariat | en convention |\(|,/i

const DEBUT = /^diplôme d['’]ingénieur (?:de l['’]|du |d['’])?/i

/** Schools of engineers by their short names, looked up by the first word. */
export function ecolesDe(
  formations: readonly FicheFormation[],
  toolWords: ReadonlySet<string>,
): ReadonlyMap<string, readonly Ecoles[]> {
  const byName = new Map<string, { appel: Ecoles['appel']; diplomes: DiplomeEcole[] }>()
  for (const fiche of formations) {
    const words = tokenize(fiche.libelle)
    const type = findTypeFormation(words, 0)
    if (type?.code !== 'ingenieur') continue
    const content = words.filter((word) => !toolWords.has(word))
    const diplome = { fiche, mots: new Set(content.map(stem)), propres: propresDe(fiche.libelle) }
    const said = ` ${content.join(' ')} `
    const [sigle] = tokenize(fiche.sigle ?? '')
    const own = tokenize(fiche.libelle.replace(DEBUT, '').split(SUITE)[0] ?? '')
    const initials = own.filter((word) => !toolWords.has(word)).map((word) => word[0] ?? '')
    const sigles = [sigle ?? '', initials.length > 3 ? initials.join('') : '']
    const nom = own.filter((word) => !toolWords.has(word) && !GENERIQUES.test(word))
    for (const name of new Set(sigles.filter(({ length }) => length > 2))) add(name, 'sigle', diplome)
    for (const name of COURTS) if (said.includes(` ${name} `)) add(name, 'court', diplome)
    for (const name of APRES_ECOLE) if (nom[0] === name) add(name, 'ecole', diplome)
    if (nom.length > 0 && nom.length <= MAX_NOM && !fiche.libelle.includes(',')) add(nom.join(' '), 'ecole', diplome)
  }
  const byFirst = new Map<string, Ecoles[]>()
  for (const [name, { appel, diplomes }] of byName) {
    const mots = name.split(' ')
    const [first = ''] = mots
    byFirst.set(first, [...(byFirst.get(first) ?? []), { mots, appel, diplomes }])
  }
  return byFirst

  function add(name: string, appel: Ecoles['appel'], diplome: DiplomeEcole): void {
    const row = byName.get(name)
    if (row === undefined) byName.set(name, { appel, diplomes: [diplome] })
    else if (!row.diplomes.some(({ fiche }) => fiche === diplome.fiche)) row.diplomes.push(diplome)
  }
}

/** `de l'École des mines d'Alès` → ales; « École » itself is no name. */
function propresDe(libelle: string): ReadonlySet<string> {
  const written = libelle.match(/\p{Lu}[\p{L}]+/gu) ?? []
  return new Set(
    written.flatMap((word) => tokenize(word)).filter((word) => !/^(?:ecole|institut|universite)$/.test(word)),
  )
}
