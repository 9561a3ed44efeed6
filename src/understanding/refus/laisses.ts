import type { Lexique } from '../../search/lexique'
import type { Etendue } from '../mots/etendue'
import type { Mot } from '../mots/question'
import type { Observations } from '../observations/observations'

/** What opens a condition: « sans programmer », « pas me salir », « mais stable ». */
const OUVRE = /^(?:sans|pas|ni|sauf|mais|refuse)$/

/** What ends it. */
const FERME =
  /^(?:mais|et|ou|ni|sans|avec|dans|pour|qui|que|quoi|car|parce|puisque|comme|je|j|il|elle|on|tu|ca|c|si|quel|quels|quelle|quelles|plutot|donc|alors|du coup|a|au|en|chez)$/

/** « je veux pas », « un métier pas »: what wishes for it to be so. */
const SOUHAITE =
  /(?:^|\b(?:veu[xt]|voudrai[st]|aimerai[st]|peu[xt]|supporte|envie|faut|soit|metiers?|boulots?|jobs?|tafs?|trucs?|choses?|et|mais))$/

/** Words that say nothing to sort by. */
export const GENERAL =
  /^(?:travail\w*|boss\w*|faire|fais|fait|etre|est|suis|avoir|ai|a|aller|savoir|sais|sait|pouvoir|veux|veut|aime\w*|adore\w*|kiffe|chose|choses|truc|trucs|idees?|metiers?|boulots?|jobs?|tafs?|trop|tres|bien|vraiment|tout|tous|rien|temps|fois|moment|gens|mal|question|question|grave|doute|souci|probleme|prise|tete|merci|stp|svp|aussi|encore|forcement|surtout|possible|sur|sure|certain|capable|interesse\w*|plus|moins|assez|besoin|grand|grande|petit|petite|peur|juste|seulement|maintenant|apres|trouve\w*|cherche\w*|aide\w*|choisir|choix|conseil\w*|tente|tentee|motive\w*|oublie\w*|retourn\w*|reven\w*|repren\w*|personne|envie|cesse|davantage|haut|loin|continue\w*|parents|mere|pere|prof|profs|lycee|college|classe|ecole|seconde|premiere|terminale|troisieme)$/

/** What a level or a length says is read elsewhere. */
export const ETUDES =
  /\b(?:bac|etudes?|etudier|diplomes?|brevet|annees?|ans?|cap|bep|bts|but|dut|licence|master|doctorat|prepa|fac|universite|scolaire|longtemps|longs?|longues?|court\w*|notes?|moyenne|niveau|parcoursup|salaire|pay\w*|gagn\w*|argent|euros?)\b/

const DETERMINE = /^(?:le|la|les|l|un|une|des|mon|ma|mes|ce|cette|pas|sans)$/

const MAX_WORDS = 5

/**
 * What is asked of the jobs and nothing could be made of, in the person's words, so that they know the list leaves it aside:
 * « fonctionnaire *sans concours* », « artistique *mais stable* ». `spans` of words, `stretches` of
 * the phrase: what something was made of.
 */
export function findLaisses(
  seen: Observations,
  spans: readonly Etendue[],
  stretches: readonly Etendue[],
  { grammaire }: Lexique,
): readonly string[] {
  const { mots } = seen.question
  const used = [...spans, ...stretches.map((each) => toWords(seen, each))]
  const laisses: string[] = []
  mots.forEach((mot, debut) => {
    if (!OUVRE.test(mot.lu)) return
    const fin = endOf(mots, debut)
    const words = mots.slice(debut, fin)
    const before = mot.coupe ? '' : wordsOf(mots.slice(Math.max(0, debut - 2), debut))
    if (fin - debut < 2 || fin - debut > MAX_WORDS || !(mot.lu !== 'pas' || SOUHAITE.test(before))) return
    // « mais ça paye », « mais non »: only an adjective or two say how the work should be.
    if (mot.lu === 'mais' && (fin - debut > 3 || used.length === 0 || DETERMINE.test(words[1]?.lu ?? ''))) return
    const says = ({ lu }: Mot): boolean => lu.length > 3 && !GENERAL.test(lu) && !grammaire.has(lu)
    // « je veux pas rester dans un bureau »: what is refused comes after.
    const end = clauseOf(mots, debut)
    const told = used.some((span) => span.debut < end && span.fin > debut)
    if (told || ETUDES.test(wordsOf(words)) || !words.slice(1).some(says)) return
    laisses.push((mot.lu === 'mais' ? words.slice(1) : words).map(({ ecrit }) => ecrit).join(' '))
  })
  return laisses
}

/** Something was made of those words. */
export function isTold(
  seen: Observations,
  { debut, fin }: Etendue,
  spans: readonly Etendue[],
  stretches: readonly Etendue[],
): boolean {
  return [...spans, ...stretches.map((each) => toWords(seen, each))].some(
    (span) => span.debut < fin && span.fin > debut,
  )
}

/** The words of a stretch of the phrase. */
function toWords({ question: { mots } }: Observations, { debut, fin }: Etendue): Etendue {
  const first = mots.findIndex((mot) => mot.fin > debut)
  return { debut: first, fin: mots.findLastIndex((mot) => mot.debut < fin) + 1 }
}

function clauseOf(mots: readonly Mot[], debut: number): number {
  const end = mots.findIndex((mot, at) => at > debut && (mot.coupe || /^(?:mais|et)$/.test(mot.lu)))
  return end === -1 ? mots.length : end
}

function endOf(mots: readonly Mot[], debut: number): number {
  const end = mots.findIndex((mot, at) => at > debut && (mot.coupe || FERME.test(mot.lu)))
  return end === -1 ? mots.length : end
}

function wordsOf(mots: readonly Mot[]): string {
  return mots.map(({ lu }) => lu).join(' ')
}
