import { fileNameOf, findIdInFileName } from './findIdInFileName'
import { quoted } from './rules'
import type { SheetReader } from './sheetReader'

/** How ids of one kind of sheet are read and shown. */
export interface IdKind<Id extends string> {
  readonly parse: (text: string) => Id | undefined
  readonly prefix: 'MET' | 'FOR'
  /** Training sheets carry their id in their file name only; in a job sheet it must be written. */
  readonly nameMayTell: boolean
}

/** The sheet's id: from its own `**ID:**` line, else its front matter, else its file name; they must agree. */
export function parseSheetId<Id extends string>(reader: SheetReader, kind: IdKind<Id>): Id | undefined {
  const own = reader.field('ID')
  const { id: inEntete } = reader.frontMatter
  const inName = findIdInFileName(reader.file)
  const found = own?.text ?? inEntete
  const line = own?.line ?? 1
  const id = kind.parse(found ?? (kind.nameMayTell ? inName : undefined) ?? '')
  const expected = `attendu \`${kind.prefix}.\` et le numéro de la fiche`
  if (id === undefined && found === undefined) {
    const number = /\d+/.exec(inName ?? '')?.[0] ?? '528'
    const inFileName = kind.nameMayTell ? `, ou nommez le fichier \`${kind.prefix.toLowerCase()}-${number}-….md\`` : ''
    const remedy = `ajoutez sous le titre \`**ID:** ${kind.prefix}.${number}\`${inFileName}`
    reader.report('id-absent', 1, `La fiche n’a pas d’identifiant, ${expected}`, remedy)
  } else if (id === undefined) {
    const number = /\d{1,9}/.exec(found ?? '')?.[0] ?? '528'
    reader.report(
      'id-invalide',
      line,
      `L’identifiant vaut ${quoted(found ?? '')}, ${expected}`,
      `p. ex. \`${kind.prefix}.${number}\``,
    )
  } else {
    const others = [
      { id: inEntete, source: 'l’en-tête' },
      { id: inName, source: `le nom du fichier ${quoted(fileNameOf(reader.file))}` },
    ].filter((other) => other.id !== undefined && other.id !== id)
    for (const other of others) {
      const message = `L’identifiant vaut \`${id}\`, mais ${other.source} dit ${quoted(other.id ?? '')}`
      reader.report('id-en-desaccord', line, message, 'corrigez celui des deux qui est faux')
    }
  }
  return id
}
