import type { SigneDetresse, SujetHorsMetier } from '../search/lexique'
import { LIGNES, TEXTES } from '../texts/fr'

/** Not about jobs: said plainly, with the public address to ask. */
export function wordHorsSujet({ reponse, liens }: SujetHorsMetier): string {
  const links = liens.map(({ libelle, url }) => `- [${libelle}](${url})`).join('\n')
  return links === '' ? reponse : `${reponse}\n\n${links}`
}

/** First kindness, then the helplines; never anything about jobs. */
export function wordDetresse({ nature, lignes }: SigneDetresse, encore = false): string {
  const words: Readonly<Record<string, string>> = TEXTES.detresse
  const numbers = lignes.map((ligne) => `- ${LIGNES[ligne] ?? `**${ligne}**`}`).join('\n')
  if (encore) return [TEXTES.detresse.encore, numbers, TEXTES.detresse.reprise].join('\n\n')
  return [words[nature] ?? TEXTES.detresse.autre, numbers, TEXTES.detresse.fin].filter(Boolean).join('\n\n')
}
