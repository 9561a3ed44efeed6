import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import { stem } from '../../search/stem'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { parseIdMetier } from '../../sheets/ids'
import type { Contexte } from '../contexte'
import type { Candidat, Intent } from '../intent'
import { facetteDite } from '../metier/decideMetier'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** « celui de technicien », « le régisseur »: one of those shown. */
const UN_DE_LA_LISTE = /^(?:(?:et|e|non|plutot|alors|oui|ok|sinon|pour|c est quoi|que fait) )*(celui|celle|le|la|l) /

/**
 * After « Quels métiers dans la radioprotection ? », « celui de technicien, que fait-il ? » is asked of the one shown whose name says it,
 * though the word alone means a hundred jobs.
 */
export function decideDeLaListe(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  { offres, liste = [], suite }: Contexte,
): Intent | undefined {
  if (demande === undefined || demande.resolution.kind === 'inconnu') return undefined
  const shown = offres.length > 0 ? offres : liste
  const [, article] = UN_DE_LA_LISTE.exec(seen.question.phrase) ?? []
  if (article === undefined || shown.length < 2 || (suite === undefined && offres.length === 0)) return undefined
  // « le boulanger » is a whole name; only « celui » always points at the list.
  if (demande.resolution.kind === 'sur' && article.length < 3) return undefined
  const words = stems(demande.dit)
  const fiches = shown.flatMap((id): FicheMetier[] => {
    const idMetier = parseIdMetier(id)
    const fiche = idMetier === undefined ? undefined : index.metiers.get(idMetier)
    return fiche === undefined ? [] : [fiche]
  })
  const named = fiches.filter(({ libelleMasculin, libelleFeminin }) => {
    const name = new Set([...stems(libelleMasculin), ...stems(libelleFeminin)])
    return words.length > 0 && words.every((word) => name.has(word))
  })
  const [only, other] = named
  if (only === undefined) return undefined
  const facette = facetteDite(seen, index, demande) ?? 'presentation'
  if (other === undefined) return { kind: 'metier', facette, candidat: { fiche: only, score: 1 }, autres: [] }
  const candidats = named.map((fiche): Candidat<FicheMetier> => ({ fiche, score: 0.5 }))
  return { kind: 'choixMetier', facette, dit: demande.dit, candidats, doute: false }
}

function stems(texte: string): readonly string[] {
  return tokenize(texte)
    .filter((word) => word.length > 2)
    .map((word) => stem(word))
}
