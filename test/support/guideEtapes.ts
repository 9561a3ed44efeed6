import type { Question } from '../../src/answers/guide/souvenir'

/** How to come to each question of the path from nothing, how it is recognised, and a reply with what follows it. */
export interface Etape {
  readonly question: Question
  readonly avant: readonly string[]
  readonly posee: RegExp
  readonly reponse: string
  readonly suite: RegExp
}

const DEBUT = ['je ne sais pas quoi faire']
const FAMILLE = [...DEBUT, 'Fabriquer, réparer, bâtir']
const ENCORE = [...FAMILLE, 'Tout ça']
const DUREE = [...ENCORE, 'C’est bon, on continue']
const PROPOSITIONS = [...DUREE, 'Voir des métiers']
const METIER = [...PROPOSITIONS, '1']
const DEPART = [...METIER, 'Le chemin pour y arriver']
const PARCOURS = [...DEPART, 'Au collège']

const FAMILLES = /Qu’est-ce que tu aimes/
const PRECISION = /qu’est-ce qui te parle le plus/
const ENCORE_DIT = /C’est noté/
const DUREE_DITE = /Combien de temps te vois-tu étudier/
const LIEU = /Plutôt dehors/
const AVEC = /travailler surtout avec/
const STATUT = /Comment te vois-tu travailler/
const CINQ = /Voici des métiers pour toi/
const REFUS = /Qu’est-ce qui n’allait pas/
const ESSENTIEL = /l’essentiel/
const OU = /Où en es-tu/
const CHEMIN = /Le chemin vers/

export const ETAPES: readonly Etape[] = [
  { question: 'famille', avant: DEBUT, posee: FAMILLES, reponse: 'Nature et animaux', suite: PRECISION },
  { question: 'precision', avant: FAMILLE, posee: PRECISION, reponse: '1', suite: ENCORE_DIT },
  { question: 'encore', avant: ENCORE, posee: ENCORE_DIT, reponse: 'C’est bon, on continue', suite: DUREE_DITE },
  { question: 'duree', avant: DUREE, posee: DUREE_DITE, reponse: 'Peu importe', suite: LIEU },
  { question: 'lieu', avant: [...DUREE, 'Peu importe'], posee: LIEU, reponse: 'Dehors', suite: AVEC },
  {
    question: 'avec',
    avant: [...DUREE, 'Peu importe', 'Peu importe'],
    posee: AVEC,
    reponse: 'Des gens',
    suite: STATUT,
  },
  {
    question: 'statut',
    avant: [...DUREE, 'Peu importe', 'Peu importe', 'Peu importe'],
    posee: STATUT,
    reponse: 'À mon compte',
    suite: CINQ,
  },
  { question: 'propositions', avant: PROPOSITIONS, posee: CINQ, reponse: '2', suite: ESSENTIEL },
  {
    question: 'refus',
    avant: [...PROPOSITIONS, 'Aucun ne me plaît'],
    posee: REFUS,
    reponse: 'Ce n’est pas mon univers',
    suite: FAMILLES,
  },
  { question: 'metier', avant: METIER, posee: ESSENTIEL, reponse: 'Le chemin pour y arriver', suite: OU },
  { question: 'depart', avant: DEPART, posee: OU, reponse: 'En bac pro', suite: CHEMIN },
  { question: 'parcours', avant: PARCOURS, posee: CHEMIN, reponse: 'Revoir les propositions', suite: CINQ },
]
