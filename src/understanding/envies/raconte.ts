import { tokenize } from '../../search/fold'
import type { Cite } from '../../search/phraseIndex'
import type { Etendue } from '../mots/etendue'
import type { Question } from '../mots/question'

/** Where a wish is said: « je voudrais », « elle rêve de », « il me faudrait », « quels métiers ». */
const ENVIE =
  /\b(?:(?:je|j|il|elle|on)(?: (?:me|m|se|s|y|n|ne|en|la|le|maintenant|plutot|aussi|bien))* (?:veu[xt]|voudrai[st]|aimerai[st]|aim(?:e|ais|ait)|ador\w+|kiff\w+|rev\w+|prefer\w+|souhait\w+|cherch\w+|vis(?:e|ais|ait)|verrai[st]|ai (?:bien |trop |tres )?envie|a envie|suis (?:fort|bon|dou|passionn|fan|interess|attir|nul|mauvais)\w*)|(?:faut|faudrait) |passionn\w*|fascin\w*|plai[st]\w*|plairait|interess\w*|attir\w*|branche\w*|impressionn\w*|(?:quels?|un|des|les|le|en faire mon) (?:metiers?|boulots?|jobs?|tafs?|professions?)|travailler|bosser|devenir)\b/

/** Something is told there: somebody does something, at some time. */
const RACONTE = /\b(?:je|j|on|il|elle|ils|elles|nous|mon|ma|mes|notre|quand|depuis|apres|pendant)\b/

/** « j'aimerais les piloter », « en vivre », « y travailler »: the wish is of what was told. */
const REPRISE =
  /\b(?:(?:les|l|en|y|ca|cela) (?!faire (?:des|un|une)\b)\w+(?:er|ir|re)\b|(?:de|faire|dans|avec|a) (?:ca|cela|pareil)\b|la dedans|autant|comme (?:lui|elle|eux|elles)|ce (?:genre|type))/

/**
 * « *du balcon je regarde les gens*, j'aimerais écrire des romans »: for each wish in order, true when it stands in what is told before any
 * wish is said, and another one follows which is.
 */
export function findRacontes({ mots, phrase }: Question, cites: readonly Cite<unknown>[]): readonly boolean[] {
  const start = ENVIE.exec(phrase)?.index
  const none = cites.map(() => false)
  if (start === undefined || REPRISE.test(phrase.slice(start))) return none
  const at = (place: number): number => mots[place]?.debut ?? 0
  if (!cites.some(({ debut }) => at(debut) > start)) return none
  return cites.map(({ debut, fin, dit }) => {
    if (at(fin - 1) >= start) return false
    const cut = mots.slice(0, debut + 1).findLastIndex(({ coupe }) => coupe)
    const end = mots.findIndex(({ coupe }, place) => place > debut && coupe)
    const clause = phrase.slice(at(Math.max(0, cut)), Math.min(start, end === -1 ? phrase.length : at(end)))
    // A thing that a verb further on takes up stands there by its place only.
    const here = tokenize(dit)[0]?.slice(0, 3) === mots[debut]?.lu.slice(0, 3)
    return here && RACONTE.test(clause)
  })
}

/** « la montagne et la mer », « le verre, la terre ou la pierre »: nothing stands between two wishes but what lists them. */
const LISTE = /^(?:(?:et|ou|ni|de|d|du|des|le|la|les|l|un|une|en|a|au|aux|dans|avec|sur|pour|mes|mon|ma) ?)*$/

/** True when at least two of the wishes, each where it stands, do not belong to one list. */
export function isDisperse({ mots }: Question, cites: readonly Etendue[]): boolean {
  return cites.slice(1).some(({ debut }, order) => {
    const between = mots.slice(cites[order]?.fin ?? 0, debut).map(({ lu }) => lu)
    return !LISTE.test(between.join(' '))
  })
}
