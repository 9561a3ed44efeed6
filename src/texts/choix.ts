/** Choices of the optional wishes, in the order shown. */
export const CHOIX = {
  duree: ['Le plus court possible', 'Jusqu’à bac + 2 ou 3', 'De longues études, ça me va'],
  lieu: ['Dehors', 'À l’intérieur'],
  avec: ['Des gens', 'Des objets ou des machines', 'Des idées'],
  statut: ['Salarié·e', 'À mon compte', 'Fonctionnaire'],
  refus: [
    'Des études trop longues',
    'Pas assez dehors',
    'Trop dehors',
    'Trop de contact avec les gens',
    'Ce n’est pas mon univers',
    'Je ne sais pas',
  ],
} as const
