import { quoted, type Rule } from './rules'
import type { SheetReader } from './sheetReader'

/** Reports a part that every sheet has and this one lacks, or leaves empty. */
export function expectSection(reader: SheetReader, rule: Rule, nom: string): void {
  const parts = reader.parts(nom)
  if (parts.some(({ value, lines }) => value !== '' || lines.length > 0)) return
  const found = parts.length > 0 ? 'est vide' : 'est absente'
  const message = `La section ${quoted(nom)} ${found}, attendu du texte`
  reader.report(rule, parts[0]?.line ?? 1, message, `écrivez sous \`## ${nom}\` ce que la fiche doit dire`)
}
