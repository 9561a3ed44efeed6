import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import type { SigneDetresse } from '../search/lexique'
import type { Contexte } from './contexte'
import type { Intent } from './intent'

/** Far more than anyone writes; time must not depend on the sender. */
const MAX_CHARS = 2000

/**
 * The first sign of distress in a message, read as written and as corrected; undefined when there is none.
 * It comes before everything else: a person in danger is never answered with a list of jobs.
 */
export function findDetresse(texte: string, lu: string, signes: readonly SigneDetresse[]): SigneDetresse | undefined {
  const ecrit = tokenize(texte.slice(0, MAX_CHARS)).join(' ')
  const readings = ecrit === lu ? [ecrit] : [ecrit, lu]
  return signes.find((signe) => readings.some((text) => isSigne(text, signe)))
}

function isSigne(text: string, { motif, sauf }: SigneDetresse): boolean {
  if (!motif.test(text)) return false
  return motif.test(sauf.reduce((rest, pattern) => rest.replace(pattern, ' '), text))
}

/**
 * Just after a sign of distress, « ok » or « que dois-je faire ? » is no thanks and no question about jobs: we stay with the person, once.
 * In the middle of the guided path (`enChemin`), words that answer its question go on.
 */
export function resteAvecLaPersonne(
  intent: Intent,
  contexte: Contexte,
  index: CatalogueIndex,
  enChemin: boolean,
): Intent {
  const signe = index.lexique.detresse.find(({ nature }) => nature === contexte.detresse)
  return signe !== undefined && isVague(intent, enChemin) ? { kind: 'detresse', signe, encore: true } : intent
}

function isVague(intent: Intent, enChemin: boolean): boolean {
  if (intent.kind === 'geste')
    return !enChemin && ['merci', 'salutation', 'annuler', 'retour', 'pourquoi'].includes(intent.geste)
  return !enChemin && ['incompris', 'sansSujet', 'inconnu', 'guide'].includes(intent.kind)
}
