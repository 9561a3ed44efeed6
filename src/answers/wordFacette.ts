import type { Facette } from '../search/lexique'
import { oncePer } from '../search/retenir'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Passage } from '../sheets/section'
import { FACETTE, TEXTES } from '../texts/fr'
import { assertNever } from './assertNever'
import { hasFacette, passagesEnBref, passagesEvolution } from './contenuFacette'
import { escapeMarkdown, firstSentences, wordPassages } from './extrait'
import { nomComplet } from './nomComplet'
import { wordNiveau } from './wordNiveau'
import { wordSource } from './wordSource'

/** How much of a section is said: passages, characters of each, characters of the presentation, trainings. */
interface Mesure {
  readonly passages: number
  readonly passage: number
  readonly accroche: number
  readonly formations: number
}

/** What still reads as a brief answer on a phone, alone or beside another. */
const SEULE: Mesure = { passages: 4, passage: 160, accroche: 420, formations: 8 }
const PARMI: Mesure = { passages: 2, passage: 120, accroche: 200, formations: 4 }

/** The answer to one facet of one job: what was asked first, then its source. `avant`: what is said before, under the name. */
export function wordFacette(fiche: FicheMetier, facette: Facette, avant: readonly string[] = []): string {
  const title = `**${escapeMarkdown(capital(nomComplet(fiche)))}**`
  return [title, ...avant, ...linesOf(fiche, facette), wordSource(fiche.id)].join('\n\n')
}

/** Several facets asked at once, each briefly, in the order asked; what the sheet does not say is said so. */
export function wordFacettes(fiche: FicheMetier, facettes: readonly Facette[]): string {
  const lines = facettes.flatMap((facette) => {
    if (!hasFacette(fiche, facette)) return [TEXTES.absent(FACETTE[facette])]
    const said = linesOf(fiche, facette, PARMI)
    return TITLED.has(facette) ? [`**${capital(FACETTE[facette])}**`, ...said] : said
  })
  return [`**${escapeMarkdown(capital(nomComplet(fiche)))}**`, ...new Set(lines), wordSource(fiche.id)].join('\n\n')
}

/** Facets whose lines do not say by themselves what they are about. */
const TITLED: ReadonlySet<Facette> = new Set([
  'taches',
  'etudes',
  'duree',
  'salaire',
  'competences',
  'conditions',
  'evolution',
])

/** The sheet does not say: so be it said, with what stands nearby. */
export function wordAbsente(fiche: FicheMetier, facette: Facette): string {
  const nearby = neighbours(facette).find((each) => hasFacette(fiche, each))
  return [
    `**${escapeMarkdown(capital(nomComplet(fiche)))}**`,
    TEXTES.absent(FACETTE[facette]),
    ...(nearby === undefined ? [] : [TEXTES.absentCeQuelleDit, ...linesOf(fiche, nearby)]),
    wordSource(fiche.id),
  ].join('\n\n')
}

/** What is worth asking next, nearest first. */
export function neighbours(facette: Facette): readonly Facette[] {
  const order: readonly Facette[] = NEIGHBOURS[facette]
  return order
}

const NEIGHBOURS: Readonly<Record<Facette, readonly Facette[]>> = {
  presentation: ['etudes', 'salaire', 'taches', 'conditions'],
  taches: ['competences', 'conditions', 'etudes', 'salaire'],
  etudes: ['formations', 'salaire', 'taches', 'conditions'],
  duree: ['etudes', 'niveau', 'formations', 'salaire'],
  niveau: ['etudes', 'formations', 'duree', 'salaire'],
  formations: ['etudes', 'duree', 'salaire', 'taches'],
  statuts: ['conditions', 'salaire', 'evolution', 'etudes'],
  salaire: ['evolution', 'etudes', 'conditions', 'taches'],
  competences: ['taches', 'etudes', 'conditions', 'interets'],
  conditions: ['taches', 'salaire', 'statuts', 'etudes'],
  evolution: ['salaire', 'conditions', 'etudes', 'statuts'],
  interets: ['taches', 'competences', 'etudes', 'salaire'],
  rome: ['appellations', 'presentation', 'etudes', 'salaire'],
  appellations: ['presentation', 'etudes', 'rome', 'salaire'],
}

/** A facet in few words, beside something else. */
export function linesParmi(fiche: FicheMetier, facette: Facette): readonly string[] {
  return linesOf(fiche, facette, PARMI)
}

/** What was put together of each sheet: they do not change, and the usual things are asked of them again. */
const seulesDe = oncePer((_: FicheMetier) => new Map<Facette, readonly string[]>())
const parmiDe = oncePer((_: FicheMetier) => new Map<Facette, readonly string[]>())

function linesOf(fiche: FicheMetier, facette: Facette, mesure = SEULE): readonly string[] {
  const known = (mesure === SEULE ? seulesDe : parmiDe)(fiche)
  const lines = known.get(facette) ?? putTogether(fiche, facette, mesure)
  known.set(facette, lines)
  return lines
}

function putTogether(fiche: FicheMetier, facette: Facette, mesure: Mesure): readonly string[] {
  switch (facette) {
    case 'presentation':
      return [escapeMarkdown(firstSentences(accroche(fiche), mesure.accroche)), ...niveau(fiche)]
    case 'taches': {
      const nature = fiche.natureTravail?.passages ?? []
      return nature.length > 0
        ? wordBullets(nature, mesure)
        : wordPassages(passagesEnBref(fiche), mesure.passages, mesure.accroche)
    }
    case 'etudes':
      return [...durees(fiche), ...niveau(fiche), ...formations(fiche, mesure)]
    case 'duree':
      return [...durees(fiche), ...niveau(fiche)]
    case 'niveau':
      return [...niveau(fiche), ...durees(fiche)]
    case 'formations':
      return [
        ...formations(fiche, mesure),
        ...(fiche.formationsMinRequise.length === 0 ? acces(fiche, mesure) : niveau(fiche)),
      ]
    case 'statuts':
      return [`Statuts possibles : ${fiche.statuts.join(', ')}.`]
    case 'salaire':
      return salaire(fiche)
    case 'competences':
      return wordBullets(fiche.competences?.passages ?? [], mesure)
    case 'conditions':
      return wordBullets(fiche.conditionTravail?.passages ?? [], mesure)
    case 'evolution':
      return wordBullets(passagesEvolution(fiche), mesure)
    case 'interets':
      return ['Ce métier peut te plaire si tu dis :', ...bullets(fiche.centresInteret.map((label) => `« ${label} »`))]
    case 'rome':
      return [`Code ROME : ${fiche.codesRome.join(', ')} (le code de France Travail pour ce métier).`]
    case 'appellations':
      return appellations(fiche)
    default:
      return assertNever(facette)
  }
}

function accroche(fiche: FicheMetier): string {
  const passages = fiche.accrocheMetier?.passages ?? passagesEnBref(fiche)
  return passages.flatMap((passage) => passage.paragraphes).join(' ')
}

function niveau(fiche: FicheMetier): readonly string[] {
  return fiche.niveauAccesMin === undefined ? [] : [`Niveau minimum : **${wordNiveau(fiche.niveauAccesMin)}**.`]
}

function durees(fiche: FicheMetier): readonly string[] {
  return fiche.dureesEtudes.map(({ titre, texte }) =>
    titre === '' ? escapeMarkdown(texte) : `**${escapeMarkdown(titre)}** : ${escapeMarkdown(texte)}`,
  )
}

function acces(fiche: FicheMetier, { passages, accroche: chars }: Mesure): readonly string[] {
  return wordPassages(fiche.accesMetier?.passages ?? [], passages, chars)
}

function formations(fiche: FicheMetier, mesure: Mesure): readonly string[] {
  if (fiche.formationsMinRequise.length === 0) return []
  const all = fiche.formationsMinRequise.map(({ libelle }) => escapeMarkdown(libelle))
  const shown = all.slice(0, mesure.formations)
  const more = all.length > shown.length ? [`et ${all.length - shown.length} autres`] : []
  return ['Formations conseillées :', ...bullets([...shown, ...more])]
}

function salaire(fiche: FicheMetier): readonly string[] {
  const { texte, euros } = fiche.salaireDebutant ?? { texte: '', euros: [] }
  return [`Au début : ${escapeMarkdown(texte)}`, ...(euros.length === 0 ? [TEXTES.salaireSansMontant] : [])]
}

function appellations(fiche: FicheMetier): readonly string[] {
  const forms = `Au féminin : ${fiche.libelleFeminin} ; au masculin : ${fiche.libelleMasculin}.`
  if (fiche.synonymes.length === 0) return [forms, 'La fiche ne donne pas d’autre nom.']
  return [forms, 'On dit aussi :', ...bullets(fiche.synonymes.map((each) => escapeMarkdown(nomComplet(each))))]
}

function wordBullets(passages: readonly Passage[], { passages: most, passage }: Mesure): readonly string[] {
  return bullets(wordPassages(passages, most, passage))
}

function bullets(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')]
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
