import type { CatalogueIndex } from '../../search/catalogueIndex'
import { findMotifs, type Motif } from '../../search/motif'
import type { ChoixReponse, Reponse } from '../../search/reponses'
import type { Message } from './message'

/** « c'est quoi salarié ? » asks about a word, it does not choose it. */
const QUOI = /\b(?:c(?: est)?|veut dire) (?:quoi|koi)\b|\b(?:quoi|koi) (?:c est|un|une|ca veut dire)\b|\bca veut dire\b/

export function demandeUnSens({ ecrit, phrase }: Message): boolean {
  return QUOI.test(ecrit) || QUOI.test(phrase)
}

/** Longer than this is a story, not a choice. */
const MAX_MOTS = 14

/** True when the whole message is this reply, but for words that change nothing: « bah jsp frr ». */
export function repond({ ecrit, phrase }: Message, reponse: Reponse, { lexique }: CatalogueIndex): boolean {
  const { entiers, autour } = lexique.reponses
  const motifs = entiers.get(reponse) ?? []
  const isAround = (word: string) => autour.has(word)
  return isWhole(ecrit, motifs, isAround) || isWhole(phrase, motifs, isAround)
}

/** True when the whole message is this choice: « ac des gens » says nothing else. */
export function choisitSeul({ ecrit, phrase }: Message, choix: ChoixReponse, { lexique }: CatalogueIndex): boolean {
  const { choix: choices, autour, liens } = lexique.reponses
  const motifs = choices.get(choix) ?? []
  const isAround = (word: string) => autour.has(word) || liens.has(word)
  return isWhole(ecrit, motifs, isAround) || isWhole(phrase, motifs, isAround)
}

/** « j'aime pas les gens » is not « avec des gens »; how long and where say their own negations. */
const NIABLE = /^(?:avec|statut)\./
const NEGATION = /\b(?:pas|sans|deteste|fuis|jamais|ni)(?: \w+){0,2} ?$/

/** True when the message holds this choice. */
export function choisit({ ecrit, phrase }: Message, choix: ChoixReponse, { lexique }: CatalogueIndex): boolean {
  if (phrase.split(' ').length > MAX_MOTS || QUOI.test(phrase)) return false
  const motifs = lexique.reponses.choix.get(choix) ?? []
  const isSaid = (text: string, motif: Motif) =>
    findMotifs(motif, text).some(({ debut }) => !(NIABLE.test(choix) && NEGATION.test(text.slice(0, debut))))
  return motifs.some((motif) => isSaid(phrase, motif) || isSaid(ecrit, motif))
}

function isWhole(text: string, motifs: readonly Motif[], isAround: (word: string) => boolean): boolean {
  if (QUOI.test(text)) return false
  const isFree = (rest: string) => rest.split(' ').every((word) => word === '' || isAround(word))
  return motifs.some((motif) =>
    findMotifs(motif, text).some(({ debut, fin }) => isFree(text.slice(0, debut)) && isFree(text.slice(fin))),
  )
}
