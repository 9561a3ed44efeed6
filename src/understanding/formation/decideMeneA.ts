import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette } from '../../search/lexique'
import { autreNom } from '../autreNom'
import type { Depart, Intent } from '../intent'
import { facetteDite } from '../metier/decideMetier'
import type { MentionFormation } from '../mots/mention'
import { wordsBetween } from '../mots/motsAutour'
import { type MetierDemande, motsDe } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { findRefus } from '../refus/refus'
import { familyOf, isOneDiploma } from './familleFormation'
import { isFaint } from './metierOuFormation'

/**
 * « le BTS bioanalyses mène à technicien biologiste ? », « faut-il faire STAPS pour être prof de sport ? »: a training and the job aimed at with
 * it. The job is what is asked about; the training is where one comes from. « ça mène à quoi ? » names no job, and stays about the training.
 */
export function decideMeneA(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  if (demande === undefined || demande.resolution.kind === 'inconnu' || seen.comparaison) return undefined
  const { mention: goal, resolution, dit } = demande
  if (isFaint(seen, demande) || findRefus(seen).includes(goal)) return undefined
  const training = findTraining(seen, goal)
  if (training === undefined || !asksIfLeads(seen, training, goal)) return undefined
  const said = facetteDite(seen, index, demande)
  const facette = said !== undefined && STUDIES.has(said) ? said : 'etudes'
  if (resolution.kind === 'choix')
    return { kind: 'choixMetier', facette, dit, candidats: resolution.candidats, doute: resolution.doute }
  const depart = departDe(training, seen, index)
  const { candidat, autres } = resolution
  const appele = autreNom(goal.hits, candidat.fiche)
  return {
    kind: 'metier',
    facette,
    candidat,
    autres,
    nomme: dit,
    ...(appele === undefined ? {} : { appele }),
    ...(depart === undefined ? {} : { depart }),
  }
}

/** What tells how one comes to a job. */
const STUDIES: ReadonlySet<Facette> = new Set(['etudes', 'formations', 'niveau', 'duree'])

/** The one training that is named; corrected (« MUC, enfin MCO »), the last. */
function findTraining({ formations }: Observations, goal: { readonly debut: number }): MentionFormation | undefined {
  const named = formations.filter(({ hits }) => hits.length > 0)
  const last = named.filter(({ fin }) => fin <= goal.debut).at(-1)
  return named.length === 1 ? last : undefined
}

function asksIfLeads(
  { question, formations }: Observations,
  { debut, fin }: MentionFormation,
  goal: { readonly debut: number; readonly fin: number },
): boolean {
  const first = Math.min(debut, ...formations.map((each) => each.debut))
  const [before, between, after] = [
    wordsBetween(question, 0, first),
    wordsBetween(question, fin, goal.debut),
    wordsBetween(question, goal.fin, question.mots.length),
  ]
  if (ASKS_ELSE.test(before) || !NOTHING_MORE.test(after)) return false
  if (LEADS.test(between)) return true
  return FOR.test(between) && (NEEDS.test(before) || WHETHER.test(after))
}

const ASKS_ELSE = /\b(?:combien|quels?|quelles?|comment|quoi|koi|pourquoi|quand|difference|entre|plutot|sans)\b/

/** « ça mène à », « permet d'être », « suffit pour devenir », « possible ». */
const LEADS = new RegExp(
  `^(?:(?:maintenant|enfin|apres|ensuite|et|ca|sa|cela|il|elle|t|on|je|j|tu|me|m|te|lui|la|est ce qu\\w*|c|est|ce) )*(?:${[
    'mene\\w*(?: (?:il|elle|t|vraiment|bien|direct\\w*|aussi))* (?:a|au|vers)',
    'amene\\w*(?: (?:il|elle|t))* (?:a|au|vers)',
    '(?:permet\\w*|permettrait)(?: (?:il|elle|t|bien|aussi|de|d))*',
    'suffi\\w*(?: (?:il|elle|t|bien))* (?:pour|a|d)',
    '(?:peu[tx]?|pourrai\\w*)(?: (?:on|je|il|elle|t|aussi|ensuite|apres|quand meme))* (?:devenir|etre|finir|faire)',
    '(?:va|marche|passe|fonctionne|suffit|colle)(?: (?:bien|aussi))* pour (?:devenir|etre|faire)',
    '(?:bon|bien|utile|valable|adapte|ok|assez|mieux|obligatoire|possible|jouable|faisable) (?:pour|de|d)',
    '(?:possible|jouable|faisable)',
  ].join('|')})(?: (?:devenir|etre|faire|un|une|le|la|l|en|comme|d|de|metier|poste|travail|pour))*$`,
)

const FOR = /^(?:pour|afin) (?:(?:d|de) )?(?:devenir|etre|faire)(?: (?:un|une))?$/

/** « faut faire STAPS pour … » */
const NEEDS =
  /\b(?:faut|doit|dois|oblige\w*|obligatoire|necessaire|besoin)(?: (?:il|on|je|forcement|absolument|obligatoirement|vraiment|faire|passer|avoir|suivre|d|de|etre|en|le|la|l|un|une))*$/

/** « …, c'est bon ? » */
const WHETHER =
  /\b(?:suffit|suffisant|possible|jouable|faisable|bon|marche|passe|utile|valable|obligatoire|oblige|necessaire|assez)\b/

/** Nothing else is asked after the name. */
const NOTHING_MORE =
  /^(?:(?:ou|non|pas|c|est|ca|sa|est ce|possible|jouable|faisable|bon|suffit|suffisant|marche|passe|utile|valable|obligatoire|oblige|necessaire|assez|apres|ensuite|derriere|avec|un jour|plus tard|direct\w*|quand meme|svp|stp|merci|vrai|vraiment|dis moi) ?)*$/

function departDe(training: MentionFormation, seen: Observations, index: CatalogueIndex): Depart | undefined {
  if (isOneDiploma(training.hits)) {
    const fiches = familyOf(training.hits).map(({ fiche }) => fiche)
    return { kind: 'formation', fiches, dit: motsDe(training, seen) }
  }
  const diplome = index.lexique.diplomes.get(training.type ?? '')
  return diplome === undefined ? undefined : { kind: 'diplome', diplome }
}
