import { TEXTES } from '../texts/fr'
import type { Answer } from './answer'
import { escapeMarkdown } from './extrait'
import { wordCriteres } from './wordListe'

/** What the list could not be sorted by is said, not passed over. */
export function wordIgnores(answer: Extract<Answer, { kind: 'liste' | 'proches' }>): string {
  const ignores = answer.kind === 'liste' ? (answer.criteres.ignores ?? []) : []
  return ignores.length === 0 ? '' : TEXTES.nonTrie(ignores.map((facette) => TEXTES.nonTries[facette]).join(' ni '))
}

/** What the listed jobs have in common, in the person's words. */
export function introListe(answer: Extract<Answer, { kind: 'liste' }>): string {
  const criteres = wordCriteres(answer.criteres)
  if (answer.formation !== undefined) return TEXTES.apresFormation(escapeMarkdown(answer.formation.libelle))
  return answer.approche ? TEXTES.listeApproche(criteres) : TEXTES.liste(criteres)
}
