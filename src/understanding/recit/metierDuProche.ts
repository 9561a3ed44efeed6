import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Mention } from '../mots/mention'
import { wordsBefore } from '../mots/motsAutour'
import { PROCHE } from '../mots/proches'
import { Tournure } from '../mots/tournures'
import type { Observations } from '../observations/observations'

const METIER = '(?:metier|boulot|travail|job|taf|profession|poste)'

/** « le métier de son oncle », « celui de ma tante » */
const DU_PROCHE = new Tournure(
  new RegExp(`\\b(?:${METIER}|celui) (?:de|d|a|du) (?:(?:mon|ma|son|sa|leur|notre|le|la|l) )?(?<qui>${PROCHE})\\b`),
)

/** « mon maître de stage est …, *son poste*, c'est payé combien ? » */
const LE_SIEN = new Tournure(new RegExp(`\\bson ${METIER}\\b`))

/** « mon pote est visiteur médical, je veux faire pareil » */
const LE_MEME = new Tournure(
  /\b(?:veu[xt]|voudrai\w*|aimerai\w*|souhait\w*|(?<!\bpas )envie d|reve d)e? (?:(?!pas\b|plus\b|jamais\b)\w+ )?(?:faire|devenir|etre|exercer|avoir) (?:(?:la |le )?meme (?:chose|metier|boulot|travail|job|taf)|pareil|comme (?:lui|elle|eux))\b/,
)

/** « … pour ce qu'il préfère » */
const PREFERE = new Tournure(
  /\bce qu(?:e|) ?(?:(?:il|elle|je|j|moi|lui|mon fils|ma fille) )+(?<verbe>prefer|veu|voudr|aim|souhait|vis|chois)\w*/,
)

/** « … est », « … travaille comme »: before what somebody is. */
const EST =
  '(?: (?:qui|il|elle|lui|ca|c))*(?: (?:est|etait|bosse|travaille|exerce|fait|a ete|comme|en tant que|devenue?))*(?: (?:une?|le|la|l))?$'

const QUELQUUN_EST =
  /\b(?:mon|ma|notre) (?:\w+ ){1,4}(?:est|etait|travaille comme|bosse comme|exerce comme)(?: (?:une?|le|la|l))?$/

/** « le métier de mon père ne me plaît pas » */
const REFUS = /^(?: \w+){0,4} (?:pas|plus|jamais|rien)\b/

/** Words within which that is said. */
const REACH = 6

/**
 * « mon oncle est couvreur, mon père pense à maçon, je veux le métier de mon oncle »: of the jobs named, the one that is pointed at;
 * undefined when none is.
 */
export function metierDuProche(seen: Observations): Mention<FicheMetier> | undefined {
  const { question, metiers } = seen
  const { phrase, mots } = question
  const named = metiers.filter(({ hits }) => hits.length > 0)
  const [alone] = named
  if (named.length < 2) return alone?.contexte === true && LE_MEME.test(phrase) ? alone : undefined
  const match = DU_PROCHE.exec(phrase) ?? PREFERE.exec(phrase) ?? LE_SIEN.exec(phrase)
  // What is pointed at was told before.
  if (match === null || REFUS.test(phrase.slice(match.index + match[0].length))) return undefined
  if (named.some(({ debut }) => (mots[debut]?.debut ?? 0) > match.index)) return undefined
  const { qui, verbe } = match.groups ?? {}
  const tells =
    qui !== undefined
      ? new RegExp(`\\b${qui}${EST}`)
      : verbe !== undefined
        ? new RegExp(`\\b${verbe}\\w*(?: (?:etre|faire|devenir|plutot|bien))*(?: (?:une?|le|la|l))?$`)
        : QUELQUUN_EST
  // « préfère » may be read with the name.
  const pointed = named.filter(({ debut }) =>
    [debut, debut + 1].some((place) => tells.test(wordsBefore(question, place, REACH))),
  )
  const [only, other] = pointed
  // « … son poste »: of the last one told of.
  const last = qui !== undefined || verbe !== undefined || only === named.at(-1)
  return other === undefined && last ? only : undefined
}
