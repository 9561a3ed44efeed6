import { layoutOf } from './splitBlocks'

/** What a job sheet calls its parts. */
export const PARTS_METIER = {
  id: 'ID',
  appellations: 'Appellations',
  synonymes: 'Autres appellations',
  codesRome: 'Codes ROME',
  accrocheMetier: 'Présentation',
  formatCourt: 'En bref',
  natureTravail: 'Nature du travail',
  competences: 'Compétences requises',
  conditionTravail: 'Conditions de travail',
  vieProfessionnelle: 'Vie professionnelle',
  accesMetier: 'Accès au métier',
  niveauAccesMin: "Niveau d'accès minimum",
  formationsMinRequise: 'Formations recommandées',
  statuts: 'Statuts possibles',
  centresInteret: "Centres d'intérêt",
} as const

// All seen unindented in real sheets, or what a hand-written one would leave unindented.
const SUB_HEADING = /^(salaire$|salaire du debut|niveau |apres |avec ou sans |integrer le marche|duree des etudes)/

export const LAYOUT_METIER = layoutOf(Object.values(PARTS_METIER), (key) => SUB_HEADING.test(key))
