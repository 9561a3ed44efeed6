import type { SigneDetresse, SujetHorsMetier } from '../search/lexique'
import { LIGNES, TEXTES } from '../texts/fr'
import type { Answer } from './answer'

/** Not about jobs: said plainly, with the public address to ask. */
export function wordHorsSujet({ reponse, liens }: SujetHorsMetier): string {
  const links = liens.map(({ libelle, url }) => `- [${libelle}](${url})`).join('\n')
  return links === '' ? reponse : `${reponse}\n\n${links}`
}

/** When the nature is not sure: words for any trouble, and the lines for most. */
const VAGUE = 'autre'
const TOUTES = ['3114', '119', '0 800 235 236', '17']

/** First kindness, then the helplines; never anything about jobs, but the way back to them when it is only a doubt. */
export function wordDetresse(answer: Extract<Answer, { kind: 'detresse' }>): string {
  const { encore, autrui, doute, vague } = answer
  const signe = vague === true ? enGeneral(answer.signe) : answer.signe
  if (encore === true) return [TEXTES.detresse.encore, wordLignes(signe.lignes), TEXTES.detresse.reprise].join('\n\n')
  if (doute === true) return [TEXTES.detresse.doute, wordLignes(signe.lignes), TEXTES.detresse.metiers].join('\n\n')
  if (autrui === true) return wordAutrui(signe)
  const words: Readonly<Record<string, string>> = TEXTES.detresse
  return [words[signe.nature] ?? TEXTES.detresse.autre, wordLignes(signe.lignes), TEXTES.detresse.fin].join('\n\n')
}

function enGeneral(signe: SigneDetresse): SigneDetresse {
  return { ...signe, nature: VAGUE, lignes: [...new Set([...signe.lignes, ...TOUTES])] }
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
