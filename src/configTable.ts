import * as format from './configFormats'

/** One environment variable: its name, default (as written in `.env`), explanation (French) and check. */
export interface Setting<T> {
  readonly name: string
  readonly fallback: string
  readonly help: string
  readonly parse: format.Parse<T>
  /** Never shown in a message. */
  readonly secret?: true
}

const setting = <T>(s: Setting<T>): Setting<T> => s

/** Every variable the process reads; `.env.example` is checked against it. */
export const settings = {
  port: setting({
    name: 'PORT',
    fallback: '3978',
    help: 'Port d’écoute ; 0 = un port libre choisi par le système.',
    parse: format.integer(0, 65535),
  }),
  host: setting({
    name: 'HOST',
    fallback: '127.0.0.1',
    help: 'Adresse d’écoute. 127.0.0.1 = cette machine seulement ; 0.0.0.0 = tout le réseau (voir API_MESSAGES).',
    parse: format.host,
  }),
  publicUrl: setting({
    name: 'PUBLIC_URL',
    fallback: '',
    help: 'Adresse publique du bot derrière un serveur mandataire, p. ex. https://declic.lycee.example ; vide = celle de la requête.',
    parse: format.optional(format.origin),
  }),
  trustProxy: setting({
    name: 'TRUST_PROXY',
    fallback: 'non',
    help: 'oui = croire X-Forwarded-For et X-Forwarded-Proto (un serveur mandataire de confiance est devant le bot).',
    parse: format.yesOrNo,
  }),
  metiersDir: setting({
    name: 'METIERS_DIR',
    fallback: 'data/metiers',
    help: 'Dossier des fiches métiers.',
    parse: format.folder,
  }),
  formationsDir: setting({
    name: 'FORMATIONS_DIR',
    fallback: 'data/formations',
    help: 'Dossier des fiches formations.',
    parse: format.folder,
  }),
  reload: setting({
    name: 'RELOAD',
    fallback: 'oui',
    help: 'oui = relire les fiches et le lexique dès qu’ils changent sur le disque, sans redémarrer ; non = au démarrage seulement.',
    parse: format.yesOrNo,
  }),
  database: setting({
    name: 'DATABASE_URL',
    fallback: 'file:var/declic.sqlite',
    help: 'Base des conversations : file:CHEMIN (SQLite, un seul processus, créée d’elle-même) ou postgres://utilisateur:motdepasse@machine:5432/base (plusieurs processus ; la base doit exister, les tables se créent).',
    parse: format.database,
    secret: true,
  }),
  retentionDays: setting({
    name: 'RETENTION_DAYS',
    fallback: '30',
    help: 'Une conversation sans message depuis ce nombre de jours est effacée.',
    parse: format.integer(1, 3650),
  }),
  directLineSecret: setting({
    name: 'DIRECTLINE_SECRET',
    fallback: '',
    help: 'Clé qui signe les jetons de la page web ; vide = tirée au hasard une fois et gardée dans la base.',
    parse: format.optional(format.secret),
    secret: true,
  }),
  allowedOrigins: setting({
    name: 'ALLOWED_ORIGINS',
    fallback: '',
    help: 'Autres sites qui affichent le bot, séparés par des virgules, p. ex. https://www.lycee.example ; la page du bot est toujours admise.',
    parse: format.origins,
  }),
  messagesPerMinute: setting({
    name: 'RATE_LIMIT_MESSAGES',
    fallback: '600',
    help: 'Messages par minute et par conversation sur la page web ; 0 = sans limite.',
    parse: format.integer(0, 1_000_000),
  }),
  conversationsPerMinute: setting({
    name: 'RATE_LIMIT_CONVERSATIONS',
    fallback: '600',
    help: 'Conversations ouvertes ou reprises par minute et par adresse IP (un lycée entier peut partager la sienne) ; 0 = sans limite.',
    parse: format.integer(0, 1_000_000),
  }),
  apiMessages: setting({
    name: 'API_MESSAGES',
    fallback: 'local',
    help: 'Accès à /api/messages sans MicrosoftAppId : local = cette machine seulement ; off = fermé ; dev = tout le monde, sans contrôle (développement).',
    parse: format.oneOf('local', 'off', 'dev'),
  }),
  appId: setting({
    name: 'MicrosoftAppId',
    fallback: '',
    help: 'Identifiant de l’application Azure Bot (Teams) ; vide = pas de Teams.',
    parse: format.optional(format.guid),
  }),
  appType: setting({
    name: 'MicrosoftAppType',
    fallback: 'SingleTenant',
    help: 'Type de l’application Azure Bot : SingleTenant, MultiTenant ou UserAssignedMSI.',
    parse: format.oneOf('SingleTenant', 'MultiTenant', 'UserAssignedMSI'),
  }),
  appTenantId: setting({
    name: 'MicrosoftAppTenantId',
    fallback: '',
    help: 'Identifiant de l’organisation (tenant) ; nécessaire pour SingleTenant et UserAssignedMSI.',
    parse: format.optional(format.guid),
  }),
  appPassword: setting({
    name: 'MicrosoftAppPassword',
    fallback: '',
    help: 'Secret client de l’application Azure Bot ; inutile pour UserAssignedMSI ou avec un certificat.',
    parse: format.optional(format.password),
    secret: true,
  }),
  certificateThumbprint: setting({
    name: 'CertificateThumbprint',
    fallback: '',
    help: 'Empreinte du certificat de l’application, à la place du secret (avec CertificatePrivateKey).',
    parse: format.optional(format.thumbprint),
  }),
  certificatePrivateKey: setting({
    name: 'CertificatePrivateKey',
    fallback: '',
    help: 'Clé privée de ce certificat, au format PEM ; « \\n » vaut un retour à la ligne.',
    parse: format.optional(format.privateKey),
    secret: true,
  }),
  teamsDeveloper: setting({
    name: 'TEAMS_DEVELOPER',
    fallback: '',
    help: 'Nom de l’établissement, montré dans Teams et sur la page de confidentialité (npm run teams:package).',
    parse: format.optional(format.shortName),
  }),
  teamsVersion: setting({
    name: 'TEAMS_VERSION',
    fallback: '1.0.0',
    help: 'Version de l’application Teams, à augmenter à chaque envoi.',
    parse: format.appVersion,
  }),
  teamsSupportUrl: setting({
    name: 'TEAMS_SUPPORT_URL',
    fallback: '',
    help: 'Page d’aide de l’application Teams ; vide = la page du bot.',
    parse: format.optional(format.httpsUrl),
  }),
  teamsPrivacyUrl: setting({
    name: 'TEAMS_PRIVACY_URL',
    fallback: '',
    help: 'Page de confidentialité de l’application Teams ; vide = celle que le bot sert, PUBLIC_URL/confidentialite.',
    parse: format.optional(format.httpsUrl),
  }),
  teamsTermsUrl: setting({
    name: 'TEAMS_TERMS_URL',
    fallback: '',
    help: 'Conditions d’utilisation de l’application Teams ; vide = celles que le bot sert, PUBLIC_URL/conditions.',
    parse: format.optional(format.httpsUrl),
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    fallback: 'info',
    help: 'Détail du journal (JSON, sur la sortie d’erreur) : debug, info, warn, error ou silent.',
    parse: format.oneOf('debug', 'info', 'warn', 'error', 'silent'),
  }),
} as const
