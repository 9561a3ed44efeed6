import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import { MAX_CHOICES } from '../../search/ranking'
import { findTypeFormation } from '../../search/typesFormation'
import type { FicheFormation } from '../../sheets/ficheFormation'
import { type Contexte, formationsDuFil } from '../contexte'
import { domaineDe, isUnDiplome, memeDomaine } from '../formation/memeDomaine'
import type { Intent } from '../intent'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** « et le BP ? », « non le bp », « du coup un master ? »: a kind of diploma, tied to what was said, and nothing more. */
const SUIT =
  /^(?:(?:ok|merci|bon|ah|cool|super) )*(?:(?:et|ou|e|sinon|mais|du coup|alors|non|nan|pardon|plutot|oups|enfin|en fait|je (?:parle|parlais) (?:de|d|du)|(?:je )?(?:voulais|veux) dire) )+(?:(?:si c est|si je fais|pour|en|le|la|l|un|une|au|dans) )*(?=\S)/
const APRES = /^(?:(?:alors|du coup|aussi|sinon|c est pareil|ca donne quoi|ca existe|existe|y en a|stp|svp) ?)*$/

/** « et après le master ? »: what follows it. */
const ENSUITE =
  /^(?:(?:ok|merci|bon|et|mais|alors|du coup) )*(?:(?:on|je) fai[ts] quoi )?apres (?:(?:le|la|l|un|une|ce|cette) )?(?=\S)/

interface SorteSuivie {
  readonly code: string
  readonly ensuite: boolean
}

/** « bp » and « but » are words too: here they can be nothing else. */
function sorteSuivie({ question: { phrase } }: Observations): SorteSuivie | undefined {
  const after = ENSUITE.exec(phrase)?.[0]
  const before = after ?? SUIT.exec(phrase)?.[0]
  if (before === undefined) return undefined
  const words = phrase.slice(before.length).split(' ')
  const found = findTypeFormation(words, 0)
  if (found === undefined || !APRES.test(words.slice(found.length).join(' '))) return undefined
  return { code: found.code, ensuite: after !== undefined }
}

/**
 * « licence de psycho », « et le master ? »: that of the same field; « et le CAP ? » after a job is one that leads to it. What has no sheet
 * is said to have none, and the field stays.
 */
export function decideSorteSuivie(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  if (seen.insulte || contexte.suite !== undefined) return undefined
  if (demande !== undefined && demande.resolution.kind !== 'inconnu') return undefined
  const suivie = sorteSuivie(seen)
  if (suivie === undefined) return undefined
  const { code, ensuite } = suivie
  const fiches = formationsDuFil(contexte).flatMap((id) => index.formations.get(id) ?? [])
  const type = index.lexique.diplomes.get(code)?.court ?? code
  if (ensuite && fiches.length === 0) return undefined
  if (fiches.length === 0) return duMetier(code, type, index, contexte)
  const domaine = domaineDe(fiches, index)
  // « master de droit », then « et après le master ? »
  if (ensuite && fiches.every(({ libelle }) => findTypeFormation(tokenize(libelle), 0)?.code === code))
    return apres(fiches, index)
  const { fiches: found, sur } = memeDomaine(code, domaine, index)
  if (ensuite) return sur && isUnDiplome(found) ? apres(found, index) : undefined
  const facette = contexte.facetteFormation ?? 'description'
  if (!sur && found.length > 0) return offertes(found.slice(0, MAX_CHOICES), facette, type)
  if (found.length > 0 && (found.length <= MAX_CHOICES || isUnDiplome(found))) return proposees(found, facette, type)
  if (domaine.mots.length === 0) return undefined
  if (found.length === 0) {
    const candidats = fiches.map((fiche) => ({ fiche, score: 1 }))
    // « une poursuite d'études est envisageable en BTS »: no sheet of that field, and yet it is said.
    if (fiches.some((fiche) => parleDe(fiche, type))) return { kind: 'formation', facette: 'poursuite', candidats }
    return { kind: 'diplome', demande: { sujet: 'inconnu', code, type, dit: domaine.ecrits.join(' ') } }
  }
  const demandees = { sujet: 'domaine', code, type, mots: domaine.mots, page: 0 } as const
  return { kind: 'diplome', demande: { ...demandees, metiers: new Set([...domaine.metiers].map(({ id }) => id)) } }
}

/** What follows studies, else the jobs; nothing when no sheet tells of either. */
function apres(fiches: readonly FicheFormation[], { metiersParFormation }: CatalogueIndex): Intent | undefined {
  const told = fiches.some(({ poursuite }) => poursuite !== undefined)
  if (!told && fiches.every(({ id }) => (metiersParFormation.get(id) ?? []).length === 0)) return undefined
  const candidats = fiches.map((fiche) => ({ fiche, score: 1 }))
  return { kind: 'formation', facette: told ? 'poursuite' : 'debouches', candidats }
}

/** « BTS », « BUT » are written so: « le but est de travailler » speaks of none. */
function parleDe({ poursuite }: FicheFormation, type: string): boolean {
  const told = (poursuite?.passages ?? []).flatMap(({ paragraphes }) => paragraphes).join(' ')
  if (type === type.toUpperCase()) return told.split(/[^\p{L}]+/u).includes(type)
  return ` ${tokenize(told).join(' ')} `.includes(` ${tokenize(type).join(' ')} `)
}

type FacetteAsked = Extract<Intent, { kind: 'formation' }>['facette']

function proposees(fiches: readonly FicheFormation[], facette: FacetteAsked, dit: string): Intent {
  if (!isUnDiplome(fiches)) return offertes(fiches, facette, dit)
  return { kind: 'formation', facette, candidats: fiches.map((fiche) => ({ fiche, score: 1 })) }
}

function offertes(fiches: readonly FicheFormation[], facette: FacetteAsked, dit: string): Intent {
  return { kind: 'choixFormation', facette, dit, candidats: fiches.map((fiche) => ({ fiche, score: 1 })) }
}

/** Of the trainings that lead to the job spoken of, those of the kind; all that its sheet recommends when there is none. */
function duMetier(code: string, type: string, index: CatalogueIndex, { metier }: Contexte): Intent | undefined {
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  if (fiche === undefined) return undefined
  const kind = index.formationsParType.get(code) ?? []
  const recommended = kind.filter(({ id }) => fiche.formationsMinRequise.some((each) => each.id === id))
  const leading = kind.filter(({ id }) => index.metiersParFormation.get(id)?.includes(fiche))
  const found = recommended.length > 0 ? recommended : leading
  if (found.length === 0 || found.length > MAX_CHOICES)
    return { kind: 'metier', facette: 'formations', candidat: { fiche, score: 1 }, autres: [] }
  return proposees(found, 'description', type)
}
