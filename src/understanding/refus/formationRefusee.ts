import type { Etendue } from '../mots/etendue'
import { wordsAfter, wordsBefore } from '../mots/motsAutour'
import type { Observations } from '../observations/observations'
import { isRefuseEnsuite } from './vouluParAutrui'

const REACH = 6
const REFUS = /\b(?:sans|pas|ni|eviter)(?: (?:faire|passer|aller|avoir|par|en|a|de|d|la|le|l|un|une|mon|ma))*$/

/** « un bac pro commerce dont je ne veux plus entendre parler », « une licence de droit qui me déplaît ». */
const QUITTEE =
  /^(?:\w+ ){0,3}?(?:(?:dont|que|ou) (?:je |j |il |elle )?(?:n |ne )?(?:en |l |le |la |m y |s y )?(?:veu[xt]|aime|supporte|plais|plait|deteste|regrette|hais|peux|peut|suis)\b(?: \w+){0,2}? (?:plus|pas|degoute\w*)\b|(?:que|mais) (?:je|j|il|elle) (?:le |la |l )?(?:deteste|regrette|hais)|(?:qui|mais (?:ca|il|elle)|et ca) (?:ne )?(?:me |m |lui |l )(?:plait (?:pas|plus)|deplait|degout\w*|ennuie|saoule|soule|gonfle|interesse (?:pas|plus))|(?:qui|mais (?:ca|il|elle)) (?:ne )?(?:m a|m ont) (?:pas|jamais) (?:plu|interesse\w*|convenu|emballe\w*)|(?:que j ai|mais j ai|et j ai) (?:\w+ )?(?:arrete\w*|quitte\w*|abandonne\w*|lache\w*|deteste\w*)|(?:ne )?me (?:plait|convient|correspond) (?:pas|plus)|(?:mais )?(?:c est|c etait) (?:non|mort|niet|exclu|hors de question|pas (?:pour moi|mon truc|mon delire|ca))|(?:et|mais) (?:je |j |il |elle )?(?:veu[xt]|voudrais?|aimerais?) (?:\w+ )?(?:arreter|changer|quitter|me reorienter|se reorienter)|(?:et|mais) (?:je |j )?(?:n |ne )?(?:en )?(?:veux|peux|aime|supporte) (?:plus|pas) (?:d |de |en )?(?:continuer|faire (?:ma vie|ca|dedans)|rester|travailler dedans|entendre parler|ca))\b/

/** « j'ai quitté la fac de psycho », « je lâche ma licence de droit » */
const LAISSEE =
  /\b(?:arret\w*|quitt\w*|abandonn\w*|lach\w*|plaqu\w*|laiss\w* tomber)(?: (?:de|d|la|le|l|un|une|mon|ma|mes|son|sa|ses|en|cette|ce))*$/

/** A training that one left: told beside a wish, it limits nothing. */
export function isFormationLaissee(question: Observations['question'], { debut, fin }: Etendue): boolean {
  return LAISSEE.test(wordsBefore(question, debut, REACH)) || LAISSEE_APRES.test(wordsAfter(question, fin, REACH))
}

/** « un BTS banque, j'ai tout arrêté » */
const LAISSEE_APRES =
  /^(?:(?:mais|et|que|puis) )*(?:je|j) (?:(?:l|ai|en|ai vite|tout|vite|finalement) )*(?:arret\w*|abandonn\w*|lach\w*|plaqu\w*|stopp\w*|decroch\w*)/

/** « sans passer par la fac de médecine », « un bac pro dont je ne veux plus entendre parler »: a training one does not want, or leaves. */
export function isFormationRefusee(
  { question }: Observations,
  mention: { readonly debut: number; readonly fin: number },
): boolean {
  const { mots, phrase } = question
  const near = mots.slice(Math.max(0, mention.debut - REACH), mention.debut)
  // « la compta, il en veut pas, le bac pro CIEL … »: what is refused stands before the comma.
  const before = near.slice(
    Math.max(
      0,
      near.findLastIndex(({ coupe }, at) => coupe && /^(?:pas|plus|jamais|rien)$/.test(near[at - 1]?.lu ?? '')),
    ),
  )
  if (REFUS.test(before.map(({ lu }) => lu).join(' '))) return true
  const { fin = 0, numero } = mots[mention.fin - 1] ?? {}
  const end = mots.findLast((mot) => mot.numero === numero)?.fin ?? phrase.length
  return isRefuseEnsuite(question, mention) || QUITTEE.test(phrase.slice(fin + 1, end))
}
