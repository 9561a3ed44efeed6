import type { CatalogueIndex } from '../../search/catalogueIndex'
import { OWN_JOBS } from '../../search/ranking'
import type { IdMetier } from '../../sheets/ids'
import { rangNiveau } from '../../sheets/niveau'
import type { Contexte, Suite } from '../contexte'
import { type Criteres, hasCritere, type InteretDemande } from '../criteres'
import { ensembleDe } from '../envies/enviesEnsemble'
import { findCriteres } from '../envies/findCriteres'
import type { Intent } from '../intent'
import { withoutName } from '../liste/decideListe'
import { isWhole } from '../mots/mention'
import { AMONG } from '../mots/parmiMontres'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { idsRefused, nomsRefuses } from '../refus/idsRefused'
import { findRefus } from '../refus/refus'
import { decideAutrement } from './decideAutrement'
import { asksWhich, decideMeilleur, decidePlusCourt, nonTriable } from './decideParmiListe'
import { decidePrecision } from './decidePrecision'

/** « avec moins d'études », « mais pas la vente » after a list: the same wish with one more condition. */
export function decideAjout(
  seen: Observations,
  said: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { suite } = contexte
  // « mais je suis nul en bio » names no one who does biology.
  const wished =
    seen.interets.length > 0 && (NUL_EN.test(seen.question.phrase) || IF_POSSIBLE.test(seen.question.phrase))
  // « ceux qui demandent de la créativité » names no « demand planner ».
  const loose = AMONG.test(seen.question.phrase) && said !== undefined && !said.mention.hits.some(isWhole)
  const demande = wished || loose ? undefined : said
  const other = decideAutrement(seen, demande, index, contexte)
  if (other !== undefined || suite?.kind !== 'liste') return other
  const named = demande !== undefined && demande.resolution.kind !== 'inconnu'
  const best = !named ? decideMeilleur(seen, index, contexte, suite) : undefined
  if (best !== undefined) return best
  const shorter = decidePlusCourt(seen, demande, index, contexte, suite)
  if (shorter !== undefined) return shorter
  const refused = demande !== undefined && findRefus(seen).includes(demande.mention)
  if (demande !== undefined && demande.resolution.kind !== 'inconnu' && !refused) return undefined
  // « et en alternance ? » of all that is shown: no sheet says it of a job, and the list says so.
  if (ALTERNANCE.test(seen.question.phrase)) return avecAlternance(suite)
  const precise = refused ? undefined : decidePrecision(seen, demande, index, contexte)
  if (precise !== undefined) return precise
  const { phrase } = seen.question
  const among = AMONG.test(phrase)
  if (!among && !asksWhich(seen) && !ADDS.test(phrase)) return undefined
  // « juste les jobs où on travaille de ses mains »: of those shown.
  if (!among && /\b(?:metiers?|boulots?|jobs?)\b/.test(phrase)) return undefined
  const added = findAdded(seen, demande, index)
  const contraintes = [...new Set([...(suite.criteres.contraintes ?? []), ...(added.contraintes ?? [])])]
  const nothing = added.interets.length + (added.contraintes ?? []).length + (added.statutsRefuses ?? []).length === 0
  if (!hasCritere(added) && nothing && !refused)
    return RIEN_AVEC.test(phrase) || SANS.test(phrase) ? nonTriable(index) : undefined
  // « je veux travailler dans un avion » begins another wish; « mais à l'étranger » goes on with this one.
  const wants = seen.listeDite && !N_AIME_PAS.test(phrase)
  const begins = wants || (seen.liste && !GOES_ON.test(phrase))
  if (begins && !among && !isSameWish(phrase) && added.interets.some((each) => !each.refuse && !each.maniere))
    return undefined
  const { criteres } = suite
  const merged: Criteres = {
    ...criteres,
    // « plutôt avec les enfants » takes the place of what was wished; « avec les enfants aussi » adds to it.
    interets:
      added.interets.some((each) => !each.refuse && each.maniere !== true) && INSTEAD.test(phrase)
        ? [...criteres.interets.filter((each) => each.refuse || goesWith(each, added, index)), ...added.interets]
        : [...criteres.interets, ...added.interets],
    domaines: added.domaines.length > 0 ? added.domaines : criteres.domaines,
    ...niveauxCorriges(criteres, added),
    statuts: added.statuts.length > 0 ? added.statuts : criteres.statuts,
    ...(added.statutsRefuses !== undefined && { statutsRefuses: added.statutsRefuses }),
    // « ceux qui opèrent »: what no list of wishes holds is looked for in the sheets.
    ...(among && { mots: [...criteres.mots, ...added.mots] }),
    ...(contraintes.length > 0 && { contraintes }),
    ...(refused && {
      exclus: [...criteres.exclus, ...idsRefused(seen, index)],
      exclusDits: [...(criteres.exclusDits ?? []), ...nomsRefuses(seen)],
    }),
  }
  const { ensemble: _, ...rest } = merged
  const ensemble = ensembleDe(merged.interets, index)
  return { kind: 'liste', nom: suite.nom, criteres: { ...rest, ...(ensemble !== undefined && { ensemble }) }, page: 0 }
}

const ALTERNANCE =
  /^(?:(?:et|mais|ok|ou|plutot|est ce que|c est|il y en a|y en a|lesquels?|possible|faisable|se font|on peut faire|qui se font) )*(?:en|par l|avec (?:de l|une)) ?(?:alternance|apprentissage)(?: (?:c est possible|possible|lesquels?|ca existe|ca marche|svp|stp|s il (?:te|vous) plait))*$/

function avecAlternance({ criteres, ...suite }: Extract<Suite, { kind: 'liste' }>): Intent {
  const ignores = new Set([...(criteres.ignores ?? []), 'alternance' as const])
  return { ...suite, criteres: { ...criteres, ignores: [...ignores] }, page: 0 }
}

/** How a condition is added to what is shown. */
const ADDS =
  /^(?:et |mais |plutot |ou |oui |ouais |ok |d accord |merci |cool |super |non |nan |bof |ah |bon |alors |pareil |finalement |en fait |du coup |enfin |euh |bah |ben |genre |moi |c est |tout compte fait |si possible |(?:un truc|quelque chose|qqch) (?=(?:avec|sans|dans|en|pas|moins|plus)\b)|(?:(?:ma|mon|notre) \w+|elle|il|on) (?=(?:ne |n )?(?:veut|voudrait|souhaite|prefere|refuse|aimerait|aime|supporte|peut) (?:pas|plus|rien|surtout|juste|mieux)\b))*(?:(?:ne |n )?(?:veut|voudrait|souhaite|prefere|refuse|aimerait|aime|supporte|peut)|avec|sans|pas|ni|mais|plutot|moins|plus|sauf|que|rien|si|s|seulement|uniquement|juste|ceux|celles|accessibles?|dans|en|a|niveau|apres une?|bac|j|je|il|faut|etudes? (?:tres )?(?:courtes?|longues?|rapides?)|(?:peu|trop) d etudes|courtes?|longues?|(?:au )?max\w*|\d ans|(?:une?|deux|trois|quatre|cinq) (?:ans?|annees?)|(?:d )?autres? (?:chose )?que|(?:(?:est ce(?: que c est)?|c est|ce serait|serait ce) )?(?:possible|faisable|jouable) (?:sans|avec|en)|(?:elargi\w*|ajout\w*|etend\w*|ouvr\w*)(?: (?:aussi|ca|la liste|la recherche|moi))*(?: (?:a|au|aux|vers|avec|la|le|les|l))*)\b/

/** « plutôt à l'intérieur, j'aime pas la pluie »: what is not liked is no other wish. */
const N_AIME_PAS =
  /^(?:plutot|a l|en|dans|avec|sans|pas|mais|et)\b(?!.*\b(?:metiers?|boulots?|jobs?)\b).*\b(?:je|j) (?:n |ne )?(?:aime|kiffe|supporte) (?:pas|plus|jamais)\b/

const GOES_ON =
  /^(?:(?:et|mais|ou|oui|ok|non|plutot|alors|du coup|en fait|finalement|et si possible) )*(?:avec|dans|en|a|au|aux|sur|pour|plutot)\b/

/** « je voudrais que ce soit dans le bâtiment »: of what was wished. */
const isSameWish = (phrase: string): boolean =>
  /^(?:\w+ ){0,4}?(?:que ce (?:soit|serait)|(?:ce|ca) (?:soit|serait)|si c (?:est|etait))\b/.test(phrase)

/** « plutôt avec les enfants », « dans la santé plutôt ». */
const INSTEAD = /^(?:et |mais |non )*plutot\b|\bplutot$/

/** « le sport », then « plutôt avec des enfants »: enough jobs are of both, so that the one does not take the place of the other. */
function goesWith(before: InteretDemande, { interets }: Criteres, index: CatalogueIndex): boolean {
  const [own, all] = [jobsOf(before, []), jobsOf(before, before.maniere ? [] : before.interets)]
  return interets.some((each) => !each.refuse && (meets(own, each, []) || meets(all, each, each.interets)))

  function meets(jobs: ReadonlySet<IdMetier>, each: InteretDemande, labels: readonly string[]): boolean {
    return [...jobsOf(each, labels)].filter((id) => jobs.has(id)).length >= OWN_JOBS
  }

  function jobsOf({ metiers }: InteretDemande, labels: readonly string[]): ReadonlySet<IdMetier> {
    return new Set([...metiers, ...labels.flatMap((label) => [...(index.parInteret.get(label.toLowerCase()) ?? [])])])
  }
}

/** « nul en bio », « pas forte en maths » */
const NUL_EN =
  /\b(?:nule?s?|nulle|mauvaise?|faible|galere|pas (?:tres |trop |super )?(?:forte?|bon|bonne|douee?|a l aise)) (?:en|aux?|avec|dans)\b/

/** « de préférence artistiques »: no job's name is said so. */
const IF_POSSIBLE = /^(?:(?:et|mais|alors|surtout) )*si possible (?:plutot )?\w+$/

/** « rien avec des passagers »: of what no list can be rid, it is said. */
const RIEN_AVEC =
  /^(?:(?:et|mais|ok|oui|non|alors|merci) )*(?:rien|surtout pas|pas) (?:avec|dans|sur|chez) (?:\w+ ){0,2}\w+(?: (?:stp|svp|merci|s il (?:te|vous) plait))?$/

/** « sans concours » of no job in particular. */
const SANS = /^(?:(?:et|mais|ok|oui|non|plutot|alors) )*sans (?:\w+ ){0,3}\w+$/

/** « sans travailler dehors » asks nothing of the work: refused, it is what is not wanted. */
function findAdded(seen: Observations, demande: MetierDemande | undefined, index: CatalogueIndex): Criteres {
  const said = (liste: boolean): Criteres => findCriteres(withoutName({ ...seen, liste }, demande), index)
  const added = said(AMONG.test(seen.question.phrase))
  // « que pour bac pro »: a kind of diploma alone is a level.
  if (!hasCritere(added) && seen.formations.some(({ seulementType }) => seulementType)) return said(true)
  if (hasCritere(added) || added.interets.length > 0 || !REFUSES.test(seen.question.phrase)) return added
  return { ...added, interets: said(true).interets.filter((each) => each.refuse) }
}

const REFUSES =
  /^(?:(?:et|mais|ok|oui|non|plutot|bof|alors|merci|cool|super|d accord|par contre) )*(?:sans|pas|ni|jamais|rien|sauf|surtout pas|si (?:je|j) (?:\w+ )?(?:veux|peux|aime|supporte|souhaite|suis) pas)\b/

/** « finalement bac + 2 max » takes the place of the level said before; one that goes with it bounds it. */
function niveauxCorriges(before: Criteres, added: Criteres): Pick<Criteres, 'niveauMin' | 'niveauMax'> {
  const niveauMin = added.niveauMin ?? before.niveauMin
  const niveauMax = added.niveauMax ?? before.niveauMax
  if (niveauMin === undefined || niveauMax === undefined || rangNiveau(niveauMin) <= rangNiveau(niveauMax))
    return { niveauMin, niveauMax }
  return { niveauMin: added.niveauMin, niveauMax: added.niveauMax }
}
