import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { IdMetier } from '../../sheets/ids'
import type { MentionFormation } from '../mots/mention'
import { Tournure } from '../mots/tournures'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { isFormationLaissee } from '../refus/formationRefusee'
import { findContraintes } from './contraintes'
import { DES_PROCHES, ETAIS, REVE_PERDU, VECU } from './recit'

/** « comptable depuis 10 ans », « j'ai été cuisinier »: what one leaves; it takes a job named beside it. */
const QUITTE = new Tournure(
  /\b(?:depuis|pendant|durant|apres|fait|ete)(?: (?!je\b|j\b)\w+){0,3} (?:ans?|annees?|mois)\b|\b(?:etais|ai ete|ai travaille|ai bosse|ancien(?:ne)?|ex)\b|\b(?:peux|peu) plus?\b|\b(?:marre|ras le bol|quitt\w*|change\w*|arret\w*|fini|perdu (?:mon|son|ma|sa)|epuisee?|use?e|lassee?|fatiguee?|reconver\w*|reorient\w*)\b/,
)

/** Where what the person wishes begins: « mais moi je veux », « moi c'est ». */
const SOUHAIT =
  /\b(?:(?:je|j)(?: (?:me|m|y|en|maintenant|desormais|plutot|aujourd hui))* (?:veux|voudrais|aimerais|aime|adore|kiffe|reve|prefere|souhaite|souhaiterais|cherche|vise|verrais|ai envie)\b(?! (?:pas|plus|jamais|savoir|connaitre|comprendre|ca|quitter|arreter|changer|pareil)\b)|(?:dans |vers )?quels? (?:autres? )?(?:metiers?|boulots?|jobs?|tafs?)\b|quoi (?:d autres? )?comme (?:autres? )?(?:metiers?|boulots?|jobs?|tafs?)\b|(?:je|j|il|elle) (?:veu[xt]|voudrai[st]|aimerai[st]|souhait\w+|pense|reve de) (?:quitter|arreter|changer|lacher|partir)(?: (?!mais\b|et\b)\w+){0,5}? pour (?=(?:travailler|bosser|aller|faire|me|m|s|l|le|la|les|un|une|du|de|des|plus)\b)|moi (?:c est|ce serait|c)\b|(?:il|elle|et|mais|qui)(?: (?:finalement|en fait|du coup|se|s|y|en|maintenant|desormais|plutot))* (?:veut|voudrait|aimerait|reve|prefere|prefererait|souhaite|souhaiterait|cherche|vise|verrait|pense(?= aux?\b)|a envie)\b(?! (?:pas|plus|jamais|savoir|connaitre|quitter|arreter|changer)\b))/g

const DE_SOI = /^(?:je|j|moi)\b/

/** « j'aimerais réunir les deux »: what was told is what is wished. */
const LES_DEUX =
  /\b(?:reunir|allier|concilier|combiner|mel\w+|marier|associer|rassembler|melanger|faire) (?:un peu )?(?:les|ces|mes) (?:deux|passions|trois)\b/

/** Something is asked of what is told: « je suis caissière, je veux bosser avec des enfants, c'est possible ? » */
const DEMANDE =
  /\b(?:possible|comment|combien|passerelles?|puis je|faut|etudes|formations?|(?<!\bsans (?:aucun |de )?)diplomes?|vae|salaire|ecoles?|peux|peut)\b/

/**
 * « mon père est plombier mais moi je veux faire de l'info », « comptable depuis 10 ans, je veux faire du bois »: the job of
 * somebody else, or the one that is left, is neither asked about nor wished, when a wish follows.
 */
export function horsDuRecit(seen: Observations, index: CatalogueIndex): Observations {
  const { phrase, mots } = seen.question
  const start = debutDuSouhait(seen, index, at)
  if (start === undefined || (asksOfTold(seen, at, start) && DEMANDE.test(phrase.slice(start)))) return seen
  const after = ({ debut }: { readonly debut: number }): boolean => at(debut) >= start
  const { statutDit } = seen
  // « il a un bac pro SN et souhaite devenir technicien réseau »: whether it leads there is told.
  const job = seen.metiers.some(({ debut, hits, cible }) => cible && hits.length > 0 && at(debut) >= start)
  const told = statutDit !== undefined && statutDit.debut < start
  const wished = !seen.metiers.some((each) => after(each) && each.hits.length > 0)
  return {
    ...seen,
    // « mes parents tiennent un restaurant, moi je préfère les ordinateurs »: what is said beside the tale is a wish.
    ...(wished && { liste: true, souhaitApresRecit: true as const }),
    metiers: seen.metiers.filter(after),
    interets: seen.interets.filter(after),
    domaines: seen.domaines.filter(after),
    formations: job ? seen.formations : seen.formations.filter(after),
    ...(told && { statutDit: undefined, statuts: [] }),
  }

  function at(position: number): number {
    return mots[position]?.debut ?? 0
  }
}

/** « épuisée par mes gardes d'infirmière, … »: the jobs that the person leaves, told before any wish, are not to be shown again. */
export function quittesAvant({ question: { phrase, mots }, metiers }: Observations): readonly IdMetier[] {
  const [wish] = phrase.matchAll(SOUHAIT)
  if (wish === undefined) return []
  const before = phrase.slice(0, wish.index)
  const lost = REVE_PERDU.test(before)
  if (!lost && (!QUITTE.test(before) || DES_PROCHES.test(before))) return []
  const idsOf = (told: boolean): readonly IdMetier[] =>
    metiers.flatMap(({ debut, hits }) => {
      const resolution = (mots[debut]?.debut ?? 0) < wish.index === told ? resolveMetier(hits) : undefined
      if (resolution?.kind === 'choix' && lost && told) return resolution.candidats.map(({ fiche }) => fiche.id)
      return resolution?.kind === 'sur' ? [resolution.candidat.fiche.id] : []
    })
  const again = idsOf(false)
  return idsOf(true).filter((id) => !again.includes(id))
}

/** A job or a training is told of, which what is asked may be asked of. */
function asksOfTold({ metiers, formations }: Observations, at: (position: number) => number, start: number): boolean {
  return [...metiers, ...formations].some(({ debut, hits }) => hits.length > 0 && at(debut) < start)
}

/** Where the wish begins that follows such a tale; undefined when there is no such tale, or no wish after it. */
function debutDuSouhait(
  seen: Observations,
  index: CatalogueIndex,
  at: (position: number) => number,
): number | undefined {
  const { phrase } = seen.question
  const { interets, domaines, metiers, formations } = seen
  const contraintes = findContraintes(seen)
  const en = formations.find((mention) => !mention.seulementType && mention.hits.length > 0)
  if (
    en === undefined &&
    !DES_PROCHES.test(phrase) &&
    !VECU.test(phrase) &&
    !QUITTE.test(phrase) &&
    !ETUDES.test(phrase) &&
    !RIEN_N_A_PLU.test(phrase) &&
    !REVE_PERDU.test(phrase) &&
    !formations.some((each) => isFormationLaissee(seen.question, each)) &&
    !ETAIS.test(phrase)
  )
    return undefined
  for (const { 0: words, index: found } of phrase.matchAll(SOUHAIT)) {
    const start = /^(?:\w+ )?qu(?:el|oi)/.test(words) ? afterTold(found) : found
    const before = phrase.slice(0, start)
    if (LES_DEUX.test(phrase.slice(start))) return undefined
    const named = metiers.some(({ debut, hits }) => hits.length > 0 && at(debut) < start)
    const wished = interets.filter(({ debut }) => at(debut) >= start)
    // « mon père a perdu son emploi à l'usine et je voudrais travailler vite »
    const bounded = seen.niveau !== undefined && !named && DE_SOI.test(words) && DES_PROCHES.test(before)
    const timed = bounded || contraintes.some(({ debut }) => debut >= start)
    if (wished.length + domaines.filter(({ debut }) => at(debut) >= start).length === 0 && !timed) continue
    const abandoned = formations.some((each) => at(each.debut) < start && isFormationLaissee(seen.question, each))
    if (abandoned && wished.length > 0) return start
    if ((RIEN_N_A_PLU.test(before) || REVE_PERDU.test(before)) && wished.length > 0) return start
    if (DES_PROCHES.test(before) || VECU.test(before) || (named && QUITTE.test(before + words))) return start
    const left = (ETUDES.test(before) || ETAIS.test(before)) && interets.filter(({ debut }) => at(debut) < start)
    if (left !== false && left.length > 0 && wished.length > 0 && !left.some((each) => isNear(each, wished)))
      return start
    const elsewhere = en !== undefined && at(en.debut) < start && EN_COURS.test(phrase.slice(0, at(en.debut)).trimEnd())
    if (elsewhere && wished.length > 0 && (!METIERS.test(phrase) || !leadsTo(en, wished, index))) return start
  }
  return undefined

  /** « … apprenti cuisinier, *mais c'est le bois qui l'attire* ; quels métiers … »: jobs are asked for once the wish is told. */
  function afterTold(asked: number): number {
    const job = metiers.findLast(({ debut, hits }) => hits.length > 0 && at(debut) < asked)
    const next = seen.question.mots.find((mot) => mot.coupe && job !== undefined && mot.debut > at(job.debut))
    return Math.min(asked, next?.debut ?? asked)
  }
}

/** « je suis en L2 de droit et je veux travailler avec des animaux » */
const ETUDES = new Tournure(
  /\b(?:suis|etais|fais|faisais|ai fait|sors) (?:\w+ )?(?:en|une|un|dans une|a la|d une|de) (?:l[123]|licence|m[12]|master|bts|but|dut|fac|prepa|cap|bac|bep|ecole|deuxieme annee|premiere|1ere|terminale|tle|term|troisieme annee)\b/,
)

/** « j'ai bossé en usine, en livraison et rien ne m'a plu » */
const RIEN_N_A_PLU = new Tournure(
  /\b(?:rien|aucun\w*)(?: \w+)? (?:m a|lui a|m ont) (?:vraiment )?(?:plu|convenu|interesse\w*|emballe\w*)\b|\b(?:m a|lui a|m ont) (?:pas|jamais)(?: (?:vraiment|du tout|trop))? (?:plu|convenu|interesse\w*|emballe\w*)\b/,
)

/** The studies and the wish have jobs in common: « je suis en L2 de droit et j'aime défendre les gens ». */
function isNear({ entree }: Observations['interets'][number], wished: Observations['interets']): boolean {
  return wished.some((other) => other.entree.metiers.some((id) => entree.metiers.includes(id)))
}

/** Jobs are asked for in so many words: those that the training leads to come first. */
export const METIERS = /\b(?:metiers?|boulots?|jobs?|tafs?|professions?|emplois)\b/

/** A training followed or passed: « je suis en CAP coiffure », « j'ai un bac pro commerce ». */
const EN_COURS =
  /\b(?:suis|ai|fais|fait|est|a|prepare|etudie|passe|sors|sort|arret\w*|quitt\w*|lach\w*|laiss\w* tomber|abandonn\w*)(?: (?!que\b|je\b|j\b|mais\b)\w+){0,3}$/

/** One of the jobs wished is one that the training leads to: it narrows the wish. */
function leadsTo(
  { hits: [best] }: MentionFormation,
  wished: Observations['interets'],
  { metiersParFormation }: CatalogueIndex,
): boolean {
  return (best?.name.targets ?? []).some(({ id }) =>
    metiersParFormation.get(id)?.some((fiche) => wished.some(({ entree }) => entree.metiers.includes(fiche.id))),
  )
}
