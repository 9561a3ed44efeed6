import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import type { Fiche } from '../../search/typedNames'
import { parseIdFormation, parseIdMetier } from '../../sheets/ids'
import { parseObject, parseString } from '../json'
import { resultatDe } from './cartePartage'
import { DOMAINES } from './domaines'
import type { ReponseRecherche } from './searchExtension'

const METIERS = /\/metiers\/([^/]+)\/?$/
const REDIRECTION = /\/(?:slug|id)\/((?:MET|FOR)\.\d+)\/?$/i

/** Links to Onisep's pages of jobs and trainings, pasted in a message, become cards. */
export class LinkPreview {
  private readonly bySlug: ReadonlyMap<string, Fiche>

  constructor(private readonly index: CatalogueIndex) {
    this.bySlug = new Map<string, Fiche>([
      ...index.catalogue.formations.map((fiche) => [keyOf(fiche.libelle), fiche] as const),
      ...index.catalogue.metiers.map(
        (fiche) => [keyOf(`${fiche.libelleMasculin} ${fiche.libelleFeminin}`), fiche] as const,
      ),
    ])
  }

  /** No card for any other link: Teams then shows it as it is. */
  preview(value: unknown): ReponseRecherche | object {
    const fiche = this.find(parseString(parseObject(value)?.url) ?? '')
    if (fiche === undefined) return {}
    return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [resultatDe(fiche)] } }
  }

  private find(address: string): Fiche | undefined {
    if (!URL.canParse(address)) return undefined
    const { protocol, hostname, pathname } = new URL(address)
    if (!/^https?:$/.test(protocol) || !DOMAINES.some((domain) => domain === hostname)) return undefined
    const id = REDIRECTION.exec(pathname)?.[1]?.toUpperCase() ?? ''
    const [metier, formation] = [parseIdMetier(id), parseIdFormation(id)]
    if (metier !== undefined) return this.index.metiers.get(metier)
    if (formation !== undefined) return this.index.formations.get(formation)
    const slug =
      METIERS.exec(pathname)?.[1] ?? (/\/formations\//.test(pathname) ? pathname.split('/').at(-1) : undefined)
    return slug === undefined ? undefined : this.bySlug.get(keyOf(slug))
  }
}

/** The words of a name whatever their order: `technicien-technicienne-en-mecanique` says what both forms share once. */
function keyOf(text: string): string {
  return [...new Set(tokenize(text))].sort().join(' ')
}
