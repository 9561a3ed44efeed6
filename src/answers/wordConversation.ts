import type { SigneDetresse, SujetHorsMetier } from '../search/lexique'
import { TEXTES } from '../texts/fr'
import { LIGNES } from '../texts/lignes'
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
  const { encore, toujours, retour, autrui, doute, vague } = answer
  const signe = vague === true ? enGeneral(answer.signe) : answer.signe
  if (toujours === true)
    return [TEXTES.detresse.toujours, wordLignes(signe.lignes.slice(0, 2)), TEXTES.detresse.reprise].join('\n\n')
  if (retour === true) return [TEXTES.detresse.retour, wordLignes(signe.lignes), TEXTES.detresse.reprise].join('\n\n')
  if (encore === true) return [TEXTES.detresse.encore, wordLignes(signe.lignes), TEXTES.detresse.reprise].join('\n\n')
  if (doute === true) return [TEXTES.detresse.doute, wordLignes(signe.lignes), TEXTES.detresse.metiers].join('\n\n')
  if (autrui === true) return wordAutrui(signe)
  const words: Readonly<Record<string, string>> = TEXTES.detresse
  return [words[signe.nature] ?? TEXTES.detresse.autre, wordLignes(signe.lignes), TEXTES.detresse.fin].join('\n\n')
}

function enGeneral(signe: SigneDetresse): SigneDetresse {
  return { ...signe, nature: VAGUE, lignes: [...new Set([...signe.lignes, ...TOUTES])] }
}

/** Said already in what to do now. */
const DITES = new Set(['15', '112', '114'])

/** To the parent, the teacher, the friend: what to do now; the lines that advise them too come with the others. */
function wordAutrui({ nature, lignes }: SigneDetresse): string {
  const words: Readonly<Record<string, string>> = TEXTES.autrui
  const numbers = wordLignes([...new Set([...lignes, '3114', '119'])].filter((ligne) => !DITES.has(ligne)))
  return [words[nature] ?? TEXTES.autrui.souffrance, TEXTES.autrui.urgence, numbers, TEXTES.autrui.fin].join('\n\n')
}

/** A line that another one of the list says already: « 17 ou 112 (114 par SMS) ». */
const DITE_PAR: Readonly<Record<string, readonly string[]>> = { '112': ['17'], '114': ['17', '112'] }

function wordLignes(lignes: readonly string[]): string {
  const shown = lignes.filter((ligne) => DITE_PAR[ligne]?.some((other) => lignes.includes(other)) !== true)
  return shown.map((ligne) => `- ${LIGNES[ligne] ?? `**${ligne}**`}`).join('\n')
}
