import { parseIdFormation } from '../sheets/ids'
import { LAYOUT_FORMATION, PARTS_FORMATION as PARTS } from '../sheets/layoutFormation'
import { TEXTES_IMPORT } from '../texts/import'
import type { Drafted, MetierCite } from './draft'
import { sectionText } from './sectionText'
import { sourcesOf } from './sourcesOf'
import { fieldOf, findChild, htmlOf, listOf, type XmlNode } from './xmlNode'

/** One `<formation>` of « Idéo-Fiches formations » as a training sheet. */
export function draftFormation(record: XmlNode): Drafted {
  const id = parseIdFormation(fieldOf(record, 'identifiant'))
  const nom = fieldOf(record, 'libelle_complet') || fieldOf(record, 'libelle_generique')
  if (id === undefined)
    return { refusal: { record: nom || fieldOf(record, 'identifiant') || '?', reason: TEXTES_IMPORT.refus.sansId } }
  if (nom === '') return { refusal: { record: id, reason: TEXTES_IMPORT.refus.sansNom } }
  const maj = isoDate(fieldOf(record, 'modification_date'))
  return {
    draft: {
      kind: 'formation',
      id,
      nom,
      body: bodyOf(record, nom),
      metiers: listOf(record, 'metiers_formation', 'metier').map((metier) => ({
        id: fieldOf(metier, 'id'),
        nom: fieldOf(metier, 'nom_metier') || fieldOf(metier, 'libelle'),
      })),
      extra: { ...(maj !== undefined && { maj }), sources: sourcesOf(record) },
    },
  }
}

function bodyOf(record: XmlNode, nom: string): string {
  const lien = fieldOf(record, 'url')
  const text = [
    `# ${nom}\n\n## ${PARTS.informations}\n\n`,
    field(PARTS.codeScolarite, fieldOf(record, 'code_scolarite')),
    field(PARTS.sigle, fieldOf(record, 'sigle')),
    field(PARTS.duree, fieldOf(record, 'duree_formation')),
    field(PARTS.niveauCertification, niveauOf(fieldOf(record, 'niveau_certification'))),
    field(PARTS.type, typeOf(findChild(record, 'type_Formation'))),
    lien === '' ? '' : `\n**${PARTS.lien}:** [${lien}](${lien})\n`,
    section(PARTS.description, findChild(record, 'descriptif_format_court')),
    section(PARTS.acces, findChild(record, 'descriptif_acces')),
    section(PARTS.attendus, findChild(record, 'attendus')),
    section(PARTS.poursuite, findChild(record, 'descriptif_poursuite_etudes')),
  ]
  return text.join('').trimEnd()
}

/** The last part of a training sheet, '' without jobs. */
export function wordMetiers(metiers: readonly MetierCite[], titles: ReadonlyMap<string, string>): string {
  const noms = new Set(metiers.map(({ id, nom }) => titles.get(id) ?? nom).filter((nom) => nom !== ''))
  return noms.size === 0 ? '' : `\n\n## ${PARTS.metiersAssocies}\n\n${[...noms].map((nom) => `- ${nom}`).join('\n')}`
}

/** « niveau 7 (bac + 5) » until 2023, « niveau 7 » since. */
export function niveauOf(found: string): string {
  return /^niveau \d/i.exec(found)?.[0].toLowerCase() ?? found
}

/** `brevet de technicien supérieur (BTS)` */
function typeOf(type: XmlNode | undefined): string {
  const [libelle, sigle] = [fieldOf(type, 'type_formation_libelle'), fieldOf(type, 'type_formation_sigle')]
  return libelle !== '' && sigle !== '' ? `${libelle} (${sigle})` : libelle
}

/** `27/06/2023` → `2023-06-27` */
function isoDate(text: string): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? []
  return day === undefined ? undefined : `${year}-${month}-${day}`
}

function field(nom: string, value: string): string {
  return value === '' ? '' : `**${nom}:** ${value}\n`
}

function section(nom: string, node: XmlNode | undefined): string {
  const text = sectionText(nom, htmlOf(node), LAYOUT_FORMATION)
  return text === '' ? '' : `\n${text}`
}
