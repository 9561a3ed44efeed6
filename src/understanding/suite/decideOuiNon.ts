import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold } from '../../search/fold'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { parseIdMetier } from '../../sheets/ids'
import type { Contexte } from '../contexte'
import type { Candidat, Intent } from '../intent'
import { detailDe } from './decideDetail'
import { pageSuivante } from './decideSuite'

/** « oui », « ok », « vas-y », as an answer to what was just shown. */
const OUI =
  /^(?!(?:(?:merci|stp|svp) ?)+$)(?:(?:oui|ouais|ouai|ouep|yes|ok|okay|oki|d accord|dac|vas y|carrement|volontiers|grave|bien sur|si|ca m interesse|pourquoi pas|je veux bien|stp|svp|merci) ?)+$/

/** « non », « aucun », « bof », « pas ça ». */
const NON =
  /^(?!(?:merci ?)+$)(?:(?:non|nan|nn|nope|bof|aucune?|aucune? des (?:deux|trois|quatre|cinq)|pas ca|pas du tout|pas trop|pas vraiment|rien|rien de tout ca|aucun d eux|ca (?:ne )?me (?:plait|dit|tente|parle) pas|(?:ca )?m interesse pas|j aime pas|merci) ?)+$/

/** « ok » after an answer only says that it was read. */
const READ = /^(?:(?:ok|okay|oki|d accord|dac|merci) ?)+$/

/** « je sais pas », before jobs to choose from. */
const HESITE =
  /^(?:(?:bah|ben|euh|bof|non|mais|je|j|en|ne|n|vraiment|trop|du tout) )*(?:sais (?:\w+ )?pas|jsp|hesite|aucune idee)(?: trop| du tout| encore| vraiment)?$/

/** What « oui » says again. */
export function vouluPar(texte: string, { voulu }: Contexte): string | undefined {
  return voulu !== undefined &&
    OUI.test(
      fold(texte)
        .replace(/[^a-z ]+/g, ' ')
        .trim(),
    )
    ? voulu
    : undefined
}

/** A bare yes or no is an answer to what the last reply showed: jobs to choose from, a job, a list with more to come. */
export function decideOuiNon(phrase: string, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  const { metier, facette, offres, suite } = contexte
  const jobs = offres.flatMap((id): FicheMetier[] => {
    const idMetier = parseIdMetier(id)
    const fiche = idMetier === undefined ? undefined : index.metiers.get(idMetier)
    return fiche === undefined ? [] : [fiche]
  })
  const current = metier === undefined ? undefined : index.metiers.get(metier)
  if (jobs.length > 1 && HESITE.test(phrase)) return { kind: 'guide' }
  if (OUI.test(phrase)) {
    const [only, other] = jobs
    if (only !== undefined && other === undefined)
      return { kind: 'metier', facette: facette ?? 'presentation', candidat: { fiche: only, score: 1 }, autres: [] }
    if (only !== undefined) {
      const candidats = jobs.map((fiche): Candidat<FicheMetier> => ({ fiche, score: 0.5 }))
      return { kind: 'choixMetier', facette: facette ?? 'presentation', dit: '', candidats, doute: false }
    }
    if (READ.test(phrase)) return undefined
    return current === undefined ? { kind: 'sansSujet', facette: 'presentation' } : detailDe(current, facette)
  }
  if (!NON.test(phrase) || (jobs.length === 0 && current === undefined)) return undefined
  return (suite === undefined ? undefined : pageSuivante(suite, index)) ?? { kind: 'geste', geste: 'annuler' }
}
