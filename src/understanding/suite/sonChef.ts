import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold, tokenize } from '../../search/fold'
import { COVERED } from '../../search/ranking'
import { CONTEXTE_VIDE, type Contexte } from '../contexte'
import type { Intent } from '../intent'
import { parseQuestion } from '../mots/question'
import { findMetierDemande } from '../noms/metierDemande'
import { observe } from '../observations/observations'

const AVANT =
  '(?:(?:et|ok|alors|bon|mais|du coup|sinon|combien|cb|quel|quelle|c est quoi|est|gagne|touche|est paye|paye|qui|c est|pour|de|du|a|les?|la|l|salaires?|etudes?|niveau|diplomes?|formations?|fait quoi|fait|quoi) )*'
const APRES =
  '(?: (?:alors|du coup|la|lui|elle|il|a lui|direct|hierarchique|combien|gagne|touche|ca|salaire|paye|fait quoi|fait|quoi|etudes?|quelles|quel|niveau|plus|c est qui|c est quoi|est qui))*'

/** « et son chef », « combien gagne le patron »: who leads those of the job just spoken of. */
const CHEF = new RegExp(
  `^${AVANT}((?:son|sa|ses|leurs?|le|la|l|mon|ma|un|une|du|au) ?(chefs?|cheffes?|patrons?|patronnes?|boss|superieure?s?|superieure? hierarchique|responsables?|managers?|directeurs?|directrices?))${APRES}$`,
)

/** How who leads is called, before or after the name of those led. */
const TETES: readonly ((nom: string) => string)[] = [
  (nom) => `chef ${nom}`,
  (nom) => `chef des ${pluriel(nom)}`,
  (nom) => `patron des ${pluriel(nom)}`,
  (nom) => `responsable des ${pluriel(nom)}`,
  (nom) => `responsable ${nom}`,
  (nom) => `directeur ${nom}`,
]

/** Several « gardiens de la paix ». */
function pluriel(nom: string): string {
  return nom.replace(/^\S+/, (tete) => (/[sx]$/.test(tete) ? tete : `${tete}s`))
}

/** « et pour être chef ? » */
const ETRE_CHEF =
  /^(?:(?:et|mais|pour|comment|on|il|elle|tu|je|j|peu[tx]|peuvent|veux|veut|aimerais|finir|est ce qu|apres|un jour) )*(?:etre|devenir|passer) ((?:un |une )?(?:chefs?|cheffes?|responsable|manager))(?: (?:apres|un jour|vite|alors))*$/

/** « comptable », then « et son chef »: the chef comptable, where such a job is known. */
export function sonChef(texte: string, index: CatalogueIndex, contexte: Contexte): string | undefined {
  if (!isSpokenOf(contexte)) return undefined
  const dit = ditDe(texte)
  const devenir = ETRE_CHEF.exec(dit)?.[1]
  const groupe = devenir ?? CHEF.exec(dit)?.[1]
  const noms = groupe === undefined ? [] : nomsDe(index, contexte)
  if (groupe === undefined || noms.length === 0) return undefined
  const nom = chefDe(noms, index, contexte)
  if (nom !== undefined) return dit.replace(groupe, nom)
  return devenir === undefined ? undefined : 'quelle évolution de carrière'
}

/** None is known: it is no chef de cuisine for all that, and no plumber. */
export function decideSonChef(texte: string, index: CatalogueIndex, contexte: Contexte): Intent | undefined {
  if (!isSpokenOf(contexte)) return undefined
  const [, , chef] = CHEF.exec(ditDe(texte)) ?? []
  const [nom] = chef === undefined ? [] : nomsDe(index, contexte)
  if (chef === undefined || nom === undefined) return undefined
  const fiche = contexte.metier === undefined ? undefined : index.metiers.get(contexte.metier)
  // « cuisinier », told by the sheet of the chef: that one leads.
  if (contexte.nomme !== undefined && !leads(contexte.nomme) && leads(fiche?.libelleMasculin ?? '')) return undefined
  const proches = fiche === undefined ? [] : [{ fiche, score: 0.1 }]
  const titre = MASCULIN[chef] ?? chef
  return { kind: 'inconnu', dit: leads(nom) ? `${titre} du ${nom}` : `${titre} ${nom}`, proches }
}

/** As the name of the job beside it. */
const MASCULIN: Readonly<Record<string, string>> = { cheffe: 'chef', patronne: 'patron', directrice: 'directeur' }

/** A job was spoken of, or what several are called: without it, nobody's chief is asked for. */
function isSpokenOf({ metier, dit }: Contexte): boolean {
  return metier !== undefined || dit !== undefined
}

function ditDe(texte: string): string {
  return tokenize(fold(texte)).join(' ')
}

/** How the job spoken of is called, as its sheet does first; what several jobs were called, of which one is being chosen. */
function nomsDe(index: CatalogueIndex, { metier, suite, compares, nomme, dit }: Contexte): readonly string[] {
  if (suite !== undefined || compares !== undefined) return []
  const fiche = metier === undefined ? undefined : index.metiers.get(metier)
  if (fiche === undefined) return dit === undefined ? [] : [dit]
  const nom = fiche.libelleMasculin.replace(/\s*[(,].*$/, '')
  // « commercial itinérant » is a commercial; « assistant d'éducation » is led by no assistant's boss.
  const tete = /^\S+(?=\s(?!(?:de|du|des|en|à|aux?)\b|d['’]))/u.exec(nom)?.[0]
  return [nom, ...(nomme === undefined ? [] : [fold(nomme)]), ...(tete === undefined ? [] : [tete])]
}

function leads(nom: string): boolean {
  return tokenize(fold(nom)).some((mot) => LEADS.test(mot))
}

/** « chef comptable », « rédacteur en chef ». */
const LEADING = /^(?:chef|cheffe|patron|directeur|responsable|manager)\b|\ben chef$/

const LEADS =
  /^(?:chef|cheffe|patron|directeur|responsable|manager|gerant|commissaire|redacteur|maitre|officier|contremaitre)$/

/** The name of another job, said whole, that says who leads. */
function chefDe(noms: readonly string[], index: CatalogueIndex, { metier }: Contexte): string | undefined {
  for (const nom of noms)
    for (const tete of TETES) {
      const demande = findMetierDemande(observe(parseQuestion(tete(nom), index), index), CONTEXTE_VIDE, index)
      if (demande?.resolution.kind !== 'sur') continue
      const { fiche } = demande.resolution.candidat
      const bears = demande.mention.hits.some(
        ({ name, nameCoverage, askCoverage }) =>
          Math.min(nameCoverage, askCoverage) >= COVERED &&
          name.targets.includes(fiche) &&
          LEADING.test(fold(name.text)),
      )
      if (fiche.id !== metier && bears) return tete(nom)
    }
  return undefined
}
