import type { Etendue } from './etendue'
import type { Observations } from './observations'
import { type Question, withoutWords } from './question'
import { resolveMetier } from './resoudre'
import { Tournure } from './tournures'

/** Those for whom something is asked. */
const QUELQUUN =
  '(?:(?:une?|l|mon|ma|mes|notre|nos|des|d une?|son|sa|ses|leurs?|cet|cette|ce|deux|plusieurs)(?: (?:de|mes|nos|jeunes?|ancien|ancienne|petite?|grande?|autre|certain|certaine))* (?:eleves?|jeunes?|lyceen\\w*|collegien\\w*|etudiante?s?|ados?|adolescente?s?|fils|filles?|garcons?|enfants?|gamine?s?|gosses?|neveux?|nieces?|cousine?s?|freres?|soeurs?|apprentie?s?|stagiaires?|usagere?s?|beneficiaires?|mamans?|papas?|mere|pere|dame|monsieur|personnes?|adultes?|femme|mari|conjointe?|copine?|demandeu\\w+ d emploi|decrocheu\\w+)\\b|(?<=\\b\\w{2,} )eleves? (?:de|en)\\b)'

/** What they wish or like. */
const SOUHAIT =
  '(?:veu[xt]|veulent|voudrai\\w+|aimerai\\w+|souhait\\w+|(?:re)?cherch\\w+|aime\\w*|ador\\w+|kiff\\w+|reve\\w*|vise\\w*|envisage\\w*|pense|pensent|demande\\w*|interess\\w+|passionn\\w+|attire\\w*|branche\\w*|motive\\w*|doue\\w*|prefer\\w*|plait|plairait|envie|oriente\\w*|reorient\\w*)'

/** « un jeune de 17 ans qui veut… », « ma fille aime… »; « … je veux … » is who writes. */
const POUR_UN_AUTRE = new Tournure(new RegExp(`\\b${QUELQUUN}(?: (?!(?:je|j|moi)\\b)\\w+){0,8}? ${SOUHAIT}\\b`))

/** Theirs, whom their own job may be for. */
const ENFANT = /^(?:mon|ma|mes) (?:\w+ )?(?:fils|filles?|enfants?|garcons?|ados?)\b/

/** « mon fils veut faire *ça* », « comme moi »: the job told is the one wished. */
const LE_MEME =
  /\b(?:veu[xt]|voudrait|aimerait|souhaite|pense) (?:(?:faire|devenir|etre) )?(?:ca|cela|pareil|la meme chose|ce (?:metier|travail|boulot|job)|l etre|le (?:devenir|faire))\b|\bcomme (?:moi|sa mere|son pere|papa|maman)\b|\bmon (?:metier|travail|boulot|job|taf)\b/

const SALUT = '(?:(?:bonjour|bonsoir|salut|coucou|hello|bjr|slt|madame|monsieur|alors|voila|voici) )*'

/** « je suis éducatrice », « maman infirmière », « en tant que secrétaire ». */
const SE_DIT = new RegExp(
  `\\bje suis (?:une? |aussi |moi meme |actuellement )*|^${SALUT}(?:(?:une )?maman|(?:un )?papa|mere(?: au foyer| celibataire)?|pere(?: au foyer| celibataire)?|(?:un )?parent|en tant qu(?:e|e une?|une?)?|moi|ici)(?: (?:et|une?|je suis))* `,
)

/** « professeur des écoles, mon fils veut bosser dans la pub »: no question whether the job told would suit them. */
const CHAMP_VOULU = /\b(?:veu[xt]|veulent|voudrai\w+|souhait\w+|envisage\w*|cherch\w+|vise)\b/

/** « cpe, quels métiers dans le sport ? »: in the plural, never about one's own. */
const QUELS =
  /\bquels? (?:metiers|boulots|jobs|professions)\b(?! (?:proches?|similaires?|ressembl\w*|apres|voisins?|autres?|du meme))/

const OUVRE = new RegExp(`^${SALUT}`)

/** « fonctionnaire, c'est ce que veut ma mère » */
const CE_QUE = /\bc est ce (?:que|qu)\b/

/** Words between what one says of oneself and one's job: « mère célibataire et … ». */
const CLOSE = 3

/**
 * « conseillère en insertion, j'ai un jeune qui veut faire du bois », « maman infirmière, mon fils aime la menuiserie »: what who
 * asks is, is neither asked about nor wished, when another wishes something that is named. What is left of the question then.
 */
export function sansQuiDemande(seen: Observations): Question | undefined {
  const { question } = seen
  const { phrase, mots } = question
  const other = POUR_UN_AUTRE.exec(phrase) ?? QUELS.exec(phrase)
  if (other === null || LE_MEME.test(phrase)) return undefined
  const fits = ENFANT.test(other[0]) && !CHAMP_VOULU.test(phrase.slice(other.index))
  const told = SE_DIT.exec(phrase) ?? (fits ? null : opening(seen, other.index))
  if (told === null) return undefined
  const job = mots.findIndex((mot) => mot.debut >= told.index + told[0].length)
  const wish = mots.findIndex((mot) => mot.debut >= other.index)
  const cut = mots.findIndex((mot, at) => at > job && mot.coupe)
  const fin = wish > job ? wish : cut === -1 ? mots.length : cut
  const own = { debut: mots.findIndex((mot) => mot.debut >= told.index), fin }
  const said = seen.metiers.some(
    ({ hits, debut, fin: end }) => hits.length > 0 && end > job && debut <= job + CLOSE && debut < fin,
  )
  if (!said) return undefined
  const outside = ({ debut }: Etendue): boolean => debut < own.debut || debut >= own.fin
  // « je suis cpe, une élève demande si hôtesse d'accueil… »: the job wished is named, and told apart.
  if (seen.metiers.some((each) => outside(each) && resolveMetier(each.hits).kind === 'sur')) return undefined
  if (seen.formations.some((each) => outside(each) && each.hits.length > 0 && !each.seulementType)) return undefined
  return [...seen.interets, ...seen.domaines].some(outside) ? withoutWords(question, own) : undefined
}

/** « prof principal en 3e, un élève … »: who asks may say their job first, and nothing of it. Undefined when no job opens the message. */
function opening(
  { question: { phrase, mots }, metiers, comparaison }: Observations,
  other: number,
): RegExpExecArray | null {
  if (comparaison) return null
  const salut = OUVRE.exec(phrase)
  const start = mots.findIndex((mot) => mot.debut >= (salut?.[0].length ?? 0))
  const wish = mots.findIndex((mot) => mot.debut >= other)
  const said = metiers.some(({ hits, debut, fin }) => hits.length > 0 && debut === start && fin <= wish)
  const apart = mots.slice(start + 1, wish + 1).some((mot) => mot.coupe)
  return said && apart && !CE_QUE.test(phrase) ? salut : null
}
