import type { Etendue } from '../mots/etendue'
import { wordsAfter, wordsBefore } from '../mots/motsAutour'
import { CRAINTE_NIEE } from '../mots/motsDuRefus'
import { PROCHE } from '../mots/proches'
import type { Observations } from '../observations/observations'
import { isDuring } from '../recit/pasUneEnvie'

/** « me réorienter vers l'informatique », « passer à la menuiserie »: what follows is wished. */
const TOURNANT =
  /\b(?:(?:reorient|reconver)\w*|bifurqu\w*|bascul\w*|(?:veux|voudrais|aimerais|envie de|preferer\w*) (?:plutot )?passer)(?: plutot)? (?:vers|dans|en|a|au|aux)\b/

/** Where one is, or what one leaves. */
const QUITTE = /\b(?:suis (?:en|dans)|etais|fais|faisais|fac|licence|l[123]|marre|quitt\w*|arret\w*|etudes?)\b/

/** « enfin non, plutôt les animaux », « nn plutôt artistique en fait »: what was said before is taken back. */
const CORRIGE = /\b(?:non|nn|nan|finalement|pardon|oups|au final|enfin|en fait)(?: \w+){0,2} plutot\b/

/** « je suis en L2 de droit et je veux me réorienter vers l'informatique »: what stands before the turn is no wish. */
export function apresTournant(seen: Observations): Observations {
  const { mots, phrase } = seen.question
  const turn = CORRIGE.exec(phrase) ?? TOURNANT.exec(phrase)
  if (turn === null || !(turn[0].endsWith('plutot') || QUITTE.test(phrase.slice(0, turn.index)))) return seen
  const after = ({ debut }: { readonly debut: number }): boolean => (mots[debut]?.debut ?? 0) > turn.index
  const [interets, domaines] = [seen.interets.filter(after), seen.domaines.filter(after)]
  return interets.length + domaines.length === 0 ? seen : { ...seen, interets, domaines }
}

/** « je travaille la nuit *à l'usine* »: a field named where a wish was only told is none either. */
export function sansDomaineRaconte(seen: Observations): Observations {
  if (seen.domaines.length === 0) return seen
  const told = seen.interets.filter((cite) => tellsWhereOneIs(seen, cite))
  const domaines = seen.domaines.filter(({ debut, fin }) => !told.some((cite) => cite.debut < fin && cite.fin > debut))
  return domaines.length === seen.domaines.length ? seen : { ...seen, domaines }
}

/** What is said beside a wish, and is none itself. */
export function isAside(seen: Observations, cite: Etendue): boolean {
  return (
    isTodaysWork(seen, cite) ||
    tellsWhereOneIs(seen, cite) ||
    isTold(seen, cite) ||
    isOfAnother(seen, cite) ||
    isFailed(seen, cite) ||
    isWhatOneDoes(seen, cite) ||
    isNotAll(seen, cite) ||
    isNotFeared(seen, cite)
  )
}

/** « je n'ai pas peur du sang et j'aime les animaux », « le froid ne me gêne pas, j'aime la neige »: beside a wish, neither wished nor refused. */
function isNotFeared(seen: Observations, cite: Etendue): boolean {
  const { mots, phrase } = seen.question
  const spans = [...phrase.matchAll(CRAINTE_NIEE)].map(({ index, 0: said }) => ({
    debut: index,
    fin: index + said.length,
  }))
  if (spans.length === 0) return false
  const debut = mots[cite.debut]?.debut ?? 0
  const fin = mots[cite.fin - 1]?.fin ?? 0
  // « ça ne me *gêne* pas »
  if (spans.some((span) => debut >= span.debut && fin <= span.fin)) return true
  return isSaid(cite) && seen.interets.some((other) => !isSaid(other) && !isOfAnother(seen, other))

  function isSaid(each: Etendue): boolean {
    const start = mots[each.debut]?.debut ?? 0
    const end = mots[each.fin - 1]?.fin ?? 0
    return spans.some(
      (span) => (span.fin <= start && DETERMINE.test(phrase.slice(span.fin, start))) || span.debut === end + 1,
    )
  }
}

/** Nothing but an article between. */
const DETERMINE = /^ ?(?:(?:de|d|du|des|la|les?|l|une?|aux?|a) )*$/

/** « un métier artistique, mais pas que de la musique »: one of those wished, which limits nothing. */
function isNotAll({ question, interets }: Observations, { debut }: Etendue): boolean {
  return interets.some((cite) => cite.debut < debut) && NOT_ALL.test(wordsBefore(question, debut, 5))
}

const NOT_ALL = /\bpas (?:que|seulement|uniquement|juste)(?: (?:faire|de|d|du|des|la|le|les|l|en|dans))*$/

/** « en échec en PASS », « elle a raté la médecine »: what was failed is no wish. */
function isFailed({ question: { mots } }: Observations, { debut, fin }: Etendue): boolean {
  if (fin - debut > 2 || !STUDIED.test(mots[debut]?.lu ?? '')) return false
  const before = mots.slice(Math.max(0, debut - 5), debut).map(({ lu }) => lu)
  return FAILED.test(before.join(' '))
}

const STUDIED = /^(?:pass|paces|las|medecine|droit|staps|prepa)$/
const FAILED =
  /\b(?:echecs?|echoue\w*|rat(?:e|ee|er)|loupe\w*|redouble\w*|(?:pas|plus) (?:eu|pris\w*|admis\w*|valid\w*|reussi\w*))(?: (?:en|a|au|sa|ma|la|le|l|son|mon|premiere|1ere|annee|de|d))*$/

/** « j'accompagne une jeune qui… »: what one who asks for somebody does. */
function isWhatOneDoes({ question: { mots } }: Observations, { fin }: Etendue): boolean {
  const said = mots.slice(0, fin).map(({ lu }) => lu)
  return FOR_ONE.test(said.join(' ')) && mots.slice(fin).some(({ lu }) => lu === 'qui')
}

const FOR_ONE =
  /^(?:\w+ ){0,4}?(?:je|j) (?:accompagne|conseille|recois|encadre|oriente)(?: actuellement)?(?: (?:un|une|des|plusieurs|deux)(?: \w+)?)?$/

/** « je suis en première technologique STI2D, … », « après vingt ans en banque, … » says where one is or was, not what one wishes. */
function tellsWhereOneIs({ question: { mots }, interets }: Observations, cite: Etendue): boolean {
  return said(cite.debut) && interets.some(({ debut }) => !said(debut))

  function said(at: number): boolean {
    const start = mots.slice(0, at + 1).findLastIndex((mot) => mot.coupe)
    const before = mots.slice(Math.max(0, start), at).map((mot) => mot.lu)
    const words = before.join(' ')
    return CLASSE.test(words) || PASSE.test(words) || TRAVAILLE.test(words)
  }
}

const CLASSE =
  /\bdepuis que (?:je|j|il|elle) (?:suis|est|vais|va|etudie|fais|fait)\b|\b(?:engagee?|inscrite?|benevole|membre|licenciee?|adherente?|investie?)s?(?:(?: \w+)? (?:dans|a|au|de|d|chez|pour|en)\b|$)|\b(?:suis|est|passe|eleve|lyceene?) (?:\w+ )?(?:seconde|premiere|terminale|2nde|1ere|tle|term|2de)\b(?! (?:et|mais|j|qui)\b)/

/** « après vingt ans en banque », « j'ai travaillé quinze ans dans le commerce » */
const PASSE =
  /\b(?:apres|avec|j ai|a|ai|avais|avait|ayant)(?: (?:\w+ ){0,5}(?:ans|annees|mois|carriere|vie)| (?:deja )?(?:travaille|bosse|exerce|taffe))(?: (?:passee?s?|en|dans|derriere|devant|sous|sur|a|au|aux|le|la|les|l|une|de|d|du|des|comme|chez|travaille\w*|bosse\w*|exerce\w*|un|une|pendant|\w+ ans|experience))*$/

/** « *je travaille la nuit* (à l'usine) et je voudrais … »: left, even where nothing that is known is wished. */
function isTodaysWork({ question }: Observations, { debut }: Etendue): boolean {
  const { mots, phrase } = question
  if (!/^(?:travaille|bosse|taffe)$/.test(mots[debut]?.lu ?? '')) return false
  return /^(?:je|j)$/.test(wordsBefore(question, debut, 1)) && VOUDRAIT.test(phrase.slice(mots[debut]?.fin ?? 0))
}

const VOUDRAIT =
  /\b(?:(?:je|j) (?:veux|voudrais|aimerais|cherche|souhaite\w*|reve)|quels? (?:autres? )?(?:metiers?|boulots?|jobs?|tafs?))\b/

/** « je travaille seule de nuit dans un entrepôt et … », « je vis au bord de la mer »: today's place, beside what is wished. */
const TRAVAILLE =
  /\b(?:je|j|il|elle|on)(?: y)? (?:travaille|bosse|taffe|suis employee?|vi[st]|habite)(?: (?:toujours|encore|actuellement|seule?|depuis|comme|de|la|les?|nuits?|jours?|soirs?|dans|en|chez|a|au|aux|sur|pour|une?|l|du|bord|pres|cote|\w+ ans))*$/

/** « (mon carnet) *même en mathématiques* », « (les réseaux) *de la boulangerie de ma mère* », beside what is wished. */
function isTold({ question, interets }: Observations, cite: Etendue): boolean {
  const told = ({ debut, fin }: Etendue): boolean =>
    isDuring(question, debut) || (SIEN.test(wordsAfter(question, fin, 4)) && question.mots[fin]?.coupe === false)
  return told(cite) && interets.some((other) => !told(other))
}

const SIEN = new RegExp(`^(?:de|d|du) (?:mon|ma|mes|notre|nos|son|sa|ses) (?:\\w+ )?${PROCHE}\\b`)

/** « l'odeur du bois », « collectionne les cailloux », « en contact avec le sang »: what is liked, or refused, is what follows. */
function isOfAnother({ question: { mots }, interets }: Observations, { debut, fin }: Etendue): boolean {
  const said = mots.slice(debut, fin).map(({ ecrit }) => ecrit)
  // « l'odeur de l'atelier », beside a wish
  if (said.length === 1 && ODEUR.test(said[0] ?? '') && interets.some((other) => other.fin <= debut))
    return /^(?:de|d|du|des)$/.test(mots[fin]?.lu ?? '')
  const next = interets.find((other) => other.debut >= fin)
  if (next === undefined || next.debut === fin || mots[next.debut]?.coupe === true) return false
  if (!said.some((word) => OF_ANOTHER.test(word))) return false
  return mots
    .slice(fin, next.debut)
    .every(({ lu, coupe }) => !coupe && /^(?:de|d|du|des|le|la|les|l|mes|plein|beaucoup|avec)$/.test(lu))
}

const ODEUR = /^(?:odeurs?|senteurs?)$/

const OF_ANOTHER =
  /^(?:odeurs?|senteurs?|sensations?|bruits?|forces?|puissance|vitesse|collectionn\w*|collections?|contacts?|restaurations?)$/
