import type { CatalogueIndex } from '../../search/catalogueIndex'
import { fold } from '../../search/fold'
import { isTied, LIENS as LIENS_DES_NOMS } from '../../search/liens'
import { oncePer, retenir } from '../../search/retenir'
import type { Question } from './question'

/**
 * What a word may do in a job's name:
 * `plein` says something of its own · `mou` belongs to the name or to the rest of the question · `lien` ties two words of a name · `arret` ends it.
 */
export type Nature = 'plein' | 'mou' | 'lien' | 'arret'

/** Tool words that tie the words of one name together; « et », « un »… begin another. */
const LIENS = new Set([...LIENS_DES_NOMS].filter((word) => !['et', 'ou', 'dans', 'un', 'une'].includes(word)))

/** After these, whatever follows is part of what was asked for: dresseur *de* dragons. */
export const LIENS_FORTS = new Set(['de', 'd', 'du', 'des'])

/** Words that announce a name and are none of it: « le *métier* de vétérinaire ». */
const ANNONCES = new Set(['metier', 'metiers', 'profession', 'professions', 'job', 'jobs', 'boulot', 'boulots'])

/** What a number counts. */
const UNITES = new Set(['an', 'ans', 'annee', 'annees', 'mois', 'semaines', 'jours', 'heures', 'h', 'euros', 'e'])

/** « âge maximum », « taille mini »: a limit is asked for, whatever names speak of ages. */
const MESURES = new Set(['age', 'ages', 'taille', 'poids', 'permis', 'niveau', 'note'])
const BORNES = /^(?:min|mini|minimums?|minimale?|max|maxi|maximums?|maximale?|limites?|requise?|exigee?|legal)$/

/** True for both words of « âge limite », « limite d'âge ». */
function isOfBorne(lus: readonly string[], at: number): boolean {
  const luAt = (place: number): string => lus[place] ?? ''
  if (MESURES.has(luAt(at)))
    return BORNES.test(luAt(at + 1)) || (LIENS_FORTS.has(luAt(at - 1)) && BORNES.test(luAt(at - 2)))
  const goesWith = MESURES.has(luAt(at - 1)) || (LIENS_FORTS.has(luAt(at + 1)) && MESURES.has(luAt(at + 2)))
  return goesWith && BORNES.test(luAt(at))
}

/** A verb follows. */
const SUJETS = new Set(['je', 'j', 'tu', 'on', 'nous', 'vous'])

/** « il m'a … » */
const A = new Set(['a', 'ont', 'avait', 'avaient'])
const MOI = new Set(['m', 't', 'nous', 'vous', 'lui'])

/** The nature of each word of the question, in order. */
export function findNatures(question: Question, index: CatalogueIndex): readonly Nature[] {
  const { lexique, nomsMetiers } = index
  const lus = question.mots.map(({ lu }) => lu)
  const sigles = siglesDits(question, index)
  return question.mots.map(({ ecrit, lu, formes, coupe }, at): Nature => {
    if (LIENS.has(lu)) return 'lien'
    if (sigles.has(ecrit) && (siglesDe(index).seuls.has(ecrit) || isBesideName(at, coupe))) return 'plein'
    if (ANNONCES.has(lu)) return 'arret'
    if (isTied(lus, at) && nomsMetiers.spells(lu)) return 'mou'
    // « sous officier » is not « officier ».
    if (lu === 'sous' && nomsMetiers.spells(lus[at + 1] ?? '')) return 'plein'
    if (lexique.grammaire.has(lu)) return 'arret'
    // « fleuriste au bout de 10 ans » names no job of ten.
    if (UNITES.has(lus[at + 1] ?? '') && /^\d+$/.test(lu)) return 'arret'
    if (isOfBorne(lus, at)) return 'arret'
    const empty = lexique.motsVides.has(lu) || isMotCle(lu, index)
    const named = formes.some((forme) => nomsMetiers.spells(forme.word))
    // « je *préférerais* greffière »: a verb, whatever it is, and then the name.
    if (!empty && !named && SUJETS.has(lus[at - 1] ?? '') && nomsMetiers.isHead(lus[at + 1] ?? '')) return 'arret'
    // « il m'a *conseillé* carreleur »: what somebody did.
    if (!coupe && A.has(lus[at - 1] ?? '') && MOI.has(lus[at - 2] ?? '') && /(?:er|e)$/.test(lu)) return 'arret'
    if (!empty) return 'plein'
    return named ? 'mou' : 'arret'
  })

  /** « archi *SI* », « *AI* engineer » */
  function isBesideName(at: number, coupe: boolean): boolean {
    if (!coupe && nomsMetiers.isHead(lus[at - 1] ?? '')) return true
    const next = question.mots[at + 1]
    return next?.coupe === false && nomsMetiers.holdsBoth(lus[at] ?? '', next.lu)
  }
}

const AUCUN: ReadonlySet<string> = new Set()

/** Small words in capitals amid others, as a name of the lexicon writes them: « *AS* c'est quoi le salaire ? », « archi *SI* ». */
function siglesDits({ texte }: Question, index: CatalogueIndex): ReadonlySet<string> {
  const written = texte.match(SIGLE)
  if (written === null || texte === texte.toUpperCase()) return AUCUN
  return new Set(written.map(fold).filter((sigle) => siglesDe(index).tous.has(sigle)))
}

const SIGLE = /(?<!\p{L})\p{Lu}{2,3}(?!\p{L})/gu

/** The small words that names write in capitals, and those of them that are a name by themselves. */
const siglesDe = oncePer(({ lexique: { nomsCourants, nomsSpecialites, grammaire } }: CatalogueIndex) => {
  const noms = [...nomsCourants, ...nomsSpecialites].flatMap((entry) => entry.noms)
  const written = noms.flatMap((nom) => (nom.match(SIGLE) ?? []).map((sigle) => ({ sigle: fold(sigle), nom })))
  const tous = written.filter(({ sigle }) => grammaire.has(sigle))
  return {
    tous: new Set(tous.map(({ sigle }) => sigle)),
    seuls: new Set(tous.flatMap(({ sigle, nom }) => (fold(nom) === sigle ? [sigle] : []))),
  }
})

/** True for a word that the lexicon's phrases spell out: salaire, gagne, études. */
const isMotCle = retenir(
  (word: string, { lexique }: CatalogueIndex): boolean =>
    lexique.motsCles.has(word) || lexique.debutsCles.some((start) => word.startsWith(start)),
)
