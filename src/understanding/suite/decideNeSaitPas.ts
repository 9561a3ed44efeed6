import type { Contexte } from '../contexte'
import type { Intent } from '../intent'
import type { Observations } from '../observations/observations'

const NE_SAIT_PAS =
  /^(?:(?:bah|ben|euh|heu|hum|moi|ouais|alors|mais|la|franchement|honnetement|en fait|pour l instant) )*(?:(?:je|j|on|ne|n|le|en) )*sais (?:(?:vraiment|absolument|toujours|meme|franchement) )?(?:pas|plus|rien)(?: (?:trop|du tout|encore|vraiment|moi|du coup|quoi|mdr|lol|dsl|desole))*$/

/** « autre chose », « un autre métier », when nothing is spoken of any more */
const AUTRE_CHOSE =
  /^(?:(?:bah|ben|ok|oui|non|nan|je veux|je voudrais|plutot|tu as|t as|il y a|propose moi|montre moi) )*(?:autre chose|(?:un |d |des )?autres? (?:metiers?|jobs?|boulots?|idees?|trucs?))(?: (?:stp|svp|s il te plait))?$/

/** « je ne sais pas » and no more, before anything was said: the way to find is offered. */
export function decideNeSaitPas({ question }: Observations, contexte: Contexte): Intent | undefined {
  const { metier, formation, offres, suite, diplome, detresse, tourment } = contexte
  const said = [metier, suite, diplome, detresse, tourment].some((each) => each !== undefined)
  if (
    said ||
    formation.length + offres.length > 0 ||
    !(NE_SAIT_PAS.test(question.phrase) || AUTRE_CHOSE.test(question.phrase))
  )
    return undefined
  return { kind: 'guide' }
}
