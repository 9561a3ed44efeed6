import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Candidat, Intent } from '../intent'
import type { Etendue } from '../mots/etendue'
import { isNameSaid } from '../mots/mention'
import { isAide } from '../noms/beneficiaire'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'

/** Words between what is done and for whom, at most: « aider *tous les* ». */
const REACH = 4

const VERBE = /^(?:aid|soutenir|accompagn|conseill|form|assist|defend|depann)/

/** Those who do it are others than those named, whatever is known of these. */
const D_AUTRES = /^form/

/**
 * « aider les profs », « former des conducteurs »: neither those named nor whoever helps anybody. Where the lexicon has no
 * entry for just that, it is said not to be known.
 */
export function decideBeneficiaire(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
): Intent | undefined {
  const { question, interets, domaines, formations } = seen
  const aides = seen.metiers.find((mention) => mention.hits.length > 0 && isAide(question, mention))
  if (demande !== undefined || aides === undefined || formations.length > 0) return undefined
  const { mots } = question
  const verbe = mots.findLastIndex(({ lu }, at) => at < aides.debut && at >= aides.debut - REACH && VERBE.test(lu))
  if (verbe === -1) return undefined
  const others = D_AUTRES.test(mots[verbe]?.lu ?? '')
  // « aider les médecins »: a job's whole name says who, « aider les sportifs » a taste.
  const named = aides.hits.some(isNameSaid)
  const inside = ({ debut, fin }: Etendue): boolean => debut >= aides.debut && fin <= aides.fin
  // « aider » alone says who helps anybody.
  const told = [...interets, ...domaines].some(
    (cite) => !(cite.debut === verbe && cite.fin === verbe + 1) && !((others || named) && inside(cite)),
  )
  if (told) return undefined
  const dit = mots.slice(verbe, aides.fin).map(({ ecrit }) => ecrit)
  return { kind: 'inconnu', dit: dit.join(' '), proches: others ? formateurs(index) : [] }
}

/** Who trains others, whatever their job. */
function formateurs({ lexique, metiers }: CatalogueIndex): readonly Candidat<FicheMetier>[] {
  const entry = lexique.interets.find(({ mots }) => mots.includes('former des gens'))
  return (entry?.metiers ?? []).slice(0, 3).flatMap((id) => {
    const fiche = metiers.get(id)
    return fiche === undefined ? [] : [{ fiche, score: 0.1 }]
  })
}
