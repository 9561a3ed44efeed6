import type { CatalogueIndex } from '../../search/catalogueIndex'
import { COVERED, LEARNT_AGAINST_WORDS } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { peserFacette } from '../facettes/peserFacette'
import type { Mention } from '../mots/mention'
import { findReperes } from '../mots/reperes'
import { Tournure } from '../mots/tournures'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { findRefus } from '../refus/refus'
import { wishesElsewhere } from './souhaitAilleurs'

/**
 * « sage-femme, c'est aussi la nuit ? ma sœur ressemble à un zombie », « faut-il parler anglais pour être juriste ? »: where
 * the examples hold that one thing is asked of the one job named, words that elsewhere ask for jobs like it, or for jobs, ask
 * for none.
 */
export function selonExemples(seen: Observations, index: CatalogueIndex): Observations {
  if (!seen.proches && !seen.liste) return seen
  const named = seen.metiers.filter(({ hits }) => hits.length > 0)
  const [only, other] = named.filter(isNamed)
  if (only === undefined || other !== undefined || findRefus(seen).includes(only)) return seen
  if (wishesElsewhere(seen, only) || !isAskedOf(seen, only, index)) return seen
  const like = seen.proches && isLikened(seen, only, index)
  const aside = named.length > 1 || seen.formations.some(({ hits, seulementType }) => hits.length > 0 && !seulementType)
  if (aside || !seen.liste) return { ...seen, proches: like }
  const metiers = seen.metiers.map((each) => (each === only ? { ...each, contexte: false } : each))
  return { ...seen, proches: like, liste: false, listeDite: false, metiers }
}

/** A job's own name, said whole. */
function isNamed({ hits }: Mention<FicheMetier>): boolean {
  const [best] = hits
  const whole = best !== undefined && best.nameCoverage >= COVERED && best.askCoverage >= COVERED
  return whole && resolveMetier(hits).kind === 'sur'
}

function isAskedOf(seen: Observations, only: Mention<FicheMetier>, { lexique }: CatalogueIndex): boolean {
  const [best] = peserFacette(seen, only, lexique).weighed
  return best !== undefined && best.classe !== 'autre' && best.part >= LEARNT_AGAINST_WORDS
}

/** The words of likeness bear on the job, on jobs, or end the message: « proche de fleuriste », « des métiers proches », « … quoi d'autre ? » */
function isLikened({ question }: Observations, { debut }: Mention<FicheMetier>, { lexique }: CatalogueIndex): boolean {
  if (METIERS.test(question.phrase) || MAIS.test(question.phrase)) return true
  const name = question.mots[debut]?.debut ?? 0
  return findReperes(lexique.proches, question.phrase).some(
    ({ fin }) => fin >= question.phrase.length || (fin <= name && LIEN.test(question.phrase.slice(fin, name))),
  )
}

const METIERS = new Tournure(/\b(?:metiers?|jobs|boulots|professions|tafs)\b/)

/** « comme archéologue, mais avec plus de débouchés »: what the other should have besides. */
const MAIS = new Tournure(
  /^(?:genre|style|type|(?:un peu )?comme|pareil que) (?:\w+ ){1,4}mais (?:avec|sans|en|plus|moins|pas)\b/,
)

/** What stands between « proche » and the name. */
const LIEN = /^ ?(?:(?:de|d|du|des|a|au|aux|l|la|le|les|un|une|celui|celle|que|qu|comme) )*$/
