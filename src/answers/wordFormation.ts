import type { FacetteFormation, PointPrecis } from '../search/lexique'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { Section } from '../sheets/section'
import { FORMATION } from '../texts/formation'
import type { Candidat } from '../understanding/intent'
import { dureeAvant } from './dureeAvant'
import { escapeMarkdown, firstSentences, sentencesOf } from './extrait'
import { nomComplet } from './nomComplet'
import { distinct, textOf } from './textesFormation'
import { capital } from './wordFacette'
import { wordPointFormation } from './wordPointFormation'
import { wordSource } from './wordSource'

const MAX_CHARS = 480
const MAX_ITEMS = 8
/** Options told one by one: more would fill the screen. */
const MAX_OPTIONS = 4
const MAX_OPTION_CHARS = 260

/** The answer on one training, or on the variants of one diploma when only the diploma was named: each thing asked in turn. */
export function wordFormation(
  fiches: readonly Candidat<FicheFormation>[],
  facettes: readonly FacetteFormation[],
  metiers: readonly FicheMetier[],
  point?: PointPrecis,
): string {
  const all = fiches.map(({ fiche }) => fiche)
  const [first] = all
  if (first === undefined) return ''
  const options = facettes.includes('description') ? parOption(all, first) : []
  const said = point === undefined ? '' : wordPointFormation(all, point)
  const lines = facettes.flatMap((facette) => linesOf(all, first, facette, metiers, options))
  // « en un an ? »: the length first, and nothing more when it says so itself.
  const length = point?.facette === 'duree'
  const again = length && lines.some((line) => line.length > LINE && said.includes(line))
  const body = length ? [...lines, again ? '' : said] : [said, ...lines.filter((line) => !said.includes(line))]
  return [
    `**${escapeMarkdown(titleOf(all, first))}**`,
    ...body,
    ...(options.length > 0 ? [] : variants(all)),
    all
      .slice(0, 3)
      .map(({ id }) => wordSource(id))
      .join(' · '),
  ]
    .filter((line) => line !== '')
    .join('\n\n')
}

/** A shorter line is no sentence of a sheet. */
const LINE = 20

/** Jobs that a sheet cites in passing: one or two after a whole licence are no list of where it leads. */
const PEU_DE_METIERS = 3

/** With few jobs cited, what comes next says more: « licence de psychologie », then the master. */
export function apresPeuDeMetiers(all: readonly FicheFormation[], metiers: number): string {
  if (metiers === 0 || metiers > PEU_DE_METIERS) return ''
  const next = section(all, (fiche) => fiche.poursuite, FORMATION.poursuite, MAX_CHARS)
  return [FORMATION.debouchesAutres, ...(next === undefined ? [] : [next])].join('\n\n')
}

/** What the titles share: `BUT génie mécanique et productique` for its four parcours. */
export function titleOf(all: readonly FicheFormation[], first: FicheFormation): string {
  if (all.length === 1) return capital(first.libelle)
  const words = first.libelle.split(' ')
  let same = 0
  while (same < words.length && all.every((fiche) => fiche.libelle.split(' ')[same] === words[same])) same++
  const title = words.slice(0, same).join(' ').replace(NOT_AN_END, '')
  return capital(title === '' ? first.libelle : title)
}

/** Where no title ends: « BUT génie civil parcours », « master mention STAPS : ». */
const NOT_AN_END =
  /(?:\s+(?:parcours|option|spécialité|mention|de|du|des|d’|en|et|par|à|l'École|l'Institut|de l'École|[:,(-]))+$/

function linesOf(
  all: readonly FicheFormation[],
  first: FicheFormation,
  facette: FacetteFormation,
  metiers: readonly FicheMetier[],
  options: readonly string[],
): readonly string[] {
  switch (facette) {
    case 'duree':
      return [duree(all), dureeSelon(all), niveau(all), dureeAvant(all, dureeSelon(all) !== '')]
    case 'acces':
      return [section(all, (fiche) => fiche.acces, FORMATION.acces) ?? absent('acces', all), attendus(all)]
    case 'poursuite':
      return poursuite(all, metiers)
    case 'debouches':
      return [debouches(metiers), apresPeuDeMetiers(all, metiers.length)]
    case 'description':
      return [contenu(all, first, options), duree(all), dureeAvant(all, true), niveau(all)]
  }
}

/** What the sheet says of studies after it; else the jobs that it cites, for it tells of no other way on. */
function poursuite(all: readonly FicheFormation[], metiers: readonly FicheMetier[]): readonly string[] {
  const said = section(all, (fiche) => fiche.poursuite, FORMATION.poursuite)
  if (said !== undefined) return [said]
  const jobs = metiers.length === 0 ? [] : [list(FORMATION.citeAussi, shortened(metiers.map(nomComplet)))]
  return [absent('poursuite', all), ...jobs]
}

/** What one learns; in each option where one enters one of them, for they teach different things. */
function contenu(all: readonly FicheFormation[], first: FicheFormation, options: readonly string[]): string {
  return options.length > 0
    ? list(FORMATION.parOption, options)
    : (section(all, (fiche) => fiche.description, '') ?? type(first))
}

/** What each option teaches; nothing when the sheets say the same of all. */
function parOption(all: readonly FicheFormation[], first: FicheFormation): readonly string[] {
  if (!areOptions(all)) return []
  const said = all.map((fiche) => section([fiche], (each) => each.description, '', MAX_OPTION_CHARS))
  if (distinct(said).length < all.length) return []
  const { length } = titleOf(all, first)
  // Option A before option B.
  return all.map(({ libelle }, at) => `**${escapeMarkdown(libelle.slice(length).trim())}** : ${said[at] ?? ''}`).sort()
}

function areOptions(all: readonly FicheFormation[]): boolean {
  return all.length > 1 && all.length <= MAX_OPTIONS && all.every(({ libelle }) => /\boption\b/i.test(libelle))
}

function duree(all: readonly FicheFormation[]): string {
  const durees = distinct(all.map((fiche) => fiche.duree))
  return durees.length === 0 ? FORMATION.sansDuree : FORMATION.duree(durees)
}

/** « …, ou 1 an après un premier diplôme »: what the sheet says of another length than its own. */
function dureeSelon(all: readonly FicheFormation[]): string {
  const own = new Set(all.flatMap(({ duree }) => anneesDe(duree ?? '')))
  const said = all
    .flatMap((fiche) => [...sentencesOf(textOf(fiche.acces))])
    .find((text) => PREPARE.test(text) && text.length <= MAX_CHARS && anneesDe(text).some((each) => !own.has(each)))
  return said === undefined ? '' : escapeMarkdown(said)
}

const PREPARE = /\b(?:prépar|dure\b|durée|cursus|formation)/i
const CHIFFRES: Readonly<Record<string, string>> = { un: '1', une: '1', deux: '2', trois: '3', quatre: '4' }

/** `en 2 ans, ou 1 an` → 2, 1 */
function anneesDe(text: string): readonly string[] {
  return [...text.matchAll(/\b(\d|une?|deux|trois|quatre) ans?\b(?! (?:d['’]|de |au moins|minimum))/gi)].map(
    ([, count = '']) => CHIFFRES[count.toLowerCase()] ?? count,
  )
}

function niveau(all: readonly FicheFormation[]): string {
  const niveaux = distinct(all.map((fiche) => fiche.niveauCertification))
  return niveaux.length === 0 ? '' : FORMATION.niveau(niveaux.map(FORMATION.niveauEnClair))
}

function type(fiche: FicheFormation): string {
  return fiche.type === undefined ? '' : FORMATION.type(escapeMarkdown(fiche.type))
}

function section(
  all: readonly FicheFormation[],
  pick: (fiche: FicheFormation) => Section | undefined,
  label: string,
  most = MAX_CHARS,
): string | undefined {
  const fiche = all.find((each) => textOf(pick(each)) !== '')
  if (fiche === undefined) return undefined
  const text = escapeMarkdown(firstSentences(textOf(pick(fiche)), most))
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
  return list(FORMATION.attendus, items.slice(0, 5).map(escapeMarkdown))
}

function debouches(metiers: readonly FicheMetier[]): string {
  if (metiers.length === 0) return FORMATION.sansDebouches
  const few = metiers.length <= PEU_DE_METIERS
  return list(few ? FORMATION.debouchesCites(metiers.length) : FORMATION.debouches, shortened(metiers.map(nomComplet)))
}

function absent(sujet: keyof typeof FORMATION.sujets, all: readonly FicheFormation[]): string {
  const lien = all[0]?.lien
  return [FORMATION.absent(FORMATION.sujets[sujet]), ...(lien === undefined ? [] : [FORMATION.page(lien)])].join(' ')
}

function variants(all: readonly FicheFormation[]): readonly string[] {
  return all.length < 2 ? [] : [list(FORMATION.variantes(all.length), shortened(all.map(({ libelle }) => libelle)))]
}

/** Names, and how many more there are. */
function shortened(names: readonly string[]): readonly string[] {
  const shown = names.slice(0, MAX_ITEMS).map(escapeMarkdown)
  return names.length > MAX_ITEMS ? [...shown, FORMATION.autres(names.length - MAX_ITEMS)] : shown
}

function list(intro: string, items: readonly string[]): string {
  return `${intro}\n\n${items.map((item) => `- ${item}`).join('\n')}`
}
