import type { CatalogueIndex } from '../../search/catalogueIndex'
import { COVERED, MAX_NAME_HITS } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Candidat } from '../intent'
import { readDescription, upToAsked } from '../metier/description'
import type { Etendue } from '../mots/etendue'
import { wordsAfter } from '../mots/motsAutour'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { namedLike } from './decideCeluiQui'

/** What a name goes on with, when it says which one is meant: « musicien *qui intervient* … », « ostéopathe *mais pour* les animaux ». */
const PRECISE =
  /^(?:qu(?:i|ils?)(?! (?:\w{1,2} )*(?:aim\w*|ador\w*|kiff\w*|deteste\w*|veu\w*|voudr\w*|souhait\w*|rev\w*|hesit\w*|cherch\w*|est|sont|etait|etaient|a|ont|avait|dit|disent|sait|savent|vien\w*|ne|n|me|m|te|t|nous|vous|commence\w*|debut\w*|gagn\w*|fait (?:ca|quoi|cela)|recrut\w*)\b)|mais (?:pour|avec|chez) (?:les?|la|l|des)) /

/**
 * « les musiciens qui interviennent dans les écoles », « ostéopathe, mais pour les animaux »: of the jobs whose names begin alike, the one
 * that does what is said.
 */
export function quiLeFait(
  demande: MetierDemande | undefined,
  seen: Observations,
  index: CatalogueIndex,
): MetierDemande | undefined {
  if (demande?.resolution.kind !== 'sur' || demande.mention.contexte) return demande
  const { mention, resolution } = demande
  const { fiche } = resolution.candidat
  const after = PRECISE.exec(`${wordsAfter(seen.question, mention.fin, REACH)} `)
  if (after === null) return demande
  const span = upToAsked(seen, mention.fin + after[0].trim().split(' ').length)
  const read = readDescription(seen, span, 'presentation', index, namedLike(fiche.libelleMasculin))
  const candidat = read?.kind === 'metier' ? read.candidat : nomEntier(mention, span, seen, index)
  if (candidat === undefined || candidat.fiche === fiche) return demande
  const autres = [resolution.candidat, ...resolution.autres.filter((each) => each.fiche !== candidat.fiche)]
  // What is said of them names them: it asks nothing.
  const said = { ...mention, fin: span.fin, hits: [] }
  return { ...demande, mention: said, resolution: { kind: 'sur', candidat, autres }, decrit: true }
}

/** « ostéopathe, mais pour les *animaux* »: the name and the word make another name. */
function nomEntier(
  mention: Etendue,
  span: Etendue,
  { question: { mots }, natures }: Observations,
  index: CatalogueIndex,
): Candidat<FicheMetier> | undefined {
  const isSaid = (at: number): boolean =>
    natures[at] === 'plein' && ((at >= mention.debut && at < mention.fin) || at === span.debut)
  const said = mots.flatMap(({ formes }, at) =>
    isSaid(at) ? [{ forms: formes, asked: 1, accole: false, tete: false }] : [],
  )
  const [best, next] = index.nomsMetiers
    .find(said, MAX_NAME_HITS)
    .filter((hit) => hit.nameCoverage >= COVERED && hit.matched.length === said.length)
    .flatMap(({ name }) => name.targets)
    .filter((each, at, all) => all.indexOf(each) === at)
  return said.length < 2 || best === undefined || next !== undefined ? undefined : { fiche: best, score: COVERED }
}

/** Words that may say it. */
const REACH = 6
