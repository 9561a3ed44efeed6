import type { SigneDetresse, SujetHorsMetier } from '../search/lexique'
import { LIGNES, TEXTES } from '../texts/fr'
import type { Answer } from './answer'

/** Not about jobs: said plainly, with the public address to ask. */
export function wordHorsSujet({ reponse, liens }: SujetHorsMetier): string {
  const links = liens.map(({ libelle, url }) => `- [${libelle}](${url})`).join('\n')
  return links === '' ? reponse : `${reponse}\n\n${links}`
}

/** First kindness, then the helplines; never anything about jobs. */
export function wordDetresse({ signe, encore, autrui }: Extract<Answer, { kind: 'detresse' }>): string {
  if (encore === true) return [TEXTES.detresse.encore, wordLignes(signe.lignes), TEXTES.detresse.reprise].join('\n\n')
  if (autrui === true) return wordAutrui(signe)
  const words: Readonly<Record<string, string>> = TEXTES.detresse
  return [words[signe.nature] ?? TEXTES.detresse.autre, wordLignes(signe.lignes), TEXTES.detresse.fin].join('\n\n')
}

/** To the parent, the teacher, the friend: what to do now; the lines that advise them too come with the others. */
function wordAutrui({ nature, lignes }: SigneDetresse): string {
  const words: Readonly<Record<string, string>> = TEXTES.autrui
  const numbers = wordLignes([...new Set([...lignes, '3114', '119', '15'])])
  return [words[nature] ?? TEXTES.autrui.souffrance, TEXTES.autrui.urgence, numbers, TEXTES.autrui.fin].join('\n\n')
}

function wordLignes(lignes: readonly string[]): string {
  return lignes.map((ligne) => `- ${LIGNES[ligne] ?? `**${ligne}**`}`).join('\n')
}
