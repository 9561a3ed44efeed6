import { STRONG_CUE } from '../../search/ranking'
import type { Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import { Tournure } from '../mots/tournures'
import type { Observations } from '../observations/observations'

/** « je veux travailler chez Airbus », « un métier chez Ikea », and nothing else: a firm is no job, and no homework either. */
const CHEZ = new Tournure(
  /^(?:(?:bonjour|salut|je|j|veu[xt]|voudrais|aimerais|aime|reve|comment|quoi|que|faut|faire|fait|on|peux|peut|pour|il|elle|mon|ma|fils|fille|de|d) )*(?:travail\w*|boss\w*|taff\w*|entrer|rentrer|etre (?:embauchee?|prise?|recrutee?)|(?:un|des|les|quels?) (?:metiers?|boulots?|jobs?|postes?)) chez (\w{2,}(?: \w{2,})?)$/,
)

/** « chez moi », « chez les pompiers », « chez un fleuriste » name no firm. */
const PERSONNE =
  /^(?:les?|la|l|un|une|des|du|mo[in]|mes|ma|to[in]|lui|elle|eux|nous|vous|soi|son|sa|ses|leurs?|ce|cette|quelqu)\b/

/** Readings of a name that nothing knows. */
const SANS_REPONSE = new Set<Intent['kind']>(['incompris', 'inconnu', 'sansSujet'])

/** The firm where one would like to work, where no sheet speaks of it. */
export function decideEmployeur(reading: Intent, { question: { phrase } }: Observations): Intent | undefined {
  if (!SANS_REPONSE.has(reading.kind)) return undefined
  const dit = CHEZ.exec(phrase)?.[1]
  return dit === undefined || PERSONNE.test(dit) ? undefined : { kind: 'inconnu', dit, proches: [], employeur: true }
}

const OUVRE_LIEU = /^(?:chez|dans|aux?|a|en)\b/
const LIEU = /^(?:chez|dans|au|aux|a)(?: (?:l|la|le|les|un|une))? (\w+)$/

/** « infirmier en cardiologie », « en dialyse »: the ward. */
const EN_SERVICE = /^en \w+(?:logie|iatrie|urgie|lyse|imation|rapie)$/

/** « comptable chez Total », « cuisinier à l'armée »: where one would work, and nothing is asked of it. */
export function isOnlyAtPlace(
  { question: { mots }, facettes, interets, domaines }: Observations,
  nom: Etendue,
): boolean {
  if (!OUVRE_LIEU.test(mots[nom.fin]?.lu ?? '') || facettes.some(({ poids }) => poids >= STRONG_CUE)) return false
  const before = mots.slice(0, nom.debut)
  if (!before.every(({ lu }) => /^(?:un|une|le|la|l|etre|devenir|je|veux|pour)$/.test(lu))) return false
  const rest = mots.slice(nom.fin).map(({ lu }) => lu)
  if (EN_SERVICE.test(rest.join(' '))) return true
  if (!LIEU.test(rest.join(' '))) return false
  const last = mots.length - 1
  return rest[0] === 'chez' || [...interets, ...domaines].some(({ debut, fin }) => debut <= last && fin > last)
}
