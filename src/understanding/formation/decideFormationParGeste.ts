import { activitesDe } from '../../search/activites'
import type { CatalogueIndex } from '../../search/catalogueIndex'
import { racinesDuTitre } from '../../search/racinesDuTitre'
import { MAX_CHOICES } from '../../search/ranking'
import { DESCRIBED_OFFERED } from '../../search/rankingDescription'
import { stem } from '../../search/stem'
import type { FicheFormation } from '../../sheets/ficheFormation'
import type { IdMetier } from '../../sheets/ids'
import { facetteFormation } from '../facettes/facetteFormation'
import type { Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { maskKinds } from './decideDiplome'

/** « un CAP *pour faire* du pain », « le bac pro pour s'occuper des vieux »; to become somebody, or to work somewhere, is said elsewhere. */
const POUR_FAIRE =
  /^(?:(?:et|alors|du coup|c est quoi|il y a|ya|existe t il|y a t il|le|la|l|un|une|en) )*K pour (?:(?:s|se|l|m|me) )?(?!(?:devenir|etre|entrer|rentrer|integrer|travailler|bosser|trouver|avoir|passer|aller|continuer|savoir|gagner|acceder)\b)\w{2,}(?:er|ir|re)\b/

/** What is asked begins: « …, ça dure combien ? », « … et après ». */
const SUITE = /^(?:ils?|elles?|on|ca|sa|c|faut|quel\w*|combien|cb|comment|quoi|duree|apres|dure|y)$/

/** Jobs of an activity, the likeliest first, that its trainings are looked for by. */
const JOBS = 3
/** At least this share of a training's jobs does it. */
const SHARE = 0.5
/** Those nearly as near as the best are offered too. */
const NEAR = 0.75

/**
 * « un CAP pour réparer des tondeuses, ça dure combien ? » asks of a training said by what one does with it: the one of that kind whose
 * title or jobs say so, or those that may be meant.
 */
export function decideFormationParGeste(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  const [mention, other] = seen.formations
  if (mention?.type === undefined || other !== undefined || !mention.seulementType || mention.contexte) return undefined
  if (demande !== undefined && demande.resolution.kind !== 'inconnu') return undefined
  if (!POUR_FAIRE.test(maskKinds(seen, [mention]))) return undefined
  const { mots } = seen.question
  const debut = mention.fin + 1
  const end = mots.findIndex(({ lu, coupe }, at) => at > debut + 1 && (SUITE.test(lu) || (coupe && at > debut + 2)))
  const span = { debut, fin: end < 0 ? mots.length : end }
  if (span.fin === mots.length) return undefined
  const found = findParGeste(seen, span, mention.type, index)
  const [best, next] = found
  if (best === undefined) return undefined
  const facette = facetteFormation(seen, index)
  const candidats = found.slice(0, MAX_CHOICES)
  if (next === undefined) return { kind: 'formation', facette, candidats: [best] }
  const dit = mots
    .slice(mention.debut, span.fin)
    .map(({ lu }) => lu)
    .join(' ')
  return { kind: 'choixFormation', facette, dit, candidats }
}

function findParGeste(
  { question: { mots }, interets }: Observations,
  { debut, fin }: Etendue,
  code: string,
  index: CatalogueIndex,
): readonly { readonly fiche: FicheFormation; readonly score: number }[] {
  const { lexique, metiersParFormation, formationsParType } = index
  const words = mots.slice(debut, fin).map(({ lu }) => lu)
  const telling = new Set(words.filter((word) => word.length > 3 && !lexique.motsVides.has(word)).map(stem))
  const told = activitesDe(index)
    .find(words, JOBS)
    .filter(({ score }) => score >= DESCRIBED_OFFERED)
    .map(({ id }) => id)
  const wished = interets
    .filter((cite) => cite.debut >= debut && cite.fin <= fin)
    .flatMap(({ entree }) => entree.metiers.slice(0, JOBS))
  const jobs = new Set<IdMetier>([...told, ...wished])
  const scored = (formationsParType.get(code) ?? []).flatMap((fiche) => {
    const said = racinesDuTitre(fiche)
    const inTitle = [...telling].filter((word) => said.has(word)).length
    const leads = metiersParFormation.get(fiche.id) ?? []
    const own = leads.filter(({ id }) => jobs.has(id)).length
    const share = leads.length === 0 ? 0 : own / leads.length
    const whole = inTitle > 0 && inTitle === telling.size
    const kept = share >= SHARE || (inTitle > 0 && own > 0) || inTitle > 1 || whole
    return kept ? [{ fiche, score: inTitle + share }] : []
  })
  const most = Math.max(0, ...scored.map(({ score }) => score))
  return scored.filter(({ score }) => score >= most * NEAR).sort((a, b) => b.score - a.score)
}
