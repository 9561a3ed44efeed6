import type { FicheMetier } from '../sheets/ficheMetier'
import type { IdMetier } from '../sheets/ids'
import type { Section } from '../sheets/section'
import type { CatalogueIndex } from './catalogueIndex'
import { tokenize } from './fold'
import { formeVue, gesteDe } from './formesVerbe'
import { NomsDits, nomsParMetier } from './nomsDits'
import { NAME_SHARE, SAID_BY_NAME, SAID_BY_SHEET, SHEET_SHARE, TOGETHER_SHARE, WHOLE_SHARE } from './rankingDescription'
import { oncePer } from './retenir'
import { stem } from './stem'

/** A job, its sheet if there is one here, and how much of what was described it does: 0 to 1. */
export interface ActiviteTrouvee {
  readonly id: IdMetier
  readonly fiche: FicheMetier | undefined
  readonly score: number
}

/** One way a job is told: a phrase of the lexicon, its names, or the first lines of its sheet. */
interface Dit {
  readonly metier: number
  readonly poids: number
}

const NOTHING_SAID: Dit = { metier: 0, poids: 0 }

/**
 * Jobs by what one sees people do: « celui qui dépanne les clims ». A job's score is the share of the described words, the rare ones counting
 * more, that are said of it anywhere, the share that one phrase holds together, the share that one of its names holds (« accorde les pianos »:
 * accordeur de piano), and the share that its sheet holds where it tells the work.
 * Source of the weights: Spärck Jones, A statistical interpretation of term specificity, 1972.
 */
class Activites {
  private readonly dits: Dit[] = []
  /** Stem → where it is said. */
  private readonly places = new Map<string, number[]>()
  /** Stem → of how many jobs it is said. */
  private readonly metiersPar = new Map<string, number>()
  /** Stem → the jobs whose sheet says it of the work. */
  private readonly fiches = new Map<string, Set<number>>()
  private readonly noms = new NomsDits((words) => this.stemsOf(words))
  private readonly metiers: readonly { readonly id: IdMetier; readonly fiche: FicheMetier | undefined }[]
  private readonly vides: ReadonlySet<string>
  /** Words of the phrases, in which what is done stands as one sees it: « éteint ». */
  private readonly vus: ReadonlySet<string>
  /** Word → the stem it is looked for by. */
  private readonly lu = new Map<string, string>()
  private built = false

  constructor({ metiers, lexique }: CatalogueIndex) {
    const ids = new Set([...metiers.keys(), ...lexique.activites.keys()])
    this.metiers = [...ids].map((id) => ({ id, fiche: metiers.get(id) }))
    this.vides = lexique.motsVides
    this.vus = new Set([...lexique.activites.values()].flatMap((phrases) => phrases.flatMap((each) => tokenize(each))))
    const appelles = nomsParMetier(metiers, lexique)
    this.metiers.forEach(({ id, fiche }, metier) => {
      const said = new Set<string>()
      const add = (texte: string, poids: number): void => {
        for (const mot of this.stemsOf(tokenize(texte))) {
          said.add(mot)
          const places = this.places.get(mot)
          if (places === undefined) this.places.set(mot, [this.dits.length])
          else places.push(this.dits.length)
        }
        this.dits.push({ metier, poids })
      }
      for (const phrase of lexique.activites.get(id) ?? []) add(phrase, 1)
      if (fiche !== undefined) {
        const [names, short] = [namesOf(fiche), `${textOf(fiche.accrocheMetier)} ${textOf(fiche.formatCourt)}`]
        add(names, SAID_BY_NAME)
        add(this.gestesDe(names), SAID_BY_NAME)
        add(short, SAID_BY_SHEET)
        for (const mot of this.stemsOf(tokenize(`${names} ${short} ${textOf(fiche.natureTravail)}`))) {
          const jobs = this.fiches.get(mot)
          if (jobs === undefined) this.fiches.set(mot, new Set([metier]))
          else jobs.add(metier)
        }
      }
      for (const nom of appelles.get(id) ?? []) this.noms.add(nom, metier)
      for (const mot of said) this.metiersPar.set(mot, (this.metiersPar.get(mot) ?? 0) + 1)
    })
    this.built = true
  }

  /** Jobs that do what the words say, best first, those without a sheet here too. Takes words as they were read. */
  find(words: readonly string[], limit: number): readonly ActiviteTrouvee[] {
    const asked = this.stemsOf(words)
    const rarities = asked.map((mot) => this.rarity(mot))
    const whole = rarities.reduce((sum, rarity) => sum + rarity, 0)
    if (whole === 0) return []
    const tellers = asked.map((mot) => this.fiches.get(mot))
    const anywhere = new Map<number, number>()
    const together = new Map<number, number>()
    for (const [at, mot] of asked.entries()) {
      const best = new Map<number, number>()
      const rarity = rarities[at] ?? 0
      for (const place of this.places.get(mot) ?? []) {
        const { metier, poids } = this.dits[place] ?? NOTHING_SAID
        const part = (poids * rarity) / whole
        best.set(metier, Math.max(best.get(metier) ?? 0, part))
        together.set(place, (together.get(place) ?? 0) + part)
      }
      for (const [metier, part] of best) anywhere.set(metier, (anywhere.get(metier) ?? 0) + part)
    }
    const inOne = new Map<number, number>()
    for (const [place, part] of together) {
      const { metier } = this.dits[place] ?? NOTHING_SAID
      inOne.set(metier, Math.max(inOne.get(metier) ?? 0, part))
    }
    const named = this.noms.held(asked, rarities)
    const scored: { readonly metier: number; readonly score: number }[] = []
    for (const [metier, part] of anywhere) {
      let told = 0
      for (let at = 0; at < tellers.length; at++) if (tellers[at]?.has(metier) === true) told += rarities[at] ?? 0
      const held = (told * SHEET_SHARE + (named.get(metier) ?? 0) * NAME_SHARE) / whole
      const score = part * WHOLE_SHARE + (inOne.get(metier) ?? 0) * TOGETHER_SHARE + held
      scored.push({ metier, score })
    }
    return scored
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .flatMap(({ metier, score }) => {
        const job = this.metiers[metier]
        return job === undefined ? [] : [{ ...job, score }]
      })
  }

  /**
   * The job of which a name says what the words do, and what to (« accorde les pianos » is the accordeur de piano), and whether the name says
   * them all; undefined when several are named so.
   */
  made(words: readonly string[]): { readonly id: IdMetier; readonly tout: boolean } | undefined {
    const { metiers, tout } = this.noms.made(this.stemsOf(words))
    const [only, other] = metiers
    const id = only === undefined || other !== undefined ? undefined : this.metiers[only]?.id
    return id === undefined ? undefined : { id, tout }
  }

  private rarity(mot: string): number {
    return Math.log(1 + this.metiers.length / (1 + (this.metiersPar.get(mot) ?? 0)))
  }

  private read(word: string): string {
    const read = stem(formeVue(word, this.vus))
    // Only the words of the sheets and phrases: users choose theirs.
    if (!this.built) this.lu.set(word, read)
    return read
  }

  /** « élagueur »: who élague. */
  private gestesDe(names: string): string {
    return tokenize(names)
      .flatMap((name) => gesteDe(name, this.vus) ?? [])
      .join(' ')
  }

  private stemsOf(words: readonly string[]): readonly string[] {
    const telling = words.filter((word) => word.length > 1 && !this.vides.has(word))
    return [...new Set(telling.map((word) => this.lu.get(word) ?? this.read(word)))]
  }
}

export const activitesDe = oncePer((index: CatalogueIndex) => new Activites(index))

/** Reads them now rather than at the first description. */
export function indexActivites(index: CatalogueIndex): void {
  activitesDe(index)
}

function namesOf(fiche: FicheMetier): string {
  return [fiche, ...fiche.synonymes].map((each) => `${each.libelleMasculin} ${each.libelleFeminin}`).join(' ')
}

function textOf(section: Section | undefined): string {
  return section?.passages.flatMap(({ paragraphes }) => paragraphes).join(' ') ?? ''
}
