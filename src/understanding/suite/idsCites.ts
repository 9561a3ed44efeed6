import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import { parseIdFormation, parseIdMetier } from '../../sheets/ids'
import type { Contexte } from '../contexte'
import type { Intent } from '../intent'
import { facetteDite } from '../metier/decideMetier'
import type { Observations } from '../observations/observations'

/** A sheet named by its id (« MET.528 », « for 5968 »), which leaves nothing to guess. */
export function findIds(seen: Observations, index: CatalogueIndex): Intent | undefined {
  const { texte } = seen.question
  const metier = /\bmet[ .:-]?(\d+)\b/i.exec(texte)?.[1]
  if (metier !== undefined) {
    const id = parseIdMetier(`MET.${metier}`)
    const fiche = id === undefined ? undefined : index.metiers.get(id)
    if (fiche === undefined) return { kind: 'inconnu', dit: `MET.${metier}`, proches: [] }
    if (seen.proches) return { kind: 'proches', fiche, page: 0 }
    return {
      kind: 'metier',
      facette: facetteDite(seen, index) ?? 'presentation',
      candidat: { fiche, score: 1 },
      autres: [],
    }
  }
  const formation = /\bfor[ .:-]?(\d+)\b/i.exec(texte)?.[1]
  if (formation === undefined) return undefined
  const id = parseIdFormation(`FOR.${formation}`)
  const fiche = id === undefined ? undefined : index.formations.get(id)
  if (fiche === undefined) return { kind: 'inconnu', dit: `FOR.${formation}`, proches: [] }
  return {
    kind: 'formation',
    facette: seen.facettesFormation[0]?.sens ?? 'description',
    candidats: [{ fiche, score: 1 }],
  }
}

/** A training's whole title and nothing else, as a tapped suggestion sends it. */
export function findTitre(texte: string, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  const fiche = index.titresFormations.get(tokenize(texte.slice(0, 300)).join(' '))
  if (fiche === undefined) return undefined
  // A title that also names a job is a training only when trainings were just offered.
  if (index.titresMetiers.has(tokenize(texte).join(' ')) && !contexte.offres.includes(fiche.id)) return undefined
  return { kind: 'formation', facette: contexte.facetteFormation ?? 'description', candidats: [{ fiche, score: 1 }] }
}
