import { Tournure } from './tournures'
/** Several jobs are asked for, in so many words. */
export const LISTE_DITE = new Tournure(
  /\b(?:metiers|boulots|jobs|professions|quels postes|(?:quels?|comme|un|des) (?:metier|boulot|job|travail)|pistes?|idees?|dans quoi|aime|adore|kiffe|passion\w*|c est ma vie)\b/,
)

/** A job, whichever, is asked for. */
export const METIER_DIT = new Tournure(
  /\b(?:metiers?|boulots?|jobs?|professions?|tafs?|travail|travailler|bosser|tout sauf|n importe (?:quoi|lequel)|peu importe)\b/,
)

/** « c'est dur comme métier », « c'est un métier d'avenir » ask of one job. */
export const AS_A_JOB =
  /(?<!\b(?:quoi|quels?|quelque chose|trucs?) )\bcomme (?:metier|boulot|job|travail|taf)\b|\bc est (?:(?:pas|vraiment|encore|quand meme) )?un (?:metier|boulot|job|travail)\b/g
