/** A handful of the 32 official interests, under a name that fits a phone's button. */
export interface Famille {
  readonly id: string
  readonly nom: string
  /** Official labels, as the sheets write them. */
  readonly interets: readonly string[]
}

/** Every official interest stands in one family; a test holds it so. */
export const FAMILLES: readonly Famille[] = [
  {
    id: 'aider',
    nom: 'Aider, soigner, protéger',
    interets: [
      'ma vocation est de soigner',
      'je veux être utile aux autres',
      "je veux m'occuper d'enfants",
      "j'ai le sens du contact",
      'je veux faire respecter la loi',
    ],
  },
  {
    id: 'nature',
    nom: 'Nature et animaux',
    interets: [
      "je veux m'occuper d'animaux",
      "j'aime la nature",
      "j'aimerais travailler dehors",
      'je veux protéger la planète',
    ],
  },
  {
    id: 'creer',
    nom: 'Art, mode et spectacle',
    interets: [
      "j'ai un bon coup de crayon",
      "je rêve d'un métier artistique",
      'je veux travailler dans le spectacle',
      'la mode me fait rêver',
      'TV, ciné, radios : ces univers me fascinent',
    ],
  },
  {
    id: 'fabriquer',
    nom: 'Fabriquer, réparer, bâtir',
    interets: [
      'je veux travailler de mes mains',
      "réparer, bricoler, j'adore ça",
      'je veux travailler dans le bâtiment',
    ],
  },
  {
    id: 'sciences',
    nom: 'Sciences et numérique',
    interets: [
      'je suis accro au numérique',
      'je me passionne pour les nouvelles technologies',
      "j'aime bien faire des expériences",
      "j'aime jongler avec les chiffres",
      "enquêter, analyser l'information, je veux en faire mon travail",
    ],
  },
  {
    id: 'bouger',
    nom: 'Bouger, sport, conduire',
    interets: ["j'aime bouger", 'le sport est ma passion', "j'aime les sensations fortes", "j'adore conduire"],
  },
  {
    id: 'communiquer',
    nom: 'Communiquer, vendre, organiser',
    interets: [
      "J'aime communiquer",
      'je veux travailler dans le commerce',
      "j'aime organiser, gérer",
      "j'aime être aux commandes",
      "j'aime les langues",
      "je rêve de travailler à l'étranger",
    ],
  },
]

/** The families of these ids, in the order of `FAMILLES`. */
export function getFamilles(ids: readonly string[]): readonly Famille[] {
  return FAMILLES.filter(({ id }) => ids.includes(id))
}
