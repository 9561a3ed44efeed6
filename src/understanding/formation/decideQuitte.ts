import type { Facette } from '../../search/lexique'
import { STRONG_CUE } from '../../search/ranking'
import type { Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import { wordsBefore } from '../mots/motsAutour'
import { Tournure } from '../mots/tournures'
import { motsDe } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { familyOf } from './familleFormation'

/** Words that may follow what is left: nothing, or the rest of the sentence. */
const RESTE =
  '(?= (?:(?:tout )?ca|tout|que|quoi|quelles?|quels?|vers|et|mais|car|comment|je|j|il|elle|on|c|parce|maintenant|en cours)\\b|$)'
/** Or what it is. */
const OBJET =
  '(?= (?:(?:le|la|l|les|mon|ma|mes|son|sa|ses|ce|cette|notre|un|une) )?(?:\\w+ )?(?:formations?|etudes?|metiers?|travail|boulot|job|taf|ecole|fac|cours|voie|filiere|branche|prepa|cap|bac|bts|but|licence|master|apprentissage|alternance|poste)\\b)'

/** « veut arrêter », « en a marre », « changer de métier », « ça me plaît plus »: something is left. */
const QUITTE = new Tournure(
  new RegExp(
    [
      `(?<!\\bs )\\b(?:arrete|lache|quitt|stopp|abandonn)\\w*(?:${RESTE}|${OBJET})`,
      '\\bchang\\w* (?:de|d) (?:metier|voie|branche|filiere|formation|boulot|job|travail|orientation|carriere)\\b',
      '\\b(?:ai|a|est|suis|etre) (?:marre|saoule\\w*|degoute\\w*)\\b|\\bras le bol\\b',
      '\\b(?:me|lui|leur) (?:plait|plaisent|convient|correspond) (?:pas|plus)\\b',
      `\\b(?:n )?aime?(?:s|nt|ait)? (?:pas|plus)(?: du tout)?${RESTE}`,
      '\\btromp\\w* (?:de|d) (?:filiere|orientation|voie|branche|fac)\\b',
    ].join('|'),
  ),
)

/** What may be asked of what is left, when it is but left. */
const BESIDE: ReadonlySet<Facette> = new Set(['presentation', 'evolution', 'etudes', 'formations', 'interets'])

/** What one would be, or enter, instead. */
const TOWARDS =
  /\b(?:devenir|vers|faire|passer|rejoindre|entrer|integrer|pour|puis)(?: (?:un|une|en|l|la|le|d|de|comme|etre))*$/

/** « changer de métier, je suis vendeuse », « arrêter mon école d'infirmière ». */
const ITS_OBJECT =
  /^(?: (?:de|d|du|etre|un|une|le|la|l|mon|ma|son|sa|cette|en|je|j|il|elle|suis|est|etais|actuellement|formation|ecole|etudes|metier|travail|boulot|job))* $/

/** « école d'infirmière », « apprenti boulanger »: the job is being learnt. */
const APPREND =
  /\b(?:ecole|etudes?|formation|cursus|apprentie?s?|apprentissage|alternance|prepa|fac)(?: (?:de|d|du|en|pour|l|un|une))*$/

/**
 * « ma fille est en école d'infirmière et veut arrêter, que faire ? », « j'en ai marre d'être comptable »: what is left is not what is
 * asked about, and nothing is said yet of what would come instead.
 */
export function decideQuitte(seen: Observations): Intent | undefined {
  const { question, facettes } = seen
  const left = QUITTE.exec(question.phrase)
  if (left === null) return undefined
  if (facettes.some(({ sens, poids }) => poids >= STRONG_CUE && !BESIDE.has(sens))) return undefined
  const formations = seen.formations.filter(({ hits }) => hits.length > 0)
  const metiers = seen.metiers.filter(({ hits }) => hits.length > 0)
  const kind = seen.formations.find(({ seulementType }) => seulementType)
  // « je veux quitter mon CAP »: of which one, nobody knows.
  if (formations.length + metiers.length === 0 && kind !== undefined && MON.test(wordsBefore(question, kind.debut, 1)))
    return isItsObject(seen, left, kind) ? { kind: 'quitte', dit: '', formation: [] } : undefined
  const [only, other] = [...formations, ...metiers]
  const before = only === undefined ? '' : wordsBefore(question, only.debut, 3)
  if (only === undefined || other !== undefined || TOWARDS.test(before)) return undefined
  const start = question.mots[only.debut]?.debut ?? 0
  if (start > left.index && !isItsObject(seen, left, only)) return undefined
  const inside = ({ debut, fin }: { readonly debut: number; readonly fin: number }): boolean =>
    debut >= only.debut - 1 && fin <= only.fin + 1
  if (![...seen.interets, ...seen.domaines].every(inside) || seen.niveau !== undefined) return undefined
  const dit = motsDe(only, seen)
  const [formation] = formations
  if (formation !== undefined)
    return { kind: 'quitte', dit, formation: familyOf(formation.hits).map(({ fiche }) => fiche) }
  if (APPREND.test(before)) return { kind: 'quitte', dit: '', formation: [] }
  const resolution = resolveMetier(metiers[0]?.hits ?? [])
  return { kind: 'quitte', dit, metier: resolution.kind === 'sur' ? resolution.candidat.fiche : undefined }
}

const MON = /^(?:mon|ma|mes|son|sa|notre|cette|ce)$/

/** What is left comes next, and nothing between says otherwise. */
function isItsObject({ question: { phrase, mots } }: Observations, left: RegExpExecArray, { debut }: Etendue): boolean {
  return ITS_OBJECT.test(phrase.slice(left.index + left[0].length, mots[debut]?.debut ?? 0))
}
