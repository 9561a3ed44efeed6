import type { Etendue } from '../mots/etendue'
import { DE_QUI, POUR_QUI, SALUT } from '../mots/proches'
import { type Question, withoutWords } from '../mots/question'
import { Tournure } from '../mots/tournures'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { metierEnTete } from './metierEnTete'

/** Those for whom something is asked. */
const QUELQUUN = `(?:(?:${DE_QUI})(?: (?:de|mes|nos|jeunes?|ancien|ancienne|petite?|grande?|autre|certain|certaine))* (?:${POUR_QUI})\\b|(?<=\\b\\w{2,} )(?:eleves? (?:de|en)|(?:${POUR_QUI})(?: (?:de|en) \\w+(?: ans)?)? qui)\\b)`

/** What they wish or like. */
const SOUHAIT =
  '(?:veu[xt]|veulent|voudrai\\w+|aimerai\\w+|souhait\\w+|(?:re)?cherch\\w+|aime\\w*|ador\\w+|kiff\\w+|reve\\w*|vise\\w*|envisage\\w*|pense|pensent|demande\\w*|interess\\w+|passionn\\w+|attire\\w*|branche\\w*|motive\\w*|doue\\w*|prefer\\w*|plait|plairait|envie|oriente\\w*|reorient\\w*|peut (?:faire|viser|envisager|passer|suivre|tenter|preparer|devenir))'

/** « un jeune de 17 ans qui veut… », « le jeune que je suis veut… »; « … je veux … » is who writes. */
const POUR_UN_AUTRE = new Tournure(
  new RegExp(`\\b${QUELQUUN}(?: que (?:je|j|on|nous) \\w+)?(?: (?!(?:je|j|moi)\\b)\\w+){0,12}? ${SOUHAIT}\\b`),
)

/** « psy-EN : pour un élève de terminale, … », « conseillère, je reçois une dame … »: said by whoever opens with their own job. */
const AVEC_UN_AUTRE = new Tournure(
  new RegExp(
    `\\b(?:pour|j ai|on a|(?:je|j|on|nous) (?:\\w+ )?(?:suis|recoi\\w*|accompagn\\w*|conseill\\w*|aid\\w*|encadr\\w*|suivons)) ${QUELQUUN}`,
  ),
)

/** Theirs, whom their own job may be for. */
const ENFANT = /^(?:mon|ma|mes) (?:\w+ )?(?:fils|filles?|enfants?|garcons?|ados?)\b/

/** « mon fils veut faire *ça* », « comme moi »: the job told is the one wished. */
const LE_MEME =
  /\b(?:veu[xt]|voudrait|aimerait|souhaite|pense) (?:(?:faire|devenir|etre) )?(?:ca|cela|pareil|la meme chose|ce (?:metier|travail|boulot|job)|l etre|le (?:devenir|faire))\b|\bcomme (?:moi|sa mere|son pere|papa|maman)\b|\bmon (?:metier|travail|boulot|job|taf)\b/

/** « je suis éducatrice », « maman infirmière », « en tant que secrétaire ». */
const SE_DIT = new RegExp(
  `\\bje suis (?:une? |aussi |moi meme |actuellement )*|^${SALUT}(?:(?:une )?maman|(?:un )?papa|mere(?: au foyer| celibataire)?|pere(?: au foyer| celibataire)?|(?:un )?parent|en tant qu(?:e|e une?|une?)?|moi|ici)(?: (?:et|une?|je suis))* `,
)

/** « professeur des écoles, mon fils veut bosser dans la pub »: no question whether the job told would suit them. */
const CHAMP_VOULU = /\b(?:veu[xt]|veulent|voudrai\w+|souhait\w+|envisage\w*|cherch\w+|vise)\b/

/** « cpe, quels métiers dans le sport ? »: in the plural, never about one's own. */
const QUELS =
  /\bquels? (?:metiers|boulots|jobs|professions)\b(?! (?:proches?|similaires?|ressembl\w*|apres|voisins?|autres?|du meme))/

/** « psy EN dans un CIO *je* cherche … » */
const JE = /^(?:je|j)$/

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
  const wished = POUR_UN_AUTRE.exec(phrase) ?? QUELS.exec(phrase)
  const other = wished ?? AVEC_UN_AUTRE.exec(phrase)
  if (other === null || LE_MEME.test(phrase)) return undefined
  const fits = ENFANT.test(other[0]) && !CHAMP_VOULU.test(phrase.slice(other.index))
  const opens = fits ? undefined : opening(seen, other.index)
  const told = opens ?? (wished === null ? undefined : SE_DIT.exec(phrase))
  if (told === undefined || told === null) return undefined
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
  const studied = seen.formations.some((each) => outside(each) && each.hits.length > 0 && !each.seulementType)
  if (studied) return opens === undefined ? undefined : withoutWords(question, own)
  return [...seen.interets, ...seen.domaines].some(outside) ? withoutWords(question, own) : undefined
}

/** « prof principal en 3e, un élève … »: who asks may say their job first, and nothing of it. Undefined when no job opens the message. */
function opening(seen: Observations, other: number): { readonly index: number; readonly 0: string } | undefined {
  const { phrase, mots } = seen.question
  const job = seen.comparaison || CE_QUE.test(phrase) ? undefined : metierEnTete(seen)
  const wish = mots.findIndex((mot) => mot.debut >= other)
  if (job === undefined || job.fin > wish) return undefined
  const apart = mots.slice(job.debut + 1, wish + 1).some((mot) => mot.coupe || JE.test(mot.lu))
  return apart ? { index: 0, 0: phrase.slice(0, mots[job.debut]?.debut) } : undefined
}
