import type { CatalogueIndex } from '../search/catalogueIndex'
import { COVERED } from '../search/ranking'
import type { MetierDemande } from './decideMetier'
import { isInStatut } from './findCriteres'
import { LISTE_DITE } from './listeDite'
import { DOER } from './mention'
import type { Observations } from './observations'

/** A job named in passing leaves the floor to the list that is asked for: « quels métiers pour un garçon passionné de cinéma ? » */
export function yieldsToList(
  { liste, natures, question, interets, domaines }: Observations,
  { mention, resolution }: MetierDemande,
  index: CatalogueIndex,
): boolean {
  if (!liste) return false
  // « quels métiers dans les panneaux solaires ? »: no one is named, whatever job bears the word.
  const mots = question.mots.slice(mention.debut, mention.fin)
  // « métiers RH »: a sigle that an interest covers is no one either.
  const covered = interets.some(({ debut, fin }) => debut <= mention.debut && fin >= mention.fin)
  const someone = mots.some(({ ecrit, lu }) => DOER.test(ecrit) || (!covered && index.nomsMetiers.isHead(lu)))
  const held = interets.some(({ debut, fin }) => debut < mention.fin && fin > mention.debut)
  if (
    !someone &&
    held &&
    !mention.cible &&
    // « DJ, c'est l'abréviation de quel métier ? » asks of one.
    (resolution.kind === 'sur'
      ? /\b(?:metiers|boulots|jobs|professions|aime|adore|kiffe)\b/.test(question.phrase)
      : covered || LISTE_DITE.test(question.phrase))
  )
    return true
  if (resolution.kind === 'sur') return false
  const plural = /\b(?:quels|des|les|d autres) (?:metiers|professions|jobs|boulots)\b|\bquelles professions\b/.test(
    question.phrase,
  )
  const empty = natures.slice(mention.debut, mention.fin).every((nature) => nature !== 'plein')
  if (plural || (empty && interets.length + domaines.length > 0)) return true
  const [best] = mention.hits
  const whole =
    best !== undefined &&
    best.nameCoverage >= COVERED &&
    best.matched.length >= natures.slice(mention.debut, mention.fin).filter((nature) => nature !== 'lien').length
  return !mention.cible && !whole
}

/** « fonctionnaire » with another wish is a status: « devenir fonctionnaire sans le bac ». */
export function isStatutWanted(seen: Observations, { mention }: MetierDemande): boolean {
  const { mots } = seen.question
  const { statutDit } = seen
  const [start = 0, end = 0] = [mots[mention.debut]?.debut, mots[mention.fin - 1]?.fin]
  if (statutDit === undefined || start < statutDit.debut || end > statutDit.fin) return false
  return seen.liste || seen.niveau !== undefined || seen.interets.some((cite) => !isInStatut(seen, cite))
}
