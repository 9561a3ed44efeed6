import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette } from '../../search/lexique'
import { STRONG_CUE } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Contexte } from '../contexte'
import type { Depart, Intent, Vers } from '../intent'
import type { Mention, MentionFormation } from '../mots/mention'
import { wordsAfter, wordsBefore, wordsBetween } from '../mots/motsAutour'
import { type MetierDemande, motsDe } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'
import { findSans, isFormationDeDepart, isMetierDeDepart } from './departDit'
import { familyOf, isOneDiploma } from './familleFormation'

/** Facets that tell how one comes to a job. */
const STUDIES: ReadonlySet<Facette> = new Set(['etudes', 'formations', 'niveau', 'duree'])

/** Facets as which « X possible après Y ? » may be read, when nothing else says so. */
const LOOSE: ReadonlySet<Facette> = new Set(['presentation', 'evolution', 'interets', 'conditions'])

/** Whether one gets there is asked. */
const POSSIBLE = /\b(?:possible|jouable|faisable|permet\w*|suffi\w*|mene)\b/

/** « quelles évolutions de carrière sont possibles ? » */
const CAREER = /\b(?:evolutions?|carrieres?)\b/

/** What comes just before a job that one would go to. */
const TOWARDS =
  /\b(?:devenir|etre|faire|passer|changer|puis|apres|ensuite|aller)(?: (?:un|une|en|pour|vers|a|comme|l|d|le|la))*$/

/**
 * « devenir infirmière avec un BTS SP3S ? », « je suis aide-soignante, comment passer infirmière ? »: the job aimed at is what is asked
 * about, and where one comes from is told beside.
 */
export function avecDepart(
  intent: Intent,
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent {
  if (intent.kind === 'choixMetier' || intent.kind === 'choixFormation')
    return passePar(intent, seen, demande, index, contexte)
  if (intent.kind !== 'metier' || demande === undefined || demande.resolution.kind === 'inconnu') return intent
  if (intent.point !== undefined || intent.ensemble !== undefined || seen.comparaison) return intent
  const avant = dAbord(intent, seen, demande, index, contexte)
  if (avant !== undefined) return avant
  const vers = OF_NEXT.has(intent.facette) ? findVers(seen, demande, intent.candidat.fiche) : undefined
  if (vers !== undefined) {
    const { possibles: _, ...rest } = intent
    return { ...rest, facette: 'evolution', vers }
  }
  const told = seen.facettes.some(({ sens, poids }) => poids >= STRONG_CUE && sens === intent.facette)
  const loose =
    intent.possibles !== undefined ||
    (LOOSE.has(intent.facette) && (!told || (intent.facette === 'evolution' && !CAREER.test(seen.question.phrase))))
  if (!STUDIES.has(intent.facette) && !(loose && isAimedAt(seen, demande.mention))) return intent
  const but = intent.candidat.fiche
  const depart =
    findSans(seen.question.phrase) ??
    findDepart(seen, demande, but, index) ??
    departDuFil(seen, demande, but, index, contexte)
  if (depart === undefined) return intent
  const { possibles: _, ...rest } = intent
  return { ...rest, facette: STUDIES.has(intent.facette) ? intent.facette : 'etudes', depart }
}

/** « puéricultrice », then « faut être infirmière avant ? »: asked of the way to the first. */
function dAbord(
  intent: Extract<Intent, { kind: 'metier' }>,
  { question: { phrase } }: Observations,
  { dit }: MetierDemande,
  index: CatalogueIndex,
  { metier }: Contexte,
): Intent | undefined {
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  const before = intent.candidat.fiche
  if (fiche === undefined || fiche === before || !FIRST_BE.test(phrase.replace(dit, 'N'))) return undefined
  return {
    kind: 'metier',
    facette: 'etudes',
    candidat: { fiche, score: 1 },
    autres: [],
    depart: { kind: 'metier', fiche: before },
  }
}

/** « sage-femme », then « il faut passer par médecine ? »: asked of the way to the first, whatever the word may name. */
function passePar(
  intent: Intent,
  { question: { phrase } }: Observations,
  demande: MetierDemande | undefined,
  { metiers }: CatalogueIndex,
  { metier }: Contexte,
): Intent {
  const fiche = metier === undefined ? undefined : metiers.get(metier)
  const first = demande !== undefined && FIRST_BE.test(phrase.replace(demande.dit, 'N'))
  if (fiche === undefined || !(first || GOES_BY.test(phrase))) return intent
  return { kind: 'metier', facette: 'etudes', candidat: { fiche, score: 1 }, autres: [] }
}

const GOES_BY = /^(?:(?:et|mais|est ce qu\w*|il|on) )*(?:faut|doit|fau|dois) (?:\w+ ){0,2}passer par(?: \w+){1,4}$/

const FIRST_BE =
  /^(?:(?:et|mais|est ce qu\w*|il|on) )*(?:(?:faut|doit|fau|dois) )(?:il )?(?:(?:d abord|deja|forcement|obligatoirement) )*(?:etre|avoir ete|passer par|faire)(?: (?:d abord|deja))?(?: (?:un|une|la|l|le|les|fac de|la fac de|etudes de|des etudes de))? N(?: (?:avant|d abord|deja|forcement|obligatoirement|ou pas))*$/

function isAimedAt({ question }: Observations, { debut, fin }: Mention<FicheMetier>): boolean {
  const after = /^apres\b/.test(wordsAfter(question, fin, 1))
  return after || POSSIBLE.test(question.phrase) || TOWARDS.test(wordsBefore(question, debut, 4))
}

/** Facets as which « une infirmière peut devenir médecin ? » may be read. */
const OF_NEXT: ReadonlySet<Facette> = new Set(['etudes', 'formations', 'niveau', 'presentation', 'evolution'])

/** « un gendarme peut devenir policier ? »: the job that the one named first may lead to. */
function findVers(seen: Observations, { mention }: MetierDemande, fiche: FicheMetier): Vers | undefined {
  const next = seen.metiers.find(
    (each) =>
      each.debut >= mention.fin &&
      each.hits.length > 0 &&
      BECOMES.test(wordsBetween(seen.question, mention.fin, each.debut)),
  )
  if (next === undefined) return undefined
  const resolution = resolveMetier(next.hits)
  const only = resolution.kind === 'sur' ? resolution.candidat.fiche : undefined
  return only === fiche || resolution.kind === 'inconnu' ? undefined : { dit: motsDe(next, seen), fiche: only }
}

const BECOMES =
  /^(?:(?:on|il|elle|t|c est|est ce qu|est ce que|ca|un jour|apres|ensuite|bien) )*(?:peu[xt]|peuvent|pourrai\w*|possible (?:de|d)|permet (?:de|d)|mene a|m[eè]ne)(?: (?:il|elle|on|t|ils|elles|un jour|ensuite|apres))*(?: (?:devenir|finir|passer|evoluer (?:en|vers)|etre|de|d))*(?: (?:un|une|comme|en))?$|^(?:et )?(?:puis|ensuite)(?: (?:devenir|passer))?(?: (?:un|une))?$/

/** « bac STAV puis vétérinaire, possible ? »: a job is aimed at that the training does not lead to by itself. */
export function leadsElsewhere(
  seen: Observations,
  mention: MentionFormation,
  { mention: goal, resolution }: MetierDemande,
  { metiersParFormation }: CatalogueIndex,
): boolean {
  if (resolution.kind === 'inconnu' || !isFormationDeDepart(seen, mention) || mention.fin > goal.debut) return false
  const before = wordsBefore(seen.question, goal.debut, 4)
  if (WISHED.test(before)) return true
  if (!AIMED.test(before)) return false
  const buts = (resolution.kind === 'sur' ? [resolution.candidat] : resolution.candidats).map(({ fiche }) => fiche)
  return !familyOf(mention.hits).some(
    (each) => metiersParFormation.get(each.fiche.id)?.some((fiche) => buts.includes(fiche)) === true,
  )
}

const WISHED = /\b(?:veu[xt]|voudrai[st]|aimerai[st]|souhait\w*|reve\w* d) (?:etre|devenir)(?: (?:un|une))?$/
const AIMED =
  /\b(?:devenir|faire|puis|ensuite|mene\w*|permet\w*|suffi\w*)(?: (?:un|une|en|pour|vers|a|au|d|comme|l|le|la|etre|devenir))*$/

/** Where one comes from: a training named, else a job, else a kind of diploma. */
function findDepart(
  seen: Observations,
  demande: MetierDemande,
  but: FicheMetier,
  index: CatalogueIndex,
): Depart | undefined {
  const { debut, fin } = demande.mention
  const left = seen.formations.filter(
    (each) => (each.fin <= debut || each.debut >= fin) && isFormationDeDepart(seen, each),
  )
  const named = left.find(({ hits }) => isOneDiploma(hits))
  if (named !== undefined) {
    const fiches = familyOf(named.hits).map(({ fiche }) => fiche)
    return { kind: 'formation', fiches, dit: motsDe(named, seen) }
  }
  const metier = findMetierDeDepart(seen, demande, but)
  if (metier !== undefined) return { kind: 'metier', fiche: metier }
  const [kind] = left
  const diplome = kind === undefined ? undefined : index.lexique.diplomes.get(kind.type ?? '')
  return diplome === undefined ? undefined : { kind: 'diplome', diplome }
}

/** « bac pro ASSP », then « et infirmière après ? », « je peux devenir infirmière ? »: from what was just spoken of. */
function departDuFil(
  { question: { phrase } }: Observations,
  { dit }: MetierDemande,
  but: FicheMetier,
  index: CatalogueIndex,
  { metier, formation }: Contexte,
): Depart | undefined {
  if (!FROM_THERE.test(phrase.replace(dit, 'N'))) return undefined
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  if (fiche !== undefined) return fiche === but ? undefined : { kind: 'metier', fiche }
  const fiches = formation.flatMap((id) => index.formations.get(id) ?? [])
  const [first] = fiches
  return first === undefined ? undefined : { kind: 'formation', fiches, dit: '' }
}

const FROM_THERE =
  /^(?:et |mais |ok |alors )*(?:(?:apres|ensuite|puis|derriere)\b.*\bN\b|(?:(?:pour|est ce qu\w*|du coup|c est possible) )*(?:(?:je|on|il|elle|j) (?:peu[xt]?|pourrai\w*|aimerai\w*|voudrai\w*) )?(?:devenir|passer|etre|faire) (?:(?:un|une|apres|ensuite) )*N\b|N (?:apres|ensuite|derriere|c est possible|possible|ca marche)\b)/

function findMetierDeDepart(
  seen: Observations,
  { mention: goal }: MetierDemande,
  but: FicheMetier,
): FicheMetier | undefined {
  const from = seen.metiers.find((each) => each !== goal && isMetierDeDepart(seen, each, goal))
  const resolution = from === undefined ? undefined : resolveMetier(from.hits)
  const fiche = resolution?.kind === 'sur' ? resolution.candidat.fiche : undefined
  return fiche === but ? undefined : fiche
}
