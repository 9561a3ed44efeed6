import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold } from '../../search/fold'
import type { Facette } from '../../search/lexique'
import { OWN_JOBS, RECIT_WORDS, STRONG_CUE } from '../../search/ranking'
import type { Niveau } from '../../sheets/niveau'
import { AUCUN_CRITERE, type Contrainte, type Criteres, type InteretDemande } from '../criteres'
import { isWhereOneIs } from '../facettes/facetteFormation'
import type { MentionFormation } from '../mots/mention'
import type { Observations } from '../observations/observations'
import { type ContrainteDite, findContraintes, findSalaireMin } from '../recit/contraintes'
import { isFormationLaissee, isFormationRefusee } from '../refus/formationRefusee'
import { findRefus } from '../refus/refus'
import { champInconnu } from './champDemande'
import { apresTournant, isAside, sansDomaineRaconte } from './envieOuContexte'
import { findEnsemble } from './enviesEnsemble'
import { dansLeChamp, findGestesRefuses, isNieAussi } from './gestesRefuses'
import { isCue, withoutWished } from './indiceOuEnvie'
import { saysWish, sortDomaines, toInteretsDemandes, toSouhaits } from './interetsCites'
import { findLimite } from './limites'
import { findMotsLibres } from './motsLibres'
import { opposes } from './opposes'
import { isDisperse } from './raconte'

/** What a list must satisfy, from what was seen. */
export function findCriteres(all: Observations, index: CatalogueIndex): Criteres {
  const seen = sansDomaineRaconte(apresTournant(all))
  const cites = seen.interets.filter(
    (cite) =>
      !isCue(seen, cite) &&
      !isInStatut(seen, cite) &&
      saysWish(seen, cite) &&
      !isAside(seen, cite) &&
      !isNieAussi(seen, cite) &&
      !isTempsLibre(seen, cite),
  )
  const { named, refused: refusedAlone } = sortDomaines(seen, cites)
  // « dans l'armée sans être militaire »
  const refused = refusedAlone.filter(({ entree }) => !named.some((cite) => cite.entree === entree))
  // « les métiers de la mer, sans bateau »: the field is wished, and being aboard is refused.
  const dites = findContraintes(seen).filter(
    (each) => OF_ONESELF.has(each.contrainte) || !isWantedOtherwise(each, seen, cites),
  )
  const said = souhaitsEtRefus(seen, cites, dites, index)
  const contraintes = [...dites, ...sangRefuse(said, index)]
  const alone = seen.liste && named.length === 0 && said.every(({ refuse }) => refuse)
  const champ = champInconnu(seen, index)
  const told =
    champ.length === 0 ? said : said.map((each) => (each.refuse ? each : { ...each, raconte: true as const }))
  const interets = alone ? [...said, ...opposes(said, contraintes, index)] : told
  const salaireMin = findSalaireMin(seen.question.phrase)
  const limite = findLimite(seen.question.phrase)
  const wanted = interets.filter((each) => !each.refuse)
  const ensemble = wanted.length < 2 ? undefined : findEnsemble(seen.question, cites, index)
  const domaines = byDomainOnly(seen, named, wanted) ? named.map((cite) => cite.entree.domaine) : []
  const nothing = wanted.length === 0 && seen.niveau === undefined
  const formations = voulues(seen)
    .filter((mention) => nothing || !isFormationLaissee(seen.question, mention))
    .filter((mention) => !isWhereOneIs(seen, mention) || wanted.every((each) => meets(mention, each, index)))
    .flatMap((mention) => mention.hits[0]?.name.targets.map((fiche) => fiche.id) ?? [])
  // « soigner sans passer par la fac de médecine » leaves the doctors out.
  const refusees = seen.formations.filter((each) => isFormationRefusee(seen, each))
  const spans = [...cites, ...refused, ...findRefus(seen).filter(({ hits }) => hits.length > 0), ...seen.formations]
  const stretches = seen.statutDit === undefined ? dites : [...dites, seen.statutDit]
  const { refus, laisses } = findGestesRefuses(
    seen,
    wanted,
    { spans, domaines: [...named, ...refusedAlone], stretches },
    index,
  )
  const isBare =
    seen.liste &&
    salaireMin === undefined &&
    contraintes.length === 0 &&
    interets.every((each) => each.refuse) &&
    domaines.length + formations.length + seen.codesRome.length === 0
  return {
    ...AUCUN_CRITERE,
    interets: [
      ...(domaines.length > 0
        ? interets.filter((each) => each.refuse || !named.some((cite) => cite.entree.mots.includes(each.mot)))
        : interets),
      ...refus,
    ],
    domaines,
    ...niveauxDe(seen),
    statuts: seen.statuts,
    ...(seen.statutDit?.refuse && { statutsRefuses: seen.statutDit.libelles }),
    ...(refused.length > 0 && { domainesRefuses: refused.map((cite) => cite.entree.domaine) }),
    ...(contraintes.length > 0 && { contraintes: contraintes.map(({ contrainte }) => contrainte) }),
    ...(salaireMin !== undefined && { salaireMin }),
    ...(ensemble !== undefined && { ensemble }),
    ...(limite === undefined && laisses.length > 0 && { laisses }),
    ...(limite !== undefined && !interets.some((each) => each.refuse && limite.endsWith(fold(each.mot))) && { limite }),
    ...((salaireMin !== undefined || (seen.liste && isSaid(withoutWished(seen, cites), 'salaire'))) && {
      tri: 'salaire' as const,
    }),
    ...(seen.question.mots.length >= RECIT_WORDS && isDisperse(seen.question, cites) && { recit: true as const }),
    codesRome: seen.codesRome,
    formations,
    exclus: [
      ...(seen.quittes ?? []),
      ...refusees.flatMap(({ hits: [best] }) =>
        (best?.name.targets ?? []).flatMap((fiche) =>
          (index.metiersParFormation.get(fiche.id) ?? []).map(({ id }) => id),
        ),
      ),
    ],
    ignores: seen.liste ? findIgnores(seen) : [],
    mots: isBare ? findMotsLibres(seen, index) : champ,
  }
}

/** « avec les vacances scolaires » wishes for time off, and for no tourism. */
function isTempsLibre({ question: { mots } }: Observations, { fin }: Observations['interets'][number]): boolean {
  return /^vacances?$/.test(mots[fin - 1]?.lu ?? '') && /^scolaires?$/.test(mots[fin]?.lu ?? '')
}

/** « sans travailler le week-end et en soirée » wishes for no evenings: what a constraint says is refused, however far from « sans ». */
function souhaitsEtRefus(
  seen: Observations,
  cites: Observations['interets'],
  contraintes: readonly ContrainteDite[],
  index: CatalogueIndex,
): readonly InteretDemande[] {
  const { question } = seen
  const souhaits = toSouhaits(
    question,
    cites.filter((cite) => !constrains(cite)),
    index,
    cites,
  )
  // « j'ai peur en avion »: the sheets tell who flies, and an airport is not left out.
  const own = contraintes.filter(({ contrainte }) => OF_ONESELF.has(contrainte))
  const refus = toInteretsDemandes(
    question,
    cites.filter((cite) => constrains(cite) && !meetsAny(cite, own)),
  ).map((each) => ({ ...each, refuse: true }))
  const wished = souhaits.filter((each) => !each.refuse)
  return [...souhaits.map((each) => (each.refuse ? dansLeChamp(each, wished, index) : each)), ...refus]

  function meetsAny(cite: (typeof cites)[number], said: readonly ContrainteDite[]): boolean {
    const [debut, fin] = [question.mots[cite.debut]?.debut ?? 0, question.mots[cite.fin - 1]?.fin ?? 0]
    return said.some((each) => debut < each.fin && fin > each.debut)
  }

  // « soigner *sans faire médecine* » is a wish that says its own refusal.
  function constrains(cite: (typeof cites)[number]): boolean {
    const own = question.mots.slice(cite.debut, cite.fin).some(({ lu }) => /^(?:sans|pas|ni|ne|peu)$/.test(lu))
    return !own && meetsAny(cite, contraintes)
  }
}

/** « les langues, mais pas l'anglais »: a word of the same entry is wished, so that only the word said is refused. */
function isWantedOtherwise(
  { debut, fin }: ContrainteDite,
  seen: Observations,
  cites: Observations['interets'],
): boolean {
  const { mots } = seen.question
  const within = (cite: Observations['interets'][number]): boolean =>
    (mots[cite.debut]?.debut ?? 0) < fin && (mots[cite.fin - 1]?.fin ?? 0) > debut
  return cites.some(
    (cite) => within(cite) && cites.some((other) => other.entree === cite.entree && other !== cite && !within(other)),
  )
}

const OF_ONESELF = new Set<Contrainte>(['vol', 'mer', 'droit'])

/** « elle a peur du sang »: what sheets tell of it, beside the jobs known for it. */
function sangRefuse(
  said: readonly InteretDemande[],
  { lexique }: CatalogueIndex,
): readonly { contrainte: Contrainte }[] {
  const refused = said.filter(({ refuse }) => refuse)
  if (refused.length === 0) return []
  const sang = lexique.interets.find(({ mots }) => mots.includes('sang'))?.metiers
  return refused.some(({ metiers }) => metiers === sang) ? [{ contrainte: 'sang' }] : []
}

/** « fonctionnaire » as a status is no further wish. */
export function isInStatut(
  { question, statutDit }: Observations,
  cite: { readonly debut: number; readonly fin: number },
): boolean {
  const debut = question.mots[cite.debut]?.debut ?? 0
  const fin = question.mots[cite.fin - 1]?.fin ?? 0
  return statutDit !== undefined && debut < statutDit.fin && fin > statutDit.debut
}

/** « aller jusqu'au doctorat » sets no limit, and asks for no less. */
function niveauxDe(seen: Observations): Pick<Criteres, 'niveauMin' | 'niveauMax'> {
  const own = niveauDuType(seen)
  const { min, max } = seen.niveau ?? { min: own, max: own }
  return min === undefined && max === 'bac + 8'
    ? { niveauMin: max, niveauMax: undefined }
    : { niveauMin: min, niveauMax: max }
}

/** « avec les enfants, bac pro »: a kind of diploma alone is a level. */
const NIVEAU_DU_TYPE: Readonly<Record<string, Niveau>> = {
  cap: 'CAP ou équivalent',
  bacpro: 'bac ou équivalent',
  bactechno: 'bac ou équivalent',
  bts: 'bac + 2',
  but: 'bac + 3',
  licence: 'bac + 3',
  licencepro: 'bac + 3',
  master: 'bac + 5',
}

function voulues(seen: Observations): Observations['formations'] {
  return seen.formations.filter((each) => !isFormationRefusee(seen, each))
}

/** « je suis en STI2D, quels métiers dans la robotique ? »: where one is limits nothing when none of its jobs is what one wishes. */
function meets({ hits: [best] }: MentionFormation, { metiers }: InteretDemande, index: CatalogueIndex): boolean {
  return (best?.name.targets ?? []).some(({ id }) =>
    index.metiersParFormation.get(id)?.some((fiche) => metiers.includes(fiche.id)),
  )
}

function niveauDuType(seen: Observations): Niveau | undefined {
  const { liste, interets } = seen
  const type = liste || interets.length > 0 ? voulues(seen).find(({ seulementType }) => seulementType)?.type : undefined
  return type === undefined ? undefined : NIVEAU_DU_TYPE[type]
}

/** « qui recrutent », « top 10 »: said, so that the person knows the list was not sorted by it. */
function findIgnores(seen: Observations): NonNullable<Criteres['ignores']> {
  const ranked =
    /\b(?:top \d+|classement|palmares|(?:meilleure?s?|\d+ (?:premiers?|plus)) (?:metiers?|boulots?|jobs?))\b/
  return [
    ...(isSaid(seen, 'evolution') ? (['evolution'] as const) : []),
    ...(ranked.test(seen.question.phrase) ? (['classement'] as const) : []),
    ...(/\bvacances? scolaires?\b/.test(seen.question.phrase) ? (['vacances'] as const) : []),
    ...(/\b(?:en|par l) (?:alternance|apprentissage)\b/.test(seen.question.phrase) ? (['alternance'] as const) : []),
  ]
}

function isSaid({ facettes }: Pick<Observations, 'facettes'>, facette: Facette): boolean {
  return facettes.some((cue) => cue.sens === facette && cue.poids >= STRONG_CUE)
}

/** « dans le domaine de la santé » names a domain; « j'aime la santé » an interest. */
function byDomainOnly(seen: Observations, named: Observations['domaines'], wanted: readonly InteretDemande[]): boolean {
  if (named.length === 0 || wanted.some(({ metiers }) => metiers.length >= OWN_JOBS)) return false
  return (
    wanted.length === 0 || /\b(?:domaine|secteur|filiere|branche|milieu|univers|monde)\b/.test(seen.question.phrase)
  )
}
