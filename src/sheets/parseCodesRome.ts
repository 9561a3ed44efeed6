import type { FicheMetier } from './ficheMetier'
import { type CodeRome, parseCodeRome } from './ids'
import { PARTS_METIER } from './layoutMetier'
import { quoted } from './rules'
import type { SheetReader } from './sheetReader'

/** The ROME codes of a job sheet, and the domain codes (`A15`) that a few sheets have in their place. */
export function parseCodesRome(reader: SheetReader): Pick<FicheMetier, 'codesRome' | 'domainesRome'> {
  const codesRome: CodeRome[] = []
  const domainesRome: string[] = []
  const nom = PARTS_METIER.codesRome
  for (const { text, line } of reader.list(nom)) {
    for (const found of text.split(/[,;|] ?/).filter((part) => part !== '')) {
      const code = parseCodeRome(found)
      if (code) {
        codesRome.push(code)
        continue
      }
      const isDomain = /^[A-N]\d{2}$/.test(found)
      if (isDomain) domainesRome.push(found)
      const message = `\`${nom}\` vaut ${quoted(found)}, attendu une lettre de A à N et quatre chiffres`
      const remedy = `p. ex. \`H1203\`, d’après le ROME de France Travail${isDomain ? ` ; \`${found}\` est gardé comme domaine` : ''}`
      // Two of Onisep's own sheets have a domain there: worth a word, not worth setting them aside.
      reader.report('code-rome-invalide', line, message, remedy, isDomain ? 'warning' : 'error')
    }
  }
  return { codesRome, domainesRome }
}
