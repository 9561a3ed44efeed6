import { COVERED } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Niveau } from '../../sheets/niveau'
import type { Depart } from '../intent'
import type { Mention, MentionFormation } from '../mots/mention'
import { wordsAfter, wordsBefore, wordsBetween } from '../mots/motsAutour'
import { PROCHE } from '../mots/proches'
import type { Observations } from '../observations/observations'

/** Words looked at after what is named. */
const AFTER = 6

/** « avec un BTS », « terminale STMG », « après ma licence »; « sans le bac » tells of none. */
const HAS =
  /\b(?:avec|apres|depuis|partir|ayant|titulaire|ai|as|a|ont|avez|avais|avait|obtenu|eu|fini\w*|fait|fais|faisais|suis|est|es|sont|etais|etait|eleves?|etudiante?s?|lyceene?s?|jeune|diplomee?|sor[ts]|sorti\w*|viens|vient|venant|issue?|prepare|etudie|terminale|premiere|seconde|tle|term|arrete|quitte|1)(?: (?!je\b|j\b|pas\b|sans\b)(?:de|d|du|en|un|une|le|la|l|mon|ma|son|sa|ses|mes|deja|que|juste|seulement|simple|eu|fini|bac|annees?|ans?|premiere|terminale|seconde|deuxieme|troisieme|\d|pro|niveau|au|a))*$/
/** Nor does what was failed, or left: « j'ai raté ma licence », « il a arrêté sa licence d'histoire ». */
const NOT =
  /\b(?:sans|ni|pas|aucun|rat(?:e|er|ee|ant)|loup\w*|echou\w*|redoubl\w*|arret\w*|quitt\w*|abandonn\w*|lach\w*|tomber)(?: (?:passer|avoir|par|de|un|une|le|la|l|fait|faire|eu|mon|ma|mes|son|sa|ses))*$/
/** « un BTS SP3S permet de … », « bac STAV puis vétérinaire », « bac pro commerce et devenir … ». */
const LEADS =
  /^(?:(?:ca|il|elle|est ce qu?e?|esr ce|on|me|lui|te|vous) )*(?:permet\w*|suffi\w*|mene\w*|amene\w*|donne\w*|ouvre\w*|puis|ensuite|et (?:apres|ensuite|puis|devenir)|pour (?:devenir|etre|faire))\b/
/** A series of the bac stands between: « bac STMG pour (devenir) avocat ». */
const SERIE = /^(?:stmg|st2s|sti2d|stl|stav|std2a|sthr|s2tmd) (?:c est bon |ca va |possible |suffit )?pour\b/

/** « quel bac STMG… » asks for one. */
const ASKS_WHICH = /\b(?:quels?|quelles?|faut|plutot)(?: (?:un|le|faire|avoir))*$/

/** True when a training is what one has, or follows. */
export function isFormationDeDepart({ question }: Observations, mention: MentionFormation): boolean {
  const before = wordsBefore(question, mention.debut, 6)
  if (NOT.test(before)) return false
  const after = wordsAfter(question, mention.fin, AFTER)
  return mention.contexte || HAS.test(before) || LEADS.test(after) || (!ASKS_WHICH.test(before) && SERIE.test(after))
}

/** « je suis serveur », « ancien magasinier », « mon mari est chauffeur ». */
const IS =
  /\b(?:suis|est|es|etais|etait|ete|etre|ancien(?:ne)?|ex|actuellement|d abord|avoir ete|apres|travaill\w*|boss\w*|debut\w*|commenc\w*)(?: (?:un|une|deja|actuellement|encore|moi meme|comme|en tant que|maintenant))*$/
/** « caissière depuis 10 ans », « AESH qui veut devenir », « infirmière puis sage-femme », « ingénieur de formation ». */
const BEGINS =
  /^(?:(?:depuis|pendant|durant) \S+|de (?:formation|metier)|en reconversion|qui (?:veut|voudrait|souhaite|aimerait|vise|reve)|puis|ensuite|et (?:apres|ensuite|puis)|(?:(?:on|il|elle|t) )*peu[xt]?t?\b|vers|a \d+ ans)/
/** « passer de comptable à menuisier ». */
const FROM = /\b(?:passer|evoluer|changer|venir|viens|vient) (?:de|d)$/
/** « mon père était maçon, moi je veux… »: somebody else's. */
const MINE = /\b(?:moi|mais)\b/
const POSSESSED = /\b(?:mon|ma|mes|notre|votre|ton|ta|chez (?:un|une|le|la|l|des)|de|d|du|pour (?:un|une))$/

/** « mon frère est gendarme, je veux devenir … »: theirs, unless they want to change. */
const A_RELATIVE = new RegExp(
  `\\b(?:mon|ma|mes|notre) (?:\\w+ )?${PROCHE}(?: qui)? (?:est|etait|sont|etaient|a ete|travaille|bosse)(?: (?:une?|comme|en tant que))*$`,
)
const THEY_WANT =
  /\b(?:ils?|elles?|et|qui|mais|maintenant) (?:\w+ )?(?:veut|veulent|voudrai\w*|souhait\w*|aimerai\w*|reve\w*|vise\w*|envisage\w*|pense\w*|cherche\w*|peu[tx]|peuvent|pourrai\w*)\b/

/** « je suis conseillère d'orientation, un élève veut devenir … »: who asks is not who would become. */
const SOMEONE_YOUNG =
  /\b(?:une?|l|mon|ma|mes|notre|nos|des|d une?|son|sa|ses|leurs?|cet|cette)(?: (?:de|mes|nos|jeune|ancien|ancienne|petite?))* (?:eleves?|jeunes?|lyceen\w*|collegien\w*|etudiante?s?|ados?|adolescente?s?|fils|filles?|enfants?|gamine?s?|neveux?|nieces?|apprentie?s?|public|usagere?s?|beneficiaires?)\b/

/** « je suis prof principal » */
const OWN = /\bje suis(?: \w+)?$/

/** True when a job is what one is, or was, before the one aimed at. */
export function isMetierDeDepart(
  { question }: Observations,
  { debut, fin, hits }: Mention<FicheMetier>,
  goal: Mention<FicheMetier>,
): boolean {
  if (hits.length === 0) return false
  const before = wordsBefore(question, debut, 5)
  if (POSSESSED.test(before) && !FROM.test(before)) return false
  // « je suis majeur »: a word of longer names is no job that one has.
  if (fin === debut + 1 && hits.every(({ nameCoverage }) => nameCoverage < COVERED)) return false
  const between = wordsBetween(question, fin, goal.debut)
  if (A_RELATIVE.test(before) && !THEY_WANT.test(between)) return false
  if (MINE.test(between) || SOMEONE_YOUNG.test(OWN.test(before) ? question.phrase : between)) return false
  if (IS.test(before) || FROM.test(before)) return true
  const after = wordsAfter(question, fin, AFTER)
  return (
    fin <= goal.debut &&
    (BEGINS.test(after) || (debut === 0 && question.mots[fin]?.coupe === true && WISHES.test(after)))
  )
}

/** « vendeuse en boulangerie, je voudrais devenir… ». */
const WISHES = /^(?:je|j|(?:il|elle) (?:veut|voudrait|souhaite|aimerait))\b/

const SANS =
  /\bsans (?:(?:le|la|un|une|avoir|aucune?|passer|faire|de|d|mon|son|sa|ses|mes) )*(bac|baccalaureat|diplomes?|cap|etudes?)(?! (?:pro|techno|general|\+|\d|long\w*|super\w*|trop|de|du|d))\b/

const NIVEAU_SANS: Readonly<Record<string, Niveau>> = {
  bac: 'bac ou équivalent',
  baccalaureat: 'bac ou équivalent',
}

/** « architecte sans bac », « infirmier sans aucun diplôme »: what one has not. */
export function findSans(phrase: string): Extract<Depart, { kind: 'sans' }> | undefined {
  const dit = SANS.exec(phrase)?.[1]
  if (dit === undefined) return undefined
  return { kind: 'sans', dit: dit.replace(/s$/, ''), niveau: NIVEAU_SANS[dit] ?? 'CAP ou équivalent' }
}
