/** Words of the demonstration page, for people who put the widget into their site. */
export const demoTexts = {
  title: 'Démonstration du widget Déclic',
  school: 'Lycée de démonstration',
  menu: 'Pages du site',
  pages: ['Accueil', 'Orientation', 'CDI'],
  heading: 'Le widget Déclic dans une page',
  intro:
    'Cette page imite le site d’un établissement. Une seule ligne y affiche le bouton en bas de l’écran ; la conversation continue d’une page à l’autre.',
  linksHeading: 'Des liens qui posent une question',
  questions: [
    'Quelles études pour devenir technicien en mécanique ?',
    'Un métier avec les animaux',
    'Que fait un plombier ?',
  ],
  apiHeading: 'Piloter le widget depuis la page',
  asked: 'Que gagne un plombier au début ?',
  optionsHeading: 'Changer son apparence',
  variants: [
    { label: 'Réglages d’origine', query: '' },
    { label: 'Couleur de l’établissement', query: 'couleur=%23a3262a&titre=Orientation' },
    { label: 'Écran sombre', query: 'theme=sombre' },
    { label: 'À gauche, coins droits', query: 'position=gauche&coins=droits' },
    { label: 'Dans un cadre isolé (iframe)', query: 'mode=cadre' },
  ],
  eventsHeading: 'Événements reçus par la page',
  filler:
    'Le widget ne touche ni aux styles ni aux scripts de la page qui l’accueille. Le guide d’intégration se trouve dans docs/integration-web.md.',
  footer: 'Page de démonstration : elle ne représente aucun établissement.',
} as const
