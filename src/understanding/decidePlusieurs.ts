import type { CatalogueIndex } from '../search/catalogueIndex'
import { STRONG_CUE } from '../search/ranking'
import type { FicheMetier } from '../sheets/ficheMetier'
import { parseIdMetier } from '../sheets/ids'
import { NIVEAUX, type Niveau } from '../sheets/niveau'
import { aspectDit } from './aspectCompare'
import type { Contexte } from './contexte'
import { decideEntreOffres } from './decideEntreOffres'
import { pageSuivante } from './decideSuite'
import type { Intent } from './intent'
import { avecLaSuite, demandeLequel, isGenerique } from './nomGenerique'
import type { Observations } from './observations'
import { findConditions, findEntoure } from './prochesVoulus'
import { isAskedAt } from './question'
import { findRefus } from './refus'
import { likeliestOf, resolveMetier } from './resoudre'
import { separerNoms } from './separerNoms'
import { Tournure } from './tournures'

const PAREIL = new Tournure(/\b(?:pareil|meme chose)\b/)

/** Two jobs side by side, or jobs like one. */
export function decidePlusieurs(seen: Observations, contexte: Contexte, index: CatalogueIndex): Intent | undefined {
  const [cue] = seen.facettes
  const asked = cue !== undefined && cue.poids >= STRONG_CUE ? cue.sens : undefined
  if (asked === 'appellations' || (asked === 'interets' && !(seen.proches && OTHERWISE.test(seen.question.phrase))))
    return undefined
  // « ma mère est dentiste et voudrait que je fasse pareil » compares nothing.
  const own = PAREIL.test(seen.question.phrase) ? seen.metiers.filter(({ contexte: aside }) => !aside) : seen.metiers
  const said = seen.comparaison
    ? own.flatMap((mention) => separerNoms(mention, seen, index))
    : own.map(({ hits }) => hits)
  const all = said.map((hits) => avecLaSuite(hits, said))
  const plain = all.filter((hits) => !isGenerique(hits))
  const rows = plain.length > 1 ? plain : all
  const fiches = [...new Set(rows.flatMap((hits) => likeliestOf(hits) ?? []))]
  const current = contexte.metier === undefined ? undefined : index.metiers.get(contexte.metier)
  const [first, second] = fiches
  if (
    first !== undefined &&
    second !== undefined &&
    (seen.comparaison || (isAlternative(seen) && !seen.liste)) &&
    !isExcluding(seen)
  ) {
    const vague = own.find(({ hits }) => rows.includes(hits) && isGenerique(hits))
    const lequel = vague === undefined ? undefined : demandeLequel(vague, seen)
    return lequel ?? { kind: 'comparaison', fiches: [first, second, ...fiches.slice(2)], aspect: aspectDit(seen) }
  }
  if (
    first !== undefined &&
    seen.comparaison &&
    current !== undefined &&
    current !== first &&
    isComparedWithContext(seen)
  )
    return { kind: 'comparaison', fiches: [current, first], aspect: aspectDit(seen) }
  const again =
    first === undefined && (seen.comparaison || COMPARATIF.test(seen.question.phrase))
      ? decideEntreOffres(seen, withBefore(seen, contexte), index)
      : undefined
  if (again !== undefined) return again
  const entoure = findEntoure(seen)
  if (entoure !== undefined) return prochesVoulus(seen, entoure, index)
  if (!seen.proches || isAskedFurther(seen)) return undefined
  if (isExcluding(seen) && [...seen.interets, ...seen.domaines].some((cite) => isBesideNames(seen, cite)))
    return undefined
  // « je ne veux surtout pas être prof, quoi d'autre avec une licence d'histoire ? » asks of the licence.
  if (seen.formations.some(({ hits }) => hits.length > 0) && findRefus(seen).length > 0) return undefined
  const like =
    rows.flatMap((hits) => sureOf(hits) ?? [])[0] ??
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

/** « avocat », « et notaire ? », « compare-les »: the jobs spoken of one after the other; « les deux » are the last two. */
function withBefore({ question: { phrase } }: Observations, contexte: Contexte): Contexte {
  const { metier, avants = [], offres } = contexte
  if (
    metier === undefined ||
    avants.length === 0 ||
    offres.length >= 2 ||
    !(BOTH.test(phrase) || COMPARATIF.test(phrase))
  )
    return contexte
  return {
    ...contexte,
    offres: [...(/\b(?:deux|2)\b/.test(phrase) || COMPARATIF.test(phrase) ? avants.slice(-1) : avants), metier],
  }
}

/** « architecte », « et dessinateur ? », then « c'est mieux payé ? »: than the one before. */
const COMPARATIF =
  /^(?:et |mais |du coup |alors )*(?:est ce que )?(?:(?:c est|ca|est ce|ce serait|il|elle|on)(?: \w+)?|le|la) (?:(?:mieux|plus|moins) (?:pay\w*|remuner\w*|longu?e?|court\w*|facile|dure?|difficile|cool|interessant\w*|stressant\w*)|mieux)(?: ou (?:pas|moins))?$/

const BOTH =
  /^(?:et )?(?:c est )?qui (?:qui )?(?:est|gagne|paye|paie|touche)\w*\b.*\b(?:plus|mieux|moins)\b|\b(?:lequel|laquelle|lesquel\w*|compar\w*|differ\w*|les (?:deux|trois|2|3)|tous|entre)\b/

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
  /\bmeme (?:genre|style|esprit|veine|lignee|famille|trempe|univers|delire|registre|acabit|kiff?)\b|\b(?:metiers?|jobs?|boulots?|professions?|idees?|pistes?|trucs?|choses?)(?: \w+){0,2} (?:voisine?s?|proches?|similaires?|semblables?|comparables?|approchante?s?|ressembl\w*|(?<!d )autres?)\b|\bautres (?:metiers|jobs|boulots|professions|idees|pistes)\b|\bd autres?\b|\bsi (?:je |j |ca )(?:n |ne )?(?:aime|kiffe|adore|veux|me plait|plait)\w* (?:pas|plus)\b/

/** The one job that was offered: « hôtesse de l'air », then « des métiers du même genre ». */
function onlyOffered({ offres }: Contexte, index: CatalogueIndex): FicheMetier | undefined {
  const [only, other] = offres
  const id = only === undefined || other !== undefined ? undefined : parseIdMetier(only)
  return id === undefined ? undefined : index.metiers.get(id)
}

/** « … mais moins d'études » than that job's own; a level said in figures is taken as it is. */
function findMax({ niveau, question }: Observations, { niveauAccesMin }: FicheMetier): Niveau | undefined {
  const shorter = PLUS_COURT.test(question.phrase)
  if (!shorter || niveauAccesMin === undefined) return niveau?.max
  return NIVEAUX[NIVEAUX.indexOf(niveauAccesMin) - 1] ?? niveau?.max
}

const PLUS_COURT =
  /\b(?:moins (?:d etudes|d annees|longue?s?|longs|dur)|plus (?:courte?s?|rapides?|vite)|etudes (?:plus )?courtes|trop (?:longs?|longues?|d etudes|d annees)|etudes (?:sont|etant) (?:tres |trop |si |vraiment )?longues)\b/

/** « streamer ou e-sportif, dans le même délire »: like the one that the words name for sure. */
function sureOf(hits: Observations['metiers'][number]['hits']): FicheMetier | undefined {
  const [best] = hits
  const resolution = resolveMetier(hits)
  return resolution.kind === 'sur' && best?.name.source !== 'approche' ? resolution.candidat.fiche : undefined
}

/** « infirmier ou aide-soignant ? », « salaire boulanger et infirmier »: both are asked about. */
function isAlternative({ metiers, question }: Observations): boolean {
  const [first, second] = metiers.filter(({ hits, contexte }) => hits.length > 0 && !contexte)
  if (first === undefined || second === undefined) return false
  if (!isAskedAt(question, question.mots[first.debut]?.debut ?? 0)) return false
  if (isSeries(metiers, question)) return true
  const between = question.mots.slice(first.fin, second.debut).map((mot) => mot.lu)
  return /^(?:ou|et|vs|versus|contre)(?: (?:un|une|le|la|l|d|de|du|d un|d une|celui d un|celui d une|pour un|pour une))?$/.test(
    between.join(' '),
  )
}

/** « notaire, avocat ou magistrat ? », « salaire de maçon, plombier et électricien »: a row of names whose last two are tied. */
function isSeries(metiers: Observations['metiers'], { mots }: Observations['question']): boolean {
  const row = metiers.filter(({ hits, contexte }) => hits.length > 0 && !contexte)
  if (row.length < 3) return false
  return row.slice(1).every((mention, at) => {
    const between = mots.slice(row[at]?.fin, mention.debut).map(({ lu }) => lu)
    const tie = between.find((word) => !ARTICLE.test(word))
    const only = between.filter((word) => !ARTICLE.test(word)).length <= 1
    if (at === row.length - 2) return only && (tie === 'ou' || tie === 'vs' || tie === 'et')
    return tie === undefined ? isCut(mots, row[at]?.fin ?? 0, mention.debut) : only && tie === 'ou'
  })
}

const ARTICLE = /^(?:un|une|le|la|l|de|d|du)$/

/** A comma stands between two places, or just before the second. */
function isCut(mots: Observations['question']['mots'], from: number, to: number): boolean {
  return mots.slice(from, to + 1).some(({ coupe }) => coupe)
}

/** « autres que médecin ou infirmier » leaves both out. */
function isExcluding({ question }: Observations): boolean {
  return /\b(?:autres? que|a part|sauf|hormis|excepte|(?:crever|creve|mourir) qu?e?)\b/.test(question.phrase)
}

/** « quoi d'autre que puéricultrice ? » wishes for no children: the name says them. */
function isBesideNames({ metiers }: Observations, cite: { readonly debut: number; readonly fin: number }): boolean {
  return !metiers.some(({ hits, debut, fin }) => hits.length > 0 && cite.debut >= debut && cite.fin <= fin)
}

function isComparedWithContext({ question }: Observations): boolean {
  return /\b(?:compar\w*|difference|avec|rapport|vs|contre|et)\b/.test(question.phrase)
}
