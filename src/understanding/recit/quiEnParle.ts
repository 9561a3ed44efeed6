import type { CatalogueIndex } from '../../search/catalogueIndex'
import { type Question, withoutWords } from '../mots/question'
import { Tournure } from '../mots/tournures'
import { type Observations, observe } from '../observations/observations'

/** What stands between who speaks of a job and its name: « … du métier de », « … sur les ». */
const DU_METIER =
  '(?:(?:d|de|du|des|sur|le|la|l|les|a propos|comme|son|leur)(?: (?:de|du|d|le|la|l|les|son|leur))?(?: (?:metier|boulot|travail|job|taf|profession|quotidien)s?(?: (?:de|d|du|des))?)?(?: (?:la|l|les|un|une))? )'

/** « un youtubeur parlait du métier de … », « ma prof m'a parlé de … », « vu un reportage d'une journaliste sur les … » */
const EN_PARLE = new Tournure(
  new RegExp(
    `\\b(?:une?|le|la|l|mon|ma|des|mes|ce|cette)(?: \\w+){1,4}? (?:qui )?(?:(?:m|me|nous|lui) )?(?:(?:a|ont|avait|en train|vient) )*(?:de )?(?:parl\\w+|present\\w+|expliqu\\w+|montr\\w+|racont\\w+|decri\\w+) ${DU_METIER}|\\b(?:videos?|reportages?|emissions?|docus?|documentaires?|articles?|podcasts?|interviews?|story|live|post|tiktok)(?: \\w+)? (?:d|de|du|par)(?: \\w+){1,4}? sur (?:le |la |l |les |un |une )?(?:(?:metier|boulot|travail|job|taf|profession|quotidien)s? (?:de |d |du |des )?(?:la |l |les |un |une )?)?`,
  ),
)

/** Something is asked or wished before: the one who speaks may be meant. */
const DEMANDE =
  /\b(?:quoi|combien|comment|quels?|quelles?|est ce|faut|devenir|etre|veu[xt]|voudrai\w+|aimerai\w+|reve|metiers? ou|salaire|etudes?|gagn\w+)\b/

/**
 * « un youtubeur parlait du métier de cordiste, quelle formation ? »: who spoke of a job is not the job asked about. What is left of
 * the question then; undefined when no job is spoken of.
 */
export function sansQuiEnParle({ question, metiers }: Observations, index: CatalogueIndex): Question | undefined {
  const { phrase, mots } = question
  const match = EN_PARLE.exec(phrase)
  if (match === null || DEMANDE.test(phrase.slice(0, match.index + match[0].length))) return undefined
  const fin = mots.findIndex(({ debut }) => debut >= match.index + match[0].length)
  if (fin === -1 || !metiers.some(({ hits, debut }) => hits.length > 0 && debut < fin)) return undefined
  const rest = withoutWords(question, { debut: 0, fin })
  return observe(rest, index).metiers.some(({ hits, debut }) => hits.length > 0 && debut === 0) ? rest : undefined
}
