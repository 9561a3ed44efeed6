import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold } from '../../search/fold'
import { COVERED } from '../../search/ranking'
import type { FicheMetier } from '../../sheets/ficheMetier'
import { parseIdMetier } from '../../sheets/ids'
import { autreNom } from '../autreNom'
import { CONTEXTE_VIDE, type Contexte } from '../contexte'
import type { Candidat, Intent } from '../intent'
import { facetteDite } from '../metier/decideMetier'
import { parseQuestion, type Question } from '../mots/question'
import { findMetierDemande } from '../noms/metierDemande'
import { placesOf } from '../observations/nomDit'
import { observe } from '../observations/observations'

/** A longer message says what it means on its own. */
const MAX_WORDS = 5

/** Words before what completes a name: « non, plutôt d'EPS ». */
const AVANT =
  /^(?:(?:et|é|oui|non|nan|mais|plut[oô]t|alors|euh|bah|ben|en fait|moi|je dirais|je parle|celui|celle|un|une|le|la)[\s,]+)*/i

/**
 * After « prof » and the choice offered, « d'EPS » says which: what was said and what is said now are read as one name.
 * Undefined when together they name no job better than the choice did.
 */
export function decideComplement(texte: string, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  const { offres } = contexte
  const dit = contexte.dit ?? contexte.nomme ?? motSeul(index, contexte)
  if (texte.length > 60) return undefined
  const reste = texte.trim().replace(AVANT, '')
  if (dit === undefined) return decideAutreFin(texte, reste, index, contexte)
  const question = parseQuestion(`${dit} ${reste}`, index)
  const before = parseQuestion(dit, index).mots.length
  const words = question.mots.length - before
  if (words < 1 || words > MAX_WORDS) return undefined
  const seen = observe(question, index)
  const demande = findMetierDemande(seen, CONTEXTE_VIDE, index)
  if (demande === undefined || demande.mention.fin <= before || demande.mention.debut >= before)
    return decideAutreFin(texte, reste, index, contexte)
  const { resolution, mention } = demande
  // « contrôleur », then « celui des douanes »: nothing is said but the name.
  const whole = mention.debut === 0 && mention.fin === question.mots.length
  const facette = (whole ? undefined : facetteDite(seen, index, demande)) ?? contexte.facette ?? 'presentation'
  if (
    resolution.kind === 'inconnu' ||
    (resolution.kind === 'choix' && contexte.dit === undefined && contexte.nomme === undefined)
  )
    return undefined
  const [first] = resolution.kind === 'sur' ? [resolution.candidat] : resolution.candidats
  // « menuisier », then « ébéniste »: a name by itself, and no more of the one before.
  const again = resolution.kind === 'choix' || first?.fiche.id === contexte.metier
  if (again && isNameAlone(reste, index)) return undefined
  // « radio » after « journaliste » is the journalist of the radio; « les chevaux » after it is a wish.
  const places = placesOf(demande.mention, seen.natures)
  const holds = demande.mention.hits.some(
    ({ name, matched }) =>
      first !== undefined && name.targets.includes(first.fiche) && matched.some((at) => (places[at] ?? 0) >= before),
  )
  if (!holds) return decideAutreFin(texte, reste, index, contexte)
  // « prof des écoles », then « et prof deps », « CPE », then « et surveillant » go on to another.
  const other = /^\s*(?:et|é)\s/iu.test(texte) && index.nomsMetiers.isHead(question.mots[before]?.lu ?? '')
  if (contexte.dit === undefined && first?.fiche.id === contexte.metier && other) return undefined
  if (resolution.kind === 'sur') {
    const appele = autreNom(mention.hits, resolution.candidat.fiche)
    return {
      kind: 'metier',
      facette,
      candidat: resolution.candidat,
      autres: resolution.autres,
      // « prof », « de collège », then « d'anglais » goes on with both.
      nomme: demande.dit,
      ...(appele !== undefined && { appele }),
    }
  }
  const known = (id: FicheMetier['id']): boolean => offres.includes(id)
  const fewer =
    resolution.candidats.length < offres.length || !resolution.candidats.every(({ fiche }) => known(fiche.id))
  return fewer
    ? { kind: 'choixMetier', facette, dit: demande.dit, candidats: resolution.candidats, doute: resolution.doute }
    : undefined
}

/** « professeur des écoles », then « et au collège »: another job is called so; the same one there otherwise. */
export function decideLaBas(texte: string, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  if (!LA_BAS.test(texte)) return undefined
  const reste = texte.trim().replace(AVANT, '')
  const { nomme: _, ...deSonTitre } = contexte
  return decideAutreFin(texte, reste, index, contexte) ?? decideAutreFin(texte, reste, index, deSonTitre)
}

const LA_BAS = /^\s*et\s+(?:au|aux|[àa] la|[àa] l['’ ]?|en|dans)\s*(?:les?\s|la\s|l['’])?\S+\s*\??\s*$/iu

/** « conducteur de train », then « et le métro ? »: the same done with something else. */
function decideAutreFin(texte: string, reste: string, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  const fiche = contexte.metier === undefined ? undefined : index.metiers.get(contexte.metier)
  const name = fold(contexte.nomme ?? fiche?.libelleMasculin ?? '')
  const fin = reste.replace(/^(?:pour|dans|avec|sur|en|au|aux|de|du|des|d['’])?\s*(?:les?|la|l['’]|une?|des)?\s*/iu, '')
  const [head] = TETE.exec(name) ?? []
  const more = /^\s*(?:et|ou|sinon)\s/iu.test(texte)
  // « professeur des écoles », then « d'anglais »: of a longer name, how it ends instead.
  if (fin === '' || !(more || (head !== undefined && ENDS.test(texte)))) return undefined
  const [first = ''] = name.split(' ')
  // « mécanicien moto », then « et bateau »
  const heads = [...(head === undefined ? [] : [head]), ...(index.nomsMetiers.isHead(first) ? [first] : [])]
  for (const each of heads) {
    const found = nommeEntier(`${each} ${fin}`, fiche, index)
    if (found !== undefined) return { kind: 'metier', facette: contexte.facette ?? 'presentation', ...found }
  }
  return undefined
}

/** The one job that bears this whole name. */
function nommeEntier(
  nom: string,
  current: FicheMetier | undefined,
  index: CatalogueIndex,
): { readonly candidat: Candidat<FicheMetier>; readonly autres: readonly Candidat<FicheMetier>[] } | undefined {
  const seen = observe(parseQuestion(nom, index), index)
  const demande = findMetierDemande(seen, CONTEXTE_VIDE, index)
  if (demande?.resolution.kind !== 'sur' || demande.mention.debut !== 0) return undefined
  const { candidat, autres } = demande.resolution
  const whole = demande.mention.hits.some(
    ({ name, nameCoverage, askCoverage }) =>
      nameCoverage >= COVERED && askCoverage >= COVERED && name.targets.includes(candidat.fiche),
  )
  if (!whole || candidat.fiche === current || demande.mention.fin < seen.question.mots.length) return undefined
  return { candidat, autres }
}

const ENDS = /^\s*(?:de\s|d['’]|du\s|des\s|en\s)/iu

/** « conducteur de », « professeur d' », « vendeur en » */
const TETE = /^\S+ (?:de|d|du|des|en|sur)\b/

/** One is called so, and a sheet bears it or is near. */
function isNameAlone(reste: string, index: CatalogueIndex): boolean {
  const { metiers, natures } = observe(parseQuestion(reste, index), index)
  return metiers.some(
    ({ debut, fin, hits }) =>
      natures.every((nature, at) => nature === 'lien' || (at >= debut && at < fin)) &&
      hits.some(
        ({ name, nameCoverage, askCoverage }) =>
          name.source !== 'rome' && nameCoverage >= COVERED && askCoverage >= COVERED,
      ),
  )
}

/** The one word that is the whole name of the job spoken of. */
function motSeul(index: CatalogueIndex, { metier }: Contexte): string | undefined {
  const name = metier === undefined ? undefined : index.metiers.get(metier)?.libelleMasculin
  return name === undefined || /[\s'’-]/.test(name) ? undefined : name
}

/** « celui qui fait de la recherche » among what was offered: those whose sheet speaks of it, all when none does. */
export function decideCelui(
  { phrase, mots }: Question,
  index: CatalogueIndex,
  { offres, suite, facette = 'presentation' }: Contexte,
): Intent | undefined {
  if (offres.length < 2 || suite !== undefined || !CELUI.test(phrase)) return undefined
  const words = mots.map(({ lu }) => lu).filter((word) => word.length > 3 && !index.lexique.grammaire.has(word))
  const offered = offres.flatMap((id): Candidat<FicheMetier>[] => {
    const idMetier = parseIdMetier(id)
    const fiche = idMetier === undefined ? undefined : index.metiers.get(idMetier)
    return fiche === undefined ? [] : [{ fiche, score: 0.5 }]
  })
  const told = words.length === 0 ? [] : offered.filter(({ fiche }) => index.fullText.speaksOf(fiche.id, words))
  const [only, other] = told
  if (only !== undefined && other === undefined) return { kind: 'metier', facette, candidat: only, autres: [] }
  const candidats = told.length > 0 ? told : offered
  return candidats.length < 2 ? undefined : { kind: 'choixMetier', facette, dit: '', candidats, doute: false }
}

const CELUI =
  /^(?:(?:non|et|plutot|alors|c est|oui) )*(?:celui|celle|le|la) (?:qui|du|de|des|d|avec|dans|en|pour|au|aux|sur)\b/
