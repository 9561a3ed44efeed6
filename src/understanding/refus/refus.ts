import { oncePerRecent } from '../../search/retenir'
import { wordsAfter } from '../mots/motsAutour'
import { TOUT_PLUTOT_QUE } from '../mots/motsDuRefus'
import type { Observations } from '../observations/observations'
import { isTriedAndLeft } from './envieRefusee'
import { findPropositionsNiees } from './propositionsNiees'
import { isRefuseEnsuite } from './vouluParAutrui'

/** A refusal and up to two words, or up to four after « sans »: « sans faire d'études de médecine ». */
const REFUS = new RegExp(
  String.raw`\b(?:(?:(?<!\bou )pas|sauf|ni|hors|jamais|autres?(?: chose)? que|a part|hormis|excepte|(?:hors de|pas) question)(?: \w+){0,2}|sans(?! frontieres\b)(?! (?:avoir )?(?:(?:le|la|de|d|mon|aucune?|une?|trop d|beaucoup d) )?(?:permis|experience|diplomes?|bac|brevet|cap|qualifications?|voiture|papiers|argent|piston|reseau|anglais|concours)\b)(?: (?:passer par|faire) (?:une?|la|l|les) (?:ecoles?|etudes|formations?) (?:de|d)|(?: (?!(?:je|j|on|peux|peut|pour)\b)\w+){0,4})|pas assez(?: \w+){0,3}|refus(?:e|er|es|ent|ant|ons)(?: (?:que|qu|je|j|il|elle|sois|soit|devienne|fasse|de|d|etre|devenir|finir|travailler|bosser|faire|comme|un|une|le|la|l))*|(?:pas|plus|aucune|jamais) envie (?:de |d )?(?:(?:etre|devenir|faire|finir|bosser|travailler|comme|en|un|une|le|la|du) ?)*|pas (?:du tout )?(?:le|un assez bon|assez de|un bon) niveau(?: (?:pour|d|de|etre|devenir|faire|un|une|le|la))*|(?:me|m|se|s) (?:vois|voit|imagine) (?:pas|mal|vraiment pas)(?: (?:etre|devenir|faire|bosser|travailler|comme|en|un|une|le|la))*|${TOUT_PLUTOT_QUE}(?: (?:de|d|etre|devenir|faire|bosser|travailler|comme|finir|un|une))*)$`,
)

/** « mon prof m'a dit que je pouvais pas être médecin »: what others say, and not what the person wants. */
export const DECOURAGE =
  /\b(?:dit|dis|disent|dise|pense|pensent|croit|croient|repete\w*|trouvent?)(?: (?:toujours|souvent|tous|tout le temps))*(?: (?:que|qu))? (?:je|j|jamais je)(?: (?:ne|n|y|m))?(?: \w+){0,2}? (?:pas|jamais|trop nulle?|nulle?|trop bete|incapable)\b/

/** Words before a name that may refuse it. */
const REACH = 7

/** Words after a name that may refuse it. */
const AFTER_REACH = 7

/** Jobs named to be left out: « … mais pas médecin », « autres que médecin ou infirmier », « je ne veux pas être … ». */
export const findRefus = oncePerRecent(({ metiers, question }: Observations): Observations['metiers'] => {
  const refused: Observations['metiers'][number][] = []
  const niees = findPropositionsNiees(question)
  for (const mention of metiers) {
    const last = refused.at(-1)
    const mots = question.mots.slice(Math.max(0, mention.debut - REACH), mention.debut)
    const turn = mots.findLastIndex((mot) => mot.coupe || mot.lu === 'mais' || mot.lu === 'plutot')
    const near = turn === -1 ? mots : mots.slice(mots[turn]?.coupe ? turn : turn + 1)
    const words = near.map(({ lu }) => lu)
    const own = question.mots[mention.debut]?.coupe === true
    // « hors avions, *où* un aérodynamicien travaille-t-il ? » ties nothing.
    const ties = near.some(({ lu, coupe }) => /^(?:ou|ni|et)$/.test(lu) && !(coupe && lu === 'ou'))
    const tied = !own && last !== undefined && mention.debut - last.fin <= 3 && ties
    const refuses = !own && REFUS.test(words.join(' ')) && !DECOURAGE.test(question.phrase)
    // « métiers de la prison qui ne surveillent pas »
    const denied = niees.some(({ debut, fin }) => mention.debut > debut && mention.fin <= fin)
    const left = isTriedAndLeft(wordsAfter(question, mention.fin, AFTER_REACH))
    if (tied || refuses || denied || left || isRefuseEnsuite(question, mention)) refused.push(mention)
  }
  return refused
})
