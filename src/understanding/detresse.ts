import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import type { SigneDetresse } from '../search/lexique'
import { isPourAutrui, isSigne } from './autrui'
import type { Contexte } from './contexte'
import type { Intent } from './intent'

/** Far more than anyone writes; time must not depend on the sender. */
const MAX_CHARS = 2000

/**
 * The first sign of distress in a message, read as written and as corrected; undefined when there is none.
 * It comes before everything else: a person in danger is never answered with a list of jobs.
 */
export function findDetresse(
  texte: string,
  lu: string,
  signes: readonly SigneDetresse[],
): Extract<Intent, { kind: 'detresse' }> | undefined {
  const ecrit = tokenize(texte.slice(0, MAX_CHARS)).join(' ')
  const readings = new Set([ecrit, lu, spellDigits(ecrit), spellDigits(lu)])
  for (const signe of signes)
    for (const text of readings)
      if (isSigne(text, signe)) return { kind: 'detresse', signe, autrui: isPourAutrui(text, signe, signes) }
  return undefined
}

/** Digits that stand for sounds: « envi 2 mourir », « 2main », « 1 pont », « 7 nuit ». An extra reading: « 2 jours » stays as it is. */
function spellDigits(text: string): string {
  if (!/[127]/.test(text)) return text
  return text
    .replace(/\b2(?=[a-z]| [a-z])/g, 'de')
    .replace(/\b1(?= [a-z])/g, 'un')
    .replace(/\b7(?= [a-z])/g, 'cette')
    .replace(/\b(?:r|ri)1\b/g, 'rien')
    .replace(/\bm1t/g, 'maint')
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
