import { CENTRES_INTERET } from './centresInteret'
import { expectSection } from './expectSection'
import type { Appellation, FicheMetier, FormationMinRequise } from './ficheMetier'
import { findDureesEtudes } from './findDureesEtudes'
import { findSalaireDebutant } from './findSalaireDebutant'
import { findSuggestion, findWord } from './findSuggestion'
import { parseIdMetier } from './ids'
import { LAYOUT_METIER, PARTS_METIER as PARTS } from './layoutMetier'
import { findNiveauOfDiplome, NIVEAUX, type Niveau, parseNiveau } from './niveau'
import { parseCodesRome } from './parseCodesRome'
import { parseFormationMinRequise } from './parseFormationMinRequise'
import { parseSheetId } from './parseSheetId'
import type { Problem } from './problem'
import { readAppellations } from './readAppellations'
import type { Item } from './readItems'
import { quoted, type Rule } from './rules'
import { SheetReader } from './sheetReader'
import { STATUTS } from './statuts'

/** A sheet read, unless an error sets it aside; all its problems either way. */
export interface ParsedFicheMetier {
  readonly fiche?: FicheMetier
  readonly problems: readonly Problem[]
}

/** Reads a job sheet; `file` is only for its name: nothing is read from the disk. */
export function parseFicheMetier(text: string, file: string): ParsedFicheMetier {
  const reader = new SheetReader(text, file, LAYOUT_METIER)
  const id = parseSheetId(reader, { parse: parseIdMetier, prefix: 'MET', nameMayTell: false })
  const appellation = parseAppellation(reader)
  const synonymes = parseSynonymes(reader)
  const rome = parseCodesRome(reader)
  expectSection(reader, 'section-requise-absente', PARTS.accrocheMetier)
  expectSection(reader, 'section-attendue-absente', PARTS.formatCourt)
  const formatCourt = reader.section(PARTS.formatCourt)
  const vieProfessionnelle = reader.section(PARTS.vieProfessionnelle)
  const body = {
    accrocheMetier: reader.section(PARTS.accrocheMetier),
    formatCourt,
    natureTravail: reader.section(PARTS.natureTravail),
    competences: reader.section(PARTS.competences),
    conditionTravail: reader.section(PARTS.conditionTravail),
    vieProfessionnelle,
    accesMetier: reader.section(PARTS.accesMetier),
    dureesEtudes: findDureesEtudes(formatCourt),
    salaireDebutant: findSalaireDebutant(vieProfessionnelle),
    niveauAccesMin: parseNiveauAccesMin(reader),
    formationsMinRequise: parseFormations(reader),
    statuts: parseVocabulary(reader, PARTS.statuts, STATUTS, 'statut-inconnu'),
    centresInteret: parseVocabulary(reader, PARTS.centresInteret, CENTRES_INTERET, 'centre-interet-inconnu'),
    autresSections: reader.autresSections(),
  }
  const { problems } = reader
  if (!id || !reader.isServable()) return { problems }
  const { entete } = reader.frontMatter
  return { fiche: { kind: 'metier', id, ...appellation, synonymes, ...rome, ...body, entete, file }, problems }
}

function parseAppellation(reader: SheetReader): Appellation {
  const blocks = reader.parts(PARTS.appellations)
  const { appellations, strays } = readAppellations(blocks, reader.titre)
  for (const { number, text } of strays) reader.stray(PARTS.appellations, number, text)
  if (!blocks.some(({ lines }) => lines.length > strays.length)) {
    reader.report(
      'appellation-absente',
      blocks[0]?.line ?? 1,
      'La fiche ne donne ni féminin ni masculin du métier',
      'ajoutez sous l’identifiant `**Appellations:**`, `- Féminin: …` et `- Masculin: …`',
    )
  }
  return appellations[0] ?? { nom: reader.titre, libelleFeminin: reader.titre, libelleMasculin: reader.titre }
}

function parseSynonymes(reader: SheetReader): readonly Appellation[] {
  const { appellations, strays } = readAppellations(reader.parts(PARTS.synonymes), '')
  for (const { number, text } of strays) reader.stray(PARTS.synonymes, number, text)
  return appellations
}

function parseNiveauAccesMin(reader: SheetReader): Niveau | undefined {
  const found = reader.field(PARTS.niveauAccesMin)
  if (!found) return undefined
  const niveau = parseNiveau(found.text)
  if (niveau === undefined) {
    reportUnknown(reader, 'niveau-inconnu', PARTS.niveauAccesMin, found, NIVEAUX)
    reader.keep(PARTS.niveauAccesMin, found)
  }
  return niveau
}

function parseFormations(reader: SheetReader): readonly FormationMinRequise[] {
  return reader.list(PARTS.formationsMinRequise).flatMap(({ text, line }) => {
    const formation = parseFormationMinRequise(text, line)
    if (formation) return [formation]
    const message = `\`${PARTS.formationsMinRequise}\` a la ligne ${quoted(text)}, attendu un libellé suivi de \`(ID: FOR.n)\``
    reader.report('formation-malformee', line, message, 'p. ex. `- CAP cuisine (ID: FOR.9664)`')
    return []
  })
}

/** Words outside the vocabulary are kept as the sheet writes them: Onisep may add some. */
function parseVocabulary(
  reader: SheetReader,
  nom: string,
  vocabulary: readonly string[],
  rule: Rule,
): readonly string[] {
  return reader.list(nom).map((item) => {
    const word = findWord(item.text, vocabulary)
    if (word === undefined) reportUnknown(reader, rule, nom, item, vocabulary)
    return word ?? item.text
  })
}

function reportUnknown(
  reader: SheetReader,
  rule: Rule,
  nom: string,
  { text, line }: Item,
  vocabulary: readonly string[],
) {
  const suggestion =
    (vocabulary === NIVEAUX ? findNiveauOfDiplome(text) : undefined) ?? findSuggestion(text, vocabulary)
  reader.report(
    rule,
    line,
    `\`${nom}\` vaut ${quoted(text)}, attendu l’une des ${vocabulary.length} valeurs d’Onisep`,
    suggestion ? `vouliez-vous dire \`${suggestion}\` ?` : `p. ex. \`${vocabulary.slice(0, 6).join('`, `')}\``,
  )
}
