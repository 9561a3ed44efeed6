import type { FacetteFormation } from '../search/lexique'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Section } from '../sheets/section'
import type { Candidat } from '../understanding/intent'
import { escapeMarkdown, firstSentences } from './extrait'
import { nomComplet } from './nomComplet'
import { capital } from './wordFacette'
import { wordSource } from './wordSource'

const MAX_CHARS = 480
const MAX_ITEMS = 8

/** The answer on one training, or on the variants of one diploma when only the diploma was named. */
export function wordFormation(
  fiches: readonly Candidat<FicheFormation>[],
  facette: FacetteFormation,
  metiers: readonly FicheMetier[],
): string {
  const all = fiches.map(({ fiche }) => fiche)
  const [first] = all
  if (first === undefined) return ''
  const body = linesOf(all, first, facette, metiers)
  return [
    `**${escapeMarkdown(titleOf(all, first))}**`,
    ...body,
    ...variants(all),
    all
      .slice(0, 3)
      .map(({ id }) => wordSource(id))
      .join(' · '),
  ]
    .filter((line) => line !== '')
    .join('\n\n')
}

/** What the titles share: `BUT génie mécanique et productique` for its four parcours. */
export function titleOf(all: readonly FicheFormation[], first: FicheFormation): string {
  if (all.length === 1) return capital(first.libelle)
  const words = first.libelle.split(' ')
  let same = 0
  while (same < words.length && all.every((fiche) => fiche.libelle.split(' ')[same] === words[same])) same++
  const title = words
    .slice(0, same)
    .join(' ')
    .replace(/\s+(?:parcours|option|spécialité|mention)$/, '')
  return capital(title === '' ? first.libelle : title)
}

function linesOf(
  all: readonly FicheFormation[],
  first: FicheFormation,
  facette: FacetteFormation,
  metiers: readonly FicheMetier[],
): readonly string[] {
  switch (facette) {
    case 'duree':
      return [duree(all), niveau(all)]
    case 'acces':
      return [section(all, (fiche) => fiche.acces, 'L’accès') ?? absent('la façon d’y entrer', all), attendus(all)]
    case 'poursuite':
      return [section(all, (fiche) => fiche.poursuite, 'Après') ?? absent('la suite des études', all)]
    case 'debouches':
      return [debouches(metiers)]
    case 'description':
      return [section(all, (fiche) => fiche.description, '') ?? type(first), duree(all), niveau(all)]
  }
}

function duree(all: readonly FicheFormation[]): string {
  const durees = distinct(all.map((fiche) => fiche.duree))
  return durees.length === 0 ? 'La fiche ne dit pas la durée.' : `Durée : **${durees.join(' ou ')}**.`
}

function niveau(all: readonly FicheFormation[]): string {
  const niveaux = distinct(all.map((fiche) => fiche.niveauCertification))
  return niveaux.length === 0 ? '' : `Niveau du diplôme : ${niveaux.map(explained).join(' ou ')}.`
}

/** What the national levels mean, in everyday terms. */
const NIVEAU_EN_CLAIR: Readonly<Record<string, string>> = {
  'niveau 3': 'niveau 3 (comme un CAP)',
  'niveau 4': 'niveau 4 (comme le bac)',
  'niveau 5': 'niveau 5 (comme un bac + 2)',
  'niveau 6': 'niveau 6 (comme une licence, bac + 3 ou 4)',
  'niveau 7': 'niveau 7 (comme un master, bac + 5)',
  'niveau 8': 'niveau 8 (doctorat)',
  'non inscrit au RNCP': 'pas inscrit au RNCP (la liste officielle des diplômes reconnus)',
}

export function explained(niveau: string): string {
  return NIVEAU_EN_CLAIR[niveau] ?? niveau
}

function type(fiche: FicheFormation): string {
  return fiche.type === undefined
    ? ''
    : `C’est un diplôme de type « ${escapeMarkdown(fiche.type)} ». La fiche ne le décrit pas plus.`
}

function section(
  all: readonly FicheFormation[],
  pick: (fiche: FicheFormation) => Section | undefined,
  label: string,
): string | undefined {
  const fiche = all.find((each) => textOf(pick(each)) !== '')
  if (fiche === undefined) return undefined
  const text = escapeMarkdown(firstSentences(textOf(pick(fiche)), MAX_CHARS))
  return label === '' ? text : `**${label}** : ${text}`
}

function attendus(all: readonly FicheFormation[]): string {
  const fiche = all.find((each) => textOf(each.attendus) !== '')
  const items =
    fiche?.attendus?.passages
      .flatMap((passage) => passage.paragraphes)
      .map((line) => line.replace(/^-\s*/, '').trim())
      .filter(Boolean) ?? []
  if (items.length === 0) return ''
  return `**Ce qui est attendu** :\n\n${items
    .slice(0, 5)
    .map((item) => `- ${escapeMarkdown(item)}`)
    .join('\n')}`
}

function debouches(metiers: readonly FicheMetier[]): string {
  if (metiers.length === 0) return 'La fiche ne dit pas à quels métiers elle mène.'
  const shown = metiers.slice(0, MAX_ITEMS).map((fiche) => `- ${escapeMarkdown(nomComplet(fiche))}`)
  const more = metiers.length > MAX_ITEMS ? [`- et ${metiers.length - MAX_ITEMS} autres`] : []
  return `Elle peut mener à ces métiers :\n\n${[...shown, ...more].join('\n')}`
}

function absent(sujet: string, all: readonly FicheFormation[]): string {
  return `La fiche ne dit rien sur ${sujet}.${all[0]?.lien === undefined ? '' : ` La page officielle du diplôme : ${all[0].lien}`}`
}

function variants(all: readonly FicheFormation[]): readonly string[] {
  if (all.length < 2) return []
  const shown = all.slice(0, MAX_ITEMS).map((fiche) => `- ${escapeMarkdown(fiche.libelle)}`)
  const more = all.length > MAX_ITEMS ? [`- et ${all.length - MAX_ITEMS} autres`] : []
  return [`J’ai ${all.length} fiches sur ce diplôme :\n\n${[...shown, ...more].join('\n')}`]
}

export function textOf(section: Section | undefined): string {
  return section?.passages.flatMap((passage) => passage.paragraphes).join(' ') ?? ''
}

export function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
