import type { FicheFormation } from '../sheets/ficheFormation'
import { ArbreMots } from './arbreMots'
import { tokenize } from './fold'
import { retenir } from './retenir'
import { stem } from './stem'
import { findTypeFormation, typeWord } from './typesFormation'

/** A whole title found among words: where it ends, and the trainings that bear it. */
export interface TitreTrouve {
  readonly fin: number
  readonly fiches: readonly FicheFormation[]
  /** Its words that say something: « licence », « physique ». */
  readonly compte: number
}

/** « programmation *pour* jeu vidéo »: in a title these are words like others, and « un BTS dans la banque » is none. */
const APART = new Set(['dans', 'pour', 'chez', 'sans', 'avec'])

/** What tells one sheet of a diploma from another. */
const OPTION = /\s+(?:option|parcours)\s.*$/

/** Fewer words without their parentheses are said of many things. */
const MIN_NU = 4

/** « jeux vidéo » is « jeu vidéo »; « un master dans » is no « master danse », which has the same stem. */
function tige(word: string): string {
  if (APART.has(word)) return `=${word}`
  return stem(word.endsWith('x') ? word.replace(/(eu|eau)x$/, '$1') : word)
}

/** Titles of trainings, followed word by word; tool words (« mention », « de ») and commas change nothing. */
export class TitresFormations {
  private readonly arbre = new ArbreMots<readonly FicheFormation[]>()
  /** Where the first word of a title said without its kind leads: every word of a message is tried. */
  private readonly debuts = retenir((word: string, { arbre, toolWords }: TitresFormations) =>
    isTool(word, toolWords) ? undefined : arbre.after(tige(word)),
  )

  constructor(
    formations: readonly FicheFormation[],
    private readonly toolWords: ReadonlySet<string>,
  ) {
    const byTitle = new Map<string, FicheFormation[]>()
    for (const fiche of formations) {
      const key = this.keyOf(fiche.libelle)
      byTitle.set(key, [...(byTitle.get(key) ?? []), fiche])
    }
    // « diplôme d'études supérieures en management »: what stands in parentheses is not said, and no other title is that.
    const whole = new Set(byTitle.keys())
    for (const fiche of formations) {
      const bare = fiche.libelle.replace(/\s*\([^)]*\)/g, '')
      const key = this.keyOf(bare)
      if (bare === fiche.libelle || tokenize(bare).length < MIN_NU || whole.has(key)) continue
      byTitle.set(key, [...(byTitle.get(key) ?? []), fiche])
    }
    // « BTSA analyse, conduite et stratégie de l'entreprise agricole »: the diploma, of which each sheet tells an option.
    for (const fiche of formations) {
      const base = fiche.libelle.replace(/\s*\([^)]*\)/g, '').replace(OPTION, '')
      const key = this.keyOf(base)
      if (base === fiche.libelle || tokenize(base).length < MIN_NU || whole.has(key)) continue
      byTitle.set(key, [...new Set([...(byTitle.get(key) ?? []), fiche])])
    }
    for (const [key, fiches] of byTitle) this.arbre.add(key.split(' '), fiches)
  }

  private keyOf(libelle: string): string {
    const words = tokenize(libelle)
    const type = findTypeFormation(words, 0)
    const rest = words.slice(type?.length ?? 0).filter((word) => !isTool(word, this.toolWords))
    return [...(type === undefined ? [] : [typeWord(type.code)]), ...rest.map(tige)].join(' ')
  }

  /** The longest title that begins at a word, `type` being the kind of training read there. */
  longest(
    words: readonly string[],
    debut: number,
    type: ReturnType<typeof findTypeFormation> = findTypeFormation(words, debut),
  ): TitreTrouve | undefined {
    let node = type === undefined ? this.debuts(words[debut] ?? '', this) : this.arbre.after(typeWord(type.code))
    if (node === undefined) return undefined
    const start = debut + (type?.length ?? 1)
    let compte = 1
    let found: TitreTrouve | undefined
    if (type === undefined && node.value !== undefined) found = { fin: start, fiches: node.value, compte }
    for (let at = start; at < words.length && node !== undefined; at++) {
      const word = words[at] ?? ''
      if (isTool(word, this.toolWords)) continue
      node = node.after(tige(word))
      compte++
      if (node?.value !== undefined) found = { fin: at + 1, fiches: node.value, compte }
    }
    return found
  }
}

function isTool(word: string, toolWords: ReadonlySet<string>): boolean {
  return toolWords.has(word) && !APART.has(word)
}
