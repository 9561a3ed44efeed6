import type { CatalogueIndex } from '../../search/catalogueIndex'
import { tokenize } from '../../search/fold'
import { STRONG_CUE } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { hasCritere } from '../criteres'
import { findCriteres } from '../envies/findCriteres'
import type { Compares, Intent } from '../intent'
import { DOER } from '../mots/mention'
import { wordsBefore, wordsBetween } from '../mots/motsAutour'
import { Tournure } from '../mots/tournures'
import { motsDe } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { resolveMetier } from '../observations/resoudre'

/** « elle hésite entre … »; what follows is what she hesitates about. */
const ENTRE = new Tournure(
  /\b(?:hesit\w*|indecis\w*|balance\w*|partagee?|perdue?|tiraillee?|choisir|choix)(?: \w+){0,3} entre\b/,
)

/** « elle hésite entre le droit et la psycho »: two fields, and no job, though « psycho » is said of one too. */
export function decideHesiteEnvies(seen: Observations, index: CatalogueIndex): Intent | undefined {
  const either = metierOuChamp(seen, index)
  if (either !== undefined) return either
  const said = ENTRE.exec(seen.question.phrase)
  if (said === null || seen.formations.some(({ hits, contexte }) => hits.length > 0 && !contexte)) return undefined
  if (seen.facettes.some(({ poids }) => poids >= STRONG_CUE)) return undefined
  const { mots } = seen.question
  const after = ({ debut }: { readonly debut: number }): boolean => (mots[debut]?.debut ?? 0) > said.index
  const interets = seen.interets.filter(after)
  const someone = seen.metiers.some(
    (each) => after(each) && mots.slice(each.debut, each.fin).some(({ ecrit }) => DOER.test(ecrit)),
  )
  if (interets.length < 2 || someone) return undefined
  const trades = metiersDes(interets, seen, index)
  if (trades !== undefined) return { kind: 'comparaison', fiches: trades, aspect: 'tout' }
  const criteres = findCriteres({ ...seen, interets, domaines: [], metiers: [], formations: [] }, index)
  return hasCritere(criteres) ? { kind: 'liste', nom: 'metiersParInteret', criteres, page: 0 } : undefined
}

/** « ma prof me voit journaliste ou en communication »: a job, and a field instead of it: that job and the first ones of the field are offered. */
function metierOuChamp(seen: Observations, { metiers }: CatalogueIndex): Intent | undefined {
  const { question, facettes, formations } = seen
  const job = seen.metiers.find(({ hits, debut }) => hits.length > 0 && VOIT.test(wordsBefore(question, debut, 5)))
  if (job === undefined || formations.length > 0 || facettes.some(({ poids }) => poids >= STRONG_CUE)) return undefined
  const resolution = resolveMetier(job.hits)
  if (resolution.kind !== 'sur') return undefined
  const field = seen.interets.find(
    ({ debut, fin }) =>
      debut >= job.fin && OU_EN.test(wordsBetween(question, job.fin, debut + 1)) && fin === question.mots.length,
  )
  if (field === undefined) return undefined
  const { fiche } = resolution.candidat
  const beside = field.entree.metiers.flatMap((id) => metiers.get(id) ?? []).filter((each) => each !== fiche)
  const candidats = [fiche, ...beside.slice(0, BESIDE)].map((each) => ({ fiche: each, score: 0.5 }))
  return candidats.length < 2
    ? undefined
    : { kind: 'choixMetier', facette: 'presentation', dit: '', candidats, doute: false }
}

/** Others see one there, or one sees oneself there. */
const VOIT =
  /\b(?:voi[st]|voient|verrai\w*|imagine\w*|pousse\w*|conseille\w*|hesite)(?: (?:bien|plutot|comme|vers|entre|soit|d|de|etre|devenir|faire|un|une|en|le|la))*$/
const OU_EN = /^ou (?:plutot |bien |alors |sinon )?(?:en|dans)\b/
/** Jobs of the field beside the one named. */
const BESIDE = 3

/** « la coiffure et l'esthétique »: two trades, each named after who does it; undefined when one of them may be of several. */
function metiersDes(
  interets: Observations['interets'],
  seen: Observations,
  { metiers }: CatalogueIndex,
): Compares | undefined {
  const found = interets.map((cite) =>
    doerOf(
      motsDe(cite, seen),
      cite.entree.metiers.flatMap((id) => metiers.get(id) ?? []),
    ),
  )
  const [first, second, other] = found
  if (first === undefined || second === undefined || first === second || found.length > 2) return undefined
  return other === undefined ? [first, second] : undefined
}

/** The one job whose name begins as that of the trade: « coiffeur » of « coiffure ». */
function doerOf(dit: string, fiches: readonly FicheMetier[]): FicheMetier | undefined {
  const [word = '', ...more] = dit.split(' ')
  if (more.length > 0 || word.length < ROOT) return undefined
  const own = fiches.filter(({ libelleMasculin }) => sharesRoot(tokenize(libelleMasculin)[0] ?? '', word))
  const short = own.filter(({ libelleMasculin }) => !libelleMasculin.includes(' '))
  const [only, other] = own.length === 1 ? own : short
  return other === undefined ? only : undefined
}

/** Letters that a trade and who does it share. */
const ROOT = 5
/** Letters in which their endings differ: « -erie », « -ier ». */
const ENDING = 5

function sharesRoot(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  return shared >= ROOT && one.length - shared <= ENDING && other.length - shared <= ENDING
}
