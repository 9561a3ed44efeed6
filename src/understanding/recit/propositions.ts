import { ALIAS_QUALITY, ALMOST_ASKED, COVERED, STRONG_CUE } from '../../search/ranking'
import { oncePerRecent } from '../../search/retenir'
import type { Etendue } from '../mots/etendue'
import { wordsBefore } from '../mots/motsAutour'
import { isAskedAt } from '../mots/question'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import {
  AGE,
  APPOSE,
  APRES,
  AUTRE,
  AUTREMENT,
  AVEC,
  CONSEIL,
  DELAISSE,
  DEMANDE,
  LAISSE_POUR,
  MOI,
  NU,
  OUVRE,
  PAIR,
  PASSE,
  REFUS,
  SE_DIT,
  SOUHAIT,
  VEUT,
} from './tournuresPropositions'

/**
 * What the clause that names something does with it: `demande` asks about it · `souhait` wishes it · `conseil` tells that others speak
 * of it · `neutre` only names it · `recit` tells of it: what others are, what one was, what is left.
 */
export type Role = 'demande' | 'souhait' | 'conseil' | 'neutre' | 'recit'

export const RANG: Readonly<Record<Role, number>> = { demande: 4, souhait: 3, conseil: 2, neutre: 1, recit: 0 }

interface Proposition extends Etendue {
  readonly role: Role
}

/** What every clause of a message does; made when two things are named. */
const propositionsOf = oncePerRecent((seen: Observations): readonly Proposition[] => {
  const { question } = seen
  const starts = question.mots.flatMap((_, at) => (at === 0 || opens(seen, at) ? [at] : []))
  return starts.map((debut, at) => {
    const fin = starts[at + 1] ?? question.mots.length
    return { debut, fin, role: roleOf(seen, { debut, fin }) }
  })
})

/** Words that ask something of a job stand in the clause. */
function holdsCue({ question, facettes, facettesFormation }: Observations, span: Etendue): boolean {
  const start = question.mots[span.debut]?.debut ?? 0
  const end = question.mots[span.fin - 1]?.fin ?? 0
  return (
    isAskedAt(question, start) &&
    [...facettes, ...facettesFormation].some(
      ({ poids, debut, fin }) => poids >= STRONG_CUE && debut >= start && fin <= end,
    )
  )
}

function opens({ question: { mots, phrase } }: Observations, at: number): boolean {
  const mot = mots[at]
  if (mot === undefined) return false
  if (mot.coupe) return true
  if (mot.lu === 'pour') return LAISSE_POUR.test(phrase.slice(0, mot.debut - 1))
  if (!OUVRE.test(phrase.slice(mot.debut, mot.debut + 40))) return false
  return !APRES.test(phrase.slice(Math.max(0, mot.debut - 20), mot.debut - 1))
}

/** « choisi *cariste* »: where the name begins that was found in the words. */
function startOfName({ natures }: Observations, debut: number, matched: readonly number[]): number {
  const first = Math.min(...matched)
  let words = 0
  for (let at = debut; at < natures.length; at++) {
    if (natures[at] === 'lien') continue
    if (words === first) return at
    words++
  }
  return debut
}

/** The words of a clause, each name in it being N. */
function textOf(seen: Observations, { debut, fin }: Etendue): string {
  const {
    question: { mots },
    metiers,
    formations,
  } = seen
  const named: Etendue[] = []
  for (const mentions of [metiers, formations])
    for (const { debut, fin, hits } of mentions)
      if (hits[0] !== undefined) named.push({ debut: startOfName(seen, debut, hits[0].matched), fin })
  const words: string[] = []
  for (let at = debut; at < fin && at < mots.length; at++) {
    const mention = named.find((each) => at >= each.debut && at < each.fin)
    if (mention === undefined) words.push(mots[at]?.lu ?? '')
    else if (mention.debut === at || at === debut) words.push('N')
  }
  return words.join(' ')
}

function roleOf(seen: Observations, span: Etendue): Role {
  const { question } = seen
  const start = question.mots[span.debut]?.debut ?? 0
  const end = question.mots[span.fin - 1]?.fin ?? 0
  const text = textOf(seen, span)
  const asked = isAskedAt(question, start)
  if (DELAISSE.test(text)) return 'recit'
  if (asked && DEMANDE.test(text)) return 'demande'
  if (REFUS.test(text)) return 'recit'
  if (CONSEIL.test(text)) return AUTREMENT.test(question.phrase.slice(end)) ? 'conseil' : 'souhait'
  if (AUTRE.test(text)) {
    if (!VEUT.test(text) || / (?:que|qu) (?:je|j)\b/.test(text)) return 'recit'
    return PAIR.test(text) && MOI.test(question.phrase.slice(end)) ? 'conseil' : 'souhait'
  }
  if (SOUHAIT.test(text)) return 'souhait'
  if (PASSE.test(text)) return 'recit'
  if (VEUT.test(text)) return 'souhait'
  return holdsCue(seen, span) ? 'demande' : 'neutre'
}

interface Nom extends Etendue {
  readonly hits: Observations['metiers'][number]['hits'] | Observations['formations'][number]['hits']
}

/** The name is said whole, and read as written: « combien danées » names no job. */
function isSolid({ hits }: Nom): boolean {
  const [best] = hits
  return (
    best !== undefined &&
    best.quality >= ALIAS_QUALITY &&
    best.nameCoverage >= COVERED &&
    best.askCoverage >= ALMOST_ASKED
  )
}

/** Names that may be what their clause asks about. */
const sujetsOf = oncePerRecent((seen: Observations): readonly Nom[] =>
  nomsOf(seen).filter((each) => isSolid(each) && !isBeside(seen, each)),
)

function isBeside({ question }: Observations, { debut }: Etendue): boolean {
  return AVEC.test(wordsBefore(question, debut, 4))
}

function nomsOf({ metiers, formations }: Observations): readonly Nom[] {
  return [...metiers, ...formations].filter(({ hits }) => hits.length > 0)
}

/** What the message does with what it names there. */
export function roleDe(seen: Observations, mention: Etendue): Role {
  const all = propositionsOf(seen)
  const at = all.findLastIndex((each) => each.debut <= mention.debut)
  const own = all[at]
  if (own === undefined) return 'neutre'
  const named = sujetsOf(seen)
  // « boulanger, 30 ans, fleuriste ça paye combien ? »
  const aged =
    AGE.test(textOf(seen, own)) || (NU.test(textOf(seen, own)) && AGE.test(`N ${textOf(seen, all[at + 1] ?? own)}`))
  const asked = seen.metiers.some(
    (each) => each.debut >= own.fin && isSolid(each) && resolveMetier(each.hits).kind === 'sur',
  )
  if (aged && asked) return 'recit'
  if (own.role === 'demande' && isBeside(seen, mention)) {
    const elsewhere = (each: Nom): boolean => each.debut < mention.debut || !isIn(each, own)
    return named.some(elsewhere) ? 'neutre' : own.role
  }
  if (own.role === 'recit' || own.role === 'demande') return own.role
  const asks = (place: number): boolean => all[place]?.role === 'demande'
  const says = (place: number): boolean => named.some((each) => isIn(each, all[place]))
  let next = at + 1
  if (NU.test(textOf(seen, own))) {
    if (says(next) && SE_DIT.test(textOf(seen, all[next] ?? own))) return 'recit'
    while (next < all.length && isApposed(next)) next++
    // « notaire, faut-il être clerc avant ? », « comment dit-on : menuisière ? »
    if (asks(next) || (asks(at - 1) && !says(at - 1))) return 'demande'
  }
  while (next < all.length && isApposed(next)) next++
  // « j'ai choisi notaire, ça gagne combien ? »: what is asked without a name is asked of the one just named.
  for (; next < all.length; next++) {
    if (all[next]?.role === 'recit') continue
    if (says(next)) return own.role
    if (asks(next) && !announces(next)) return 'demande'
  }
  return own.role

  /** « … mais dites-moi d'abord comment on devient médecin »: it only says that the next clause asks, and that one names its own. */
  function announces(place: number): boolean {
    const clause = all[place]
    return clause !== undefined && !holdsCue(seen, clause) && asks(place + 1) && says(place + 1)
  }

  function isApposed(place: number): boolean {
    const clause = all[place]
    return clause?.role === 'neutre' && APPOSE.test(textOf(seen, clause))
  }
}

/** The clauses that ask, and name none of these. */
export function textesQuiDemandent(seen: Observations, mentions: readonly Etendue[]): readonly string[] {
  return propositionsOf(seen)
    .filter((each) => each.role === 'demande' || (each.role !== 'recit' && holdsCue(seen, each)))
    .filter((each) => !mentions.some((mention) => isIn(mention, each)))
    .map((each) => textOf(seen, each))
}

/** What is named there is but told of. */
export function isRaconte(seen: Observations, mention: Etendue & { readonly contexte: boolean }): boolean {
  if (mention.contexte) return true
  return propositionsOf(seen).some(
    (each) => each.role === 'recit' && isIn(mention, each) && !REFUS.test(textOf(seen, each)),
  )
}

/** What is named there is said of others: « mon oncle a fait un CAP plomberie ». */
export function isDAutrui(seen: Observations, mention: Etendue): boolean {
  const own = propositionsOf(seen).findLast((each) => each.debut <= mention.debut)
  const text = own === undefined ? '' : textOf(seen, own)
  return AUTRE.test(text) && !VEUT.test(text)
}

function isIn({ debut }: Etendue, within: Etendue | undefined): boolean {
  return within !== undefined && debut >= within.debut && debut < within.fin
}

/** Two things are named, each in a clause of its own, and one of them is only told of. */
export function situer(seen: Observations): Observations {
  const named = nomsOf(seen)
  if (named.length < 2 || !named.some((each) => roleDe(seen, each) === 'recit')) return seen
  if (!sujetsOf(seen).some((each) => roleDe(seen, each) !== 'recit')) return seen
  const told = <T extends Observations['metiers'][number] | Observations['formations'][number]>(mention: T): T =>
    mention.hits.length > 0 && roleDe(seen, mention) === 'recit'
      ? { ...mention, contexte: true, cible: false }
      : mention
  // « au lieu de prof, je ferais bien documentaliste »: asks for no neighbours.
  const instead = propositionsOf(seen).some((each) => DELAISSE.test(textOf(seen, each)))
  const proches = seen.proches && !instead
  return { ...seen, proches, metiers: seen.metiers.map(told), formations: seen.formations.map(told) }
}
