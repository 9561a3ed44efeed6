import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette } from '../../search/lexique'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type IdFormation, type IdMetier, parseIdMetier } from '../../sheets/ids'
import type { Contexte } from '../contexte'
import { aspectDe } from '../facettes/aspectCompare'
import type { Intent } from '../intent'
import { facetteDite } from '../metier/decideMetier'
import { Tournure } from '../mots/tournures'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { aCesNumeros } from '../suite/numeros'

const LES_DEUX = new Tournure(
  /^(?:(?:et|ok|oui|bah|ben|plutot|compare\w*|montre|moi|je prends|je veux|pour) )*les (deux|2|trois|3)(?: (premi|derni)\w+)?(?: (?:stp|svp))?$/,
)

/** « salaire des deux », « et les études pour les 2 ? » */
const DES_DEUX = new Tournure(
  /\b(?:des|entre les|pour les|aux|chez les|dans les) (deux|2|trois|3)(?: (premi|derni)\w+)?(?: (?:stp|svp|alors|s il (?:te|vous) plait))*$/,
)

/** « différence entre le 1 et le 2 » */
const UN_ET_DEUX = /\b(?:le|la) (?:1|un|une|premiere?) (?:et|ou|vs|avec) (?:le|la) (?:2|deux|deuxieme|seconde?)\b/

/** A longer message says what it is about. */
const MAX_WORDS = 9

/** « les deux », « les 2 premiers »: jobs just spoken of, or first of those listed, side by side; of what is asked, or was of the last one. */
export function decideLesDeux(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { mots } = seen.question
  const numbered = mots.length <= MAX_WORDS ? aCesNumeros(seen.question.phrase, contexte) : []
  if (numbered.length === 2) return sideBySide(numbered, facetteDite(seen, index, demande), index)
  const phrase = seen.question.phrase.replace(UN_ET_DEUX, 'les deux premiers')
  const free = mots.length <= MAX_WORDS && (demande === undefined || demande.resolution.kind === 'inconnu')
  const [, written, end] = LES_DEUX.exec(phrase) ?? (free ? DES_DEUX.exec(phrase) : undefined) ?? []
  if (written === undefined) return undefined
  const { avants = [], liste = [], metier, offres } = contexte
  const said = facetteDite(seen, index, demande)
  const facette = said ?? (end === undefined ? contexte.facette : undefined)
  const count = /^(?:deux|2)$/.test(written) ? 2 : 3
  const shown = offres.length > 0 ? offres : liste
  const inTurn = metier === undefined ? offres : [...avants.slice(1 - count), metier]
  const ids = end === undefined ? inTurn : end === 'premi' ? shown.slice(0, count) : shown.slice(-count)
  return ids.length === count ? sideBySide(ids, facette, index) : undefined
}

function sideBySide(
  ids: readonly (IdMetier | IdFormation)[],
  facette: Facette | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  const fiches = ids.flatMap((id): FicheMetier[] => {
    const idMetier = parseIdMetier(id)
    const fiche = idMetier === undefined ? undefined : index.metiers.get(idMetier)
    return fiche === undefined ? [] : [fiche]
  })
  const [first, second, ...others] = fiches
  if (first === undefined || second === undefined || fiches.length !== ids.length) return undefined
  const aspect = (facette === undefined ? undefined : aspectDe(facette)) ?? 'tout'
  return { kind: 'comparaison', fiches: [first, second, ...others], aspect }
}
