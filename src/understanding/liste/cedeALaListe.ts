import type { CatalogueIndex } from '../../search/catalogueIndex'
import { COVERED, STRONG_CUE } from '../../search/ranking'
import { isChamp } from '../envies/champDemande'
import { isOnlyWished } from '../envies/envieNommee'
import { isInStatut } from '../envies/findCriteres'
import { toInteretsDemandes } from '../envies/interetsCites'
import type { Etendue } from '../mots/etendue'
import { ditDesGestes, LISTE_DITE } from '../mots/listeDite'
import { DOER } from '../mots/mention'
import { wordsAfter } from '../mots/motsAutour'
import { isAskedAt } from '../mots/question'
import type { MetierDemande } from '../noms/metierDemande'
import { sansLaSuite } from '../observations/nomDit'
import type { Observations } from '../observations/observations'
import type { StatutsDemandes } from '../observations/statutsDemandes'
import { findTeteVoulue } from '../observations/teteVoulue'
import { isGesteDeSoi } from '../observations/verbeDit'
import { findRefus } from '../refus/refus'

/** A job named in passing leaves the floor to the list that is asked for: « quels métiers pour un garçon passionné de cinéma ? » */
export function yieldsToList(
  seen: Observations,
  { mention, resolution }: Pick<MetierDemande, 'mention' | 'resolution'>,
  index: CatalogueIndex,
): boolean {
  const { liste, natures, question, interets, domaines } = seen
  if (!liste) return false
  if (interets.some((cite) => isGesteDeSoi(question, cite, [mention])) || ditDesGestes(question)) return true
  // « aide les personnes handicapées, quels métiers ? »: what one would do.
  if (GESTE.test(wordsAfter(question, mention.debut, 2)) && LISTE_DITE.test(question.phrase)) return true
  const tete = findTeteVoulue(question, index)?.debut
  if (tete === mention.debut && interets.some(({ debut }) => debut === tete)) return true
  // « un métier d'action, genre police, pompier »: an example of what is wished.
  const apart = interets.filter(({ debut, fin }) => fin <= mention.debut || debut >= mention.fin)
  const wished = toInteretsDemandes(question, apart).some(({ refuse }) => !refuse)
  if (wished && (isExample(question, mention) || EXAMPLE_AFTER.test(wordsAfter(question, mention.fin, EXAMPLE_REACH))))
    return true
  // « quels métiers dans les panneaux solaires ? »: no one is named, whatever job bears the word.
  const mots = question.mots.slice(mention.debut, mention.fin)
  // « métiers RH »: a sigle that an interest covers is no one either.
  const covered = interets.some(({ debut, fin }) => debut <= mention.debut && fin >= mention.fin)
  const someone = mots.some(({ ecrit, lu }) => DOER.test(ecrit) || (!covered && index.nomsMetiers.isHead(lu)))
  const held = interets.some(({ debut, fin }) => debut < mention.fin && fin > mention.debut)
  // « soigner les animaux sans faire véto »: what one would do, and not the job refused beside.
  if (
    !someone &&
    held &&
    !mention.cible &&
    findRefus(seen).some((each) => each !== mention && each.debut >= mention.fin)
  )
    return true
  if (
    !someone &&
    held &&
    !mention.cible &&
    !isAskedOfIt(seen, mention) &&
    // « DJ, c'est l'abréviation de quel métier ? » asks of one.
    (resolution.kind === 'sur'
      ? /\b(?:metiers|boulots|jobs|professions|aime|adore|kiffe|comme (?:metier|boulot|job|travail))\b/.test(
          question.phrase,
        )
      : covered || LISTE_DITE.test(question.phrase))
  )
    return true
  // « moi c'est les moteurs qui m'intéressent, quel métier ? »
  if (!someone && held && LISTE_DITE.test(question.phrase) && LIKED.test(wordsAfter(question, mention.fin, 3)))
    return true
  // « archi, urbanisme, plans de maisons : quels métiers à moins de bac + 3 ? »
  const asksJobs = /\b(?:metiers|boulots|jobs|professions|quel (?:metier|boulot|job))\b/.test(question.phrase)
  // « refusé en école d'infirmière, quels métiers de la santé ? », « prof, quoi d'autre dans le sport ? »: the field is what is asked for.
  if (CHAMP.test(question.phrase) && interets.some((cite) => cite.debut >= mention.fin && isChamp(question, cite)))
    return true
  // « je viens de perdre mon poste de comptable. J'ai toujours rêvé de jardinage. Quels métiers … ? »
  if (QUELS.test(question.phrase) && wished && !isAskedAt(question, question.mots[mention.debut]?.debut ?? 0))
    return true
  if (asksJobs && wished && (covered || apart.length > 1) && isListed(question, mention, apart)) return true
  if (isOnlyWished(seen, { mention, resolution })) return true
  // « sur un chantier, mais en tant que chef »: to lead there, and no cook.
  if (wished && covered && ROLE.test(mots.map(({ lu }) => lu).join(' '))) return true
  // « des métiers où l'on étudie les volcans, les roches ou les glaciers »
  // … « j'aime les chevaux. *Les vétérinaires* travaillent-ils la nuit ? » asks of one.
  const article = question.mots[mention.debut - 1]
  const among =
    LISTE_DITE.test(question.phrase) && article?.lu === 'les' && (!article.coupe || isListed(question, mention, apart))
  if (among && !mention.cible && interets.some(({ debut, fin }) => fin <= mention.debut || debut >= mention.fin))
    return true
  if (resolution.kind === 'sur') return false
  const plural = /\b(?:quels|des|les|d autres) (?:metiers|professions|jobs|boulots)\b|\bquelles professions\b/.test(
    question.phrase,
  )
  const empty = natures.slice(mention.debut, mention.fin).every((nature) => nature !== 'plein')
  if (plural || (empty && interets.length + domaines.length > 0)) return true
  // « décorateur de théâtre *études* »
  const full = natures.slice(mention.debut, sansLaSuite(seen, mention).fin).filter((nature) => nature !== 'lien').length
  const whole = mention.hits.some((hit) => hit.nameCoverage >= COVERED && hit.matched.length >= full)
  return !mention.cible && !whole && !isHeading(seen, mention, index)
}

/** « les volcans, *les glaciers* ou les océans », « *archi*, urbanisme, … »: commas part it from the wishes beside it. */
function isListed({ mots }: Observations['question'], { debut, fin }: Etendue, apart: readonly Etendue[]): boolean {
  const start = mots[debut - 1]?.lu === 'les' ? debut - 1 : debut
  const next = mots[fin]
  const ends = next === undefined || next.coupe || /^(?:ou|et)$/.test(next.lu)
  return (
    ends &&
    (start === 0 || mots[start]?.coupe === true) &&
    apart.some((cite) => cite.fin === start || (cite.debut >= fin && cite.debut <= fin + 2))
  )
}

/** « coach sportive, je peux bosser en indépendante ? »: one thing is asked of the name that opens the message. */
function isAskedOfIt({ question, facettes }: Observations, { debut, fin }: MetierDemande['mention']): boolean {
  const next = question.mots[fin]
  return (
    debut === 0 &&
    next?.coupe === true &&
    !LISTE_DITE.test(question.phrase) &&
    facettes.some((cue) => cue.poids >= STRONG_CUE && cue.debut >= next.debut)
  )
}

/** « policier arme de service »: the message begins with a whole name, and asks for no jobs in so many words. */
function isHeading(
  { question }: Observations,
  { debut, hits }: MetierDemande['mention'],
  { nomsMetiers }: CatalogueIndex,
): boolean {
  if (debut > 0 || LISTE_DITE.test(question.phrase) || !nomsMetiers.isHead(question.mots[0]?.lu ?? '')) return false
  return hits.some(
    ({ name, nameCoverage, matched }) => name.source !== 'rome' && nameCoverage >= COVERED && matched[0] === 0,
  )
}

const QUELS = /\bquels (?:autres )?(?:metiers|boulots|jobs|tafs)\b/
const CHAMP = new RegExp(String.raw`${QUELS.source}|\bquoi d autres?\b`)

/** Who leads, whoever is led. */
const ROLE = /^(?:chefs?|cheffes?|patrons?|patronnes?|responsables?|boss)$/

const LIKED = /^qui (?:(?:me|m|l|lui|leur) )?(?:interess|plai|attir|passionn|branch|fascin)\w*/

const GESTE = /^(?:aide|garde|guide|soigne|surveille|conseille) (?:les|des|mes)$/

const EXAMPLE =
  /\b(?:metiers|boulots|jobs|professions)(?: \w+){0,2} comme$|(?<!\b(?:mon|ton|son|ce|le|un|du|de|meme|quel) )\b(?:genre|style|type|par exemple)$/

/** « le bois, ébéniste, tout ça » */
const EXAMPLE_AFTER =
  /^(?:(?:ou|et) )?(?:tout ca|etc|et cetera|par exemple|(?:un|des|ce genre de|d autres) (?:trucs?|choses?)(?: (?:comme|dans) (?:ca|ce (?:style|genre)))?|ce (?:genre|style)(?: la)?|n importe|ou autre|et compagnie)\b/

/** After « genre », or in the row that follows it: nothing between but names cut by commas. */
function isExample({ mots }: Observations['question'], { debut }: MetierDemande['mention']): boolean {
  const before = mots.slice(Math.max(0, debut - EXAMPLE_REACH), debut).map(({ lu }) => lu)
  const at = before.findLastIndex((_, place) => EXAMPLE.test(before.slice(0, place + 1).join(' ')))
  if (at === -1) return false
  const start = debut - before.length + at + 1
  return mots.slice(start + 1, debut + 1).every(
    ({ coupe, lu }, place, row) =>
      coupe ||
      place === 0 ||
      /^(?:ou|et|un|une|de|d)$/.test(lu) ||
      start === debut ||
      // « genre plomberie *ou* élec »
      (start + 1 + place === debut && /^(?:ou|et|un|une)$/.test(row[place - 1]?.lu ?? '')),
  )
}

const EXAMPLE_REACH = 6

/** « fonctionnaire » with another wish is a status: « devenir fonctionnaire sans le bac ». */
export function isStatutWanted(seen: Observations, { mention }: MetierDemande): boolean {
  const { mots } = seen.question
  const { statutDit } = seen
  const [start = 0, end = 0] = [mots[mention.debut]?.debut, mots[mention.fin - 1]?.fin]
  if (statutDit === undefined || start < statutDit.debut || end > statutDit.fin) return false
  if (!seen.listeDite && isAskedOfThem(seen.question.phrase, statutDit)) return false
  return seen.liste || seen.niveau !== undefined || seen.interets.some((cite) => !isInStatut(seen, cite))
}

/** « un militaire peut-il avoir des enfants ? », « avec une prothèse je peux être militaire ? »: it is asked of who they are. */
function isAskedOfThem(phrase: string, { debut, fin }: StatutsDemandes): boolean {
  return OF_THEM.test(phrase.slice(fin)) || CAN_BE.test(phrase.slice(0, debut))
}

const OF_THEM =
  /^ (?:(?:ca|ils?|elles?|est ce que|est ce qu|on) )?(?:ne |n |se )?(?:peu[xt]|peuvent|doi(?:t|vent)|a|ont|est|sont|va|vont|fait|font|gagne\w*|travaille\w*|vi(?:t|vent)|part|partent|rentre\w*|dort|dorment|porte\w*)(?: (?:t )?(?:il|ils|elle|elles|on|se|avoir|etre|le|la|des|un|une|du|en|pas|y)\b|$)|^ (?:avec|si (?:on|j|je|t|tu)|sans (?!bac|diplome)|en etant|quand (?:on|j|je))\b/
const CAN_BE =
  /\b(?:je |j |on |tu |il |elle )?(?:peu[xt]|pourrais?|pourrait|pourrai|puis|possible|capable|le droit|autorise\w*|interdit|accepte\w*)(?: (?:je|on|tu|il|elle|t il|t elle|t on|quand meme|aussi|de|d|encore))* (?:etre|devenir|faire)(?: (?:un|une))? $/
