/** What the Teams app shop and menus say, in each language. The bot itself speaks French only: what a command sends stays French. */

interface Command {
  /** What the menu shows. */
  readonly title: string
  readonly description: string
}

export interface ManifestTexts {
  readonly name: { readonly short: string; readonly full: string }
  readonly description: { readonly short: string; readonly full: string }
  readonly commands: readonly Command[]
  readonly search: {
    readonly title: string
    readonly description: string
    readonly parameter: { readonly title: string; readonly description: string }
  }
}

/** What each command of the menu says to the bot, in the order of `commands`. */
export const PROMPTS = [
  'Je ne sais pas quoi faire',
  'Quelles études pour infirmier ?',
  'Un métier avec les animaux',
  'Combien gagne un plombier au début ?',
  'Différence entre infirmier et aide-soignant',
  'Mes métiers',
  'Ma fiche récap',
  'Aide',
] as const

export const FRANCAIS: ManifestTexts = {
  name: { short: 'Déclic', full: 'Déclic, les métiers et les études' },
  description: {
    short: 'Réponds à tes questions sur les métiers et les études, sans rien inventer.',
    full: 'Déclic répond aux 14-25 ans, à leurs parents et à leurs conseillers sur les métiers et les formations : études, durée, salaire, conditions de travail, métiers proches. Il part de fiches de l’Onisep, cite la fiche à chaque réponse, et dit « la fiche ne le dit pas » plutôt que d’inventer.\n\nTu ne sais pas quoi faire ? Déclic te guide de ce que tu aimes à un métier, puis dessine le chemin pour y arriver depuis ta classe.\n\nDans une conversation à plusieurs ou une équipe, mentionne @Déclic avec ta question, ou cherche un métier depuis la zone de saisie pour partager sa carte. Un lien vers une page métier d’onisep.fr devient une carte.\n\nDéclic est un programme, sans intelligence artificielle générative et sans publicité. Il ne lit que les messages qu’on lui adresse.',
  },
  commands: [
    { title: 'Je ne sais pas quoi faire', description: 'Trouver des idées de métiers, une question à la fois' },
    { title: 'Les études d’un métier', description: 'Par exemple : quelles études pour infirmier ?' },
    { title: 'Un métier selon mes goûts', description: 'Par exemple : un métier avec les animaux' },
    { title: 'Ce que gagne un débutant', description: 'Par exemple : combien gagne un plombier au début ?' },
    { title: 'Comparer deux métiers', description: 'Par exemple : infirmier et aide-soignant' },
    { title: 'Mes métiers', description: 'Revoir les métiers que tu as gardés' },
    { title: 'Ma fiche récap', description: 'Une page à imprimer de ce que tu as gardé' },
    { title: 'Aide', description: 'Ce que Déclic sait faire, et à qui parler' },
  ],
  search: {
    title: 'Métiers et formations',
    description: 'Chercher un métier ou une formation et partager sa carte',
    parameter: { title: 'Métier ou formation', description: 'Un nom, un diplôme ou ce que tu aimes' },
  },
}

export const ENGLISH: ManifestTexts = {
  name: { short: 'Déclic', full: 'Déclic, jobs and studies in France' },
  description: {
    short: 'Answers questions about jobs and studies in France, and never makes things up.',
    full: 'Déclic answers 14-to-25-year-olds, their parents and their counsellors, in French, about jobs and trainings in France: studies, length, pay, working conditions, similar jobs. It reads sheets of Onisep, the French office for information on studies and jobs, names the sheet in every answer, and says when a sheet does not say.\n\nNo idea what to do? Déclic guides from what you like to a job, then draws the way there from your class.\n\nIn a group chat or a team, mention @Déclic with your question, or search from the compose box to share the card of a job. A link to a job’s page on onisep.fr becomes a card.\n\nDéclic is a program, without generative artificial intelligence and without advertising. It reads only the messages addressed to it.',
  },
  commands: [
    { title: 'I do not know what to do', description: 'Find ideas of jobs, one question at a time (in French)' },
    { title: 'Studies for a job', description: 'For example: which studies to become a nurse (in French)' },
    { title: 'A job that suits my tastes', description: 'For example: a job with animals (in French)' },
    { title: 'What a beginner earns', description: 'For example: what a plumber earns at first (in French)' },
    { title: 'Compare two jobs', description: 'For example: nurse and care assistant (in French)' },
    { title: 'My jobs', description: 'See again the jobs you kept (in French)' },
    { title: 'My recap sheet', description: 'A page to print of what you kept (in French)' },
    { title: 'Help', description: 'What Déclic can do, and whom to talk to (in French)' },
  ],
  search: {
    title: 'Jobs and trainings',
    description: 'Find a job or a training and share its card (in French)',
    parameter: { title: 'Job or training', description: 'A name, a diploma or what you like, in French' },
  },
}
