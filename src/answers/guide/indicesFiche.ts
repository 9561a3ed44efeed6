import type { FicheMetier } from '../../sheets/ficheMetier'
import type { Section } from '../../sheets/section'
import type { Souhaits } from './souvenir'

export type Avec = NonNullable<Souhaits['avec']>
type Lieu = NonNullable<Souhaits['lieu']>

/** Onisep's statuses that an everyday wish stands for. */
export const STATUTS_SOUHAITES: Readonly<Record<NonNullable<Souhaits['statut']>, readonly string[]>> = {
  salarie: ['salarié'],
  independant: ['indépendant', 'artisan', 'libéral'],
  fonctionnaire: ['fonctionnaire', 'militaire'],
}

const LABELS_DEHORS = ["j'aimerais travailler dehors", "j'aime la nature"]
const DEHORS =
  /\b(?:en plein air|en extérieur|à l['’]extérieur|dehors|sur (?:les|des) chantiers?|intempéries|sur le terrain)/i
const DEDANS =
  /\b(?:dans un bureau|en bureau|au bureau|en atelier|dans un atelier|en laboratoire|dans un laboratoire|en cabinet|dans un cabinet|en magasin|en cuisine|en studio|à l['’]intérieur|à l['’]hôpital|en classe|au sein d['’]un)/i

/** Official labels that speak of people, things or ideas. */
const LABELS_AVEC: Readonly<Record<Avec, readonly string[]>> = {
  gens: [
    "j'ai le sens du contact",
    'je veux être utile aux autres',
    "je veux m'occuper d'enfants",
    'ma vocation est de soigner',
    'je veux travailler dans le commerce',
  ],
  choses: [
    'je veux travailler de mes mains',
    "réparer, bricoler, j'adore ça",
    'je veux travailler dans le bâtiment',
    'je me passionne pour les nouvelles technologies',
    "j'adore conduire",
  ],
  idees: [
    "j'aime jongler avec les chiffres",
    "enquêter, analyser l'information, je veux en faire mon travail",
    "j'ai un bon coup de crayon",
    "je rêve d'un métier artistique",
    'je suis accro au numérique',
    "j'aime bien faire des expériences",
    "j'aime organiser, gérer",
    "J'aime communiquer",
  ],
}

/** The words of the sheet that say where one works, when they say what is wished. */
export function findLieu(fiche: FicheMetier, lieu: Lieu): string | undefined {
  const label = fiche.centresInteret.find((each) => LABELS_DEHORS.includes(each))
  const text = textOf(fiche.conditionTravail) + textOf(fiche.formatCourt) + textOf(fiche.accrocheMetier)
  const outside = label ?? DEHORS.exec(text)?.[0]
  if (lieu === 'dehors') return outside
  return outside === undefined ? DEDANS.exec(text)?.[0] : undefined
}

/** The interest of the sheet that says with what one works, when it is what is wished. */
export function findAvec(fiche: FicheMetier, avec: Avec): string | undefined {
  return fiche.centresInteret.find((each) => LABELS_AVEC[avec].includes(each))
}

function textOf(section: Section | undefined): string {
  return (section?.passages ?? []).flatMap(({ titre, paragraphes }) => [titre, ...paragraphes]).join(' ')
}
