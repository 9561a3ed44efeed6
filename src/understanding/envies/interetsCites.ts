import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import type { Domaine, Interet } from '../../search/lexique'
import type { Cite } from '../../search/phraseIndex'
import { OWN_JOBS } from '../../search/ranking'
import { stem } from '../../search/stem'
import type { IdMetier } from '../../sheets/ids'
import type { InteretDemande } from '../criteres'
import type { Etendue } from '../mots/etendue'
import { wordsBefore } from '../mots/motsAutour'
import type { Question } from '../mots/question'
import type { Observations } from '../observations/observations'
import { isLackOf, saysNothing } from '../recit/pasUneEnvie'
import { findRefuses } from '../refus/envieRefusee'
import { debutDuChamp, isChamp } from './champDemande'
import { findGestesDObjet } from './gesteEtObjet'
import { metiersDuMot } from './motDit'
import { findRacontes } from './raconte'

/** Interests said, those refused marked as such; `all` that stand in the question, by which a refusal goes on or ends. */
export function toInteretsDemandes(
  question: Question,
  cites: readonly Cite<Interet>[],
  all: readonly Cite<Interet>[] = cites,
): readonly InteretDemande[] {
  const refuses = findRefuses(question, all)
  const racontes = findRacontes(question, cites)
  const gestes = findGestesDObjet(question, cites)
  const wished = cites.filter((cite) => !isRefused(cite) && cite.entree.maniere !== true)
  const asked = debutDuChamp(question, wished)
  return cites.map((cite, order): InteretDemande => {
    const { metiers, interets } = cite.entree
    const mot = cite.dit.replace(UNFINISHED, '')
    const champ = cites.some((each) => each.entree === cite.entree && isChamp(question, each))
    const refuse = isRefused(cite)
    const next = cites[order + 1]
    const maniere = cite.entree.maniere || (gestes[order] === true && next !== undefined && !isRefused(next))
    // « j'adore les tartes, …, quels métiers *dans la mode* ? »: what was told before the field counts where jobs meet both.
    const raconte =
      !refuse && !champ && (racontes[order] === true || (asked !== undefined && cite.debut < asked && !maniere))
    return {
      mot,
      metiers,
      interets,
      ...(maniere && { maniere }),
      ...(champ && { champ }),
      ...(raconte && { raconte }),
      refuse,
    }
  })

  function isRefused(cite: Cite<Interet>): boolean {
    return refuses[all.indexOf(cite)] === true
  }
}

/** « sans contact avec les » is said back without what only announces more. */
const UNFINISHED = /(?: (?:avec|dans|sur|pour|en|à|au|aux|de|du|des|le|la|les|un|une))+$/

/** The domains wanted, and those refused that no interest says already. */
export function sortDomaines(
  { question, domaines }: Observations,
  interets: readonly Etendue[],
): { readonly named: readonly Cite<Domaine>[]; readonly refused: readonly Cite<Domaine>[] } {
  const alone = domaines.filter((cite) => !interets.some((other) => meets(cite, other)))
  const spans = [...interets, ...alone].sort((a, b) => a.debut - b.debut)
  const refuses = findRefuses(question, spans)
  return {
    named: domaines.filter((cite) => !isRefused(cite)),
    refused: alone.filter(isRefused),
  }

  function isRefused(cite: Etendue): boolean {
    return spans.some((other, order) => refuses[order] && meets(cite, other))
  }
}

function meets(a: Etendue, b: Etendue): boolean {
  return a.debut < b.fin && a.fin > b.debut
}

const DETERMINE = /^(?:le|la|les|l|mon|ma|mes|son|sa|ses|un|une|ce|cette)$/

const THING =
  /^(?:choses?|trucs?|details?|pieces?|objets?|bouts?|gestes?|groupes?|equipes?|boites?|entreprises?|villes?)$/

/** « vers quels métiers se diriger » wishes to lead no one, and « de vieux vélos » no one old. */
export function saysWish({ question, natures, interets }: Observations, { debut, fin }: Etendue): boolean {
  const { mots } = question
  // « avec le seul brevet », « mon seul souci »
  if (fin - debut === 1 && /^seule?s?$/.test(mots[debut]?.lu ?? '') && DETERMINE.test(mots[debut - 1]?.lu ?? ''))
    return false
  if (saysNothing(question, debut, fin)) return false
  // « les petites choses bien faites » are no children.
  if (isLackOf(mots, natures, debut, fin)) return false
  // « avec des enfants mais pas à l'école »: said of oneself otherwise, « je suis nulle à l'école ».
  if (mots[fin - 1]?.lu === 'ecole' && mots[fin - 2]?.lu === 'l' && mots[debut]?.lu === 'a')
    return (
      (interets.length > 1 || AJOUTE.test(wordsBefore(question, debut, debut))) &&
      /^(?:pas|sauf|hors|ni)$/.test(mots[debut - 1]?.lu ?? '')
    )
  const small = /^petits?$|^petites?$/.test(mots[fin - 1]?.lu ?? '') && mots[fin]?.coupe === false
  if (small && (natures[fin] === 'plein' || THING.test(mots[fin]?.lu ?? ''))) return false
  if (fin - debut > 1) return true
  const lu = mots[debut]?.lu ?? ''
  // « un hôtel cinq étoiles », « en mode détente »
  if (/^etoiles?$/.test(lu) && /^(?:[1-5]|une|deux|trois|quatre|cinq)$/.test(mots[debut - 1]?.lu ?? '')) return false
  if (lu === 'mode' && mots[debut - 1]?.lu === 'en' && mots[fin]?.coupe === false) return false
  // « c'est physique ? » asks how hard it is.
  if (lu === 'physique' && EFFORT.test(mots[debut - 1]?.lu ?? '')) return false
  // « bac + 5, c'est mort »
  if (lu === 'mort' && mots[debut - 1]?.lu === 'est') return false
  // « cette qualité compte-t-elle ? »: what was said before, and what it does.
  if (/^(?:cette|ces|ce|cet)$/.test(mots[debut - 1]?.lu ?? '') && /^(?:qualites?|gouts?|passions?|envies?)$/.test(lu))
    return false
  if (/^t$/.test(mots[fin]?.lu ?? '') && /^(?:il|elle|on|ils|elles)$/.test(mots[fin + 1]?.lu ?? '')) return false
  if (/(?:er|ir|re)$/.test(lu) && /^(?:se|s)$/.test(mots[debut - 1]?.lu ?? '')) return false
  // « vers quels métiers le diriger ? »
  if (lu === 'diriger' && /^(?:le|la|l|les|me|m)$/.test(mots[debut - 1]?.lu ?? '')) return false
  const next = mots[fin]
  const noun =
    next !== undefined && !next.coupe && (natures[fin] === 'plein' || interets.some((cite) => cite.debut === fin))
  return !(noun && /^(?:vieux|vieil|vieilles?|anciens?|anciennes?)$/.test(lu))
}

/** « mais pas à l'école », and nothing before. */
const AJOUTE = /^(?:(?:et|mais|oui|ok|alors) )*(?:pas|sauf|hors|ni)$/

const EFFORT = /^(?:est|tres|trop|assez|hyper|super|grave|plutot|peu|travail|metier|boulot|effort|force|condition)$/

/** « la nature ou les animaux »: one is enough. */
const OU =
  /^(?:(?:ou|soit)|(?:du |dans le |de )?(?:genre|style|type)|par exemple|(?:ca|cela) peut etre)(?: (?:bien|alors|sinon|encore|avec|dans|en|a|au|aux|sur|de|du|des|d|le|la|les|l|un|une))*$/

/** « ou l'aide aux personnes sourdes »: what follows belongs to what « ou » brings. */
const COMPLEMENT = /^(?:aux?|avec|pour|de|des|du|d|chez|dans|aupres)\b/

/** The wishes to meet together: a word said twice over is one, and so are those that « ou » joins. */
export function toSouhaits(
  question: Question,
  cites: readonly Cite<Interet>[],
  index: CatalogueIndex,
  all: readonly Cite<Interet>[] = cites,
): readonly InteretDemande[] {
  const { metiers } = index
  const plain = toInteretsDemandes(question, cites, all)
  const said = plain.map((each, order): InteretDemande => {
    const cite = cites[order]
    if (cite === undefined) return each
    if (!each.refuse) return { ...each, metiers: metiersDuMot(question, cite, index) }
    const whole = { ...each, mot: avecComplement(question, cite, each.mot) }
    const wanted = cites.some((other, at) => other.entree === cite.entree && plain[at]?.refuse === false)
    return wanted && OF_WHAT.test(whole.mot) ? onlyItsName(whole, index) : whole
  })
  const souhaits: InteretDemande[] = []
  said.forEach((each, order) => {
    const last = souhaits.at(-1)
    if (souhaits.some((other) => other.refuse === each.refuse && sameEntry(other, each))) return
    // « les maths ça me tue, quels métiers sans maths ? »: the word is refused, however it was said first.
    const taken = each.refuse ? souhaits.findIndex(({ mot }) => mot === each.mot) : -1
    if (taken !== -1) {
      souhaits[taken] = each
      return
    }
    if (order > 0 && last !== undefined && !last.refuse && !each.refuse && joins(order))
      souhaits[souhaits.length - 1] = either(last, each, hasOwnJobs(last) && hasOwnJobs(each))
    else souhaits.push(each)
  })
  return souhaits.map((each) =>
    each.refuse && souhaits.some((other) => !other.refuse && sameEntry(other, each)) ? onlyItsName(each, index) : each,
  )

  function hasOwnJobs(each: InteretDemande): boolean {
    return each.metiers.filter((id) => metiers.has(id)).length >= OWN_JOBS
  }

  function between(order: number): string {
    const mots = question.mots.slice(cites[order - 1]?.fin ?? 0, cites[order]?.debut ?? 0)
    return mots.map((mot) => mot.lu).join(' ')
  }

  // « la nature, les animaux ou les enfants »: the comma says what « ou » says.
  function joins(order: number): boolean {
    const last = order + 1 >= cites.length
    const words = between(order)
    if (OU.test(words) && (last || !COMPLEMENT.test(between(order + 1)))) return true
    return words === '' && !last && joins(order + 1)
  }
}

/** « pas dans l'armée *de terre* » refuses that one only. */
function avecComplement({ mots }: Question, { fin }: Etendue, mot: string): string {
  const suite = mots.slice(fin, fin + 3)
  const cut = suite.findIndex(({ coupe }) => coupe)
  const said = suite.slice(0, cut === -1 ? undefined : cut).map(({ lu }) => lu)
  const [complement] = /^d(?:u|e(?: la| l)?) [a-z]{3,}/.exec(said.join(' ')) ?? []
  return complement === undefined ? mot : `${mot} ${complement}`
}

const OF_WHAT = / d[eu] /

/** « à la montagne, mais je suis pas fort en ski »: of one entry, the job that bears the refused word is left out and no other. */
function onlyItsName(each: InteretDemande, { metiers, fullText }: CatalogueIndex): InteretDemande {
  const dits = tokenize(each.mot).filter((word) => word.length > 2)
  const words = dits.map(stem)
  const bears = (id: IdMetier): boolean => {
    const name = tokenize(metiers.get(id)?.libelleMasculin ?? '').map(stem)
    return OF_WHAT.test(each.mot)
      ? words.every((word) => name.includes(word))
      : name.some((word) => words.includes(word))
  }
  const bearers = each.metiers.filter(bears)
  if (bearers.length > 0) return { ...each, metiers: bearers, interets: [] }
  // « la forêt, mais sans tronçonneuse »: no name bears it, and those whose sheet says it are left out, unless all do.
  const said = fullText.whereSaid(dits)
  const saying = each.metiers.filter((id) => said.has(id))
  return { ...each, metiers: saying.length < each.metiers.length ? saying : [], interets: [] }
}

function sameEntry(a: InteretDemande, b: InteretDemande): boolean {
  return [...a.metiers].sort().join() === [...b.metiers].sort().join() && a.interets.join() === b.interets.join()
}

/** Jobs of the one and of the other by turns. */
function either(a: InteretDemande, b: InteretDemande, narrow: boolean): InteretDemande {
  const turns = Array.from({ length: Math.max(a.metiers.length, b.metiers.length) }, (_, at) =>
    [a.metiers[at], b.metiers[at]].flatMap((id) => id ?? []),
  )
  return {
    mot: `${a.mot} ou ${b.mot}`,
    metiers: [...new Set(turns.flat())],
    // Words with jobs of their own are not widened, together no more than alone.
    interets: narrow ? [] : [...new Set([...a.interets, ...b.interets])],
    refuse: false,
  }
}
