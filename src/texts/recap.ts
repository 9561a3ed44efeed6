/** Words of the recap page. */
export const RECAP = {
  titre: 'Mes métiers',
  intro:
    'Ce que tu as gardé avec Déclic, à imprimer ou à montrer à quelqu’un : parent, prof principal, conseiller d’orientation.',
  expire: (date: string) =>
    `Cette page s’efface le ${date}. Quiconque a son adresse peut la lire : ne la partage qu’avec qui tu veux.`,
  chemin: 'Le chemin',
  formations: 'Les formations conseillées',
  aucuneFormation: 'La fiche ne conseille aucune formation.',
  texte: 'Le texte à copier',
  texteAide: 'Touche le texte : tout se sélectionne, puis copie.',
  source: (id: string) => `Source : Onisep, fiche ${id}`,
  aide: 'Pour en parler avec une personne : le CIO près de chez toi, ou Mon orientation en ligne, 01 77 77 12 25.',
  absente: 'Cette fiche récap n’existe pas, ou plus',
  absenteAide:
    'Les fiches récap s’effacent au bout de quelques jours. Dans la conversation, dis « ma fiche récap » pour en faire une neuve.',
  retour: 'Retour à la conversation',
} as const
