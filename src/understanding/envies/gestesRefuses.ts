import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold } from '../../search/fold'
import { gestesDe } from '../../search/gestes'
import type { InteretDemande } from '../criteres'
import type { Etendue } from '../mots/etendue'
import type { Observations } from '../observations/observations'
import { ETUDES, findLaisses, GENERAL, isTold } from '../refus/laisses'
import { findPropositionsNiees } from '../refus/propositionsNiees'

/** What is not to be done: the jobs in which it is, and what could be tied to no job. */
export interface GestesRefuses {
  readonly refus: readonly InteretDemande[]
  readonly laisses: readonly string[]
}

/** What something was made of: words, fields said, stretches of the phrase. */
interface Compris {
  readonly spans: readonly Etendue[]
  readonly domaines: readonly Etendue[]
  readonly stretches: readonly Etendue[]
}

/** « sans servir », « pas plaider » */
const SANS_FAIRE =
  /^(?:sans|pas|ni|refuse) (?:(?:de|d|a|avoir a|devoir|y|en|le|la|les|l) )*(\w{2,}(?:er|ir|re))(?: (.+))?$/

/**
 * « les métiers du droit qui plaident pas »: the jobs wished for in which one does what is refused are left out; when none is known to,
 * the person is told that it was left aside.
 */
export function findGestesRefuses(
  seen: Observations,
  wanted: readonly InteretDemande[],
  { spans, domaines, stretches }: Compris,
  index: CatalogueIndex,
): GestesRefuses {
  const { lexique } = index
  const pool = new Set(wanted.flatMap(({ metiers }) => metiers))
  const refus: InteretDemande[] = []
  const laisses: string[] = []
  for (const { dit, verbe, complement, ...clause } of findPropositionsNiees(seen.question)) {
    if (ETUDES.test(dit) || isTold(seen, clause, spans, stretches)) continue
    const general = GENERAL.test(verbe)
    if (general && complement.every((mot) => lexique.motsVides.has(mot))) continue
    const those = general ? NOBODY : who(verbe, complement)
    if (those.metiers.length === 0) laisses.push(dit)
    else refus.push({ mot: dit, ...those, refuse: true, proposition: true })
  }
  for (const dit of findLaisses(seen, [...spans, ...domaines], stretches, lexique)) {
    const [, verbe, rest = ''] = SANS_FAIRE.exec(dit) ?? []
    const those = verbe === undefined ? NOBODY : who(verbe, rest.split(' '))
    if (those.metiers.length === 0) laisses.push(dit)
    else refus.push({ mot: dit.replace(/^(?:refuse (?:de?\b )?|\w+ )/, ''), ...those, refuse: true })
  }
  return { refus, laisses }

  function who(verbe: string, complement: readonly string[]): Pick<InteretDemande, 'metiers' | 'interets'> {
    const telling = complement.filter((mot) => mot.length > 2 && !lexique.motsVides.has(mot) && !ANYONE.test(mot))
    const gestes = gestesDe(index)
    const done = gestes.find(verbe, telling)
    const wish = telling.length > 0 ? undefined : gestes.wished(verbe)
    // « voler » is wished with all that flies, whoever stays on the ground.
    const broad = (wish?.metiers.filter((id) => pool.has(id)).length ?? 0) > pool.size * BROAD
    const metiers = wish === undefined || broad ? done : [...new Set([...done, ...wish.metiers])]
    if (pool.size > 0 && !metiers.some((id) => pool.has(id))) return NOBODY
    return { metiers, interets: wish === undefined || broad ? [] : wish.interets }
  }
}

/**
 * « la musique, mais sans *jouer* »: of games and toys elsewhere, refused here is what those of the field wished for do; no one else is
 * left out.
 */
export function dansLeChamp(
  refuse: InteretDemande,
  wanted: readonly InteretDemande[],
  index: CatalogueIndex,
): InteretDemande {
  const pool = new Set(wanted.flatMap(({ metiers }) => metiers))
  if (!VERBE_SEUL.test(refuse.mot) || pool.size === 0) return refuse
  const verbe = fold(refuse.mot)
  const said = index.lexique.interets.filter(
    (entry) =>
      entry.mots.some((mot) => mot.startsWith(`${verbe} `)) &&
      // « jouer de la musique » is said of the whole field.
      entry.metiers.filter((id) => pool.has(id)).length <= pool.size * BROAD,
  )
  const metiers = [...gestesDe(index).find(verbe, []), ...said.flatMap((entry) => entry.metiers)]
  const within = [...new Set(metiers)].filter((id) => pool.has(id))
  return within.length === 0 || within.length > pool.size * BROAD
    ? refuse
    : { ...refuse, metiers: [...refuse.metiers, ...within] }
}

const VERBE_SEUL = /^\p{L}{2,}(?:er|ir|re)$/u

const NOBODY = { metiers: [], interets: [] }

/** « les métiers de la pêche où on pêche pas » wishes for the field, and refuses what is done of it. */
export function isNieAussi({ question, interets }: Observations, cite: Observations['interets'][number]): boolean {
  const clause = findPropositionsNiees(question).find(({ debut, fin }) => cite.debut > debut && cite.fin <= fin)
  // « de la montagne, qui ne soient pas liés au ski »: a thing, and nothing done.
  if (clause === undefined || LIE.test(clause.verbe)) return false
  return interets.some(({ entree, debut }) => entree === cite.entree && debut < clause.debut)
}

const LIE = /^(?:soi(?:t|ent)|sont|est|lie\w*|concern\w*|touche\w*|porte\w*)$/

/** A wish that holds more of the jobs than that is no way to tell them apart. */
const BROAD = 0.6

const ANYONE =
  /^(?:gens|clients?|clienteles?|publics?|personnes?|monde|autres|trop|souvent|tout|temps|directement|soi|meme)$/
