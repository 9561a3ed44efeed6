import type { Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import { wordsBefore } from '../mots/motsAutour'
import { motsDe } from '../noms/metierDemande'
import { isGenerique } from '../noms/nomGenerique'
import { nomDit } from '../observations/nomDit'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { saysNothing } from '../recit/pasUneEnvie'

/** « j'ai été … », « ancienne … », « après avoir travaillé comme … »: what one did. */
const ETE =
  /^(?:(?:bonjour|salut|alors|voila|moi|bon) )*(?:(?:(?:je|j) )?(?:(?:ai|etais|ai deja) (?:(?:ete|bosse|travaille|taffe|exerce|fait|eu)\b ?)?|suis (?:plus|ancienn?e?|ex)\b ?)|ancienn?e? |ex |apres avoir (?:ete|bosse|travaille|exerce) )(?:(?:comme|en tant que|un|une|ancienn?e?|ex|la|le|l|metier de|d|de|qu) ?)*$/
/** « je suis … », that only « d'autre » tells to be left. */
const SUIS = /^(?:(?:bonjour|salut|alors|voila|moi|bon) )*(?:je |j )?suis (?:un |une )?$/

const DUREE =
  '(?:(?:pendant|depuis|durant) (?:\\w+ )?(?:\\d+|\\w+) (?:ans?|annees?|mois) |(?:toute )?ma vie |avant |(?:et|mais) )*'
const METIERS = '(?:metiers?|boulots?|jobs?|tafs?|reconversions?|voies?|pistes?|travail)'
const FAIRE =
  '(?:(?:je|on|peux|peut|puis|pourrais|pourrait|faire|viser|exercer|est|ce|que|qu|possibles?|pour|moi|y|a|t|il|envisager|trouver|devenir|ai|m|acces) )*'
const AUTRE =
  '(?:d autres?|autrement|autre chose|sinon|maintenant|apres|ensuite|desormais|aujourd hui|du coup|ailleurs)'
const CHERCHE = `(?:quels? (?:autres? )?${METIERS}|(?:que|quoi|comment) faire|(?:je|on) (?:peux|peut|pourrais) faire quoi|vers quoi (?:me tourner|aller)|(?:que|quoi) (?=d autre))`

const DEMANDE = new RegExp(`^${DUREE}${CHERCHE}(?: ${FAIRE}${AUTRE}?)?(?: ${AUTRE})?$`)
const DEMANDE_AUTRE = new RegExp(
  `^${DUREE}(?:quels? autres? ${METIERS}.*|${CHERCHE} ${FAIRE}(?:d autre|autre chose)(?: ${AUTRE})?)$`,
)

/** « j'ai été coiffeuse, quels métiers maintenant ? », « je suis aide-soignante, que faire d'autre ? »: those near that job. */
export function decideAncienMetier(seen: Observations): Intent | undefined {
  const { phrase, mots } = seen.question
  const [only, other] = seen.metiers.filter(({ hits }) => hits.length > 0)
  const nom = only === undefined || other !== undefined ? undefined : nomDit(seen, only)
  if (only === undefined || nom === undefined) return undefined
  const resolution = resolveMetier(only.hits)
  // « ancien militaire »: of those called so, the likeliest; « ancien technicien » says too little.
  const [first] = resolution.kind === 'choix' && !isGenerique(only.hits) ? resolution.candidats : []
  const candidat = resolution.kind === 'sur' ? resolution.candidat : first
  if (candidat === undefined) return undefined
  const before = phrase.slice(0, mots[nom.debut]?.debut ?? 0)
  const after = phrase.slice((mots[nom.fin - 1]?.fin ?? 0) + 1)
  if (asksWhichAfter(seen, nom)) return { kind: 'quitte', dit: motsDe(nom, seen), metier: candidat.fiche }
  const asks = ETE.test(before) ? DEMANDE.test(after) : SUIS.test(before) && DEMANDE_AUTRE.test(after)
  return asks ? { kind: 'proches', fiche: candidat.fiche, page: 0 } : undefined
}

/** « j'étais soudeur. Je suis doué pour expliquer. *Quels métiers ?* »: what one was stands in another sentence, and no wish is known. */
function asksWhichAfter(seen: Observations, nom: Etendue): boolean {
  const { mots, demandes } = seen.question
  const asked = mots.filter(({ numero }) => demandes.has(numero)).map(({ lu }) => lu)
  if (demandes.has(mots[nom.debut]?.numero ?? 0) || !LESQUELS.test(asked.join(' '))) return false
  const apart = ({ debut, fin }: Etendue): boolean =>
    (fin <= nom.debut || debut >= nom.fin) && !saysNothing(seen.question, debut, fin)
  return TOLD.test(wordsBefore(seen.question, nom.debut, 4)) && ![...seen.interets, ...seen.domaines].some(apart)
}

const LESQUELS = new RegExp(
  `^(?:(?:et|alors|donc|du coup|vers) )*quels? (?:autres? )?${METIERS}(?: ${FAIRE}${AUTRE}?)?$`,
)
const TOLD = /\b(?:etais|etait|(?:ai|a) ete|suis|est|ancienn?e?|ex)(?: (?:une?|ancienn?e?|ex|comme))*$/
