import type { CatalogueIndex } from '../../search/catalogueIndex'
import { COVERED } from '../../search/ranking'
import type { Contexte } from '../contexte'
import { AU_BOUT, asksJobs, asksWhereItLeads, WANTS_JOBS, whereOf } from '../facettes/ouMene'
import type { Intent } from '../intent'
import type { MentionFormation } from '../mots/mention'
import { wordsBetween } from '../mots/motsAutour'
import type { MetierDemande } from '../noms/metierDemande'
import { type DiplomeCite, findNomsDiplomes } from '../observations/nomsDiplomes'
import type { Observations } from '../observations/observations'
import { isDerriere, withoutDerriere } from './derriere'
import { DUREE, facetteDeSorte } from './facetteDeSorte'
import { sortesComparees } from './sortesComparees'

/** « niveau bac pro ou moins » bounds a level. */
const BORNE = /\bK (?:\w+ )?(?:ou (?:moins|plus)|max\w*|mini(?:mum)?|au plus|pas plus)$/

const EN_ALTERNANCE = /\bK (?:en|par l) (?:alternance|apprentissage)\b/g

/** Before a kind, these tell what one has or lacks: « avec un BTS ». */
const DIT_SA_SITUATION =
  /\b(?:avec|sans|j ai|ai|mon|ma|mes|pas|ce|cette|suis en|fais|il faut|faut) (?:un |une |le |la |de )?K\b/

/** « je suis en SEGPA, je peux faire quoi ? »: where one is, and what it leads to. */
const ET_APRES =
  /^(?:(?:bonjour|salut|coucou) )?(?:(?:je|j) (?:suis|etais)|chuis|(?:mon|ma|notre) \w+ est|(?:il|elle) est) (?:en|a la|au|dans (?:une?|la|le)) K (?:et |alors |du coup )?(?:(?:je|il|elle|on) (?:peux|peut|pourrai\w*|va|vais) (?:bien )?faire quoi|(?:qu est ce que|que|quoi) (?:je |il |elle |on )?(?:peux|peut|pourrai\w*)(?: (?:je|il|elle|on))? faire|que faire)(?: (?:apres|ensuite|plus tard))?$/

const SA_CLASSE = /^(?:(?:je|j|suis|chuis|jsuis|moi|on|est|elle|il|en|eleve|classe|de|mon fils|ma fille) )*K$/

const APRES_SEUL = /^(?:(?:et|mais|plutot) )*apres (?:le |mon |un |une )?K$/

/** Kinds put side by side, at most. */
const MAX_COMPARES = 4

/** Kinds of diploma asked about for themselves: what one is, how long, how one enters, what follows; or some compared. */
export function decideDiplome(
  all: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const seen = withoutDerriere(all)
  // « l'école d'ingénieurs de l'*université* de Caen »: a word of a training's name.
  const found = findDiplomes(seen, index).filter(
    (cite) => !all.formations.some(({ hits, debut, fin }) => hits.length > 0 && debut < cite.debut && fin >= cite.fin),
  )
  // « licence ou BTS après un bac pro ? », « une école d'ingénieur après un BTS ? »: asked of what one would go to.
  const ahead = found.filter((cite) => !isDerriere(seen, cite))
  const comesFrom = (ahead.length < found.length && ahead.length > 0) || seen !== all
  const cites = comesFrom ? ahead : found
  const [first, second] = cites
  if (first === undefined) return followsDiplome(seen, index, contexte)
  if (cites.length > MAX_COMPARES || seen.insulte) return undefined
  if (asksOfJob(demande, found) || namesJob(seen, found)) return undefined
  // « STAV, comment y aller après la 2de ? »: its own sheet tells.
  const sheet = all.formations.some(({ hits, debut, fin }) => hits.length > 0 && debut < first.fin && fin > first.debut)
  if (comesFrom && (sheet || (seen !== all && !entersAfter(seen, first, found)))) return undefined
  const masked = maskKinds(seen, cites).replace(EN_ALTERNANCE, 'K')
  // « après un bac pro » after a list bounds it.
  if (BORNE.test(masked) || (contexte.suite?.kind === 'liste' && APRES_SEUL.test(masked))) return undefined
  if (comesFrom && second === undefined && entersAfter(seen, first, found)) {
    return {
      kind: 'diplome',
      demande: { sujet: 'un', diplome: first.diplome, facette: DUREE.test(masked) ? 'duree' : 'acces' },
    }
  }
  // « 3e prépa métiers », « je suis en 3e prépa métiers »: told, as any other class.
  if (first.diplome.code === 'prepametiers' && SA_CLASSE.test(masked)) return undefined
  if (second === undefined && ET_APRES.test(masked))
    return { kind: 'diplome', demande: { sujet: 'un', diplome: first.diplome, facette: 'poursuite' } }
  if (second === undefined && !BESIDE.has(first.diplome.code) && asksWhereItLeads(first.diplome, masked, index.lexique))
    return { kind: 'diplome', demande: { sujet: 'un', diplome: first.diplome, facette: whereOf(masked) } }
  if (WANTS_JOBS.test(masked) || (DIT_SA_SITUATION.test(masked) && !first.diplome.precis)) return undefined
  if (second !== undefined) {
    const named = masked === 'K K'
    if (!seen.comparaison && !named && (cites.length > 2 || !isAlternative(seen, first, second))) return undefined
    const diplomes = cites.map(({ diplome }) => diplome)
    return { kind: 'diplome', demande: sortesComparees(diplomes, all) }
  }
  if (first.diplome.code === 'bac' && QUEL_BAC.test(masked) && !EXISTE.test(masked)) return undefined
  // « technicien », « de labo », of which several are offered, then « quel BTS ? »
  const open = contexte.dit !== undefined && contexte.offres.length > 0
  if ((contexte.metier !== undefined || open) && QUEL_POUR_LUI.test(masked)) return undefined
  const facette = facetteDeSorte(masked, index) ?? (first.diplome.precis ? 'description' : undefined)
  // « que faire après le bac ? » asks for help, not what the bac is; « après le bac » may ask either.
  const help = first.diplome.code === 'bac' && facette !== 'description' && !APRES_SEUL.test(masked)
  if (facette === undefined || help) return undefined
  return { kind: 'diplome', demande: { sujet: 'un', diplome: first.diplome, facette } }
}

/** « une prépa après STI2D, c'est possible ? »: whether and how one enters, and nothing one would like to do besides. */
function entersAfter(seen: Observations, first: DiplomeCite, found: readonly DiplomeCite[]): boolean {
  const masked = maskKinds(seen, [first])
  if (WANTS_JOBS.test(masked) || seen.liste || !/\bK (?:\w+ ){0,3}?(?:apres|avec|a partir)\b/.test(masked)) return false
  const said = ({ debut, fin }: { readonly debut: number; readonly fin: number }): boolean =>
    found.some((cite) => cite.debut <= debut && cite.fin >= fin)
  return [...seen.interets, ...seen.domaines].every(said)
}

/** « faut quoi comme bac ? » asks which one, of a job or a training said before. */
const QUEL_BAC = /\b(?:quoi comme|quels?|lequel des) K\b|\bK (?:lequel|il faut|faut|quoi)\b/
const EXISTE = /\b(?:exist\w*|c est quoi|sont|y a t il|il y a|ya|difference\w*|liste)\b/

/** « quel CAP ? », « c'est quoi comme bac ? » just after a job: which one leads to it. */
const QUEL_POUR_LUI =
  /^(?:(?:et|alors|du coup|ok|donc) )*(?:(?:c est|ya|il y a|faut|il faut|ca passe par|(?:on|je|il|elle) (?:commence|demarre|debute|passe|fait|fais)(?: par)?|par) )?(?:quoi comme|quels?|quelles?|lequel des)(?: (?:type|genre|sorte) de)? K(?: (?:il faut|faut|lequel))?$/

/** A job is named, elsewhere than in the name of a diploma: « prépa éco » names no job of ecology. */
function asksOfJob(demande: MetierDemande | undefined, cites: readonly DiplomeCite[]): boolean {
  if (demande === undefined || demande.mention.contexte || demande.resolution.kind === 'inconnu') return false
  const { debut, fin } = demande.mention
  return !cites.some((cite) => cite.diplome.precis && cite.debut <= debut && cite.fin >= fin)
}

/** « cariste, il faut le CACES ou un CAP ? »: a job said whole beside a name that has no sheet. */
export function namesJob({ metiers }: Observations, cites: readonly DiplomeCite[], toutes = false): boolean {
  const own = toutes ? cites : cites.filter(({ diplome }) => diplome.suites.length > 0)
  return metiers.some(
    ({ debut, fin, contexte, hits: [best] }) =>
      own.length > 0 &&
      !contexte &&
      best !== undefined &&
      Math.min(best.nameCoverage, best.askCoverage) >= COVERED &&
      !own.some((cite) => cite.debut <= debut && cite.fin >= fin),
  )
}

/** What is asked, when nothing else is said. */
/** « et ça dure combien ? » after « c’est quoi un BTS ? ». */
function followsDiplome(seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  const diplome = contexte.diplome === undefined ? undefined : index.lexique.diplomes.get(contexte.diplome)
  if (diplome === undefined || seen.formations.length > 0 || seen.insulte) return undefined
  const { phrase } = seen.question
  if (AU_BOUT.test(phrase)) return { kind: 'diplome', demande: { sujet: 'un', diplome, facette: 'debouches' } }
  if (WANTS_JOBS.test(phrase)) return undefined
  const facette = facetteDeSorte(phrase, index)
  return facette === undefined ? undefined : { kind: 'diplome', demande: { sujet: 'un', diplome, facette } }
}

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
function findDiplomes(seen: Observations, index: CatalogueIndex): readonly DiplomeCite[] {
  const { lexique } = index
  const noms = findNomsDiplomes(seen.question, lexique)
  const alone = noms.filter(({ diplome }) => !BESIDE.has(diplome.code)).length < 2
  // « stl » is read as a training, and names a kind: beside another they are compared; alone its own sheet is best.
  // « capacité en droit » holds « droit », and is no licence.
  const formations = seen.formations.filter(
    (each) =>
      !noms.some(
        ({ diplome, debut, fin }) =>
          debut <= each.debut &&
          finDuNom(seen, each, fin) <= fin &&
          (each.hits.length === 0 || !alone || diplome.precis || isPartOf(each, seen)),
      ),
  )
  if (formations.some(({ seulementType, contexte }) => !seulementType || contexte)) return []
  const kinds = formations.flatMap(({ type, debut, fin }): DiplomeCite[] => {
    const diplome = lexique.diplomes.get(type ?? '')
    return diplome === undefined ? [] : [{ diplome, debut, fin }]
  })
  if (kinds.length < formations.length) return []
  // « un BTS en alternance » is about the BTS; « bac » alone is said in passing beside another, or « sans le bac ».
  const precise = noms.some(({ diplome }) => diplome.precis)
  const own = noms.filter(
    ({ diplome: { code } }) => (kinds.length === 0 || !BESIDE.has(code)) && !(precise && code === 'bac'),
  )
  const found = [...kinds, ...own].sort((a, b) => a.debut - b.debut)
  return found.filter(
    ({ diplome, debut }, at) =>
      found.findIndex((each) => each.diplome === diplome) === at &&
      !found.some(
        (each) => each.diplome !== diplome && each.debut <= debut && each.fin > debut + (each.debut === debut ? 1 : 0),
      ),
  )
}

/** « bac ST2S métiers »: where a name that no sheet bears ends. */
function finDuNom({ question: { mots } }: Observations, { hits, fin }: MentionFormation, after: number): number {
  const rest = mots.slice(after, fin).map(({ lu }) => lu)
  return hits.length === 0 && after < fin && rest.every((word) => WANTS_JOBS.test(word)) ? after : fin
}

/** « bac STI2D, quels métiers ? »: the sheet is of one of its options, and cites the jobs of that one. */
function isPartOf({ hits }: MentionFormation, { question: { phrase } }: Observations): boolean {
  return asksJobs(phrase) && hits.every(({ name }) => OPTION.test(name.text))
}

const OPTION = /\b(?:option|enseignement) \w/i

export const BESIDE = new Set(['alternance', 'bac'])

/** « BTS ou BUT ? », and nothing one would like to do but what the names say: « PASS » is a wish for medicine. */
function isAlternative(
  { question, interets, domaines }: Observations,
  first: DiplomeCite,
  second: DiplomeCite,
): boolean {
  const named = ({ debut, fin }: { readonly debut: number; readonly fin: number }): boolean =>
    [first, second].some((cite) => cite.debut <= debut && cite.fin >= fin)
  if (![...interets, ...domaines].every(named)) return false
  return /^(?:ou|vs|versus|contre)\b/.test(wordsBetween(question, first.fin, second.debut))
}
