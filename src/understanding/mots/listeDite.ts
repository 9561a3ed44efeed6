import type { Question } from './question'
import { Tournure } from './tournures'
/** Several jobs are asked for, in so many words. */
export const LISTE_DITE = new Tournure(
  /\b(?:metiers|boulots|jobs|professions|quels postes|(?:quels?|comme|un|des) (?:metier|boulot|job|travail)|pistes?|idees?|dans quoi|(?:que (?:peut|puis|pourrais|pourrait) (?:on|je|il|elle) faire|ou (?:peut on |puis je )?(?:travailler|bosser|taffer)) (?:quand|si)|aime|adore|kiffe|passion\w*|c est ma vie)\b/,
)

/** A job, whichever, is asked for. */
export const METIER_DIT = new Tournure(
  /\b(?:metiers?|boulots?|jobs?|professions?|tafs?|travail|travailler|bosser|tout sauf|n importe (?:quoi|lequel)|peu importe)\b/,
)

/** « c'est dur comme métier », « c'est un métier d'avenir » ask of one job. */
export const AS_A_JOB =
  /(?<!\b(?:quoi|quels?|quelque chose|trucs?) )\bcomme (?:metier|boulot|job|travail|taf)\b|\bc est (?:(?:pas|vraiment|encore|quand meme) )?un (?:metier|boulot|job|travail)\b/g

/** « décorer des appartements, choisir les meubles »: several things that one would do, and nothing asked. */
export function ditDesGestes({ phrase, texte, mots }: Question): boolean {
  if (texte.includes('?') || DEMANDE.test(phrase) || !COMMENCE.test(phrase)) return false
  const [first, ...more] = [...phrase.matchAll(GESTE)]
  return first !== undefined && (more.length > 0 || mots.some(({ coupe }, at) => coupe && at > 1))
}

const COMMENCE =
  /^(?:(?:moi|genre|plutot|alors|bien|je me vois|je me verrais|j aimerais|passer mes journees a) )*(?!(?:savoir|avoir|connaitre|devenir|etre|gagner|comparer|voir|changer|continuer|parler|dire|choisir|lire)\b)(?!(?!f)\w+aire\b)\w{3,}(?:er|ir|re) /
const GESTE =
  /\b\w{3,}(?:er|ir|re)(?: (?:ou|et) \w+(?:er|ir|re))? (?:les?|la|l|des|une?|du|de|d|avec|aux?|mes|ses|ces|ceux|dans|visiter)\b/g
const DEMANDE =
  /\b(?:quoi|quels?|quelles?|combien|comment|faut|c est|ca|est ce|pourquoi|quand|salaires?|etudes?|formations?|diplomes?|ecoles?|celui|celle|qui (?:fait|est)|postes?|metiers?|comme|en tant que)\b/
