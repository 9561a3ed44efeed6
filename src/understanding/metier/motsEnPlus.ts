import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import type { Lexique } from '../../search/lexique'
import { STRONG_CUE } from '../../search/ranking'
import { oncePer } from '../../search/retenir'
import { stem } from '../../search/stem'
import { facetteLue } from '../facettes/facetteLue'
import { LIEU } from '../facettes/lieuDit'
import { peserFacette } from '../facettes/peserFacette'
import type { EnPlus, Intent } from '../intent'
import { wordsAfter } from '../mots/motsAutour'
import { Tournure } from '../mots/tournures'
import type { MetierDemande } from '../noms/metierDemande'
import { cuesOutside, nomDit } from '../observations/nomDit'
import type { Observations } from '../observations/observations'

/** More of them tell a story. */
const MAX_WORDS = 3

/** A shorter word is a slip or a sigle. */
const MIN_LETTERS = 4

/**
 * « grutier caces », « facteur chiens méchants »: nothing known is asked, and yet something is said beside the job's name. The sheet
 * is searched for those words, and says so when it holds none of them. « infirmière vaccin obligatoire ? »: what is asked was told
 * from the other words, the one that no example holds left aside.
 */
export function avecMotsEnPlus(
  intent: Intent,
  demande: MetierDemande | undefined,
  seen: Observations,
  index: CatalogueIndex,
): Intent {
  if (intent.kind !== 'metier' || demande?.resolution.kind !== 'sur') return intent
  const { appele, point, ensemble, possibles, depart, vers, decrit } = intent
  if (appele?.absent === true) return intent
  if ((point ?? ensemble ?? possibles ?? depart ?? vers ?? decrit) !== undefined) return intent
  if (cuesOutside(seen, demande.mention).some(({ poids }) => poids >= STRONG_CUE)) return intent
  const { weighed, cue } = peserFacette(seen, demande.mention, index.lexique)
  const read = facetteLue(weighed, cue)
  if (read === undefined && intent.facette !== 'presentation') return intent
  const place = LIEU.test(wordsAfter(seen.question, (nomDit(seen, demande.mention) ?? demande.mention).fin, MAX_LIEU))
  const known = read === undefined || place ? undefined : motsDesExemples(index.lexique)
  const enPlus = findMotsEnPlus(seen, demande, index, known)
  return enPlus === undefined ? intent : { ...intent, enPlus }
}

/** Words of a place, and one more than those. */
const MAX_LIEU = 6

/** The stems of the words by which something was ever asked of a job. */
const motsDesExemples = oncePer(
  ({ exemplesMetiers }: Lexique): ReadonlySet<string> =>
    new Set(exemplesMetiers.flatMap(({ phrases }) => phrases.flatMap((phrase) => tokenize(phrase).map(stem)))),
)

/** Who speaks of oneself, asks for jobs or what a word means, asks in sentences that are read otherwise. */
const SAID_OTHERWISE = new Tournure(
  /\b(?:je|j|me|m|moi|tu|nous|vous|mon|ma|mes|metiers|jobs|boulots|appell\w*|signifi\w*|defini\w*|veut dire)\b/,
)

/** What stands just before is what is asked: « vaccin obligatoire ? ». */
const REQUIRED = /^(?:obligatoires?|necessaires?|indispensables?|exigee?s?|requise?s?|interdite?s?|autorisee?s?)$/

/** What is said beside the job's name, in order, words that touch said as one; none when a word is not known, or when they are many. */
function findMotsEnPlus(
  seen: Observations,
  { mention }: MetierDemande,
  { vocabulary }: CatalogueIndex,
  known: ReadonlySet<string> | undefined,
): EnPlus | undefined {
  const { question, natures, listeDite } = seen
  if (listeDite || SAID_OTHERWISE.test(question.phrase)) return undefined
  const nom = nomDit(seen, mention) ?? mention
  const beside = question.mots.flatMap(({ numero }, at) =>
    natures[at] === 'plein' && (at < nom.debut || at >= nom.fin) && question.demandes.has(numero) ? [at] : [],
  )
  if (beside.length > MAX_WORDS) return undefined
  const groups: string[] = []
  let before = -1
  for (const at of beside) {
    const word = question.mots[at]?.lu ?? ''
    if (word.length < MIN_LETTERS || !vocabulary.has(word)) return undefined
    const required = REQUIRED.test(question.mots[at + 1]?.lu ?? '')
    if (known?.has(stem(word)) === true && !required) continue
    const last = groups.at(-1)
    if (last !== undefined && before === at - 1) groups[groups.length - 1] = `${last} ${word}`
    else groups.push(word)
    before = at
  }
  return groups.length === 0 ? undefined : { mots: groups, tait: known === undefined || beside.length === 1 }
}
