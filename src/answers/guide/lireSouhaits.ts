import { type Niveau, rangNiveau } from '../../sheets/niveau'
import { CHOIX } from '../../texts/guide'
import { findNiveauDemande } from '../../understanding/niveauDemande'
import { findStatutsDemandes } from '../../understanding/statutsDemandes'
import type { Choix } from './lireChoix'
import type { Souhaits } from './souvenir'

/** How long studies may be; `max` is kept to, `longues` only prefers. */
export type Duree = NonNullable<Souhaits['duree']>
type Lieu = NonNullable<Souhaits['lieu']>
type Avec = NonNullable<Souhaits['avec']>
type Statut = NonNullable<Souhaits['statut']>

const COURTES: Duree = { max: 'bac ou équivalent', longues: false }
const MOYENNES: Duree = { max: 'bac + 3', longues: false }
const LONGUES: Duree = { max: undefined, longues: true }

export const CHOIX_DUREE: readonly Choix<Duree>[] = zip(CHOIX.duree, [
  [COURTES, /\b(?:courtes?|vite|rapide\w*|pas longtemps|le moins|peu d|pas d etudes?|pas trop)\b/],
  [MOYENNES, /\b(?:moyen\w*|deux ou trois|2 ou 3|quelques annees)\b/],
  [LONGUES, /\b(?:longues?|longtemps|m est egal d etudier|beaucoup)\b/],
])

export const CHOIX_LIEU: readonly Choix<Lieu>[] = zip(CHOIX.lieu, [
  [
    'dehors',
    /\b(?:pas (?:dedans|enfermee?|dans un bureau|a l interieur|en interieur)|dehors|plein air|exterieur|grand air|outdoor)\b/,
  ],
  ['dedans', /\b(?:dedans|interieur|bureau|atelier|labo|au chaud|magasin)\b/],
])

export const CHOIX_AVEC: readonly Choix<Avec>[] = zip(CHOIX.avec, [
  ['gens', /\b(?:gens|monde|public|humains?|contact|clients?|equipe|personnes?|enfants?|patients?)\b/],
  ['choses', /\b(?:objets?|machines?|choses|materiel|materiaux|mains|outils?|technique)\b/],
  ['idees', /\b(?:idees?|chiffres|mots|reflechir|reflexion|concepts?|tete|imagin\w*|ordi\w*|ecrans?)\b/],
])

export const CHOIX_STATUT: readonly Choix<Statut>[] = zip(CHOIX.statut, [
  ['salarie', /\b(?:salariee?s?|entreprise|patron|cdi|employee?)\b/],
  ['independant', /\b(?:compte|independante?|freelance|liberal\w*|mon propre|auto entrepreneur|artisane?|boite)\b/],
  ['fonctionnaire', /\b(?:fonctionnaires?|etat|public|concours|mairie)\b/],
])

/** Whatever wishes a message holds beside its interests: « dehors et sans le bac, à mon compte ». */
export function lireSouhaits(phrase: string): Partial<Souhaits> {
  const niveau = findNiveauDemande(phrase)
  const [statut] = findStatutsDemandes(phrase)
  const lieu = lireLieu(phrase)
  return {
    ...(niveau !== undefined && { duree: dureeDe(niveau) }),
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

function dureeDe({ min, max }: { readonly min: Niveau | undefined; readonly max: Niveau | undefined }): Duree {
  return { max, longues: max === undefined && min !== undefined && rangNiveau(min) >= rangNiveau('bac + 3') }
}

function lireLieu(phrase: string): Lieu | undefined {
  if (/\bpas (?:travailler |etre |rester )*(?:dedans|enfermee?|dans un bureau|a l interieur|assise?)\b/.test(phrase))
    return 'dehors'
  if (/\bpas (?:travailler |etre |trop )*(?:dehors|en plein air|a l exterieur)\b/.test(phrase)) return 'dedans'
  if (/\b(?:dehors|plein air|a l exterieur)\b/.test(phrase)) return 'dehors'
  return /\b(?:dans un bureau|a l interieur|dedans)\b/.test(phrase) ? 'dedans' : undefined
}

function zip<T>(noms: readonly string[], sens: readonly (readonly [T, RegExp])[]): readonly Choix<T>[] {
  return sens.map(([valeur, mots], at) => ({ valeur, mots, nom: noms[at] ?? '' }))
}
