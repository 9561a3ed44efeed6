/** Trainings side by side. */
export const COMPARAISON_FORMATIONS = {
  intro: (noms: readonly string[]) => `${noms.slice(0, -1).join(', ')} et ${noms.at(-1)}, côte à côte :`,
  avis: 'Ça, mes fiches ne le disent pas, et ça dépend beaucoup de chacun·e. Voici ce qu’elles disent :',
  lignes: [
    { cle: 'description', titre: 'C’est quoi' },
    { cle: 'duree', titre: 'Durée' },
    { cle: 'niveau', titre: 'Niveau du diplôme' },
    { cle: 'acces', titre: 'Pour y entrer' },
    { cle: 'poursuite', titre: 'Continuer après' },
    { cle: 'metiers', titre: 'Des métiers possibles' },
  ],
  pasDit: 'la fiche ne le dit pas.',
  autres: (reste: number) => (reste === 1 ? 'et un autre' : `et ${reste} autres`),
} as const
