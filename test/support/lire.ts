import type { CatalogueIndex } from '../../src/search/catalogueIndex'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import type { Intent } from '../../src/understanding/intent'
import { understand } from '../../src/understanding/understand'

/**
 * What was understood, in a few words: `salaire MET.266`, `choix etudes MET.528 MET.664`, `formation duree FOR.7890`,
 * `liste metiersParNiveau`, `comparaison MET.38 MET.561`, `inconnu`, `geste merci`, `detresse`…
 */
export function lire(index: CatalogueIndex, texte: string, contexte: Contexte = CONTEXTE_VIDE): string {
  return decrire(understand(texte, index, contexte).intent)
}

export function decrire(intent: Intent): string {
  switch (intent.kind) {
    case 'metier':
      return `${intent.facette} ${intent.candidat.fiche.id}`
    case 'choixMetier':
      return ['choix', intent.facette, ...intent.candidats.map(({ fiche }) => fiche.id)].join(' ')
    case 'formation':
      return ['formation', intent.facette, ...intent.candidats.map(({ fiche }) => fiche.id)].join(' ')
    case 'choixFormation':
      return ['choix formation', intent.facette, ...intent.candidats.map(({ fiche }) => fiche.id)].join(' ')
    case 'liste':
      return `liste ${intent.nom}`
    case 'proches':
      return `proches ${intent.fiche.id}`
    case 'comparaison':
      return ['comparaison', ...intent.fiches.map(({ id }) => id)].join(' ')
    case 'geste':
      return `geste ${intent.geste}`
    case 'sansSujet':
      return `sansSujet ${intent.facette}`
    default:
      return intent.kind
  }
}

/** Wanted (`+`) and refused (`-`) wishes of a list, and the highest level; the kind of what else was understood. */
export function souhaits(index: CatalogueIndex, texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'liste') return intent.kind
  const { interets, niveauMax } = intent.criteres
  return [
    ...interets.map(({ mot, refuse }) => `${refuse ? '-' : '+'}${mot}`),
    ...(niveauMax === undefined ? [] : [`<= ${niveauMax}`]),
  ].join(', ')
}
