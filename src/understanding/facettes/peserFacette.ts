import type { Vraisemblances } from '../../search/classifieur'
import type { Facette, Lexique } from '../../search/lexique'
import { LEARNT_CLAUSE, LEARNT_LAST, LEARNT_WHOLE } from '../../search/ranking'
import { oncePerRecent } from '../../search/retenir'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Etendue } from '../mots/etendue'
import type { Mention } from '../mots/mention'
import { wordsBetween } from '../mots/motsAutour'
import { weighFacettes } from '../observations/facettesApprises'
import { cuesOutside, nomDit } from '../observations/nomDit'
import type { Observations } from '../observations/observations'
import { facetteLue, facettesPossibles, partWithTwin } from './facetteLue'

/** What the words outside the job's name ask for: the strongest cue, and how likely the examples hold each facet. */
interface Pesee {
  readonly weighed: Vraisemblances<Facette | 'autre'>
  readonly cue: Facette | undefined
}

const peseesDe = oncePerRecent((_: Observations) => new Map<Mention<FicheMetier> | undefined, Pesee>())

/** What is asked of a job, weighed once: several rules want to know. */
export function peserFacette(seen: Observations, mention: Mention<FicheMetier> | undefined, lexique: Lexique): Pesee {
  const known = peseesDe(seen)
  const before = known.get(mention)
  if (before !== undefined) return before
  const now = peser(seen, mention, lexique)
  known.set(mention, now)
  return now
}

/** When the whole leaves it unclear, or is less sure than the last clause that asks, this one is read alone: « analyse sensorielle, le statisticien, il goûte des yaourts ? » */
function peser(seen: Observations, mention: Mention<FicheMetier> | undefined, lexique: Lexique): Pesee {
  const nom = nomDit(seen, mention)
  const cues = cuesOutside(seen, mention)
  const whole = { weighed: weighFacettes(seen.question, nom, cues, lexique), cue: cues[0]?.sens }
  const depuis = lastClause(seen, nom)
  if (depuis === undefined) return whole
  const clear = facettesPossibles(whole.weighed, whole.cue) === undefined
  if (clear && partOfRead(whole) >= LEARNT_WHOLE) return whole
  const start = seen.question.mots[depuis]?.debut ?? 0
  const inside = cues.filter(({ debut }) => debut >= start)
  const clause = { weighed: weighFacettes(seen.question, nom, inside, lexique, depuis), cue: inside[0]?.sens }
  return partOfRead(clause) >= (clear ? LEARNT_LAST : LEARNT_CLAUSE) ? clause : whole
}

/** How likely the examples hold what is read; 0 when nothing in particular is. */
function partOfRead({ weighed, cue }: Pesee): number {
  const read = facetteLue(weighed, cue)
  return read === undefined ? 0 : partWithTwin(weighed, read)
}

/** « …, le sang ça me gêne pas », « …, les horaires m'importent peu »: it tells how one takes it, and asks nothing. */
const RESSENTI =
  /\b(?:me|m) (?:gene|derange|fait|degoute|soule|saoule|stresse|ennuie|importe|pose|rebute|effraie)\w* (?:pas|plus|peu|rien|aucun)\b(?! (?:peur )?(?:ou|mais)\b)/

/** Fewer words than this ask nothing by themselves. */
const MIN_WORDS = 2

/** Where the last clause that asks begins, when words outside the name stand before it too. */
function lastClause({ question: { mots, demandes } }: Observations, nom: Etendue | undefined): number | undefined {
  const outside = mots.map(
    ({ numero }, at) => demandes.has(numero) && (nom === undefined || at < nom.debut || at >= nom.fin),
  )
  const start = mots.findLastIndex(({ coupe }, at) => coupe && outside.slice(at).some(Boolean))
  const enough = outside.slice(start).filter(Boolean).length >= MIN_WORDS
  if (RESSENTI.test(wordsBetween({ mots }, start, mots.length))) return undefined
  return start > 0 && enough && outside.slice(0, start).some(Boolean) ? start : undefined
}
