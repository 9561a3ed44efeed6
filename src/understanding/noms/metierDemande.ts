import type { CatalogueIndex } from '../../search/catalogueIndex'
import { MAX_CHOICES } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Contexte } from '../contexte'
import { CE_METIER } from '../mots/ceMetier'
import type { Mention } from '../mots/mention'
import { wordsBetween } from '../mots/motsAutour'
import { sansLaSuite } from '../observations/nomDit'
import type { Observations } from '../observations/observations'
import type { Resolution } from '../observations/resoudre'
import { isSaidAside } from '../recit/ditEnPassant'
import { isRaconte } from '../recit/propositions'
import { findRefus } from '../refus/refus'
import { isBeneficiaire } from './beneficiaire'
import { whatOneIs } from './ceQuOnEst'
import { departager } from './departager'
import { nomAbrege } from './nomAbrege'
import { nomEpars } from './nomEpars'
import { heaviest } from './poidsDuNom'
import { resolveMention } from './resoudreMention'
import { selonLeReste } from './selonLeReste'
import { wishesAnother } from './souhaitAutre'

/** The job that a question is about, and what it stands for. */
export interface MetierDemande {
  readonly mention: Mention<FicheMetier>
  readonly resolution: Resolution<FicheMetier>
  /** The words of the mention. */
  readonly dit: string
  /** It is told by what is done rather than by its name. */
  readonly decrit?: true
}

/** The mention that is asked about: not context when there is another, and the surest. */
export function findMetierDemande(
  seen: Observations,
  contexte: Contexte,
  index: CatalogueIndex,
): MetierDemande | undefined {
  const asides = whatOneIs(seen)
  const all = seen.metiers
    .filter(
      (mention) => mention.hits.length > 0 && !isBeneficiaire(seen.question, mention) && !asides.includes(mention),
    )
    .map(
      (mention): MetierDemande => ({
        mention,
        resolution: amongOffers(
          departager(resolveMention(mention, seen, index), mention, seen),
          contexte,
          seen.question.mots.slice(Math.max(0, mention.debut - 3), mention.debut).map((mot) => mot.lu),
        ),
        dit: motsDe(sansLaSuite(seen, mention), seen),
      }),
    )
  // « … un stage de gestionnaire. En quoi consiste ce métier ? »
  const thisJob = CE_METIER.test(seen.question.phrase)
  const plain = all.filter(({ mention }) => !mention.contexte)
  const spoken = contexte.metier !== undefined || contexte.formation.length > 0
  if (
    spoken &&
    !thisJob &&
    all.every(({ mention }) => isRaconte(seen, mention)) &&
    isSaidAside(
      seen,
      all.map(({ mention }) => mention),
    )
  )
    return undefined
  // « ma tante est menuisière et voudrait enseigner »: not the job one has.
  if (plain.length === 0 && !thisJob && all.some(({ mention }) => wishesAnother(seen.question, mention)))
    return undefined
  const pool = plain.length > 0 ? plain : all
  const best = pool.length < 2 ? pool[0] : heaviest(pool, seen)
  if (best === undefined) return undefined
  const placed = unlessOnlyPlace(saidElsewhere(best.resolution, pool, seen), best.mention, seen)
  const named = nomEpars(placed, best.mention, seen, index)
  const whole = nomAbrege(named, best.mention, seen, index)
  const told = contexte.offres.length > 0 ? undefined : selonLeReste(whole, best.mention, seen, index)
  return told === undefined ? { ...best, resolution: whole } : { ...best, resolution: told, decrit: true }
}

/** « *RAQ* dans l'industrie pharma »: somebody unknown is asked about, and the name only says where they work. */
function unlessOnlyPlace(
  resolution: Resolution<FicheMetier>,
  mention: Mention<FicheMetier>,
  { metiers: [first], question }: Observations,
): Resolution<FicheMetier> {
  if (resolution.kind !== 'sur' || first === undefined || first.hits.length > 0 || first.fin !== 1) return resolution
  if (INFINITIF.test(question.mots[0]?.lu ?? '')) return resolution
  if (!PLACE.test(wordsBetween(question, first.fin, mention.debut))) return resolution
  return { kind: 'choix', candidats: [resolution.candidat, ...resolution.autres].slice(0, MAX_CHOICES), doute: true }
}

const INFINITIF = /(?:[ei]r|re)$/
const PLACE = /^(?:dans|chez|en|au|aux|a)(?: (?:un|une|le|la|l|les|des))?$/

/** « contrôle technique auto : quelle formation pour être contrôleur ? »: another name of the question says which of several. */
function saidElsewhere(
  resolution: Resolution<FicheMetier>,
  pool: readonly MetierDemande[],
  seen: Observations,
): Resolution<FicheMetier> {
  if (resolution.kind !== 'choix') return resolution
  // « psy, sans faire médecine »
  const all = pool.filter(({ mention }) => !findRefus(seen).includes(mention))
  const named = resolution.candidats.filter(({ fiche }) =>
    all.some((each) => each.resolution.kind === 'sur' && each.resolution.candidat.fiche === fiche),
  )
  const [candidat] = named
  if (candidat === undefined || named.length > 1) return resolution
  return { kind: 'sur', candidat, autres: resolution.candidats.filter((each) => each !== candidat) }
}

const THE = new Set(['le', 'la', 'l', 'du', 'ce', 'cet', 'cette'])

/** « non attends, reste sur peintre »: back to the one spoken of. */
const BACK =
  /\b(?:rest\w*|revien\w*|reven\w*|retour\w*|(?:dis|parl\w*|continue\w*)(?: \w+)? encore)(?: (?:a|au|sur|avec|de|du|d))?$/

/** After a choice, a name that fits one of the jobs offered means that one; « le pilote » is the one spoken of. */
function amongOffers(
  resolution: Resolution<FicheMetier>,
  { offres, metier }: Contexte,
  before: readonly string[],
): Resolution<FicheMetier> {
  if (resolution.kind !== 'choix') return resolution
  const current = resolution.candidats.find(({ fiche }) => fiche.id === metier)
  if (current !== undefined && (THE.has(before.at(-1) ?? '') || BACK.test(before.join(' '))))
    return { kind: 'sur', candidat: current, autres: resolution.candidats.filter((each) => each !== current) }
  const offered = resolution.candidats.filter(({ fiche }) => offres.includes(fiche.id))
  const [only] = offered
  if (only === undefined || (offered.length > 1 && only !== resolution.candidats[0])) return resolution
  if (offered.length === resolution.candidats.length && offered.length > 1) return resolution
  return { kind: 'sur', candidat: only, autres: resolution.candidats.filter((each) => each !== only) }
}

export function motsDe(mention: { readonly debut: number; readonly fin: number }, seen: Observations): string {
  return seen.question.mots
    .slice(mention.debut, mention.fin)
    .map((mot) => mot.lu)
    .join(' ')
}
