/** What `npm run import` says. */
export const TEXTES_IMPORT = {
  usage: `Usage :
  npm run import -- SOURCE…             lit des exports de l’Onisep ou le ROME et écrit les fiches dans METIERS_DIR et FORMATIONS_DIR
  npm run import -- --dry-run SOURCE…   dit ce qui changerait, sans rien écrire
  npm run import -- --retirer SOURCE…   accepte qu’un export retire beaucoup de fiches importées

Sources : « Idéo-Fiches métiers » et « Idéo-Fiches formations » (XML), ideo-metiers et ideo-formations (XML, CSV ou JSON),
appellations du ROME (CSV) ; tels quels ou dans un .zip.`,
  optionInconnue: (option: string) => `Option inconnue : ${option}`,
  introuvable: (source: string) => `${source} : ce fichier n’existe pas, ou ne peut pas être lu.`,
  vide: (source: string) => `${source} : le fichier est vide.`,
  tropGros: (source: string, mo: number) => `${source} : plus de ${mo} Mo, ce n’est pas un de ces exports.`,
  encodage: (source: string) => `${source} : le fichier n’est pas en UTF-8.`,
  malForme: (source: string, ligne: number) =>
    `${source} : XML mal formé ou tronqué, ligne ${ligne}. Téléchargez-le à nouveau.`,
  doctype: (source: string) =>
    `${source} : le fichier déclare ses propres entités (DOCTYPE), ce qu’aucun export ne fait : il n’est pas lu.`,
  profond: (source: string) => `${source} : éléments emboîtés sans fin, ce n’est pas un de ces exports.`,
  enorme: (source: string, ligne: number) =>
    `${source} : un enregistrement démesuré finit ligne ${ligne}, ce n’est pas un de ces exports.`,
  inconnu: (source: string, trouve: string) =>
    `${source} : ce n’est aucun des exports attendus (trouvé : ${trouve}). ` +
    'Attendu : Idéo-Fiches métiers, Idéo-Fiches formations, ideo-metiers, ideo-formations ou les appellations du ROME.',
  csv: (source: string, ligne: number) => `${source} : CSV mal formé, ligne ${ligne}.`,
  json: (source: string) => `${source} : JSON mal formé ou tronqué, attendu une liste d’objets.`,
  zip: (source: string) => `${source} : archive .zip abîmée ou tronquée. Téléchargez-la à nouveau.`,
  zipChemin: (source: string, nom: string) =>
    `${source} : l’archive contient « ${nom} », un chemin qui sort de son dossier : elle n’est pas lue.`,
  zipChiffre: (source: string, nom: string) => `${source} : « ${nom} » est protégé par un mot de passe.`,
  zipVide: (source: string) => `${source} : l’archive ne contient aucun fichier .xml, .csv ni .json.`,
  zipNombre: (source: string, nombre: number) => `${source} : plus de ${nombre} fichiers, ce n’est pas un export.`,
  retraits: (retires: number, importees: number, dossier: string) =>
    `Cet export retirerait ${retires} des ${importees} fiches importées de « ${dossier} ». Est-il complet ? ` +
    'Si c’est voulu, ajoutez --retirer.',
  ecriture: (dossier: string, raison: string) =>
    `« ${dossier} » ne peut pas être remplacé (${raison}). S’il est un volume monté, choisissez un dossier à l’intérieur.`,
  rienTouche: 'Rien n’a été changé.',
  essai: 'Essai seulement (--dry-run) : rien n’a été écrit.',
  avance: (source: string, mo: string, total: string, enregistrements: number) =>
    `${source} : ${mo} Mo lus sur ${total}, ${enregistrements} enregistrements`,
  nature: {
    metiers: 'Idéo-Fiches métiers',
    formations: 'Idéo-Fiches formations',
    'ideo-metiers': 'ideo-metiers',
    'ideo-formations': 'ideo-formations',
    rome: 'appellations du ROME',
  },
  lu: (source: string, nature: string, nombre: number) =>
    `${source} : ${nature}, ${nombre} enregistrement${nombre < 2 ? '' : 's'}.`,
  dossier: (dossier: string, comptes: string) => `${dossier} : ${comptes}.`,
  comptes: (n: Readonly<Record<'ajoutees' | 'changees' | 'identiques' | 'gardees' | 'retirees', number>>) =>
    [
      accorde(n.ajoutees, 'ajoutée', 'ajoutées'),
      accorde(n.changees, 'changée', 'changées'),
      accorde(n.identiques, 'identique', 'identiques'),
      accorde(n.gardees, 'gardée telle quelle', 'gardées telles quelles'),
      accorde(n.retirees, 'retirée', 'retirées'),
    ].join(', '),
  gardees: 'Gardées telles quelles : leur « redaction » dit qu’elles sont d’une autre main.',
  sansFiche: (nombre: number, de: string) =>
    `${de} : ${nombre} ligne${nombre < 2 ? '' : 's'} sans fiche dans le dossier, sans effet.`,
  refusees: (nombre: number) => `${accorde(nombre, 'enregistrement refusé', 'enregistrements refusés')} :`,
  refus: {
    sansId: 'pas d’identifiant',
    sansNom: 'pas de nom',
    double: 'identifiant déjà vu dans ce fichier, le premier est gardé',
    fiche: (message: string) => `la fiche ne serait pas lisible : ${message}`,
  },
  appellations: (fichier: string, noms: number, codes: number, change: boolean) =>
    `${fichier} : ${noms} noms pour ${codes} codes ROME, ${change ? 'changé' : 'identique'}.`,
} as const

function accorde(nombre: number, un: string, plusieurs: string): string {
  return `${nombre} ${nombre < 2 ? un : plusieurs}`
}
