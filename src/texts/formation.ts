/** What the national levels mean, in everyday terms. */
const NIVEAU_EN_CLAIR: Readonly<Record<string, string>> = {
  'niveau 3': 'niveau 3 (comme un CAP)',
  'niveau 4': 'niveau 4 (comme le bac)',
  'niveau 5': 'niveau 5 (comme un bac + 2)',
  'niveau 6': 'niveau 6 (comme une licence, bac + 3 ou 4)',
  'niveau 7': 'niveau 7 (comme un master, bac + 5)',
  'niveau 8': 'niveau 8 (doctorat)',
  'non inscrit au RNCP': 'pas inscrit au RNCP (la liste officielle des diplômes reconnus)',
}

/** The answer on a training. */
export const FORMATION = {
  /** A national level with what it means. */
  niveauEnClair: (niveau: string) => NIVEAU_EN_CLAIR[niveau] ?? niveau,
  duree: (durees: readonly string[]) => `Durée : **${durees.join(' ou ')}**.`,
  sansDuree: 'La fiche ne dit pas la durée.',
  /** What the length of a training leaves out. */
  dureeAvant: ({ avant, total }: { readonly avant: number; readonly total: number }, ingenieur: boolean) =>
    `Ça, c’est la formation seule : on y entre en général après ${avant === 1 ? 'une année d’études supérieures' : `${avant} années d’études supérieures`}${ingenieur ? ' (prépa, BUT, licence, ou le cycle préparatoire de l’école)' : ''}. En tout, compte environ **${total} ans après le bac**.`,
  niveau: (niveaux: readonly string[]) => `Niveau du diplôme : ${niveaux.join(' ou ')}.`,
  type: (type: string) => `C’est un diplôme de type « ${type} ». La fiche ne le décrit pas plus.`,
  acces: 'L’accès',
  poursuite: 'Après',
  attendus: '**Ce qui est attendu** :',
  debouches: 'Cette formation peut mener à ces métiers :',
  debouchesCites: (count: number) =>
    count === 1
      ? 'La fiche de cette formation ne cite qu’un métier :'
      : `La fiche de cette formation ne cite que ${count} métiers :`,
  debouchesAutres:
    'Ce n’est sûrement pas tout : une fiche ne cite pas tous les métiers possibles, ni ceux d’après d’autres études.',
  sansDebouches: 'La fiche ne dit pas à quels métiers elle mène.',
  /** What `absent` says nothing of. */
  sujets: { acces: 'la façon d’y entrer', poursuite: 'la suite des études' },
  absent: (sujet: string) => `La fiche ne dit rien sur ${sujet}.`,
  page: (lien: string) => `La page officielle du diplôme : ${lien}`,
  sansSalaire: (metiers: number) =>
    `Le salaire, la fiche d’une formation ne le dit pas : ça dépend du métier.${['', ' Demande-moi celui-ci, sa fiche en parle peut-être.'][metiers] ?? ' Choisis-en un, je te dirai ce que sa fiche en dit.'}`,
  autreSansFiche: (dit: string) =>
    `Je n’ai pas de fiche « ${dit} », donc je ne peux pas comparer les deux. Voici l’autre :`,
  suites: (type: string) => `Des fiches « ${type} » dans le même domaine (regarde dans chacune comment y entrer) :`,
  citeAussi: 'Sa fiche cite ces métiers :',
  parOption: 'Ce qu’on y apprend dépend de l’option :',
  variantes: (count: number) => `J’ai ${count} fiches sur ce diplôme :`,
  autres: (count: number) => `et ${count} autres`,
} as const
