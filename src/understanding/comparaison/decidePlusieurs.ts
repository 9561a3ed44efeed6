import type { CatalogueIndex } from '../../search/catalogueIndex'
import { STRONG_CUE } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { parseIdMetier } from '../../sheets/ids'
import { type Contexte, metierDuFil } from '../contexte'
import { findConditions, findEntoure, findMax } from '../envies/prochesVoulus'
import { aspectDit } from '../facettes/aspectCompare'
import type { Intent } from '../intent'
import { isNameSaid } from '../mots/mention'
import { wordsBetween } from '../mots/motsAutour'
import { Tournure } from '../mots/tournures'
import { whatOneIs } from '../noms/ceQuOnEst'
import { motsDe } from '../noms/metierDemande'
import { memeTete, nomACote } from '../noms/nomACote'
import { findEpars } from '../noms/nomEpars'
import { avecLaSuite, demandeLequel, isGenerique } from '../noms/nomGenerique'
import { appelesEnsemble, choisirCompares, comparaison, memesProches } from '../noms/nomsCompares'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { findRefus } from '../refus/refus'
import { pageSuivante } from '../suite/decideSuite'
import { choisisAvant, decideAvecAvant, decideNommeAvecAvant, decidePlusQueNomme } from './decideAvecAvant'
import { decideMieuxQue } from './decideMieuxQue'
import { nomsEnJeu } from './nomsEnJeu'
import { inconnuACote, isAlternative, isOnlyNames, namedIn } from './rangeeDeNoms'
import { separerNoms } from './separerNoms'

const PAREIL = new Tournure(/\b(?:pareil|meme chose)\b/)

/** Two jobs side by side, or jobs like one. */
export function decidePlusieurs(seen: Observations, contexte: Contexte, index: CatalogueIndex): Intent | undefined {
  const [cue] = seen.facettes
  const asked = cue !== undefined && cue.poids >= STRONG_CUE ? cue.sens : undefined
  if (asked === 'appellations' || (asked === 'interets' && !(seen.proches && OTHERWISE.test(seen.question.phrase))))
    return undefined
  // « ma mère est dentiste et voudrait que je fasse pareil » compares nothing.
  const autre = decidePlusQueNomme(seen, contexte, index) ?? decideMieuxQue(seen, contexte, index)
  if (autre !== undefined) return autre
  if (whatOneIs(seen).length > 0) return undefined
  // « je suis technicien: puis-je passer chef d'équipe ou ingénieur ? » weighs those two.
  const aside = PAREIL.test(seen.question.phrase) || (!seen.comparaison && isAlternative(seen))
  const told = aside ? seen.metiers.filter((each) => !each.contexte) : seen.metiers
  if (seen.metiers.length < 2 && !seen.comparaison && !seen.proches) return decideUnSeul(told, seen, contexte, index)
  const own = nomsEnJeu(seen, told)
  const said = own.flatMap(
    (mention) =>
      (own.length > 1 ? epars(mention, seen, index) : undefined) ??
      (seen.comparaison ? separerNoms(mention, seen, index) : [mention.hits]),
  )
  const all = said.map((hits) => avecLaSuite(hits, said))
  const plain = all.filter((hits) => !isGenerique(hits))
  const rows = plain.length > 1 ? plain : all
  const chosen = choisirCompares(rows)
  const fiches = chosen.map(({ fiche }) => fiche)
  const fil = metierDuFil(contexte)
  const current = fil === undefined ? undefined : index.metiers.get(fil)
  const [first, second] = fiches
  if (
    first !== undefined &&
    rows.length > 1 &&
    (seen.comparaison || (isAlternative(seen) && !seen.liste)) &&
    !isExcluding(seen)
  ) {
    const facette = asked ?? 'presentation'
    const only = seen.comparaison || isOnlyNames(seen, namedIn(seen))
    const same = only ? memesProches(rows) : undefined
    if (same !== undefined) return { kind: 'choixMetier', facette, ...same, doute: true }
    const vague = own.find(({ hits }) => rows.includes(hits) && isGenerique(hits))
    const lequel = vague === undefined ? undefined : demandeLequel(vague, seen)
    const both = lequel?.kind === 'choixMetier' && only ? avecLautre(lequel, plain, seen) : lequel
    if (second !== undefined) return both ?? comparaison(chosen, aspectDit(seen))
    const appele = only ? appelesEnsemble(rows) : undefined
    if (appele !== undefined)
      return { kind: 'metier', facette, candidat: { fiche: first, score: 1 }, autres: [], appele }
  }
  const inconnu = second === undefined ? inconnuACote(seen) : undefined
  if (first !== undefined && inconnu !== undefined) {
    const named = own.find(({ hits }) => hits.length > 0)
    const autre = named === undefined ? undefined : memeTete(inconnu, motsDe(named, seen), index)
    if (autre !== undefined && autre.fiche !== first) return comparaison([...chosen, autre], aspectDit(seen))
    return {
      kind: 'metier',
      facette: asked ?? 'presentation',
      candidat: { fiche: first, score: 1 },
      autres: [],
      appele: { dit: inconnu, precise: false, absent: true },
    }
  }
  const [avant] = first === undefined || !seen.comparaison ? [] : choisisAvant(contexte, index)
  if (avant !== undefined && avant.fiche !== first && isComparedWithContext(seen)) {
    const [mention] = own
    const beside = mention && nomACote(mention, motsDe(mention, seen), avant.fiche, index, contexte)
    if (beside !== undefined && 'memeFiche' in beside) return memeFiche(avant.fiche, beside.memeFiche)
    return comparaison([avant, ...(beside === undefined ? chosen.slice(0, 1) : [beside])], aspectDit(seen))
  }
  const again = (first === undefined ? decideAvecAvant : decideNommeAvecAvant)(seen, contexte, index)
  if (again !== undefined) return again
  const entoure = findEntoure(seen)
  if (entoure !== undefined) return prochesVoulus(seen, entoure, index)
  if (!seen.proches || isAskedFurther(seen)) return undefined
  if (isExcluding(seen) && [...seen.interets, ...seen.domaines].some((cite) => isBesideNames(seen, cite)))
    return undefined
  // « je ne veux surtout pas être prof, quoi d'autre avec une licence d'histoire ? » asks of the licence.
  if (seen.formations.some(({ hits }) => hits.length > 0) && findRefus(seen).length > 0) return undefined
  const sure = rows.flatMap((hits) => sureOf(hits) ?? [])[0]
  // « un métier comme ingénieur »: of which one, nobody knows.
  const vague =
    sure === undefined && findRefus(seen).length === 0
      ? own.find(({ hits }) => rows.includes(hits) && isGenerique(hits))
      : undefined
  // « comme dans les experts » is a wish of its own.
  if (vague !== undefined && seen.interets.some(({ debut, fin }) => debut <= vague.debut && fin >= vague.fin))
    return undefined
  const lequel = vague === undefined ? undefined : demandeLequel(vague, seen)
  if (lequel !== undefined) return lequel
  const like =
    sure ??
    first ??
    (seen.metiers.every((each) => isLikeness(seen, each)) && seen.interets.length === 0
      ? (current ?? onlyOffered(contexte, index))
      : undefined)
  if (like === undefined) return undefined
  const { suite } = contexte
  // « et d'autres comme ça ? » after those like it.
  if (first === undefined && suite?.kind === 'proches' && suite.metier === like.id && seen.niveau === undefined)
    return pageSuivante(suite, index)
  return prochesVoulus(seen, like, index)
}

/** « médecin ou ingénieur »: which engineer is asked, and the doctor is not forgotten. */
function avecLautre(
  lequel: Extract<Intent, { kind: 'choixMetier' }>,
  rows: readonly Observations['metiers'][number]['hits'][],
  { question, metiers }: Observations,
): Intent {
  const [first] = choisirCompares(rows)
  if (first === undefined) return lequel
  const named = metiers.filter(({ hits }) => hits.length > 0)
  const others = lequel.candidats.filter(({ fiche }) => fiche !== first.fiche)
  return {
    ...lequel,
    dit: wordsBetween(question, named[0]?.debut ?? 0, named.at(-1)?.fin ?? 0),
    candidats: [{ fiche: first.fiche, score: 0.5 }, ...others],
  }
}

/** Most messages name one job at most, and compare nothing: it is beside the one spoken of, or those around it are wanted. */
function decideUnSeul(
  told: Observations['metiers'],
  seen: Observations,
  contexte: Contexte,
  index: CatalogueIndex,
): Intent | undefined {
  const isNamed = told.some(({ hits }) => resolveMetier(hits).kind !== 'inconnu')
  const again = (isNamed ? decideNommeAvecAvant : decideAvecAvant)(seen, contexte, index)
  const entoure = again === undefined ? findEntoure(seen) : undefined
  return entoure === undefined ? again : prochesVoulus(seen, entoure, index)
}

/** The other name is of the same sheet. */
function memeFiche(fiche: FicheMetier, dit: string): Intent {
  return {
    kind: 'metier',
    facette: 'presentation',
    candidat: { fiche, score: 1 },
    autres: [],
    appele: { dit, precise: false },
  }
}

/** « contrôleur ou inspecteur des finances publiques »: what another name of the row goes on with is of both. */
function epars(
  mention: Observations['metiers'][number],
  seen: Observations,
  index: CatalogueIndex,
): readonly Observations['metiers'][number]['hits'][] | undefined {
  const resolution = resolveMetier(mention.hits)
  const hit = resolution.kind === 'choix' ? findEpars(resolution, mention, seen, index) : undefined
  return hit === undefined ? undefined : [[hit]]
}

function prochesVoulus(seen: Observations, fiche: FicheMetier, index: CatalogueIndex): Intent {
  const criteres = findConditions(seen, fiche, index)
  return {
    kind: 'proches',
    fiche,
    page: 0,
    niveauMax: findMax(seen, fiche),
    ...(criteres !== undefined && { criteres }),
  }
}

/** « des métiers voisins »: the word names no job. */
function isLikeness({ question: { mots } }: Observations, { debut, fin }: Observations['metiers'][number]): boolean {
  return mots.slice(debut, fin).every(({ lu }) => LIKENESS.test(lu))
}

const LIKENESS =
  /^(?:voisine?s?|proches?|similaires?|semblables?|comparables?|equivalente?s?|analogues?|apparentee?s?|alternatives?|autres?|ressembl\w*|rapproch\w*|approchant\w*)$/

/** « … bon niveau d'anglais obligé ? et quoi d'autre comme compétences ? » asks more of the same job. */
function isAskedFurther({ question, facettes }: Observations): boolean {
  return (
    /\bquoi d autre\b/.test(question.phrase) &&
    facettes.some(({ sens, poids }) => poids >= STRONG_CUE && (sens === 'competences' || sens === 'conditions'))
  )
}

/** « si j'aime pas l'école de kiné, quoi d'autre ? », « … me plaît, quels autres métiers ? » ask for no taste. */
const OTHERWISE =
  /\bmeme (?:genre|style|esprit|veine|lignee|famille|trempe|univers|delire|registre|acabit|kiff?)\b|\b(?:metiers?|jobs?|boulots?|professions?|idees?|pistes?|trucs?|choses?)(?: \w+){0,2} (?:voisine?s?|proches?|similaires?|semblables?|comparables?|approchante?s?|ressembl\w*|(?<!d )autres?)\b|\bautres (?:metiers|jobs|boulots|professions|idees|pistes)\b|\bd autres?\b|\baussi (?:aimer|plaire|convenir|interesser|tenter)\b|\bsi (?:je |j |ca )(?:n |ne )?(?:aime|kiffe|adore|veux|me plait|plait)\w* (?:pas|plus)\b/

/** The one job that was offered: « hôtesse de l'air », then « des métiers du même genre ». */
function onlyOffered({ offres }: Contexte, index: CatalogueIndex): FicheMetier | undefined {
  const [only, other] = offres
  const id = only === undefined || other !== undefined ? undefined : parseIdMetier(only)
  return id === undefined ? undefined : index.metiers.get(id)
}

/** « streamer ou e-sportif, dans le même délire »: like the one that the words name for sure. */
function sureOf(hits: Observations['metiers'][number]['hits']): FicheMetier | undefined {
  const [best] = hits
  const resolution = resolveMetier(hits)
  return resolution.kind === 'sur' && best?.name.source !== 'approche' ? resolution.candidat.fiche : undefined
}

/** « autres que médecin ou infirmier » leaves both out. */
function isExcluding({ question }: Observations): boolean {
  return /\b(?:autres? que|a part|sauf|hormis|excepte|(?:crever|creve|mourir) qu?e?)\b/.test(question.phrase)
}

/** « quoi d'autre que puéricultrice ? » wishes for no children: the name says them. */
function isBesideNames({ metiers }: Observations, cite: { readonly debut: number; readonly fin: number }): boolean {
  // « *histoire géo* …, à part prof »: a part of a name is a wish all the same.
  return !metiers.some(({ hits, debut, fin }) => hits.some(isNameSaid) && cite.debut >= debut && cite.fin <= fin)
}

function isComparedWithContext({ question }: Observations): boolean {
  return /\b(?:compar\w*|difference|avec|rapport|vs|contre|et)\b/.test(question.phrase)
}
