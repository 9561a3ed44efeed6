import type { CatalogueIndex } from '../search/catalogueIndex'
import type { Interet } from '../search/lexique'
import type { Cite } from '../search/phraseIndex'
import { OWN_JOBS } from '../search/ranking'
import type { InteretDemande } from './criteres'
import type { Question } from './question'

/** « sans le bac », « pas d'études » refuse a level, not the interest that follows. */
const NIVEAUX_REFUSES =
  /\b(?:sans|pas|ni|aucun) (?:d |de |le |la |un |une |trop d |trop de |longues )*(?:bac|diplomes?|etudes|brevet|etude)\b/g

const NEGATIONS =
  /(?:^| )(?:nul en|(?:aime|aimes|veux|peux|supporte|envie)(?: de)?(?: faire)? plus|quitter|quitte|arreter|arrete|abandonner|changer de|allergique aux?|allergie aux?|phobie|nulle en|mauvais en|mauvaise en|nul aux?|faible en|pas|sans|sauf|ni|jamais|guere|autres? que|hors|excepte|aucun|aucune|deteste|detestes|hais|horreur|supporte pas|a part|hors de question|pas question|plutot que|fuir|eviter|evite|peur|marre|ras le bol|enferme|enfermee)(?: \w+){0,3}$|\bsans etre(?: \w+){0,5}$/

/** Interests said, those refused marked as such (« mais pas dans un bureau »). */
export function toInteretsDemandes(question: Question, cites: readonly Cite<Interet>[]): readonly InteretDemande[] {
  let refused = false
  return cites.map((cite, order): InteretDemande => {
    const previous = cites[order - 1]
    const from = previous?.fin ?? 0
    const before = question.mots
      .slice(from, cite.debut)
      .map((mot) => mot.lu)
      .join(' ')
    const listed =
      previous !== undefined &&
      /^(?:et|ou|ni|,|(?:ou|et|ni) (?:de |d |la |le |les |l |avec |dans |du |des )+)?$/.test(before)
    const said = before.replace(NIVEAUX_REFUSES, ' ')
    refused = NEGATIONS.test(said) || (listed && refused)
    const { metiers, interets, maniere } = cite.entree
    return { mot: cite.dit, metiers, interets, ...(maniere && { maniere }), refuse: refused }
  })
}

/** « la nature ou les animaux »: one is enough. */
const OU = /^(?:ou|soit)(?: (?:bien|alors|sinon|encore|avec|dans|en|a|au|aux|sur|de|du|des|d|le|la|les|l|un|une))*$/

/** « ou l'aide aux personnes sourdes »: what follows belongs to what « ou » brings. */
const COMPLEMENT = /^(?:aux?|avec|pour|de|des|du|d|chez|dans|aupres)\b/

/** The wishes to meet together: a word said twice over is one, and so are those that « ou » joins. */
export function toSouhaits(
  question: Question,
  cites: readonly Cite<Interet>[],
  { metiers }: CatalogueIndex,
): readonly InteretDemande[] {
  const hasOwnJobs = (each: InteretDemande): boolean => each.metiers.filter((id) => metiers.has(id)).length >= OWN_JOBS
  const said = toInteretsDemandes(question, cites)
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
  return souhaits
}

function sameEntry(a: InteretDemande, b: InteretDemande): boolean {
  return a.metiers.join() === b.metiers.join() && a.interets.join() === b.interets.join()
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
