/** Words of the widget that other sites show: its button and its panel. Kept apart from those of Web Chat, which load later. */
export const widgetTexts = {
  title: 'Déclic',
  button: 'Une question ?',
  region: 'Déclic, assistant d’orientation',
  unread: (count: number): string => (count === 1 ? '1 nouveau message' : `${count} nouveaux messages`),
  intro: 'Je suis un programme : n’écris rien de personnel.',
  privacy: 'Confidentialité',
  newTab: ' (nouvel onglet)',
  restart: 'Recommencer',
  restartWhat: ' une conversation',
  close: 'Réduire la conversation',
  frame: 'Conversation avec Déclic',
  loading: 'La conversation arrive…',
  loadingFailed: 'La conversation n’a pas pu se charger. Nouvel essai dans quelques secondes…',
  twice: 'Déclic : widget.js est déjà dans cette page, le second est ignoré.',
} as const
