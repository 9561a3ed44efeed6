import { type IdFormation, type IdMetier, parseIdFormation, parseIdMetier } from '../sheets/ids'
import { niveauOf } from './draftFormation'
import type { Row } from './readRows'

/** What ideo-formations says of a training; '' for what it does not. */
export interface FaitsFormation {
  readonly duree: string
  readonly niveauCertification: string
  readonly rncp: string
  readonly nom: string
  readonly sigle: string
  readonly type: string
  readonly domaines: readonly string[]
}

/** A name of the ROME, short form: `Abatteur / Abatteuse de carrière`. */
export interface AppellationRome {
  readonly codeRome: string
  readonly nom: string
  readonly peuUsitee: boolean
}

/** The tables that give facts, by the columns that only they have. */
export const TABLES = [
  { nature: 'ideo-metiers', columns: ['lien site onisep.fr', 'domaine/sous-domaine'] },
  { nature: 'ideo-formations', columns: ['URL et ID Onisep', 'durée'] },
  { nature: 'rome', columns: ['libelle_appellation_court', 'code_rome'] },
] as const

/** One row a publication: the same job comes back, with the same domains. */
export function readDomaines(row: Row): { readonly id: IdMetier; readonly domaines: readonly string[] } | undefined {
  const id = parseIdMetier(/MET\.\d+/.exec(row.get('liensiteonisepfr') ?? '')?.[0] ?? '')
  return id === undefined ? undefined : { id, domaines: domainesOf(row) }
}

export function readFaitsFormation(row: Row): { readonly id: IdFormation; readonly faits: FaitsFormation } | undefined {
  const id = parseIdFormation(/FOR\.\d+/.exec(row.get('urletidonisep') ?? '')?.[0] ?? '')
  if (id === undefined) return undefined
  const niveau = row.get('libelleniveaudecertification') || row.get('niveaudecertification') || ''
  return {
    id,
    faits: {
      duree: row.get('duree') ?? '',
      niveauCertification: /^\d$/.test(niveau) && niveau !== '0' ? `niveau ${niveau}` : niveauOf(niveau),
      rncp: /\d{2,6}/.exec(row.get('coderncp') ?? '')?.[0] ?? '',
      nom: row.get('libelleformationprincipal') ?? '',
      sigle: row.get('sigleformation') ?? '',
      type: row.get('libelletypeformation') ?? '',
      domaines: domainesOf(row),
    },
  }
}

export function readAppellation(row: Row): AppellationRome | undefined {
  const [codeRome = '', nom = ''] = [row.get('coderome'), row.get('libelleappellationcourt')]
  if (!/^[A-N]\d{4}$/.test(codeRome) || nom === '') return undefined
  return { codeRome, nom, peuUsitee: row.get('peuusite') === 'O' }
}

/** `domaine/sous-domaine| domaine/sous-domaine`: labels hold commas, domains hold no bar. */
function domainesOf(row: Row): readonly string[] {
  const parts = (row.get('domainesousdomaine') ?? '').split('|').map((part) => part.split('/')[0]?.trim() ?? '')
  return [...new Set(parts)].filter((domaine) => domaine !== '').sort((a, b) => a.localeCompare(b, 'fr'))
}
