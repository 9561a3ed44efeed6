/** The least level of study of a job, after its name in a list. */
const DES: Readonly<Record<string, string>> = {
  'sans diplôme': 'accessible sans diplôme',
  'autre formation': 'avec une formation propre à ce métier',
  '3E': 'dès la 3e',
  'diplôme national du brevet': 'dès le brevet des collèges',
  'CAP ou équivalent': 'dès le CAP ou équivalent',
  'CAP ou équivalent + 1 an': 'dès le CAP ou équivalent + 1 an',
  'bac ou équivalent': 'dès le bac ou équivalent',
}

/** What is said of a job in a list, and of what was asked for. */
export const LISTE = {
  des: (niveau: string) => DES[niveau] ?? `dès ${niveau}`,
  niveauInconnu: 'niveau non précisé',
  raisons: {
    interet: (label: string) => `pour « ${label} »`,
    niveau: 'accessible à ce niveau',
    statut: (statut: string) => `possible comme ${statut}`,
    domaine: (domaine: string) => `domaine « ${domaine} »`,
    rome: (code: string) => `code ROME ${code}`,
    formation: (libelle: string) => `après ${libelle}`,
    salaire: (euros: number) => `au début, ${euros} euros par mois`,
    texte: (mots: readonly string[]) => `sa fiche parle de « ${mots.join(' ')} »`,
    interetsCommuns: (labels: readonly string[]) => `même intérêt : « ${labels.join(' », « ')} »`,
  },
  criteres: {
    dit: (mot: string) => `« ${mot} »`,
    domaines: (domaines: readonly string[]) => `domaine ${domaines.map((each) => `« ${each} »`).join(', ')}`,
    codesRome: (codes: readonly string[]) => `code ROME ${codes.join(', ')}`,
    niveau: (niveau: string) => `niveau ${niveau}`,
    niveauMin: (niveau: string) => `à partir de ${niveau}`,
    niveauMax: (niveau: string) => `jusqu’au niveau ${niveau}`,
    statuts: (statuts: readonly string[]) => `statut ${statuts.join(' ou ')}`,
    sansStatut: (statut: string) => `sans être ${statut}`,
    sans: (refuses: readonly string[]) => `sans ${refuses.map((mot) => `« ${mot} »`).join(' ni ')}`,
    contraintes: {
      nuit: 'travail de nuit',
      soir: 'travail le soir',
      weekend: 'travail le week-end',
      hauteur: 'hauteur',
      physique: 'efforts physiques',
      stress: 'stress',
      danger: 'danger',
      combat: 'combat',
    },
    salaireMin: (euros: number) => `au moins ${euros} euros par mois au début`,
    horsDomaine: (domaine: string) => `hors du domaine « ${domaine} »`,
  },
} as const
