/** Replies to the guided path that are the whole message, and what part of a message chooses. */
export const REPONSES = [
  'passer',
  'continuer',
  'tout',
  'rien',
  'plus',
  'voirMetiers',
  'autre',
  'autreMetier',
  'oui',
  'plait',
  'fini',
  'chemin',
  'commencer',
  'comparer',
  'garder',
  'mesMetiers',
  'recapitulatif',
  'sansCondition',
] as const
export type Reponse = (typeof REPONSES)[number]

/** A question of the path and one of its choices. */
export const CHOIX_REPONSES = [
  'duree.courtes',
  'duree.moyennes',
  'duree.longues',
  'lieu.dehors',
  'lieu.dedans',
  'avec.gens',
  'avec.choses',
  'avec.idees',
  'statut.salarie',
  'statut.independant',
  'statut.fonctionnaire',
  'refus.longues',
  'refus.dehors',
  'refus.dedans',
  'refus.contact',
  'refus.salaire',
  'refus.univers',
  'refus.inconnu',
] as const
export type ChoixReponse = (typeof CHOIX_REPONSES)[number]
