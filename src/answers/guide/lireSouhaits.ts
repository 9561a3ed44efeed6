import type { CatalogueIndex } from '../../search/catalogueIndex'
import type { ChoixReponse } from '../../search/reponses'
import { NIVEAUX, type Niveau, rangNiveau } from '../../sheets/niveau'
import { CHOIX } from '../../texts/choix'
import { findNiveauDemande } from '../../understanding/observations/niveauDemande'
import { findStatutsDemandes } from '../../understanding/observations/statutsDemandes'
import { type Choix, lireChoix, lireChoixSeul } from './lireChoix'
import type { Message } from './message'
import type { Souhaits } from './souvenir'

/** How long studies may be; `max` is kept to, `longues` only prefers. */
type Duree = NonNullable<Souhaits['duree']>
type Lieu = NonNullable<Souhaits['lieu']>

export type QuestionSouhait = 'duree' | 'lieu' | 'avec' | 'statut'

const QUESTIONS_SOUHAIT: readonly QuestionSouhait[] = ['duree', 'lieu', 'avec', 'statut']

const COURTES: Duree = { max: 'bac ou équivalent', longues: false }
const MOYENNES: Duree = { max: 'bac + 3', longues: false }
const LONGUES: Duree = { max: undefined, longues: true }

/** The choices of each wish, in the order shown, as what they make of the wishes. */
const CHOIX_SOUHAIT: Readonly<Record<QuestionSouhait, readonly Choix<Partial<Souhaits>>[]>> = {
  duree: zip(CHOIX.duree, [
    ['duree.courtes', { duree: COURTES }],
    ['duree.moyennes', { duree: MOYENNES }],
    ['duree.longues', { duree: LONGUES }],
  ]),
  lieu: zip(CHOIX.lieu, [
    ['lieu.dehors', { lieu: 'dehors' }],
    ['lieu.dedans', { lieu: 'dedans' }],
  ]),
  avec: zip(CHOIX.avec, [
    ['avec.gens', { avec: 'gens' }],
    ['avec.choses', { avec: 'choses' }],
    ['avec.idees', { avec: 'idees' }],
  ]),
  statut: zip(CHOIX.statut, [
    ['statut.salarie', { statut: 'salarie' }],
    ['statut.independant', { statut: 'independant' }],
    ['statut.fonctionnaire', { statut: 'fonctionnaire' }],
  ]),
}

/** The wish asked about: a button, a number, words; those among others only where the message asks nothing (`libre`). */
export function lireSouhait(
  question: QuestionSouhait,
  message: Message,
  index: CatalogueIndex,
  libre: boolean,
): Partial<Souhaits> | undefined {
  const said = lireChoix(message, CHOIX_SOUHAIT[question], index, false)
  if (said !== undefined || !libre) return said
  // Only here: « c'est long », said of a job, complains.
  if (question === 'duree' && /^(?:\w+ )?long$/.test(message.ecrit)) return { duree: LONGUES }
  // A level or years said in figures are more precise than any button.
  const duree = question === 'duree' ? lireAnnees(message.phrase) : undefined
  return duree === undefined ? lireChoix(message, CHOIX_SOUHAIT[question], index, true) : { duree }
}

/** The wish that a whole message is, whichever is asked about: « ac des gens », « le plus court ». */
export function lireSouhaitSeul(message: Message, index: CatalogueIndex): Partial<Souhaits> | undefined {
  return QUESTIONS_SOUHAIT.map((question) => lireChoixSeul(message, CHOIX_SOUHAIT[question], index)).find(
    (each) => each !== undefined,
  )
}

/** Whatever wishes a message holds beside its interests: « dehors et sans le bac, à mon compte ». */
export function lireSouhaits(phrase: string): Partial<Souhaits> {
  const duree = lireDuree(phrase)
  const dit = findStatutsDemandes(phrase)
  const statut = dit === undefined || dit.refuse ? undefined : dit.libelles[0]
  const lieu = lireLieu(phrase)
  return {
    ...(duree !== undefined && { duree }),
    ...(lieu !== undefined && { lieu }),
    ...(statut !== undefined && {
      statut:
        statut === 'fonctionnaire' || statut === 'militaire'
          ? 'fonctionnaire'
          : statut === 'salarié'
            ? 'salarie'
            : 'independant',
    }),
  }
}

/** « après la 3e » starts at a CAP, but a bac pro starts there too. */
const APRES_COLLEGE = /\b(?:apres (?:la )?(?:3 ?e(?:me)?|troisieme)|apres le (?:college|brevet))\b/

/** How far one wants to study, where the words say it. */
function lireDuree(phrase: string): Duree | undefined {
  if (APRES_COLLEGE.test(phrase)) return COURTES
  const niveau = findNiveauDemande(phrase)
  return niveau === undefined ? undefined : dureeDe(niveau)
}

function dureeDe({ min, max }: { readonly min: Niveau | undefined; readonly max: Niveau | undefined }): Duree {
  return { max, longues: max === undefined && min !== undefined && rangNiveau(min) >= rangNiveau('bac + 3') }
}

/** Diplomas that say how far one wants to study, when asked how long; the longest name first. */
const DIPLOMES: readonly (readonly [RegExp, Niveau])[] = [
  [/\b(?:master|ingenieur|bac \+? ?5)\b/, 'bac + 5'],
  [/\b(?:licence|but|bachelor)\b/, 'bac + 3'],
  [/\b(?:bts|btsa|deust)\b/, 'bac + 2'],
  [/\b(?:bac pro|bac|baccalaureat)\b(?! ?(?:\+|plus|\d))/, 'bac ou équivalent'],
  [/\bcap\b/, 'CAP ou équivalent'],
]

/** « 3 ans », « un BTS », « jusqu'au bac pro »: years are counted from the bac. */
function lireAnnees(phrase: string): Duree | undefined {
  const said = lireDuree(phrase)
  if (said !== undefined) return said
  const years = /\b([1-8]|un|deux|trois|quatre|cinq) (?:ans?|annees?)\b/.exec(phrase)?.[1]
  if (years !== undefined) {
    const count = /\d/.test(years) ? Number(years) : ['', 'un', 'deux', 'trois', 'quatre', 'cinq'].indexOf(years)
    return { max: NIVEAUX[NIVEAUX.indexOf('bac ou équivalent') + count], longues: false }
  }
  const max = DIPLOMES.find(([words]) => words.test(phrase))?.[1]
  return max === undefined ? undefined : { max, longues: false }
}

function lireLieu(phrase: string): Lieu | undefined {
  if (/\bpas (?:travailler |etre |rester )*(?:dedans|enfermee?|dans un bureau|a l interieur|assise?)\b/.test(phrase))
    return 'dehors'
  if (/\bpas (?:travailler |etre |trop )*(?:dehors|en plein air|a l exterieur)\b/.test(phrase)) return 'dedans'
  if (/\b(?:dehors|plein air|a l exterieur)\b/.test(phrase)) return 'dehors'
  return /\b(?:dans un bureau|a l interieur|dedans)\b/.test(phrase) ? 'dedans' : undefined
}

function zip<T>(noms: readonly string[], sens: readonly (readonly [ChoixReponse, T])[]): readonly Choix<T>[] {
  return sens.map(([mots, valeur], at) => ({ valeur, mots, nom: noms[at] }))
}
