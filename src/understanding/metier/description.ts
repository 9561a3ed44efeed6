import { type ActiviteTrouvee, activitesDe } from '../../search/activites'
import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette } from '../../search/lexique'
import { STRONG_CUE } from '../../search/ranking'
import {
  AHEAD_WORTH,
  DESCRIBED,
  DESCRIBED_AHEAD,
  DESCRIBED_ALONE_AHEAD,
  DESCRIBED_ENOUGH,
  DESCRIBED_NEAR,
  DESCRIBED_OFFERED,
  WISHED,
} from '../../search/rankingDescription'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { IdMetier } from '../../sheets/ids'
import { facetteLue } from '../facettes/facetteLue'
import type { Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import { DOER } from '../mots/mention'
import type { Repere } from '../mots/reperes'
import { Tournure } from '../mots/tournures'
import { weighFacettes } from '../observations/facettesApprises'
import type { Observations } from '../observations/observations'
import { precisePoint } from './pointPrecis'

/** « celui qui dépanne les clims », « c'est quoi le métier de ceux qui étudient les volcans ? »; who wishes, is or says is not described. */
const PERSONNE = new Tournure(
  /(?<!\b(?:avec|par|(?<!\b(?:etudes?|formations?|diplomes?|ecoles?|niveau|salaire|evolution|horaires|qualites) )pour|comme) )\b(?:celui|celle|ceux|celles|(?:la|les|une) personnes?|quelqu un|(?:le|les|un|la|une) (?:mecs?|gars|types?|meufs?|dames?|monsieur|messieurs|hommes?|femmes?|(?<!\w(?:er|ir|re) les )gens|filles?)(?: (?:de|du|des|en|au|a|avec)(?: \w+){1,3})?) (?:chez |a )?qu(?:i|ils?)\b(?! (?:\w{1,2} )*(?:aim\w*|ador\w*|kiff\w*|deteste\w*|veu\w*|voudr\w*|souhait\w*|rev\w*|hesit\w*|cherch\w*|est|sont|etait|etaient|(?:a|ont)(?! (?:des|plusieurs|plein de) (?!etudes|diplomes?|enfants?|problemes?|soucis|troubles|difficultes|lunettes|tatouages|notes|facilites|allergies)\w+)|avait|dit|disent|sait|savent|vien\w* d\w*|ne|n|me|m|te|t|nous|vous|commence\w*|debut\w*|gagn\w*|fait (?:ca|quoi|cela))\b)/,
)

/** « convoyer l'argent », « pour conduire un bus »; what is not done but wished, learnt or become describes no job, and « conseillère en image » does nothing. */
const GESTE =
  /^(?:(?:et|mais|alors|bonjour|salut|pour) )*(?!(?:devenir|etre|faire|travailler|bosser|taffer|avoir|savoir|aimer|vouloir|pouvoir|choisir|trouver|gagner|chercher|changer|aller|passer|continuer|arreter|apprendre|reussir|rentrer|entrer|integrer|commencer|partir|quitter|suivre|connaitre|comprendre|dire|rester|vivre|monter|reprendre|tenir|ouvrir|\w+ere)\b)\w{2,}(?:er|ir|re)\b(?= (?:l|le|la|les|un|une|des|du|de|d|en|sur|dans|a|au|aux|avec|chez)\b)/

/** Words that begin what is asked: « …, il gagne combien ? ». */
const SUITE = /^(?:ils?|elles?|on|ca|c|faut|quel\w*|combien|comment|quoi|qu|que|est|son|sa|ses)$/
/** After these, « il » belongs to what is described: « le fruit qu'il cueille ». */
const SUBORDONNE = /^(?:qu|que|ou|dont|quand|si|comme)$/
/** « le son »: no possessive. */
const LE_SON = /^(?:le|du|au|un|ce)$/

/** Fewer words describe nothing: so many where somebody is pointed at or a verb begins, more where the whole message may tell other things. */
const MIN_WORDS = 2
const MIN_WORDS_WHOLE = 4

/** Of what is made, one word tells enough: « celui qui fait les vitraux ». */
const MAKES = /^(?:fait|font)$/

/** Jobs offered, among so many weighed. */
const OFFERED = 4
const WEIGHED = 12

/** The words of what someone is said to do: from « qui » up to what is asked. */
export function findPersonne(seen: Observations): Etendue | undefined {
  const { mots, phrase } = seen.question
  const personne = PERSONNE.exec(phrase)
  if (personne === null) return undefined
  const debut = mots.findIndex((mot) => mot.debut >= personne.index + personne[0].length)
  return debut < 0 ? undefined : upToAsked(seen, debut)
}

/** The words of what is done: from a verb that begins the message up to what is asked, if something is. */
export function findGeste(seen: Observations, { titresMetiers }: CatalogueIndex): Etendue | undefined {
  const { mots, phrase } = seen.question
  const geste = GESTE.exec(phrase)
  const debut = mots.findIndex((mot) => mot.fin === geste?.[0].length)
  const verb = mots[debut]?.lu ?? ''
  if (geste === null || debut < 0 || DOER.test(verb) || titresMetiers.has(verb)) return undefined
  const span = upToAsked(seen, debut)
  return span.fin < mots.length ? span : undefined
}

export function upToAsked({ question: { mots }, facettes, natures }: Observations, debut: number): Etendue {
  const end = mots.findIndex(
    ({ lu, debut: start }, at) =>
      at > debut + 1 &&
      // « quand on appelle le 15 »
      !SUBORDONNE.test(mots[at - 1]?.lu ?? '') &&
      ((SUITE.test(lu) && !isLeSon(lu, mots[at - 1]?.lu) && !isItsOwn(at)) ||
        // « casse les codes secrets » asks for no code.
        (natures.slice(debut, at).filter((nature) => nature === 'plein').length >= MIN_WORDS &&
          facettes.some((cue) => cue.poids >= STRONG_CUE && cue.debut === start))),
  )
  return { debut, fin: end < 0 ? mots.length : end }

  /** « vend *son* miel »: nothing is asked of it. */
  function isItsOwn(at: number): boolean {
    const next = mots[at + 1]
    if (next === undefined || mots[at]?.coupe !== false || !POSSESSIF.test(mots[at]?.lu ?? '')) return false
    return !facettes.some((cue) => cue.debut <= next.debut && cue.fin >= next.fin)
  }
}

const POSSESSIF = /^(?:son|sa|ses)$/

function isLeSon(mot: string, before = ''): boolean {
  return mot === 'son' && LE_SON.test(before)
}

/** The cues of what is asked outside the words of what is done. */
export function cuesAround({ question: { mots }, facettes }: Observations, span: Etendue): readonly Repere<Facette>[] {
  const [start, end] = [mots[span.debut]?.debut ?? 0, mots[span.fin - 1]?.fin ?? 0]
  return facettes.filter((cue) => cue.fin <= start || cue.debut >= end)
}

/** What is asked outside them; undefined when nothing in particular is. */
export function facetteAround(seen: Observations, span: Etendue, { lexique }: CatalogueIndex): Facette | undefined {
  const cues = cuesAround(seen, span)
  return facetteLue(weighFacettes(seen.question, span, cues, lexique), cues[0]?.sens)
}

/** All that is said but what is asked: where nobody is pointed at and no verb begins, the whole message may describe. */
export function findTout({ question: { mots } }: Observations): Etendue {
  return { debut: 0, fin: mots.length }
}

/** The job that does what the words say, or those that may, of those in `parmi` if it is known; undefined when none does. */
export function readDescription(
  seen: Observations,
  span: Etendue,
  facette: Facette,
  index: CatalogueIndex,
  parmi?: (fiche: FicheMetier) => boolean,
): Intent | undefined {
  const strong = seen.facettes.filter(({ poids }) => poids >= STRONG_CUE)
  const words = seen.question.mots
    .slice(span.debut, span.fin)
    .filter((mot) => !strong.some((cue) => mot.debut >= cue.debut && mot.fin <= cue.fin))
    .map(({ lu }) => lu)
  const whole = span.fin - span.debut === seen.question.mots.length
  const telling = words.filter((word) => !index.lexique.motsVides.has(word))
  const makes = parmi === undefined && MAKES.test(words[0] ?? '')
  const least = whole ? MIN_WORDS_WHOLE : makes ? 1 : MIN_WORDS
  if (telling.length < least) return undefined
  const found = likeliest(seen, span, words, index, parmi)
  const [best, next] = found
  if (best === undefined || best.score < DESCRIBED_OFFERED) return undefined
  const dit = words.join(' ')
  const candidats = found.flatMap(({ fiche, score }) =>
    fiche === undefined || score < best.score * DESCRIBED_NEAR ? [] : [{ fiche, score }],
  )
  const [first] = candidats
  // The job that does it best has no sheet here.
  if (first === undefined || first.score < best.score - DESCRIBED_AHEAD) return { kind: 'inconnu', dit, proches: [] }
  const ahead = best.score - (next?.score ?? 0)
  // « celui qui *accorde* les *pianos* », before who makes them.
  const made = whole || parmi !== undefined ? undefined : activitesDe(index).made(words)
  const nommee = candidats.find(({ fiche }) => fiche.id === made?.id)
  // « coupe les arbres *en ville* »: who coupe des arbres is another, who does it all is not named so.
  const doubt = nommee !== undefined && nommee !== first && made?.tout !== true
  // Few jobs bear a name: to be the only one of them that is near says little.
  const enough =
    best.score + AHEAD_WORTH * ahead >= DESCRIBED_ENOUGH && (parmi === undefined || best.score >= DESCRIBED)
  // « directeur de musée, le soir il va au cinéma ? »: somebody is named, and words from here and there make another name.
  const named =
    whole && seen.metiers.some(({ debut, contexte }) => !contexte && isSomeone(seen.question.mots[debut]?.lu, index))
  const clear = ahead >= (telling.length === 1 ? DESCRIBED_ALONE_AHEAD : DESCRIBED_AHEAD)
  const sure = doubt ? undefined : (nommee ?? (enough && !named && clear ? first : undefined))
  const read: Intent =
    sure === undefined
      ? { kind: 'choixMetier', facette, dit: '', decrit: true, candidats, doute: true }
      : { kind: 'metier', facette, candidat: sure, autres: [], decrit: true }
  if (whole) return read
  // « celui qui répare les ascenseurs, faut le permis ? »: what is said of him names him.
  const mention = { ...span, hits: [], contexte: false, cible: true }
  return precisePoint(
    read,
    { mention, resolution: { kind: 'sur', candidat: sure ?? first, autres: [] }, dit },
    seen,
    index,
  )
}

/** It says what someone is, and names of jobs begin with it. */
function isSomeone(mot = '', { nomsMetiers }: CatalogueIndex): boolean {
  return DOER.test(mot) && nomsMetiers.isHead(mot)
}

/** Jobs that do it, those that the wish for it brings being a little likelier: « répare les dents » is the dentist before the saw sharpener. */
function likeliest(
  { interets }: Observations,
  span: Etendue,
  words: readonly string[],
  index: CatalogueIndex,
  parmi: ((fiche: FicheMetier) => boolean) | undefined,
): readonly ActiviteTrouvee[] {
  const lists = interets
    .filter(({ debut, fin }) => debut >= span.debut && fin <= span.fin)
    .map(({ entree: { metiers } }) => metiers)
  const wished = (id: IdMetier): number =>
    Math.max(0, ...lists.map((metiers) => (metiers.includes(id) ? 1 - metiers.indexOf(id) / metiers.length : 0)))
  return activitesDe(index)
    .find(words, parmi === undefined ? WEIGHED : Number.POSITIVE_INFINITY)
    .filter(({ fiche }) => parmi === undefined || (fiche !== undefined && parmi(fiche)))
    .map((each) => ({ ...each, score: each.score + WISHED * wished(each.id) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED)
}
