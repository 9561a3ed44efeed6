import { tokenize } from '../../search/fold'
import type { FacetteFormation } from '../../search/lexique'
import { LIENS } from '../../search/liens'
import { type NameHit, nameScore } from '../../search/nameIndex'
import { CLEAR_LEAD, COVERED } from '../../search/ranking'
import { stem } from '../../search/stem'
import { findTypeFormation } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { Section } from '../../sheets/section'
import type { Candidat } from '../intent'
import type { Observations } from '../observations/observations'
import { toCandidats } from '../observations/resoudre'
import { isUnDiplome } from './memeDomaine'

/** The sheets of the best name, then those of names that say as much. */
export function familyOf(hits: readonly NameHit<FicheFormation>[]): readonly Candidat<FicheFormation>[] {
  return toCandidats(asNear(hits))
}

/** The best name and those as near; said whole and as written, it leaves out what is read otherwise (« SVT » is not « biologie »). */
function asNear(hits: readonly NameHit<FicheFormation>[]): readonly NameHit<FicheFormation>[] {
  const [best] = hits
  if (best === undefined) return []
  const floor = nameScore(best) - CLEAR_LEAD / 2
  const whole = best.quality === 1 && best.nameCoverage >= COVERED && best.askCoverage >= COVERED
  return hits.filter(
    (hit) =>
      nameScore(hit) >= floor && hit.askCoverage >= best.askCoverage - 0.05 && (!whole || hit.quality === best.quality),
  )
}

/** True when the best name is borne by the variants of one diploma, or by one sheet, and nothing else is as near. */
export function isOneDiploma(hits: readonly NameHit<FicheFormation>[]): boolean {
  const [best] = hits
  if (best === undefined || best.askCoverage < 0.6) return false
  const family = familyOf(hits)
  if (family.length === 1) return true
  if (best.askCoverage < 0.8 || !shareATitle(family)) return false
  const own = new Set(best.name.targets)
  return asNear(hits).every((hit) => hit.name.targets.every((fiche) => own.has(fiche)))
}

/**
 * « un CAP bijouterie-joaillerie permet-il de continuer ? »: options of one diploma, whose sheets say the same of what is asked, need not
 * be told apart.
 */
export function isAnsweredAlike(facette: FacetteFormation, family: readonly Candidat<FicheFormation>[]): boolean {
  const fiches = family.map(({ fiche }) => fiche)
  if (fiches.length < 2 || !isUnDiplome(fiches)) return false
  return new Set(fiches.map((fiche) => tellingOf(saidOf(facette, fiche)))).size === 1
}

/** « de poursuivre des études en 2 ans » says no more than « de poursuivre en 2 ans ». */
function tellingOf(texte: string): string {
  const words = tokenize(texte).filter((word) => /\d/.test(word) || (word.length > 3 && word !== 'etudes'))
  return [...new Set(words)].sort().join(' ')
}

/** What the sheet says of it; what no field holds differs from one to the next. */
function saidOf(facette: FacetteFormation, { id, duree, acces, attendus, poursuite }: FicheFormation): string {
  if (facette === 'duree') return duree ?? ''
  if (facette === 'acces') return `${textOf(acces)} ${textOf(attendus)}`
  return facette === 'poursuite' ? textOf(poursuite) : id
}

function textOf(section: Section | undefined): string {
  return (section?.passages ?? []).flatMap(({ titre, paragraphes }) => [titre, ...paragraphes]).join(' ')
}

/** « ENM » is borne by a school of weather and one of music: their titles begin with « diplôme », and share nothing else. */
function shareATitle(family: readonly Candidat<FicheFormation>[]): boolean {
  const [first = [], ...others] = family.map(({ fiche }) => tokenize(fiche.libelle))
  const end = first.findIndex((word, at) => others.some((words) => words[at] !== word))
  const shared = end < 0 ? first : first.slice(0, end)
  return findTypeFormation(shared, 0) !== undefined || shared.some((word) => !SAY_NO_FIELD.has(word))
}

const SAY_NO_FIELD = new Set([
  'diplome',
  'certificat',
  'formation',
  'mention',
  'd',
  'de',
  'du',
  'des',
  'l',
  'la',
  'le',
  'les',
  'en',
])

/** Every word said after the kind is in the title, in whatever number, or a part of a longer one: « radio » of « électroradiologie ». */
export function isToldBy(dit: string, { libelle, sigle }: FicheFormation): boolean {
  const words = tokenize(dit)
  const own = [...tokenize(libelle), ...tokenize(sigle ?? '')]
  const kind = findTypeFormation(words, 0)
  if (kind !== undefined && kind.code !== findTypeFormation(own, 0)?.code) return false
  const said = words.slice(kind?.length ?? 0).filter((word) => !LIENS.has(word) && !SAY_NO_FIELD.has(word))
  return (
    said.length > 0 &&
    said.every(
      (word) =>
        isInitials(word, own) ||
        own.some((each) => stem(each) === stem(word) || each === word.replace(/[sx]$/, '') || isPart(word, each)),
    )
  )
}

/** « QLIO » is « qualité, logistique industrielle et organisation ». */
function isInitials(word: string, title: readonly string[]): boolean {
  const initials = title.flatMap((each) => (LIENS.has(each) ? [] : [each[0] ?? ''])).join('')
  return word.length > 2 ? initials.includes(word) : word.length === 2 && initials.startsWith(word, 1)
}

/** « radio » of « électroradiologie »; « anim » begins « animation ». */
function isPart(word: string, whole: string): boolean {
  return word.length > SHORT ? whole.includes(word) : word.length === SHORT && whole.startsWith(word)
}

const SHORT = 4

const OPTION = /\b(?:option|opt) ([a-f])\b(?! (?:et|ou) [a-f]\b)/

const OPTION_DITE = /\b(?:option|opt|specialite|parcours|mention) (?:[a-f] )?([a-z]{4,})/

/** « BTS fluides, énergies, domotique *option* C *domotique* … »: what tells it from its twins, stemmed. */
function optionOf({ libelle }: FicheFormation): readonly string[] {
  const words = tokenize(libelle)
  const at = words.findIndex((word) => /^(?:option|specialite|parcours|mention)$/.test(word))
  return at < 0 ? [] : words.slice(at + 1).map(stem)
}

/** « STAPS … en éducation et motricité »: of the variants of one diploma, those that another word of the message tells apart. */
export function narrowFamily(
  family: readonly Candidat<FicheFormation>[],
  { question, natures }: Observations,
): readonly Candidat<FicheFormation>[] {
  if (family.length < 2) return family
  // « option A » is no « c'est ».
  const [, option] = OPTION.exec(question.phrase) ?? []
  const chosen = family.filter(
    ({ fiche }) => option !== undefined && tokenize(fiche.libelle).join(' ').includes(`option ${option} `),
  )
  if (chosen.length > 0) return chosen
  const [, nom] = OPTION_DITE.exec(question.phrase) ?? []
  const named = nom === undefined ? [] : family.filter(({ fiche }) => optionOf(fiche).includes(stem(nom)))
  if (named.length > 0 && named.length < family.length) return narrowByWords(named, question, natures)
  return narrowByWords(family, question, natures)
}

function narrowByWords(
  family: readonly Candidat<FicheFormation>[],
  question: Observations['question'],
  natures: Observations['natures'],
): readonly Candidat<FicheFormation>[] {
  if (family.length < 2) return family
  const said = new Set(
    question.mots.flatMap(({ lu }, at) => (natures[at] === 'lien' || lu.length === 1 ? [] : [stem(lu)])),
  )
  const own = family.map(({ fiche }) => new Set(tokenize(fiche.libelle).map(stem)))
  // « moto » is of « motocycles ».
  const starts = [...said].filter(({ length }) => length >= SHORT)
  const isSaid = (word: string): boolean => said.has(word) || starts.some((start) => word.startsWith(start))
  const told = own.map(
    (words, at) =>
      [...words].filter((word) => isSaid(word) && own.some((other, rank) => rank !== at && !other.has(word))).length,
  )
  const most = Math.max(...told)
  return most === 0 ? family : family.filter((_, at) => told[at] === most)
}
