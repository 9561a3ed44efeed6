/**
 * Words of the chat page. `strings` completes and corrects the French set of Web Chat 4.18.1: it says « vous » where Déclic
 * says « tu », and leaves nine strings in English.
 */
export const webChatTexts = {
  title: 'Déclic : tes questions sur les métiers et les études',
  description: 'Déclic répond à tes questions sur les métiers et les études, à partir des fiches de l’Onisep.',
  heading: 'Déclic',
  intro:
    'Je réponds à tes questions sur les métiers et les études, à partir des fiches de l’Onisep. Je suis un programme : n’écris pas d’informations personnelles (nom, adresse, téléphone…).',
  skipLink: 'Aller à la zone de saisie',
  restart: 'Recommencer',
  restartWhat: 'une conversation',
  noScript:
    'Pour discuter avec Déclic, active JavaScript dans ton navigateur, puis recharge la page. Les fiches métiers se lisent aussi sur le site de l’Onisep : www.onisep.fr.',
  botInitials: 'D',
  states: {
    connecting: 'Connexion à Déclic…',
    online: '',
    lost: 'La connexion est coupée. Déclic réessaie tout seul. Si un message n’est pas parti, touche « Réessaie » ensuite.',
    back: 'La connexion est rétablie.',
    unreachable: 'Déclic ne répond pas pour le moment. Nouvel essai dans quelques secondes…',
    renewed: 'L’ancienne conversation n’est plus disponible : en voici une nouvelle.',
    restarted: 'Nouvelle conversation.',
    broken: 'La conversation n’a pas pu s’afficher. Recharge la page.',
  },
  strings: {
    ACTIVITY_BOT_SAID_ALT: 'Déclic a dit :',
    ACTIVITY_BOT_ATTACHED_ALT: 'Déclic a joint :',
    ACTIVITY_YOU_SAID_ALT: 'Tu as dit :',
    ACTIVITY_YOU_ATTACHED_ALT: 'Tu as joint :',
    ACTIVITY_INTERACTIVE_FOOTNOTE_ALT: 'Clique pour interagir.',
    ACTIVITY_STATUS_SEND_FAILED_RETRY: 'Le message n’est pas parti. [Réessaie][RETRY].',
    ACTIVITY_INTERACTIVE_REASON_SEND_FAILED_ALT: 'Le message n’est pas parti.',
    CONNECTIVITY_STATUS_ALT_CONNECTING: 'Connexion en cours…',
    CONNECTIVITY_STATUS_ALT_RECONNECTING: 'La connexion est coupée. Nouvel essai en cours…',
    CONNECTIVITY_STATUS_ALT_RENDER_ERROR: 'La conversation n’a pas pu s’afficher. Recharge la page.',
    CONNECTIVITY_STATUS_ALT: 'État de la connexion : $1',
    KEYBOARD_HELP_CHAT_HISTORY_HEADER: 'Fil de la conversation',
    KEYBOARD_HELP_CHAT_HISTORY_LEAVE_MESSAGE_HEADER: 'Sortir du message',
    KEYBOARD_HELP_CHAT_WINDOW_HEADER: 'Fenêtre de conversation',
    KEYBOARD_HELP_CHAT_WINDOW_BODY_MOVE_BETWEEN_ITEMS_HEADER: 'Passer d’un élément à l’autre de la fenêtre',
    KEYBOARD_HELP_HEADER: 'Commandes au clavier',
    SEND_BOX_IS_EMPTY_TOOLTIP_ALT: 'Écris d’abord ta question.',
    SUGGESTED_ACTIONS_LABEL_ALT: 'Suggestions',
    TEXT_INPUT_ALT: 'Ta question',
    TEXT_INPUT_PLACEHOLDER: 'Pose ta question sur un métier…',
    TEXT_INPUT_SEND_BUTTON_ALT: 'Envoyer',
    TEXT_INPUT_ATTACHMENTS_ONE: '1 pièce jointe',
    TEXT_INPUT_ATTACHMENTS_TWO: '$1 pièces jointes',
    TEXT_INPUT_ATTACHMENTS_FEW: '$1 pièces jointes',
    TEXT_INPUT_ATTACHMENTS_MANY: '$1 pièces jointes',
    TEXT_INPUT_ATTACHMENTS_OTHER: '$1 pièces jointes',
    TEXT_INPUT_DROP_ZONE: 'Dépose les fichiers ici',
    TEXT_INPUT_LENGTH_EXCEEDED_ALT: 'Le message est trop long',
    TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT: 'Clavier téléphonique',
    TELEPHONE_KEYPAD_INPUT_MESSAGE: 'Un seul chiffre à la fois',
    TOAST_ACCORDION_TWO: '$1 notifications : clique ici pour les lire',
    TOAST_ACCORDION_FEW: '$1 notifications : clique ici pour les lire',
    TOAST_ACCORDION_MANY: '$1 notifications : clique ici pour les lire',
    TOAST_ACCORDION_OTHER: '$1 notifications : clique ici pour les lire',
    TRANSCRIPT_ARIA_LABEL_ALT: 'Fil de la conversation, à parcourir avec les flèches haut et bas.',
    TRANSCRIPT_ARIA_ROLE_ALT: 'fil de la conversation',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT:
      'Ce message contient des éléments à activer. Appuie deux ou trois fois sur Maj + Tab pour aller au fil de la conversation.',
    TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT:
      'Ce message contient un ou plusieurs liens. Appuie deux ou trois fois sur Maj + Tab pour aller au fil de la conversation.',
    TRANSCRIPT_LIVE_REGION_SUGGESTED_ACTIONS_LABEL_ALT:
      'Des suggestions accompagnent ce message. Appuie deux ou trois fois sur Maj + Tab pour y aller.',
    TRANSCRIPT_LIVE_REGION_SUGGESTED_ACTIONS_WITH_ACCESS_KEY_LABEL_ALT:
      'Des suggestions accompagnent ce message. Appuie sur $1 pour y aller.',
    TRANSCRIPT_LIVE_REGION_SEND_FAILED_ALT: 'Le message n’est pas parti.',
    TRANSCRIPT_TERMINATOR_TEXT: 'Fin de la conversation',
    TYPING_INDICATOR_ALT: 'Déclic écrit…',
    TYPING_INDICATOR_SINGLE_TEXT: 'Déclic écrit…',
    TYPING_INDICATOR_MULTIPLE_TEXT: 'Déclic écrit…',
  },
  missingBundle:
    'Le fichier de Web Chat est introuvable : lance `npm ci`, puis redémarre (paquet attendu : botframework-webchat 4.18.1).',
  alteredBundle: (found: string, expected: string): string =>
    `Le fichier de Web Chat installé n’est pas celui qui est attendu : empreinte ${found}, attendu ${expected}. Relance \`npm ci\` ; si l’écart demeure, ne démarre pas Déclic avec ce fichier.`,
} as const
