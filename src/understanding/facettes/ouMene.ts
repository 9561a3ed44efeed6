import type { Diplome } from '../../search/diplome'
import type { Lexique } from '../../search/lexique'

/** Words of these questions that say nothing more. */
export const VIDES =
  /^(?:K|etudes?|formations?|diplomes?|temps|annees?|dire|exactement|vraiment|concretement|juste|simplement|plus|moins|long|longue|mots?|alternance|apprentissage|pren(?:d|nent)|met|mettent|fille|fils|enfant|types?|genre|cursus|niveau|quoi|truc|appelle\w*|sais|comprends?|comprendre|savoir|connaitre|voudrai\w*|aimerai\w*|eleve)$/

/** Jobs are wanted, not the diploma. */
export const WANTS_JOBS =
  /\b(?:metiers?|boulots?|jobs?|professions?|emplois?)\b|\bquoi d autres?\b.* (?:pour|avec|niveau|en) (?:un |le )?K$/

/** « ok et le métier derrière ? » */
export const AU_BOUT =
  /^(?:(?:ok|et|mais|du coup|alors|c est quoi) )*(?:le|les|quels?) (?:metiers?|boulots?|jobs?|tafs?) (?:derriere|au bout|a la sortie|apres)(?: c est (?:quoi|lesquels))?$/

/** « bac STMG métiers », « prépa BCPST, que faire après ? »: it leads to other studies, and no job's sheet counts from it. */
export function asksWhereItLeads(diplome: Diplome, masked: string, { motsVides }: Lexique): boolean {
  if (!meneAuxEtudes(diplome) || !asksJobs(masked) || CLASSE.test(masked)) return false
  const says = masked.replaceAll(OU, ' ').split(' ').filter(Boolean)
  return says.every((word) => VIDES.test(word) || motsVides.has(word))
}

/** « 3e prépa-métiers »: a class, and no prépa. */
const CLASSE = /\b(?:[3-6]e(?:me)?|troisieme|quatrieme)\b/

/** Jobs, or what one can do. */
export function asksJobs(phrase: string): boolean {
  return WANTS_JOBS.test(phrase) || QUE_FAIRE.test(phrase)
}

/** Jobs are its outlets; what one can do is first what follows. */
export function whereOf(masked: string): 'debouches' | 'poursuite' {
  return WANTS_JOBS.test(masked) || /\bdebouches?\b/.test(masked) ? 'debouches' : 'poursuite'
}

/** Named by its own words, and followed by studies only. */
function meneAuxEtudes({ mots, apres }: Diplome): boolean {
  return mots.length > 0 && ETUDES.test(apres) && !/travail/.test(apres)
}

const ETUDES = /(?<!\p{L})(?:BTS|BUT|licence|écoles?|études|université)(?!\p{L})/u
const QUE_FAIRE = /\b(?:(?:que|quoi|peu[tx]?|va|vais) faire|faire quoi|debouches?)\b/
const OU = /\b(?:metiers?|boulots?|jobs?|professions?|emplois?|debouches?|possibles?|que|quoi|faire|accessibles?)\b/g
