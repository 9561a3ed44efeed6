import { TEXTES } from '../texts/fr'
import type { Answer } from './answer'
import { escapeMarkdown } from './extrait'
import { nomComplet } from './nomComplet'
import { wordCriteres, wordJusque } from './wordListe'

type Liste = Extract<Answer, { kind: 'liste' | 'proches' }>

/** What the list could not be sorted by is said, not passed over. */
export function wordIgnores(answer: Liste): string {
  const ignores = answer.kind === 'liste' ? (answer.criteres.ignores ?? []) : []
  return ignores.length === 0 ? '' : TEXTES.nonTrie(ignores.map((facette) => TEXTES.nonTries[facette]).join(' ni '))
}

/** What the listed jobs have in common, in the person's words. */
export function introListe(answer: Liste): string {
  if (answer.kind === 'proches') {
    const name = escapeMarkdown(nomComplet(answer.fiche))
    return TEXTES.proches(name, answer.niveauMax === undefined ? '' : `, ${wordJusque(answer.niveauMax)}`)
  }
  const criteres = wordCriteres(answer.criteres)
  if (answer.formation !== undefined) return TEXTES.apresFormation(escapeMarkdown(answer.formation.libelle))
  return answer.approche ? TEXTES.listeApproche(criteres) : TEXTES.liste(criteres)
}
