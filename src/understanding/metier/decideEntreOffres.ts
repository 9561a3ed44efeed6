import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { PointPrecis } from '../../search/lexique'
import { parseIdMetier } from '../../sheets/ids'
import type { Contexte } from '../contexte'
import { aspectDe } from '../facettes/aspectCompare'
import { pointDit } from '../facettes/pointDit'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'
import { facetteDite } from './decideMetier'

/** More jobs than these are a list to choose from. */
export const MAX_COMPARES = 3

/** What no sheet can tell of two jobs. */
export const AVIS =
  /\b(?:facil\w*|dur|dure|difficil\w*|mieux|meilleure?s?|bien|fatigant\w*|penible\w*|interessant\w*|cool|sympa|stylee?|utile|simple)\b/
export const AVIS_SEUL = new RegExp(`^(?:\\w+ )?(?:${AVIS.source})$`)
const LEQUEL = /\b(?:lequel|laquelle|lesquel\w*|qui|quel|quelle)\b/

/** « le mieux », « et le plus facile ? », « quel est le moins cher ? » */
export const SUPERLATIF =
  /^(?:(?:et|mais|alors|du coup|c est quoi|c est lequel|c est|quel|quelle|est|sont|selon toi) )*(?:le|la|les) (?:mieux|meilleure?s?|pire|(?:plus|moins|mieux) \w+)(?: selon toi| d apres toi| alors)?$/

/** « lequel mène à bac + 3 ? », « jusqu'à bac + 2 » */
export const NIVEAU = /\bbac (?:plus )?\d\b|\bniveau bac\b/

/** « y a un concours ? »: the one thing asked of each. */
export function pointCompare(phrase: string, index: CatalogueIndex): PointPrecis | undefined {
  return pointDit(phrase, index, ({ metier, ajoute, facette }) => metier && !ajoute && facette === 'etudes')
}

/** « lequel est le plus court ? », of studies. */
const LENGTH =
  /\b(?:le|la|les|lequel|laquelle) (?:\w+ )?(?:plus|moins) (?:court|courte|long|longue|longs|rapide|vite|d annees)\b/

/** « lequel gagne le plus ? » of the jobs just compared: that alone, not the whole again. */
export function decideEntreOffres(seen: Observations, contexte: Contexte, index: CatalogueIndex): Intent | undefined {
  const fiches = contexte.offres.flatMap((id) => {
    const idMetier = parseIdMetier(id)
    return (idMetier === undefined ? undefined : index.metiers.get(idMetier)) ?? []
  })
  const [left, right, ...more] = fiches
  if (left === undefined || right === undefined || fiches.length > MAX_COMPARES) return undefined
  const compared = { kind: 'comparaison', fiches: [left, right, ...more] } as const
  const { phrase } = seen.question
  const point = pointCompare(phrase, index)
  if (point !== undefined) return { ...compared, aspect: aspectDe(point.facette) ?? 'tout', point }
  if (NIVEAU.test(phrase)) return { ...compared, aspect: 'etudes' }
  const facette = facetteDite(seen, index)
  const aspect = facette === undefined ? undefined : aspectDe(facette)
  // « lequel a les meilleurs horaires ? » asks of the sheets, « lequel est le plus facile ? » for a judgement.
  const said = seen.facettes.some(
    ({ sens, debut, fin }) => sens === facette && sens !== 'presentation' && !AVIS_SEUL.test(phrase.slice(debut, fin)),
  )
  if (AVIS.test(phrase) && !said) return { ...compared, aspect: 'avis' }
  if (aspect !== undefined) return { ...compared, aspect }
  if (facette === undefined && LENGTH.test(phrase)) return { ...compared, aspect: 'etudes' }
  if (facette !== undefined && facette !== 'presentation')
    return {
      kind: 'choixMetier',
      facette,
      dit: '',
      candidats: fiches.map((fiche) => ({ fiche, score: 0.5 })),
      doute: false,
    }
  return {
    ...compared,
    aspect: (LEQUEL.test(phrase) || SUPERLATIF.test(phrase)) && !/\b(?:differ|compar)/.test(phrase) ? 'avis' : 'tout',
  }
}
