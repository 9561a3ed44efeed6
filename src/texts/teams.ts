/** Sentences that only Microsoft Teams shows. */
export const TEAMS = {
  accueilGroupe:
    'Bonjour tout le monde ! Moi c’est **Déclic** : je réponds aux questions sur les métiers et les études, à partir de fiches de l’Onisep. Si une fiche ne dit pas quelque chose, je le dis.\n\nMentionnez-moi avec votre question, par exemple : « @Déclic quelles études pour infirmier ? ». Je ne lis rien d’autre ici.',
  boutons: {
    garder: 'Garder ce métier',
    retirer: 'Gardé ✓ (retirer)',
    chemin: 'Le chemin pour y arriver',
    retour: 'Revenir',
    precedents: 'Voir les précédents',
    redessiner: 'Redessiner depuis là',
    actualiser: 'Actualiser',
    ouvrir: 'Ouvrir la fiche (hors de Teams)',
  },
  depart: 'Mon point de départ',
  /** Not shown unless the person's Teams is too old for cards. */
  resume: (titre: string) => `Déclic : ${titre}`,
  introuvable: 'Cette fiche n’est plus là : les fiches ont changé depuis. Repose-moi ta question.',
  plein: 'Tu as déjà gardé 20 métiers : retires-en un d’abord (« mes métiers »).',
  merci: 'Merci, c’est noté !',
  dejaDit: 'Ton avis est déjà noté, merci !',
  actionInconnue: 'Cette action n’existe pas, ou plus.',
  recherche: {
    rien: (dit: string) =>
      `Ni métier ni formation pour « ${dit} ». Essaie un nom de métier, un diplôme ou ce que tu aimes.`,
    metier: 'Métier',
    formation: 'Formation',
    duree: (duree: string) => `Durée : ${duree}`,
    diplome: (type: string) => `Diplôme : ${type}`,
  },
} as const
