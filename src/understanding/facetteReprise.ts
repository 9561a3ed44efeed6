import type { Facette } from '../search/lexique'
import type { IdMetier } from '../sheets/ids'
import type { Contexte } from './contexte'

/** What was asked before, when the message only says of what: « et pour un maçon ? », « non, horticulteur ». */
export function facetteReprise(
  phrase: string,
  { facette, metier, offres, suite, nomme }: Contexte,
  demande: { readonly dit: string; readonly id: IdMetier | undefined } | undefined,
): Facette | undefined {
  const promised = metier === undefined && offres.length === 0 && suite === undefined
  if (promised) return facette
  if (demande?.id !== undefined && offres.includes(demande.id)) return facette
  // « salaire secrétaire », then « secrétaire administratif »: the name is told more precisely.
  const precise = nomme !== undefined && demande?.id !== metier && demande?.dit.startsWith(`${nomme} `)
  return precise === true || FOLLOWS.test(phrase) ? facette : undefined
}

/** The same is asked of another job, or the job was not the one meant. */
const FOLLOWS =
  /^(?:(?:ok|d accord|merci|bon|alors|super|cool|oui|ah|euh|mais|me) )*(?:et|e|ou|non|nan|nn|plutot|pareil|idem|meme (?:question|chose))\b|\b(?:pardon|oups|mince|desolee?|excuse\w*|du coup|alors|finalement|en fait|je (?:voulais dire|voulais|veux dire|parlais|pensais|disais)|c etait|trompe|pareil|idem|a la place|erreur)\b/
