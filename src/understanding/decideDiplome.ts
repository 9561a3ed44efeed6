import type { CatalogueIndex } from '../search/catalogueIndex'
import type { Diplome } from '../search/diplome'
import type { FacetteFormation } from '../search/lexique'
import type { MetierDemande } from './decideMetier'
import type { MentionFormation } from './formationsCitees'
import type { Intent } from './intent'
import type { Observations } from './observations'

/** A kind of diploma said in the question, and where. */
interface Cite {
  readonly diplome: Diplome
  readonly debut: number
  readonly fin: number
}

/** What may be asked of a kind of diploma, written `K` in the question: the first that applies. */
const DEMANDES: readonly (readonly [RegExp, FacetteFormation])[] = [
  [
    /\bcombien (?:de temps|d annees?|d ans|ca dure|dure\w*)\b|\bdur(?:e|ee|ees|ent)\b|\ben combien\b|\b(?:c est|est ce) long\b|\blongtemps\b/,
    'duree',
  ],
  [
    /\b(?:entr\w*|rentr\w*|acced\w*|acces|integr\w*|admis\w*|inscri\w*)\b|\bcomment (?:\w+ )?(?:faire|fait|va|aller|avoir|obtenir|passer|preparer)\b/,
    'acces',
  ],
  [
    /\bapres (?:\w+ )?K\b|\b(?:apres|ensuite|poursui\w*|continu\w*)\b|\bK (?:ca )?(?:mene|sert|debouche)\w*|\ba quoi (?:ca )?(?:sert|mene)\w*/,
    'poursuite',
  ],
  [
    /\bc est (?:quoi|qu(?:oi|el \w+))\b|\bqu est ce (?:qu\b|que\b)|\bquoi\b|\bca veut dire\b|\bsignifi\w*|\bdefini\w*|\bexpli\w*|\bconsist\w*|\b(?:presente|parle|renseign\w*|informations?|infos?)\b|\bcomment (?:\w+ )?(?:marche|fonctionne|passe)\w*|\bniveau\b|\bequiva\w*|\bbac plus combien\b|\bvaut\b|\b(?:quels?|quelles?|liste) (?:sont |tous |toutes )?(?:les |des )?K$/,
    'description',
  ],
]

/** Words of these questions that say nothing more. */
const VIDES =
  /^(?:K|etudes?|formations?|diplomes?|temps|annees?|dire|exactement|vraiment|concretement|juste|simplement|plus|moins|long|longue|mots?|types?|genre|cursus|niveau|quoi|truc|appelle\w*|sais|comprends?|comprendre|savoir|connaitre|voudrai\w*|aimerai\w*|eleve)$/

/** Before a kind, these tell what one has or lacks: « avec un BTS ». */
const DIT_SA_SITUATION =
  /\b(?:avec|sans|j ai|ai|mon|ma|mes|pas|ce|cette|suis en|fais|il faut|faut) (?:un |une |le |la |de )?K\b/

/** Kinds of diploma asked about for themselves: what one is, how long, how one enters, what follows; or two compared. */
export function decideDiplome(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  const cites = findDiplomes(seen, index)
  const [first, second, third] = cites
  if (first === undefined || third !== undefined || seen.insulte) return undefined
  if (demande !== undefined && !demande.mention.contexte && demande.resolution.kind === 'sur') return undefined
  const masked = maskKinds(seen, cites)
  if (DIT_SA_SITUATION.test(masked) || WANTS_JOBS.test(masked)) return undefined
  if (second !== undefined) {
    if (!seen.comparaison && !isAlternative(seen, first, second)) return undefined
    return { kind: 'diplome', demande: { sujet: 'deux', diplomes: [first.diplome, second.diplome] } }
  }
  const asked = DEMANDES.find(([pattern]) => pattern.test(masked))
  if (asked === undefined) return undefined
  const rest = masked.replace(asked[0], ' ').split(' ').filter(Boolean)
  const says = rest.filter((word) => !VIDES.test(word) && !index.lexique.motsVides.has(word))
  const cue = DEMANDES.some(([pattern]) => says.length === 1 && pattern.test(says[0] ?? ''))
  if (says.length > 0 && !cue) return undefined
  return { kind: 'diplome', demande: { sujet: 'un', diplome: first.diplome, facette: asked[1] } }
}

/** Jobs are wanted, not the diploma. */
export const WANTS_JOBS = /\b(?:metiers?|boulots?|jobs?|professions?|emplois?)\b/

/** The question's words, each kind of diploma written `K`. */
export function maskKinds(
  { question }: Observations,
  cites: readonly { readonly debut: number; readonly fin: number }[],
): string {
  return question.mots
    .flatMap(({ lu }, at) => {
      const cite = cites.find(({ debut, fin }) => at >= debut && at < fin)
      if (cite === undefined) return [lu]
      return at === cite.debut ? ['K'] : []
    })
    .join(' ')
}

/** The kinds said, each once; none when one of them is only context or goes on as a name. */
function findDiplomes(seen: Observations, index: CatalogueIndex): readonly Cite[] {
  const { lexique } = index
  if (seen.formations.some((each) => !isKindAsked(each))) return []
  const kinds = seen.formations.flatMap(({ type, debut, fin }): Cite[] => {
    const diplome = lexique.diplomes.get(type ?? '')
    return diplome === undefined ? [] : [{ diplome, debut, fin }]
  })
  if (kinds.length < seen.formations.length) return []
  const found = kinds.length > 0 ? kinds : [...lexique.diplomes.values()].flatMap((diplome) => named(diplome, seen))
  return found.filter(({ diplome }, at) => found.findIndex((each) => each.diplome === diplome) === at)
}

function isKindAsked({ seulementType, contexte }: MentionFormation): boolean {
  return seulementType && !contexte
}

/** « l’alternance »: by its own names, the longest first. */
function named(diplome: Diplome, { question }: Observations): readonly Cite[] {
  const lus = question.mots.map(({ lu }) => lu)
  for (const mot of [...diplome.mots].sort((a, b) => b.length - a.length)) {
    const words = mot.split(' ')
    const debut = lus.findIndex((_, at) => words.every((word, offset) => lus[at + offset] === word))
    if (debut !== -1) return [{ diplome, debut, fin: debut + words.length }]
  }
  return []
}

/** « BTS ou BUT ? », and nothing one would like to do. */
function isAlternative({ question, interets, domaines }: Observations, first: Cite, second: Cite): boolean {
  if (interets.length > 0 || domaines.length > 0) return false
  const between = question.mots
    .slice(first.fin, second.debut)
    .map(({ lu }) => lu)
    .join(' ')
  return /^(?:ou|vs|versus|contre)\b/.test(between)
}
