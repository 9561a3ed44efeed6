import type { CatalogueIndex } from '../../search/catalogueIndex'
import { COVERED } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type Contexte, isOpen } from '../contexte'
import { pointDit } from '../facettes/pointDit'
import type { Intent } from '../intent'
import { DOER, type Mention } from '../mots/mention'
import type { Observations } from '../observations/observations'
import { decideParmiOffres } from './decideSuite'

/** A longer message has a verb, or a subject of its own. */
const MAX_WORDS = 4

/** Who asks so, and not who wishes: « anglais ? », « anglais obligatoire », « lunettes autorisées ». */
const ASKED =
  /\?\s*$|\b(?:obligatoires?|necessaires?|indispensables?|importante?s?|utiles?|autorisee?s?|interdite?s?|requis)\b/
/** « et la vue », « et pour un garçon », « il y a de l'anglais »: tied to what was said. */
const TIED =
  /^(?:et|mais)(?: (?:pour(?= (?:une?|les|des) (?:garcon|fille|homme|femme|mec|meuf|gars?)s?$)|en|niveau|cote|la|les?|l|une?|des))+ /
const IL_Y_A =
  /^(?:(?:et|mais|est ce qu|il) )*(?:(?:il )*y a(?: t il)?|ya|on fait|on a) (?:(?:du|de|des|d|la|les|l|beaucoup|trop|plein|pas|aussi) )+/
const WISHED = /\b(?:je|j|me|m|moi|aime|adore|veux|voudrais|cherche|envie|metiers?|boulots?|tafs?|jobs?)\b/

/** What a word alone stands for, beside a job: « maths ? » is « faut-il être bon en maths ? », « lunettes ? » « avec des lunettes ? » */
const FRAMES: readonly ((said: string) => string)[] = [
  (said) => said,
  (said) => `bon en ${said}`,
  (said) => `avec des ${said}`,
  (said) => `il faut ${said}`,
]

/** « anglais ? » just after a job asks whether it takes English; it wishes for no other job. */
export function decidePointNu(seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  const { texte, phrase } = seen.question
  const open = isOpen(contexte)
  const fiche = contexte.metier === undefined || open ? undefined : index.metiers.get(contexte.metier)
  if (contexte.suite !== undefined || (!open && (fiche === undefined || contexte.offres.length > 1))) return undefined
  const tied = TIED.test(phrase) || IL_Y_A.test(phrase)
  const said = phrase.replace(IL_Y_A, '')
  const cited = seen.interets.length > 0 || tied
  if (said.split(' ').length > MAX_WORDS || !cited || !(tied || ASKED.test(texte)) || WISHED.test(phrase))
    return undefined
  // « et éducateur sportif ? » names another job.
  if (seen.metiers.some((each) => namesWhole(seen, each, index))) return undefined
  for (const frame of FRAMES) {
    const point = pointDit(frame(said), index, ({ ajoute }) => !ajoute)
    if (point === undefined) continue
    if (fiche === undefined) return decideParmiOffres(point.facette, index, contexte)
    return { kind: 'metier', facette: point.facette, candidat: { fiche, score: 1 }, autres: [], point }
  }
  return undefined
}

function namesWhole(
  { question }: Observations,
  { debut, fin, hits: [best] }: Mention<FicheMetier>,
  { nomsMetiers }: CatalogueIndex,
): boolean {
  if (best === undefined || best.nameCoverage < COVERED || best.askCoverage < COVERED) return false
  return question.mots.slice(debut, fin).some(({ ecrit, lu }) => DOER.test(ecrit) || nomsMetiers.isHead(lu))
}
