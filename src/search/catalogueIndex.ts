import type { Catalogue } from '../sheets/catalogue'
import type { FicheFormation } from '../sheets/ficheFormation'
import type { FicheMetier } from '../sheets/ficheMetier'
import type { IdFormation, IdMetier } from '../sheets/ids'
import { passagesOf } from '../sheets/passagesOf'
import { type Appellation, arbreDesAppellations } from './appellations'
import type { ArbreMots } from './arbreMots'
import { type Ecoles, ecolesDe } from './ecoles'
import { tokenize } from './fold'
import { FullText } from './fullText'
import { learnVoisinage } from './learnVoisinage'
import type { Domaine, Interet, Lexique } from './lexique'
import { LIENS } from './liens'
import { NameIndex } from './nameIndex'
import { nomsFormations, schoolNames } from './nomsFormations'
import { nomsMetiers } from './nomsMetiers'
import { type NomsSpecialites, nomsSpecialites } from './nomsSpecialites'
import { PhraseIndex } from './phraseIndex'
import { TitresFormations } from './titresFormations'
import { arbreDesTitres, titresOf } from './titresMetiers'
import { findTypeFormation } from './typesFormation'
import { addLexiqueWords } from './vocabulaireLexique'
import { Vocabulary } from './vocabulary'
import type { Voisinage } from './voisinage'

/** Words of diploma titles that name no diploma. */
export const FORMATION_TOOL_WORDS: readonly string[] = ['mention', 'option', 'parcours', 'specialite', 'partenariat']

/** Everything the bot looks things up in, built once per set of sheets. */
export interface CatalogueIndex {
  readonly catalogue: Catalogue
  readonly lexique: Lexique
  readonly metiers: ReadonlyMap<IdMetier, FicheMetier>
  readonly formations: ReadonlyMap<IdFormation, FicheFormation>
  readonly nomsMetiers: NameIndex<FicheMetier>
  /** Names found only whole. */
  readonly nomsSpecialites: NomsSpecialites
  readonly nomsFormations: NameIndex<FicheFormation>
  /** Trainings by the first word of their sigle, folded: `melec`. */
  readonly sigles: ReadonlyMap<string, readonly FicheFormation[]>
  /** Everyday names of trainings that say no kind, by their first word, the longest first. */
  readonly nomsCourantsFormations: ReadonlyMap<string, readonly NomEntier[]>
  /** Everyday one-word names of one job → the words of its own name: `kine` → masseur, kinesitherapeute. */
  readonly surnoms: ReadonlyMap<string, readonly string[]>
  /** Trainings by their kind, those that lead to most jobs first. */
  readonly formationsParType: ReadonlyMap<string, readonly FicheFormation[]>
  readonly titresFormations: ReadonlyMap<string, FicheFormation>
  /** Folded job names, both genders. */
  readonly titresMetiers: ReadonlySet<string>
  /** The same, word by word. */
  readonly arbreTitres: ArbreMots<true>
  /** Whole titles of trainings among the words of a question. */
  /** Schools of engineers by the first word of their short names. */
  readonly ecoles: ReadonlyMap<string, readonly Ecoles[]>
  readonly titresCites: TitresFormations
  /** The ROME's appellations, by the stems of their full words. */
  readonly arbreAppellations: ArbreMots<Appellation>
  /** Ordinary French words of the lexicon. */
  readonly ordinaires: ReadonlySet<string>
  readonly vocabulary: Vocabulary
  /** Which words go together. */
  readonly voisinage: Voisinage
  readonly fullText: FullText
  /** Jobs that a training leads to: its sheet names them, or theirs recommend it. */
  readonly metiersParFormation: ReadonlyMap<IdFormation, readonly FicheMetier[]>
  /** Jobs by official interest, in lower case. */
  readonly parInteret: ReadonlyMap<string, readonly IdMetier[]>
  readonly interets: PhraseIndex<Interet>
  readonly domaines: PhraseIndex<Domaine>
}

/** A name looked for word for word. */
interface NomEntier {
  readonly words: readonly string[]
  readonly fiches: readonly FicheFormation[]
}

export function indexCatalogue(catalogue: Catalogue, lexique: Lexique): CatalogueIndex {
  const metiers = new Map(catalogue.metiers.map((fiche) => [fiche.id, fiche]))
  const formations = new Map(catalogue.formations.map((fiche) => [fiche.id, fiche]))
  const formationTools = new Set([...LIENS, ...FORMATION_TOOL_WORDS])
  const jobNames = nomsMetiers(catalogue.metiers, metiers, lexique)
  const trainingNames = nomsFormations(catalogue.formations, formationTools, lexique.nomsFormations)
  const vocabulary = new Vocabulary()
  for (const name of jobNames)
    for (const word of [...name.words, ...name.formes])
      vocabulary.add(word, name.source === 'titre' ? 3 : 1, name.source === 'titre' || name.source === 'synonyme')
  for (const name of trainingNames) for (const word of name.words) if (!word.includes(':')) vocabulary.add(word)
  const prose = new Set<string>(lexique.motsCourants)
  for (const fiche of catalogue.metiers) addProse(prose, fiche)
  addLexiqueWords(vocabulary, lexique, prose)
  const named = new Set(
    jobNames.flatMap(({ source, words }) => (source === 'titre' || source === 'synonyme' ? words.map(single) : [])),
  )
  for (const word of prose) {
    // « ferronier » in the text of a sheet is a slip for « ferronnier »: known, it would not be corrected.
    if (named.has(single(word)) && !vocabulary.has(word)) continue
    // `gagne`, `gagner`… of the phrases' `gagn*` correct their own misspellings.
    if (lexique.debutsCles.some((start) => word.startsWith(start))) vocabulary.add(word)
    else vocabulary.addOrdinary(word)
  }
  const metiersParFormation = byFormation(catalogue)
  const titres = titresOf(catalogue.metiers, lexique)
  return {
    catalogue,
    lexique,
    metiers,
    formations,
    nomsMetiers: new NameIndex(jobNames, LIENS),
    nomsSpecialites: nomsSpecialites(metiers, lexique),
    nomsFormations: new NameIndex(trainingNames, formationTools),
    sigles: siglesOf(catalogue.formations, formationTools),
    nomsCourantsFormations: everydayTrainings(lexique, formations),
    surnoms: surnomsOf(lexique, metiers),
    titresFormations: new Map(catalogue.formations.map((fiche) => [tokenize(fiche.libelle).join(' '), fiche])),
    titresMetiers: titres,
    arbreTitres: arbreDesTitres(titres),
    ecoles: ecolesDe(catalogue.formations, formationTools),
    titresCites: new TitresFormations(catalogue.formations, formationTools),
    arbreAppellations: arbreDesAppellations(catalogue.metiers, lexique),
    ordinaires: new Set(lexique.motsCourants),
    vocabulary,
    voisinage: learnVoisinage(lexique, [...jobNames, ...trainingNames]),
    parInteret: byInteret(catalogue.metiers),
    metiersParFormation,
    formationsParType: byType(catalogue.formations, metiersParFormation),
    fullText: new FullText(catalogue.metiers, lexique.motsVides),
    // An entry with its own jobs is the finer one: it wins a word that an official label also claims.
    interets: new PhraseIndex(
      [
        ...[...lexique.interets].sort((a, b) => Math.min(b.metiers.length, 1) - Math.min(a.metiers.length, 1)),
        // They win what they hold of a wish, and are then left aside.
        { mots: lexique.faconsDeParler, metiers: [], interets: [], maniere: false },
      ],
      (interet) => interet.mots,
    ),
    domaines: new PhraseIndex(lexique.domaines, (domaine) => [...domaine.mots, domaine.domaine]),
  }
}

function surnomsOf(
  { nomsCourants }: Lexique,
  metiers: ReadonlyMap<IdMetier, FicheMetier>,
): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>()
  for (const { noms, metiers: ids } of nomsCourants) {
    const [id, other] = ids
    const fiche = id === undefined || other !== undefined ? undefined : metiers.get(id)
    if (fiche === undefined) continue
    const own = tokenize(fiche.libelleMasculin).filter((word) => !LIENS.has(word))
    for (const nom of noms) {
      const [word, more] = tokenize(nom)
      if (word !== undefined && more === undefined && !own.includes(word)) words.set(word, own)
    }
  }
  return words
}

/** Double letters written once. */
function single(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}

function byFormation({ metiers, formations }: Catalogue): ReadonlyMap<IdFormation, readonly FicheMetier[]> {
  const byName = new Map(metiers.map((fiche) => [fiche.nom, fiche]))
  const reached = new Map<IdFormation, FicheMetier[]>()
  const add = (id: IdFormation, fiche: FicheMetier): void => {
    const before = reached.get(id)
    if (before === undefined) reached.set(id, [fiche])
    else if (!before.includes(fiche)) before.push(fiche)
  }
  for (const { id, metiersAssocies } of formations) {
    for (const nom of metiersAssocies) {
      const fiche = byName.get(nom)
      if (fiche !== undefined) add(id, fiche)
    }
  }
  for (const fiche of metiers) for (const { id } of fiche.formationsMinRequise) add(id, fiche)
  return reached
}

function byType(
  formations: readonly FicheFormation[],
  metiers: CatalogueIndex['metiersParFormation'],
): ReadonlyMap<string, readonly FicheFormation[]> {
  const jobs = (fiche: FicheFormation): number => metiers.get(fiche.id)?.length ?? 0
  const types = new Map<string, FicheFormation[]>()
  for (const fiche of [...formations].sort((a, b) => jobs(b) - jobs(a))) {
    const code = findTypeFormation(tokenize(fiche.libelle), 0)?.code
    if (code !== undefined) types.set(code, [...(types.get(code) ?? []), fiche])
  }
  return types
}

function byInteret(metiers: readonly FicheMetier[]): ReadonlyMap<string, readonly IdMetier[]> {
  const ids = new Map<string, IdMetier[]>()
  for (const fiche of metiers) {
    for (const label of fiche.centresInteret) {
      const key = label.toLowerCase()
      ids.set(key, [...(ids.get(key) ?? []), fiche.id])
    }
  }
  return ids
}

function everydayTrainings(
  { nomsFormations: courants }: Lexique,
  formations: ReadonlyMap<IdFormation, FicheFormation>,
): ReadonlyMap<string, readonly NomEntier[]> {
  const byFirst = new Map<string, NomEntier[]>()
  for (const { noms, formations: ids } of courants) {
    const fiches = ids.flatMap((id) => formations.get(id) ?? [])
    for (const words of noms.map(tokenize)) {
      const first = words[0] ?? ''
      if (fiches.length > 0 && findTypeFormation(words, 0) === undefined)
        byFirst.set(first, [...(byFirst.get(first) ?? []), { words, fiches }])
    }
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

function siglesOf(
  formations: readonly FicheFormation[],
  toolWords: ReadonlySet<string>,
): ReadonlyMap<string, readonly FicheFormation[]> {
  const bySigle = new Map<string, FicheFormation[]>()
  for (const fiche of formations) {
    // « bac techno STHR sciences et technologies… » bears its sigle in its title.
    const written = fiche.libelle.match(/(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{2,6}(?![\p{L}\d])/gu) ?? []
    const [own] = tokenize(fiche.sigle ?? '')
    const words = tokenize(fiche.libelle)
    const type = findTypeFormation(words, 0)
    // « emlyon », « Kedge »: a business school is said by its name alone.
    const school = type?.code === 'pge' ? words.slice(type.length).find((word) => !toolWords.has(word)) : undefined
    const initials = type === undefined ? schoolNames(fiche.libelle, toolWords).map(([first]) => first) : []
    const sigles = new Set([own, school, ...initials, ...written.map((each) => tokenize(each)[0])])
    for (const sigle of sigles) {
      if (sigle === undefined || sigle.length < 3 || findTypeFormation([sigle], 0) !== undefined) continue
      bySigle.set(sigle, [...(bySigle.get(sigle) ?? []), fiche])
    }
  }
  return bySigle
}

function addProse(prose: Set<string>, fiche: FicheMetier): void {
  for (const { paragraphes } of passagesOf(fiche))
    for (const text of paragraphes) for (const word of tokenize(text)) prose.add(word)
}
