import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Mention } from '../mots/mention'
import type { Question } from '../mots/question'
import { Tournure } from '../mots/tournures'

type Metiers = readonly Mention<FicheMetier>[]

const UN = '(?:(?:une?|les?|la|l|des?|d|en|pour|etre|devenir|faire|metiers? d[e]?) )*'
const PLUS = '(?:plus|mieux|moins|aussi|autant|pire|meilleure?s?)'
const QUE = '(?:qu|que|ke|q)'

/** « infirmier c'est mieux que aide-soignant », « N gagne moins que N ». */
const N_PLUS_QUE_N = new Tournure(new RegExp(`\\bN (?:\\w+ ){0,5}?${PLUS}(?: \\w+){0,4}? ${QUE} ${UN}N\\b`))
/** « plutôt infirmier que médecin pour le salaire ? », « policier plutôt que gendarme ? » */
const PLUTOT = new Tournure(
  new RegExp(
    `^(?:(?:bonjour|salut|et|alors|est ce que|c est|vaut|vaudrait|mieux|il|ce serait) )*(?:plutot ${UN}N ${QUE} ${UN}N|N plutot ${QUE} ${UN}N)(?: (?:pour|niveau|au niveau|cote|question|en|sur|est ce|c est|qui|ca|vous en pensez|tu en penses|non|ou pas)(?: \\w+){0,4})?$`,
  ),
)
/** One is chosen already, or one thing is asked of it. */
const CHOISI = new Tournure(
  /\b(?:(?:veu[xt]|voudrai\w*|aimerai\w*|prefer\w*|souhait\w*|vise)(?! (?:savoir|connaitre|comprendre|une reponse))|parce que|car|puisque|combien|quels?|quelles?|comment|j (?:imagine|espere)|je (?:suppose|crois|pense))\b/,
)

/** Two jobs are put side by side by « plus… que », « plutôt… que ». */
export function compareQue(question: Question, metiers: Metiers): boolean {
  if (!/\b(?:qu|que|ke|q)\b/.test(question.phrase)) return false
  const masked = maskNames(question, metiers)
  return (N_PLUS_QUE_N.test(masked) || PLUTOT.test(masked)) && !CHOISI.test(masked)
}

/** « je veux être N plutôt que N, quelles études ? »: the second is only what the first is chosen over. */
const AU_LIEU = new Tournure(new RegExp(`\\bN plutot ${QUE} ${UN}N\\b`))

/** The jobs named, without the one that another is chosen over. */
export function sansDelaisse(question: Question, metiers: Metiers): Metiers | undefined {
  if (!question.phrase.includes('plutot qu')) return undefined
  const masked = maskNames(question, metiers)
  const match = CHOISI.test(masked) ? AU_LIEU.exec(masked) : null
  if (match === null) return undefined
  const named = metiers.filter(({ hits }) => hits.length > 0)
  const before = masked
    .slice(0, match.index)
    .split(' ')
    .filter((word) => word === 'N').length
  const delaisse = named[before + 1]
  return metiers.filter((each) => each !== delaisse)
}

/** « c'est plus long que N ? », « ça paie mieux qu'un N », « c'est plus que N ? »: the one spoken of, beside the one named. */
const CA_PLUS_QUE = new Tournure(
  new RegExp(
    `^(?:(?:et|mais|alors|ok|du coup|est ce que|donc) )*(?:c est|c|ca|sa|cela|est ce|il|elle|on)(?: (?:est|fait|se|ne|n|y|a))*(?: \\w+){0,2}? ${PLUS}(?: \\w+){0,3}? ${QUE} ${UN}N$`,
  ),
)

/** Something is said of the job spoken of, more or less than of the only one named. */
export function compareAuNomme(question: Question, metiers: Metiers): boolean {
  return /\b(?:qu|que|ke|q)\b/.test(question.phrase) && CA_PLUS_QUE.test(maskNames(question, metiers))
}

/** What another job must be more of than the one named, as it was said. */
export interface Etalon {
  readonly dit: string
  /** More pay. */
  readonly salaire: boolean
  /** Shorter studies. */
  readonly etudes: boolean
}

const CHOSE =
  '(?:metiers?|boulots?|jobs?|tafs?|travail|travails|professions?|postes?|truc|trucs|quelque chose|qqch|un autre|autre chose)'
/** « un métier mieux payé qu'infirmière », « y a-t-il un truc moins dur que maçon ? » */
const METIER_PLUS_QUE = new Tournure(
  new RegExp(
    `\\b${CHOSE}\\b(?: \\w+){0,4}? (${PLUS}(?: \\w+){0,5}?) ${QUE} ${UN}N(?: (?:s il|svp|stp|mais|pour|dans|et)\\b.*)?$`,
  ),
)
/** « je veux gagner plus qu'un boulanger », « plus de vacances que prof » */
const PLUS_QUE = new Tournure(
  new RegExp(
    `^(?:(?:je|j|on|veux|voudrais|aimerais|cherche|pour|avoir|un|avec|comment|qu est ce|quoi|qui|ca|ce) )*((?:(?:gagn|touch|etre|pay|paie|rapport)\\w* )?${PLUS}(?: \\w+){0,4}?) ${QUE} ${UN}N$`,
  ),
)
/** After a job: « un métier mieux payé », « mieux payé que ça ». */
const PLUS_QUE_CA = new Tournure(
  new RegExp(
    `^(?:(?:et|mais|alors|ok|il y a|y a t il|tu as|t as|je veux|je voudrais|des|un|une|quel|quels) )*(?:${CHOSE}(?: (?:proches?|similaires?|qui (?:soit|est|sont)))? (${PLUS}(?: \\w+){1,4}?)(?: ${QUE} (?:ca|celui la|celui ci|cela))?|(${PLUS}(?: \\w+){1,4}?) ${QUE} (?:ca|celui la|celui ci|cela))$`,
  ),
)

const PAYE = /\b(?:pay\w*|pai\w*|gagn\w*|salaires?|remuner\w*|touch\w*|fric|argent|thunes?|sous|rapport\w*)\b/
const MOINS = /\bmoins\b/
const ETUDES = /\b(?:etudes?|annees?|court\w*|long\w*|rapide\w*|vite|ans)\b/
const MOINS_LONG = /\b(?:moins (?:d |long|longues?|de)|plus (?:court|rapide|vite))/

/** Another job is wanted, more of something than the only one named; or, with none, than the one spoken of. */
export function findEtalon(question: Question, metiers: Metiers): Etalon | undefined {
  const named = metiers.filter(({ hits }) => hits.length > 0)
  if (named.length > 1) return undefined
  const masked = maskNames(question, metiers)
  const match = named.length === 0 ? PLUS_QUE_CA.exec(masked) : (METIER_PLUS_QUE.exec(masked) ?? PLUS_QUE.exec(masked))
  const dit = match?.[1] ?? match?.[2]
  const [said = ''] = match ?? []
  return dit === undefined
    ? undefined
    : { dit, salaire: PAYE.test(said) && !MOINS.test(dit), etudes: ETUDES.test(said) && MOINS_LONG.test(dit) }
}

/** The question's words, each job written N. */
function maskNames({ mots }: Question, metiers: Metiers): string {
  const named = metiers.filter(({ hits }) => hits.length > 0)
  return mots
    .flatMap(({ lu }, at) => {
      const name = named.find(({ debut, fin }) => at >= debut && at < fin)
      if (name === undefined) return [lu]
      return at === name.debut ? ['N'] : []
    })
    .join(' ')
}
