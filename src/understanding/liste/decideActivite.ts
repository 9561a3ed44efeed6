import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette, Interet } from '../../search/lexique'
import type { Cite } from '../../search/phraseIndex'
import { LEARNT_ALONE, LEARNT_LISTE, STRONG_CUE } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { IdMetier } from '../../sheets/ids'
import { toInteretsDemandes } from '../envies/interetsCites'
import { facetteLue } from '../facettes/facetteLue'
import { peserFacette } from '../facettes/peserFacette'
import type { Candidat, Intent } from '../intent'
import { cuesAround, facetteAround, findGeste, findPersonne, findTout, readDescription } from '../metier/description'
import type { Etendue } from '../mots/etendue'
import { AS_A_JOB, LISTE_DITE } from '../mots/listeDite'
import { DOER } from '../mots/mention'
import { wordsBefore } from '../mots/motsAutour'
import type { MetierDemande } from '../noms/metierDemande'
import { weighFacettes } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'

/** « aider les gens sans longues études » is a wish; « qui va gagner ? » asks for a fact. */
const WISH = /\bsans\b|\b\d{3,5} (?:e|euros?|balles)\b|\bpas\b.*\betudes\b|^(?:et )?(?:qui|quand|pourquoi|ou est)\b/

/** « un métier où on gagne bien sa vie et où on aide les gens » wishes for both. */
const WELL_PAID =
  /\b(?:metiers?|boulots?|jobs?|tafs?|travail) (?:ou|qui|bien)\b.*\b(?:gagne|paye|paie|rapporte|touche)\w*(?: \w+)? (?:bien|beaucoup|assez|mieux)\b|\b(?:metiers?|boulots?|jobs?|tafs?|travail) bien paye/

/** « travailler dehors dans la forêt » asks nothing. */
const ASKING =
  /\b(?:conditions?|horaires?|salaires?|diplomes?|formations?|qualites?|quoi|quels?|quelles?|combien|comment|faut|(?<!\btout )ca|c est|on|que|qu|est ce)\b/

/** « conduire un train ou un métro, c'est quoi la diff ? » is of two jobs. */
const DIFFER = /\bdiff(?:erences?)?\b/

/** Jobs offered for an activity. */
const MAX_ACTIVITY = 4

/**
 * « pour conduire un bus, faut quel diplôme ? » asks one thing of a job said by what it does: the likeliest are offered for it.
 * A word for someone (« poseur de voies ferrées ») is left to the names.
 */
export function decideActivite(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  const { phrase, texte } = seen.question
  if (seen.niveau !== undefined || seen.statuts.length > 0 || WISH.test(phrase)) return undefined
  // « la personne qui répare les dents » is one job, which is looked for.
  const personne = findPersonne(seen) !== undefined
  if (LISTE_DITE.test(phrase.replace(AS_A_JOB, ' ')) || WELL_PAID.test(phrase)) return undefined
  if (!personne && !texte.includes('?') && !ASKING.test(phrase)) return undefined
  if (toInteretsDemandes(seen.question, seen.interets).some(({ refuse }) => refuse)) return undefined
  // « bosser dans un magasin de fleurs, ça paye ? » asks one thing, whatever begins like a wish.
  if (seen.liste && !personne && isTold(seen, index)) return decideDemandee(seen, index, false, true)
  const geste = findGeste(seen, index)
  const asked = geste === undefined ? undefined : facetteAround(seen, geste, index)
  const described = geste && asked && readDescription(seen, geste, asked, index)
  if (described !== undefined && !(described.kind === 'metier' && DIFFER.test(phrase))) return described
  const nameless = isNameless(seen, demande)
  // « pour être dompteur de dragons des neiges »: no job of the snow.
  if (
    !nameless &&
    demande?.resolution.kind === 'inconnu' &&
    BECOMES.test(wordsBefore(seen.question, demande.mention.debut, 2))
  )
    return undefined
  const whole = !seen.liste && nameless ? decideTout(seen, index) : undefined
  return whole ?? decideDemandee(seen, index, personne)
}

/** The likeliest jobs of the wishes said, where one thing is asked of them in so many words. */
function decideDemandee(
  seen: Observations,
  index: CatalogueIndex,
  personne: boolean,
  told = false,
): Intent | undefined {
  const cites = seen.interets.filter((cite) => cite.entree.metiers.length > 0 && !isCue(seen, cite))
  const [first] = cites
  const last = cites.at(-1)
  if (first === undefined || last === undefined) return undefined
  const span = spanOf(seen, first, last)
  const facette = facettePrecise(seen, span, index) ?? (personne ? 'presentation' : undefined)
  if (told && !isLearnt(seen, span, facette, index)) return undefined
  if (facette === undefined) return undefined
  const described = readDescription(seen, findTout(seen), facette, index)
  if (described?.kind === 'metier') return described
  const said = described?.kind === 'choixMetier' ? described.candidats.slice(0, MAX_ACTIVITY / 2) : []
  const wished = likeliest(cites, index).filter(({ fiche }) => !said.some((each) => each.fiche === fiche))
  const candidats = [...said, ...wished].slice(0, MAX_ACTIVITY)
  const dit = seen.question.mots
    .slice(first.debut, last.fin)
    .map(({ lu }) => lu)
    .join(' ')
  const [only, other] = candidats
  if (only === undefined) return undefined
  // « élever des abeilles, quelle formation ? »: one job does it, whatever sheets there are.
  const one = other === undefined && cites.every(({ entree }) => entree.metiers.length === 1)
  return one
    ? { kind: 'metier', facette, candidat: only, autres: [] }
    : { kind: 'choixMetier', facette, dit, candidats, doute: true }
}

/** Wishes were read, and the examples are nearly sure that one thing is asked: « à la réception d'un hôtel, faut parler anglais ? » */
export function decideAppris(seen: Observations, index: CatalogueIndex): Intent | undefined {
  const { phrase, texte } = seen.question
  // « défendre les gens, mais trois ans d'études, c'est trop long » asks nothing.
  if (seen.listeDite || WELL_PAID.test(phrase) || !(texte.includes('?') || ASKED.test(phrase))) return undefined
  const [best] = weighFacettes(seen.question, undefined, seen.facettes, index.lexique)
  if (best === undefined || best.classe === 'autre' || OF_MANY.has(best.classe) || best.part < LEARNT_LISTE)
    return undefined
  const cites = seen.interets.filter((cite) => cite.entree.metiers.length > 0 && !isCue(seen, cite))
  const candidats = likeliest(cites, index)
  return candidats.length === 0
    ? undefined
    : { kind: 'choixMetier', facette: best.classe, dit: '', candidats, doute: true }
}

const ASKED = /\b(?:quoi|quels?|quelles?|combien|comment|faut|ou (?:salarie|fonctionnaire))\b/

/** What is asked of many jobs as well as of one. */
const OF_MANY: ReadonlySet<Facette> = new Set(['presentation', 'interets', 'rome'])

const BECOMES = /\b(?:devenir|etre)(?: (?:un|une))?$/

/** « devenir dompteur de dragons » names somebody, whom no sheet knows. */
function isNameless({ question: { mots } }: Observations, demande: MetierDemande | undefined): boolean {
  if (demande === undefined) return true
  const { mention, resolution } = demande
  return resolution.kind === 'inconnu' && !mention.cible && !DOER.test(mots[mention.debut]?.ecrit ?? '')
}

/** « Quelles études pour percer le terrain avant qu'on bâtisse ? »: where nobody is pointed at, the whole message describes. */
function decideTout(seen: Observations, index: CatalogueIndex): Intent | undefined {
  const { weighed, cue } = peserFacette(seen, undefined, index.lexique)
  const facette = facetteLue(weighed, cue)
  return facette === undefined || facette === 'presentation' || facette === 'interets'
    ? undefined
    : readDescription(seen, findTout(seen), facette, index)
}

/** No facet is asked for, the examples say: « aider les gens dans mon futur métier, quelles possibilités ? » */
function isTold(seen: Observations, { lexique }: CatalogueIndex): boolean {
  const [best] = weighFacettes(seen.question, undefined, seen.facettes, lexique)
  return best?.classe === 'autre' && best.part >= LEARNT_ALONE
}

/** « ça paye ? » asks for the salary, not for the jobs of payroll; « c'est physique ? » for no effort. */
function isCue({ facettes, question: { mots } }: Observations, { debut, fin }: Cite<Interet>): boolean {
  const [start, end] = [mots[debut]?.debut ?? 0, mots[fin - 1]?.fin ?? 0]
  // « installer la fibre » says what is done, though « la fibre » may be what one has in oneself.
  if (
    fin - debut > 2 &&
    /^\p{L}{3,}(?:er|ir)$/u.test(mots[debut]?.lu ?? '') &&
    !facettes.some((cue) => cue.debut === start)
  )
    return false
  return facettes.some(
    ({ sens, poids, debut: from, fin: to }) =>
      (poids >= STRONG_CUE || sens === 'conditions') && from >= start && to <= end,
  )
}

/** « tenir une boulangerie »: the verb before belongs to the activity. */
const BEFORE = /^(?:un|une|des|du|de|la|le|les|l|d|dans|a|au|aux|en|sa|ma|son|mon|propre|\p{L}{2,}(?:er|ir|re))$/u

function spanOf({ question: { mots } }: Observations, first: Cite<Interet>, last: Cite<Interet>): Etendue {
  let debut = first.debut
  while (debut > 0 && mots[debut]?.coupe === false && BEFORE.test(mots[debut - 1]?.lu ?? '')) debut--
  return { debut, fin: last.fin }
}

/** The examples say so too, once the activity stands for a job; « on fait quoi avec ça ? », « quels débouchés ? » ask for jobs as well. */
function isLearnt(
  seen: Observations,
  span: Etendue,
  facette: Facette | undefined,
  { lexique }: CatalogueIndex,
): boolean {
  if (facette === 'taches' || facette === 'evolution') return false
  const [best] = weighFacettes(seen.question, span, cuesAround(seen, span), lexique)
  return best !== undefined && best.classe === facette && best.part >= LEARNT_ALONE
}

/** What is asked in so many words outside the activity; undefined when nothing precise is. */
function facettePrecise(seen: Observations, span: Etendue, index: CatalogueIndex): Facette | undefined {
  const facette = facetteAround(seen, span, index)
  if (facette === undefined || facette === 'presentation' || facette === 'interets') return undefined
  const plain = cuesAround(seen, span).some(({ poids }) => poids >= STRONG_CUE)
  return plain || (facette === 'conditions' && C_EST_DUR.test(seen.question.phrase)) ? facette : undefined
}

/** « …, c'est physique ? » */
const C_EST_DUR =
  /\b(?:c est|c|ca a l air|ca doit etre|est ce) (?:(?:pas|tres|trop|assez|plutot|vraiment|hyper|super|un peu) )*(?:physique|dur|difficile|fatigant|crevant|penible|usant|epuisant|stressant|salissant|bruyant|dangereux|risque)(?: (?:ou pas|non|physiquement|pour le dos))?$/

/** The jobs that most of the words bring, then the first of each word. */
function likeliest(cites: readonly Cite<Interet>[], index: CatalogueIndex): readonly Candidat<FicheMetier>[] {
  const entries = [...new Set(cites.map(({ entree }) => entree))]
  const times = (id: IdMetier): number => entries.filter(({ metiers }) => metiers.includes(id)).length
  const rank = (id: IdMetier): number =>
    Math.min(...entries.map(({ metiers }) => metiers.indexOf(id)).filter((at) => at >= 0))
  return [...new Set(entries.flatMap(({ metiers }) => metiers))]
    .sort((a, b) => times(b) - times(a) || rank(a) - rank(b))
    .flatMap((id): Candidat<FicheMetier>[] => {
      const fiche = index.metiers.get(id)
      return fiche === undefined ? [] : [{ fiche, score: 0.4 }]
    })
    .slice(0, MAX_ACTIVITY)
}
