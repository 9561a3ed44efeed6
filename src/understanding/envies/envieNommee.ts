import type { Facette } from '../../search/lexique'
import { STRONG_CUE } from '../../search/ranking'
import { rangNiveau } from '../../sheets/niveau'
import { DOER } from '../mots/mention'
import { wordsBefore } from '../mots/motsAutour'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** What may name a job is where one wishes to work (« bosser dans une banque »), or what one wishes to do and has not the years for. */
export function isOnlyWished(
  seen: Observations,
  { mention, resolution }: Pick<MetierDemande, 'mention' | 'resolution'>,
): boolean {
  const { question, natures, interets, niveau } = seen
  const places = question.mots.flatMap((_, at) => (at >= mention.debut && at < mention.fin ? [at] : []))
  if (places.some((at) => DOER.test(question.mots[at]?.ecrit ?? ''))) return false
  const isWished = (at: number): boolean => interets.some(({ debut, fin }) => at >= debut && at < fin)
  if (!places.every((at) => natures[at] === 'lien' || isWished(at))) return false
  // « bosser dans une banque », « du concret dans l'élec »
  if (PLACE.test(wordsBefore(question, mention.debut, REACH)) && !asksOfOne(seen)) return true
  // « soigner des animaux, mais sept ans d'études c'est trop »: out of reach, so that the wish is what is left.
  const least = resolution.kind === 'sur' ? resolution.candidat.fiche.niveauAccesMin : undefined
  return least !== undefined && niveau?.max !== undefined && rangNiveau(least) > rangNiveau(niveau.max)
}

const PLACE =
  /\b(?:travail\w*|boss\w*|taff?e?r?|boulots?|jobs?|metiers?|postes?|(?:veux|voudrais|aimerais|cherche)(?: \w+){1,3})(?: \w+)? (?:dans|en|chez)(?: (?:l|le|la|les|un|une|des))?$/

/** Words before it that may say so. */
const REACH = 8

/** What a list tells too, and what those who ask for one say. */
const OF_LISTS: ReadonlySet<Facette> = new Set(['presentation', 'niveau', 'interets', 'statuts'])

/** « bosser dans un fast-food, on finit à quelle heure ? »; « en labo ou qualité » only wishes. */
function asksOfOne({ question: { mots }, facettes, interets }: Observations): boolean {
  const isWish = (cue: { readonly debut: number; readonly fin: number }): boolean =>
    interets.some(({ debut, fin }) => (mots[debut]?.debut ?? 0) <= cue.debut && (mots[fin - 1]?.fin ?? 0) >= cue.fin)
  return facettes.some((cue) => cue.poids >= STRONG_CUE && !OF_LISTS.has(cue.sens) && !isWish(cue))
}
