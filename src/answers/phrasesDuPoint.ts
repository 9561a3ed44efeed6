import { fold } from '../search/fold'
import type { Facette, PointPrecis } from '../search/lexique'
import { oncePer } from '../search/retenir'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Passage } from '../sheets/section'
import { TEXTES } from '../texts/fr'
import { passagesEnBref } from './contenuFacette'
import { escapeMarkdown, sentencesOf } from './extrait'

/** Sentences of one passage that tell of a precise thing, in the words of the sheet. */
export interface PhrasesDites {
  readonly titre: string
  readonly phrases: readonly string[]
}

/** Sentences quoted, and characters: what reads at a glance on a phone. */
const QUOTED = 3
const QUOTED_CHARS = 460

interface Trouvee {
  readonly texte: string
  readonly titre: string
  /** Places of the passage and of the sentence in it. */
  readonly passage: number
  readonly rang: number
  readonly poids: number
}

/**
 * What tells of it best, in the order of the sheet; what the facet's own section says counts more, and the sections that
 * speak of something else are only read when those that may say it are silent, and when a word is sure to mean it (`partout`).
 */
export function phrasesSur(
  fiche: FicheMetier,
  pattern: RegExp | undefined,
  { facette, partout }: Pick<PointPrecis, 'facette' | 'partout'>,
): readonly PhrasesDites[] {
  if (pattern === undefined) return []
  const { propre, voisins } = sectionsDe(fiche, facette)
  const near = trouver([propre, ...voisins], propre, pattern, facette)
  const rest = passagesParSection(fiche).filter((section) => section !== propre && !voisins.includes(section))
  const found = distinctes(near.length > 0 || !partout ? near : trouver(rest, propre, pattern, facette))
  const best = [...found].sort((a, b) => b.poids - a.poids)
  const kept: Trouvee[] = []
  let chars = 0
  for (const each of best) {
    if (kept.length === QUOTED) break
    if (kept.length > 0 && chars + each.texte.length > QUOTED_CHARS) continue
    kept.push(each)
    chars += each.texte.length
  }
  return grouper(found.filter((each) => kept.includes(each)))
}

/** Each passage in a line: its sub-heading in bold, then what it says of it. */
export function wordPhrases(dites: readonly PhrasesDites[]): string {
  return dites
    .map(({ titre, phrases }) => {
      const text = phrases.map(escapeMarkdown).reduce(joined)
      return titre === '' ? `- ${text}` : `- **${escapeMarkdown(titre)}** : ${text}`
    })
    .join('\n')
}

type Passages = readonly Passage[]

/** Lines of a list end without a full stop. */
function joined(before: string, next: string): string {
  return /[.!?…:;]$/.test(before) ? `${before} ${next}` : `${before} ; ${next}`
}

function trouver(
  sections: readonly Passages[],
  propre: Passages,
  pattern: RegExp,
  facette: Facette,
): readonly Trouvee[] {
  const passages = sections.flatMap((section) => section.map((each) => ({ lu: luDe(each), own: section === propre })))
  return passages.flatMap(({ lu: { titre, titrePlie, phrases }, own }, passage) => {
    const inTitle = told(titrePlie, pattern) > 0 ? 1 : 0
    const all = phrases.map(({ texte, plie }, rang) => {
      const times = told(plie, pattern)
      return { texte, titre, passage, rang, times, poids: times + inTitle + (own ? 1 : 0) }
    })
    const telling = all
      .filter(({ times }) => times > 0)
      .map((each) => ({ ...each, texte: withBefore(each, all[each.rang - 1], facette) }))
    // « Horaires chargés »: the sub-heading says it, and its first sentence goes on.
    return telling.length > 0 || inTitle === 0 ? telling : all.slice(0, 1)
  })
}

/** A passage sentence by sentence, as written and folded: sheets do not change, and are asked about again. */
const luDe = oncePer(({ titre, paragraphes }: Passage) => ({
  titre,
  titrePlie: fold(titre),
  // A line is never joined to the next: the ways in are told in lists of diplomas, without a full stop.
  phrases: paragraphes
    .flatMap((paragraphe) => [...sentencesOf(paragraphe)])
    .map((texte) => ({ texte, plie: fold(texte) })),
}))

/** « Elles proposent… », « Mais aussi… »: what a sentence goes on from is quoted with it, when it is not already. */
function withBefore(
  { texte }: { readonly texte: string },
  before: { readonly texte: string; readonly times: number } | undefined,
  facette: Facette,
): string {
  if (before === undefined || before.times > 0) return texte
  // « Il », where studies are told, is a diploma; elsewhere it is who does the job.
  const goesOn =
    GOES_ON.test(texte) || (STUDIES.has(facette) && /^(?:Il|Elle)(?! (?:existe|faut|s'agit))\b/.test(texte))
  return goesOn && before.texte.length + texte.length <= QUOTED_CHARS ? joined(before.texte, texte) : texte
}

const GOES_ON =
  /^(?:Ils|Elles|Cette|Cet|Ces?|Celles?-ci|Celui-ci|Ceux-ci|Ceci|Cela|Leurs?|Mais|Or|De plus|Ainsi|Enfin|Ensuite|Puis|Donc|En effet|Par ailleurs|Toutefois|Cependant)(?=[ ,])/

const STUDIES: ReadonlySet<Facette> = new Set(['etudes', 'duree', 'niveau', 'formations'])

/** How many words of the pattern a folded text holds, each counted once; a figure tells more than a word. */
function told(text: string, pattern: RegExp): number {
  const found = text.match(pattern)
  if (found === null) return 0
  const words = new Set(found)
  return words.size + ([...words].some((word) => /\d/.test(word)) ? 1 : 0)
}

const AUCUN: Passages = []

function passagesParSection(fiche: FicheMetier): readonly Passages[] {
  const { conditionTravail, competences, natureTravail, vieProfessionnelle, accesMetier, formatCourt } = fiche
  const sections = [conditionTravail, competences, natureTravail, vieProfessionnelle, accesMetier, formatCourt]
  return sections.map((section) => section?.passages ?? AUCUN)
}

interface Sections {
  readonly propre: Passages
  readonly voisins: readonly Passages[]
}

/** The section of a facet, and those that may speak of it too. */
function sectionsDe(fiche: FicheMetier, facette: Facette): Sections {
  const [conditions = AUCUN, competences = AUCUN, nature = AUCUN, vie = AUCUN, acces = AUCUN, court = AUCUN] =
    passagesParSection(fiche)
  const bref = passagesEnBref(fiche)
  switch (facette) {
    case 'conditions':
      return { propre: conditions, voisins: [competences, bref] }
    case 'statuts':
      return { propre: conditions, voisins: [vie, bref] }
    case 'competences':
    case 'interets':
      return { propre: competences, voisins: [conditions, bref] }
    case 'taches':
      return { propre: nature, voisins: [conditions, bref] }
    case 'evolution':
    case 'salaire':
      return { propre: vie, voisins: [bref] }
    case 'etudes':
    case 'duree':
    case 'niveau':
    case 'formations':
      return { propre: acces, voisins: [court, conseillees(fiche)] }
    default:
      return { propre: bref, voisins: passagesParSection(fiche) }
  }
}

/** The trainings that the sheet recommends, each a line of it. */
const conseillees = oncePer(({ formationsMinRequise: all }: FicheMetier): Passages => {
  const [first] = all
  if (first === undefined) return AUCUN
  const paragraphes = all.map(({ libelle }) => libelle)
  return [{ titre: TEXTES.formationsConseillees, niveau: 0, paragraphes, line: first.line }]
})

function distinctes(found: readonly Trouvee[]): readonly Trouvee[] {
  return found.filter(({ texte }, at) => found.findIndex((each) => each.texte === texte) === at)
}

function grouper(found: readonly Trouvee[]): readonly PhrasesDites[] {
  const groups = new Map<number, { titre: string; phrases: string[] }>()
  for (const { passage, titre, texte } of found) {
    const group = groups.get(passage)
    if (group === undefined) groups.set(passage, { titre, phrases: [texte] })
    else group.phrases.push(texte)
  }
  return [...groups.values()]
}
