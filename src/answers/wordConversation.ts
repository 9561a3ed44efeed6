import type { SigneDetresse } from '../search/lexique'
import type { SujetHorsMetier } from '../search/sujetHorsMetier'
import { AUTRUI, DETRESSE, LIGNES } from '../texts/detresse'
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
  if (toujours === true) return [DETRESSE.toujours, wordLignes(signe.lignes.slice(0, 2)), DETRESSE.reprise].join('\n\n')
  if (retour === true) return [DETRESSE.retour, wordLignes(signe.lignes), DETRESSE.reprise].join('\n\n')
  if (encore === true) return [DETRESSE.encore, wordLignes(signe.lignes), DETRESSE.reprise].join('\n\n')
  if (doute === true) return [DETRESSE.doute, wordLignes(signe.lignes), DETRESSE.metiers].join('\n\n')
  if (autrui === true) return wordAutrui(signe)
  const words: Readonly<Record<string, string>> = DETRESSE
  return [words[signe.nature] ?? DETRESSE.autre, wordLignes(signe.lignes), DETRESSE.fin].join('\n\n')
}

function enGeneral(signe: SigneDetresse): SigneDetresse {
  return { ...signe, nature: VAGUE, lignes: [...new Set([...signe.lignes, ...TOUTES])] }
}

/** Said already in what to do now. */
const DITES = new Set(['15', '112', '114'])

/** To the parent, the teacher, the friend: what to do now; the lines that advise them too come with the others. */
function wordAutrui({ nature, lignes }: SigneDetresse): string {
  const words: Readonly<Record<string, string>> = AUTRUI
  const numbers = wordLignes([...new Set([...lignes, '3114', '119'])].filter((ligne) => !DITES.has(ligne)))
  return [words[nature] ?? AUTRUI.souffrance, AUTRUI.urgence, numbers, AUTRUI.fin].join('\n\n')
}

/** A line that another one of the list says already: « 17 ou 112 (114 par SMS) ». */
const DITE_PAR: Readonly<Record<string, readonly string[]>> = { '112': ['17'], '114': ['17', '112'] }

function wordLignes(lignes: readonly string[]): string {
  const shown = lignes.filter((ligne) => DITE_PAR[ligne]?.some((other) => lignes.includes(other)) !== true)
  return shown.map((ligne) => `- ${LIGNES[ligne] ?? `**${ligne}**`}`).join('\n')
}
