import type { FicheFormation } from './ficheFormation'
import { parseIdFormation } from './ids'
import { LAYOUT_FORMATION, PARTS_FORMATION as PARTS } from './layoutFormation'
import { parseSheetId } from './parseSheetId'
import type { Problem } from './problem'
import { quoted } from './rules'
import { SheetReader } from './sheetReader'

/** A sheet read, unless an error sets it aside; all its problems either way. */
export interface ParsedFicheFormation {
  readonly fiche?: FicheFormation
  readonly problems: readonly Problem[]
}

/** Reads a training sheet; `file` is only for its name, which gives the id: nothing is read from the disk. */
export function parseFicheFormation(text: string, file: string): ParsedFicheFormation {
  const reader = new SheetReader(text, file, LAYOUT_FORMATION)
  const id = parseSheetId(reader, { parse: parseIdFormation, prefix: 'FOR', nameMayTell: true })
  if (reader.parts(PARTS.informations).length === 0) {
    const message = `La section ${quoted(PARTS.informations)} est absente, attendu la durée, le niveau et le type`
    reader.report('section-attendue-absente', 1, message, `ajoutez \`## ${PARTS.informations}\` sous le titre`)
  }
  for (const { number, text } of reader.parts(PARTS.informations).flatMap(({ lines }) => lines)) {
    reader.stray(PARTS.informations, number, text)
  }
  const body = {
    codeScolarite: reader.field(PARTS.codeScolarite)?.text,
    sigle: reader.field(PARTS.sigle)?.text,
    duree: reader.field(PARTS.duree)?.text,
    niveauCertification: reader.field(PARTS.niveauCertification)?.text,
    type: reader.field(PARTS.type)?.text,
    lien: parseLien(reader),
    description: reader.section(PARTS.description),
    acces: reader.section(PARTS.acces),
    attendus: reader.section(PARTS.attendus),
    poursuite: reader.section(PARTS.poursuite),
    metiersAssocies: reader.list(PARTS.metiersAssocies).map(({ text }) => text),
    autresSections: reader.autresSections(),
  }
  const { problems } = reader
  if (!id || !reader.isServable()) return { problems }
  return {
    fiche: { kind: 'formation', id, libelle: reader.titre, ...body, entete: reader.frontMatter.entete, file },
    problems,
  }
}

/** Only web addresses are kept: the link is shown to students, and clicked. */
function parseLien(reader: SheetReader): string | undefined {
  const found = reader.field(PARTS.lien)
  if (!found) return undefined
  const address = /^\[[^\]]{0,2000}\]\((.{0,2000})\)$/.exec(found.text)?.[1] ?? found.text
  if (/^https?:\/\/\S+$/i.test(address)) return address
  reader.report(
    'lien-invalide',
    found.line,
    `\`${PARTS.lien}\` vaut ${quoted(found.text)}, attendu une adresse web`,
    'p. ex. `[https://www.onisep.fr](https://www.onisep.fr)`',
  )
  reader.keep(PARTS.lien, found)
  return undefined
}
