import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { Facette } from '../../search/lexique'
import { STRONG_CUE } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { type IdFormation, type IdMetier, parseIdFormation, parseIdMetier } from '../../sheets/ids'
import { type Contexte, isOpen, type Suite } from '../contexte'
import type { Candidat, Intent } from '../intent'
import { facetteDemandee, facetteDite } from '../metier/decideMetier'
import type { MetierDemande } from '../noms/metierDemande'
import type { Observations } from '../observations/observations'
import { decideCelui } from './decideComplement'
import { ditAutreChose } from './ditAutreChose'
import { aCeNumero } from './numeros'

/** Ways to say a place in a list; a bare number or « un » elsewhere says something else (« un métier », « 2 ans »). */
const ORDINALS: readonly RegExp[] = [
  /\b(?:premiere?|1ere?|1er|numero 1|n 1|le 1|la 1|numero un)\b|^(?:1|un)$/,
  /\b(?:deuxieme|2i?eme|2em|2e|2nde?|le second|la seconde|du second|au second|numero 2|n 2|le 2|la 2|numero deux)\b|^(?:2|deux)$/,
  /\b(?:troisieme|3i?eme|3em|3e|numero 3|n 3|le 3|la 3)\b|^(?:3|trois)$/,
  /\b(?:quatrieme|4i?eme|4em|4e|numero 4|n 4|le 4|la 4)\b|^(?:4|quatre)$/,
  /\b(?:cinquieme|5i?eme|5em|5e|numero 5|n 5|le 5|la 5)\b|^(?:5|cinq)$/,
]

/** « je suis en 3e », « après la troisième », « un stage de 3e » name a class, not a place in a list. */
const CLASSES =
  /\b(?:en|apres|depuis|avant|fin de|sortie de|niveau|classe de|stage de|eleve de|entre en|passe en)(?: la)? (?:[2-6](?:e|eme|nde|de)|seconde|premiere|troisieme|quatrieme|cinquieme|sixieme|terminale)\b/g

/** Messages that mean something only after what was said before: « et le salaire ? », « le deuxième », « et les autres ? ». */
export function decideSuite(seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  return decidePlus(seen, index, contexte) ?? decideFacette(seen, index, contexte)
}

/** « le deuxième », « 2 », « combien gagne le premier ? » among what the last reply offered. */
export function decideOrdinal(
  seen: Observations,
  demande: MetierDemande | undefined,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { offres, liste = [], facettes = [], metier } = contexte
  const list = offres.length > 0 ? offres : liste
  if ((list.length === 0 && facettes.length === 0) || seen.formations.length > 0) return undefined
  if (demande !== undefined && demande.resolution.kind !== 'inconnu') return undefined
  const { phrase, mots } = seen.question
  const beside = decideAvecRang(phrase, list, index, contexte)
  if (beside !== undefined) return beside
  const celui = decideCelui(seen.question, index, contexte)
  if (celui !== undefined) return celui
  // Once a job of the list is spoken of, « le premier salaire » is no place in it.
  if (
    mots.length > (PLACE_NOMMEE.test(phrase) ? 18 : offres.length > 0 ? 12 : 4) ||
    (offres.length === 0 && !PLACE_SEULE.test(phrase))
  )
    return undefined
  const said = phrase.replace(CLASSES, ' ')
  const digit = /^(\d)$/.exec(phrase)?.[1]
  const last = /\b(?:dernier|derniere)\b/.test(said)
  const place = digit !== undefined ? Number(digit) - 1 : ORDINALS.findIndex((ordinal) => ordinal.test(said))
  const at = last ? -1 : place < 0 ? Number.NaN : place
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  const facette = facettes.at(at)
  if (facette !== undefined && fiche !== undefined && !Number.isNaN(at))
    return { kind: 'metier', facette, candidat: { fiche, score: 1 }, autres: [] }
  const id = aCeNumero(phrase, contexte) ?? (Number.isNaN(at) ? undefined : list.at(at))
  return id === undefined ? undefined : chosen(id, seen, index, contexte)
}

/** Of a list, the second was told; then « et par rapport au 1 ? »: the two side by side. */
function decideAvecRang(
  phrase: string,
  list: readonly (IdMetier | IdFormation)[],
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const { metier, liste } = contexte
  const before = metier === undefined ? undefined : index.metiers.get(metier)
  if (before === undefined || liste === undefined || !AVEC_RANG.test(phrase)) return undefined
  const id =
    aCeNumero(phrase, contexte) ??
    list.at(ORDINALS.findIndex((ordinal) => ordinal.test(phrase.replace(/\bau (?=\d)/, 'le '))))
  const idMetier = id === undefined ? undefined : parseIdMetier(id)
  const other = idMetier === undefined ? undefined : index.metiers.get(idMetier)
  return other === undefined || other === before
    ? undefined
    : { kind: 'comparaison', fiches: [before, other], aspect: 'tout' }
}

const AVEC_RANG =
  /^(?:(?:et|mais|alors|c est|quoi|la|quelle|est) )*(?:par rapport|compare\w*|differences? (?:avec|par rapport)|vs|contre) (?:a |avec )?(?:au|le|la|celui|du)? ?\w+$/

/** « parle-moi d'abord de la seconde : quelles sont … »: a place said in a longer message. */
const PLACE_NOMMEE =
  /\b(?:le|la|du) (?:premiere?|second|seconde|deuxieme|troisieme|derniere?)(?= (?:qu?e? (?:tu|t|vous)\b|quel\w*|combien|comment|c est|il|elle|on|faut|est ce)\b|$)/

/** « et le premier ? », « 2 »: a place and nothing more. */
const PLACE_SEULE = /^(?:(?:et|ou|non|plutot|alors|finalement|pour) )*(?:(?:le|la|du|au|numero|n) )?(?:\d|\w+)$/

function chosen(
  id: IdMetier | IdFormation,
  seen: Observations,
  index: CatalogueIndex,
  contexte: Contexte,
): Intent | undefined {
  const idMetier = parseIdMetier(id)
  const fiche = idMetier === undefined ? undefined : index.metiers.get(idMetier)
  if (fiche !== undefined) {
    const facette = facetteDite(seen, index) ?? contexte.facette ?? 'presentation'
    return { kind: 'metier', facette, candidat: { fiche, score: 1 }, autres: [] }
  }
  const idFormation = parseIdFormation(id)
  const formation = idFormation === undefined ? undefined : index.formations.get(idFormation)
  if (formation === undefined) return undefined
  const facette = seen.facettesFormation[0]?.sens ?? contexte.facetteFormation ?? 'description'
  return { kind: 'formation', facette, candidats: [{ fiche: formation, score: 1 }] }
}

const LESQUELS = /^(?:(?:et|ok|oui|mais|du coup|c est|il y a|y a) )*(?:lesquels?|lesquelles?)$/

const ENCORE =
  /^(?:(?:et|ok|alors|donc|du coup|la|bon) )*(?:(?:il )?y a (?:quoi|quels metiers|quel metier)|c est quoi|quels metiers|quel metier|quoi comme metiers?)(?: (?:alors|du coup|pour moi|dans ce cas|comme metiers?|la dedans|pour ca))*$/

function decidePlus(seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  const { champ, suite = contexte.deListe } = contexte
  // « BTS », « agricole », « lesquels ? »: those just told.
  const again = champ !== undefined && LESQUELS.test(seen.question.phrase)
  // « j'aime les maths », « j'ai juste le bac », « il y a quoi ? »: what was just shown.
  if (champ === undefined && contexte.suite?.kind === 'liste' && ENCORE.test(seen.question.phrase))
    return { ...contexte.suite, page: 0 }
  if (!again && !seen.gestes.some(({ sens }) => sens === 'suite')) return undefined
  if (champ !== undefined)
    return {
      kind: 'diplome',
      demande: { ...champ, sujet: 'domaine', metiers: new Set(champ.metiers), page: champ.page + (again ? 0 : 1) },
    }
  return suite === undefined ? undefined : pageSuivante(suite, index)
}

/** The jobs like one that were shown. */
export function prochesDe(
  { page, niveauMax, criteres }: Extract<Suite, { kind: 'proches' }>,
  fiche: FicheMetier,
): Extract<Intent, { kind: 'proches' }> {
  return { kind: 'proches', fiche, page, niveauMax, ...(criteres !== undefined && { criteres }) }
}

/** The next jobs of a list. */
export function pageSuivante(suite: Suite, index: CatalogueIndex): Intent | undefined {
  if (suite.kind === 'liste') return { ...suite, page: suite.page + 1 }
  const fiche = index.metiers.get(suite.metier)
  return fiche === undefined ? undefined : { ...prochesDe(suite, fiche), page: suite.page + 1 }
}

/** A facet asked while a choice is open, or jobs are listed: the same jobs, for that facet. */
export function decideParmiOffres(facette: Facette, index: CatalogueIndex, { offres }: Contexte): Intent | undefined {
  const candidats = offres.flatMap((id): Candidat<FicheMetier>[] => {
    const idMetier = parseIdMetier(id)
    const fiche = idMetier === undefined ? undefined : index.metiers.get(idMetier)
    return fiche === undefined ? [] : [{ fiche, score: 0.5 }]
  })
  const [only, other] = candidats
  // « hôtesse de l'air », of which one job is offered, then « faut parler anglais ? »
  if (only !== undefined && other === undefined) return { kind: 'metier', facette, candidat: only, autres: [] }
  return only === undefined ? undefined : { kind: 'choixMetier', facette, dit: '', candidats, doute: false }
}

/** A facet without a subject is asked of the job before; without one, we ask which. */
function decideFacette(seen: Observations, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  // « notaire », then « juge », of which there are several: « combien d'années ? » is asked of them, and no more of the notaire.
  const fiche = contexte.metier === undefined || isOpen(contexte) ? undefined : index.metiers.get(contexte.metier)
  if (fiche !== undefined && ditAutreChose(seen)) return undefined
  const pronoun =
    /\b(?:lui|elle|celui la|celui ci|celle la|ce metier|ca|ce dernier|ce job|ce boulot|ce travail|celui|y)\b/.test(
      seen.question.phrase,
    )
  // A faint cue asks something of the job before; alone it asks nothing (« j'aime réparer »).
  const faint = fiche === undefined && (seen.facettes[0]?.poids ?? 0) < STRONG_CUE
  const said = faint ? undefined : facetteDite(seen, index)
  if (said === undefined && !(pronoun && fiche !== undefined)) return undefined
  const facette = facetteDemandee(seen, contexte, index)
  if (fiche === undefined)
    return (
      decideParmiOffres(facette, index, contexte) ??
      reprendFil(facette, index, contexte) ?? { kind: 'sansSujet', facette }
    )
  return { kind: 'metier', facette, candidat: { fiche, score: 1 }, autres: [] }
}

/** What has no subject of its own is asked of the job spoken of before one said « je sais pas », or that one was not well. */
function reprendFil(facette: Facette, index: CatalogueIndex, { fil, detresse }: Contexte): Intent | undefined {
  const fiche = fil?.metier === undefined || detresse !== undefined ? undefined : index.metiers.get(fil.metier)
  return fiche === undefined ? undefined : { kind: 'metier', facette, candidat: { fiche, score: 1 }, autres: [] }
}
