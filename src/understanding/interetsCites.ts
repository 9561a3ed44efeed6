import type { CatalogueIndex } from '../search/catalogueIndex'
import { tokenize } from '../search/fold'
import type { Domaine, Interet } from '../search/lexique'
import type { Cite } from '../search/phraseIndex'
import { OWN_JOBS } from '../search/ranking'
import { stem } from '../search/stem'
import type { IdMetier } from '../sheets/ids'
import type { InteretDemande } from './criteres'
import { isException, isSecondChoice } from './exception'
import { metiersDuMot } from './motDit'
import type { Observations } from './observations'
import type { Question } from './question'
import { isRefuseEnsuite } from './vouluParAutrui'

/** « sans le bac », « pas d'études » refuse a level, not the interest that follows. */
const NIVEAUX_REFUSES =
  /\b(?:sans|pas|ni|aucun) (?:d |de |le |la |un |une |trop d |trop de |longues )*(?:bac|diplomes?|etudes|brevet|etude)\b/g

const NEGATIONS =
  /(?:^| )(?:nul en|(?:aime|aimes|veux|peux|supporte|envie)(?: de)?(?: faire)? plus|quitter|quitte|arreter|arrete|abandonner|changer de|allergique aux?|allergie aux?|phobie|nulle en|mauvais en|mauvaise en|nul aux?|faible en|(?<!\bou )pas|sans|sauf|rien a voir avec|ni|jamais|guere|autres? que|hors|excepte|aucun|aucune|deteste|detestes|hais|horreur|supporte pas|a part|hors de question|pas question|plutot que|fuir|eviter|evite|peur|marre|ras le bol|enferme|enfermee)(?: \w+){0,3}$|\bsans etre(?: \w+){0,5}$|\b(?:pas|jamais|aucun|eviter|evite|fuir)(?: \w+){0,2} (?:metiers?|boulots?|jobs?|travail|tafs?|professions?)(?! (?:en (?:tete|vue)|precis|defini|idee))(?: \w+){0,3}$/

/** « la vue du sang me fait tomber dans les pommes », « les maths c'est mort »: refused after it is named. */
const AVERSION =
  /^(?:(?:ca|cela|c|qui) )?(?:(?:m|me|lui)(?: est| sont)? (?:\w+ment )?(?:insupportables?|degout\w*|repugn\w*|terrifi\w*|angoiss\w*|stress\w*|soul\w*|saoul\w*|gonfl\w*|ennui\w*|fatigu\w*|tue\b|fait (?:peur|tomber|vomir|flipper|fuir|horreur|mal|gerber))|est (?:mort|niet|non|fini|termine|du passe|pas (?:pour moi|mon (?:truc|fort|kif|delire)))|(?:tres )?peu pour moi)\b/

/** « où on n'écrit pas », « je cuisine jamais »: the verb is named, then refused. */
const NIE_APRES = /^(?:pas|jamais|point|plus)\b/
const SUJET_AVANT = /\b(?:on|je|j|tu|il|elle)(?: (?:n|ne))?$|\b(?:n|ne)$/

/** « l'agriculture non », « les dissections non merci »; a comma would make « , non ? » of it. */
const NON = /^(?:(?:c est|ca) )?(?:non|nan|jamais|beurk|berk)(?: (?:merci|pas pour moi|par contre|mais|et)\b|$)/

/** Words of such an aversion at most: « ça c'est vraiment pas mon truc ». */
const AVERSION_REACH = 7

/** « pas dangereux avec des animaux »: the danger is refused, not the animals. */
const OTHER_REFUSED =
  /\b(?:pas|sans|ni)(?: trop| tres| si| vraiment| aussi)? (?!(?:envie|question|possible|besoin|fait|doue|bon|bonne|fort|forte|plus|de|d|du|trop|la|le|les|l|a)\b)(?!\w+(?:er|ir|re)\b)\w{3,} (?:avec|pour|dans|chez|en|sur|ou|et)\b.*$/

/** « sauf l'armée et la police »: what is listed is refused too, but « et avec » opens another wish. */
const LISTED = /^(?:,|et(?: (?:de|d|la|le|les|l|du|des))*|(?:ou|ni)(?: (?:de|d|la|le|les|l|du|des|avec|dans))*)?$/

const ADJECTIVE = /(?:eux|euse|ants?|antes?|iques?|ifs?|ives?|ises?)$/

/** « je veux pas, je veux dessiner »: what comes before another wish refuses nothing of it. */
const AVANT_REPRISE =
  /^.*\bmais\b|^.*(?<!\b(?:que|qu|quoi|si|comment|ou) )\b(?=(?:moi )?(?:je|j) (?:(?:me|m|y) )?(?:veux|voudrais|aimerais|aime|adore|kiffe|prefere\w*|cherche)\b(?! (?:pas|plus|jamais|ni|rien|aucune?)\b))/

/** « pas mal d'anglais », « pas que le sport » refuse nothing. */
const PAS_MAL = /\bpas (?:mal|(?:que|seulement|uniquement|juste)) (?:de|d|du|des|l|la|le|les|en)\b/

/** The words that may refuse what follows them. */
function quiRefusent(before: string): string {
  return before
    .replace(AVANT_REPRISE, '')
    .replace(AVANT_REPRISE, '')
    .replace(PAS_MAL, ' ')
    .replace(OTHER_REFUSED, ' ')
    .replace(NIVEAUX_REFUSES, ' ')
    .trim()
}

interface Span {
  readonly debut: number
  readonly fin: number
}

/** For each stretch, in order, whether it is refused (« mais pas dans un bureau »). */
function findRefuses(question: Question, cites: readonly Span[]): readonly boolean[] {
  const { mots } = question
  let refused = false
  return cites.map((cite, order) => {
    const previous = cites[order - 1]
    const before = mots
      .slice(previous?.fin ?? 0, cite.debut)
      .map((mot) => mot.lu)
      .join(' ')
    const first = mots[cite.debut]?.lu ?? ''
    const opening = /^(?:avec|pour|dans|chez|en|sur)$/.test(first) ? first : ''
    const listed =
      previous !== undefined &&
      // « pas dangereux avec des animaux »
      !(before === '' && opening !== '' && ADJECTIVE.test(mots[previous.fin - 1]?.lu ?? '')) &&
      LISTED.test(before)
    const whole = mots
      .slice(0, cite.debut)
      .map((mot) => mot.lu)
      .join(' ')
    const said = quiRefusent(`${before} ${opening}`)
    const after = mots
      .slice(cite.fin, Math.min(cite.fin + AVERSION_REACH, cites[order + 1]?.debut ?? mots.length))
      .map((mot) => mot.lu)
      .join(' ')
    const denied = NIE_APRES.test(after) && mots[cite.fin]?.coupe === false && SUJET_AVANT.test(before)
    // « sans contact avec le public »: what is done without goes on.
    const goesOn =
      previous !== undefined &&
      before === '' &&
      opening !== '' &&
      /^(?:sans|pas|aucun|peu)$/.test(mots[previous.debut]?.lu ?? '')
    refused =
      denied ||
      goesOn ||
      (NEGATIONS.test(said) && !isException(whole)) ||
      isSecondChoice(whole, first) ||
      AVERSION.test(after) ||
      isRefuseEnsuite(question, cite) ||
      (mots[cite.fin]?.coupe === false && NON.test(after)) ||
      (listed && refused)
    return refused
  })
}

/** Interests said, those refused marked as such. */
export function toInteretsDemandes(question: Question, cites: readonly Cite<Interet>[]): readonly InteretDemande[] {
  const refuses = findRefuses(question, cites)
  return cites.map((cite, order): InteretDemande => {
    const { metiers, interets, maniere } = cite.entree
    const mot = cite.dit.replace(UNFINISHED, '')
    return { mot, metiers, interets, ...(maniere && { maniere }), refuse: refuses[order] === true }
  })
}

/** « sans contact avec les » is said back without what only announces more. */
const UNFINISHED = /(?: (?:avec|dans|sur|pour|en|à|au|aux|de|du|des|le|la|les|un|une))+$/

/** The domains wanted, and those refused that no interest says already. */
export function sortDomaines(
  { question, domaines }: Observations,
  interets: readonly Span[],
): { readonly named: readonly Cite<Domaine>[]; readonly refused: readonly Cite<Domaine>[] } {
  const meets = (a: Span, b: Span): boolean => a.debut < b.fin && a.fin > b.debut
  const alone = domaines.filter((cite) => !interets.some((other) => meets(cite, other)))
  const spans = [...interets, ...alone].sort((a, b) => a.debut - b.debut)
  const refuses = findRefuses(question, spans)
  const isRefused = (cite: Span): boolean => spans.some((other, order) => refuses[order] && meets(cite, other))
  return {
    named: domaines.filter((cite) => !isRefused(cite)),
    refused: alone.filter(isRefused),
  }
}

const DETERMINE = /^(?:le|la|les|l|mon|ma|mes|son|sa|ses|un|une|ce|cette)$/

const THING =
  /^(?:choses?|trucs?|details?|pieces?|objets?|bouts?|gestes?|groupes?|equipes?|boites?|entreprises?|villes?)$/

/** « vers quels métiers se diriger » wishes to lead no one, and « de vieux vélos » no one old. */
export function saysWish({ question: { mots }, natures, interets }: Observations, { debut, fin }: Span): boolean {
  // « avec le seul brevet », « mon seul souci »
  if (fin - debut === 1 && /^seule?s?$/.test(mots[debut]?.lu ?? '') && DETERMINE.test(mots[debut - 1]?.lu ?? ''))
    return false
  // « les petites choses bien faites » are no children.
  const small = /^petits?$|^petites?$/.test(mots[fin - 1]?.lu ?? '') && mots[fin]?.coupe === false
  if (small && (natures[fin] === 'plein' || THING.test(mots[fin]?.lu ?? ''))) return false
  if (fin - debut > 1) return true
  const lu = mots[debut]?.lu ?? ''
  // « cette qualité compte-t-elle ? »: what was said before, and what it does.
  if (/^(?:cette|ces|ce|cet)$/.test(mots[debut - 1]?.lu ?? '') && /^(?:qualites?|gouts?|passions?|envies?)$/.test(lu))
    return false
  if (/^t$/.test(mots[fin]?.lu ?? '') && /^(?:il|elle|on|ils|elles)$/.test(mots[fin + 1]?.lu ?? '')) return false
  if (/(?:er|ir|re)$/.test(lu) && /^(?:se|s)$/.test(mots[debut - 1]?.lu ?? '')) return false
  const next = mots[fin]
  const noun =
    next !== undefined && !next.coupe && (natures[fin] === 'plein' || interets.some((cite) => cite.debut === fin))
  return !(noun && /^(?:vieux|vieil|vieilles?|anciens?|anciennes?)$/.test(lu))
}

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
): readonly InteretDemande[] {
  const { metiers } = index
  const hasOwnJobs = (each: InteretDemande): boolean => each.metiers.filter((id) => metiers.has(id)).length >= OWN_JOBS
  const said = toInteretsDemandes(question, cites).map((each, order): InteretDemande => {
    const cite = cites[order]
    return cite === undefined || each.refuse ? each : { ...each, metiers: metiersDuMot(question, cite, index) }
  })
  const between = (order: number): string =>
    question.mots
      .slice(cites[order - 1]?.fin ?? 0, cites[order]?.debut ?? 0)
      .map((mot) => mot.lu)
      .join(' ')
  // « la nature, les animaux ou les enfants »: the comma says what « ou » says.
  const joins = (order: number): boolean =>
    (OU.test(between(order)) && !(order + 1 < cites.length && COMPLEMENT.test(between(order + 1)))) ||
    (between(order) === '' && order + 1 < cites.length && joins(order + 1))
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
  return souhaits.map((each) => onlyItsName(each, souhaits, index))
}

/** « à la montagne, mais je suis pas fort en ski »: of one entry, the job that bears the refused word is left out and no other. */
function onlyItsName(
  each: InteretDemande,
  souhaits: readonly InteretDemande[],
  { metiers }: CatalogueIndex,
): InteretDemande {
  if (!each.refuse || !souhaits.some((other) => !other.refuse && sameEntry(other, each))) return each
  const words = tokenize(each.mot).map(stem)
  const bears = (id: IdMetier): boolean =>
    tokenize(metiers.get(id)?.libelleMasculin ?? '').some((word) => words.includes(stem(word)))
  return { ...each, metiers: each.metiers.filter(bears), interets: [] }
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
