/** Every sentence about a study path. */

/** Where a person is, as buttons; each is understood as an answer. */
export const DEPART_BOUTONS = [
  'Au collège',
  'En 2de',
  'En CAP',
  'En bac pro',
  'Bac général ou techno',
  'Bac + 2 ou plus',
] as const

/** How a start is said after « Point de départ : ». */
export const DEPART_DIT = {
  college: 'la fin du collège (3e)',
  seconde: 'la fin de la 2de',
  cap: 'un CAP',
  bacPro: 'un bac pro',
  bac: 'un bac général ou techno',
  bac1: 'un bac + 1',
  bac2: 'un bac + 2',
  bac3: 'un bac + 3',
  bac5: 'un bac + 5',
} as const

/** What is said of the order of the ways, after « Les voies ». */
export const ORDRE_DIT = {
  complet: ', de la plus courte à la plus longue',
  partiel: ', de la plus courte à la plus longue quand la durée totale est connue',
  aucun: '',
} as const

export const PARCOURS = {
  titre: (nom: string) => `Le chemin vers ${nom}`,
  depuis: (depart: string) => `Point de départ : ${depart}`,
  resume: (ordre: string, voies: readonly string[]) => `Les voies${ordre} : ${voies.join(' ; ')}.`,
  voie: (numero: number, titre: string, total: string) => `Voie ${numero} : ${titre}, ${total}`,
  total: (annees: number) => `${annees} an${annees > 1 ? 's' : ''} en tout`,
  totalDepuis: (annees: number, depuis: string) => `${annees} an${annees > 1 ? 's' : ''} en tout, comptés ${depuis}`,
  totalInconnu: 'durée totale non dite par les fiches',
  annees: (annees: number) => `${annees} an${annees > 1 ? 's' : ''}`,
  dureeInconnue: 'durée non dite',
  entree: (niveau: string) => `on y entre ${niveau}`,
  entreeInconnue: 'la fiche ne dit pas à quel niveau on y entre',
  diplomeAvant: 'il faut d’abord un diplôme : voir la fiche',
  continuer: (niveau: string) => `pas encore le niveau minimum du métier : ${niveau}`,
  niveau: (niveau: string) => `mène au ${niveau}`,
  auChoix: (noms: readonly string[]) => `au choix : ${noms.join(' ; ')}`,
  etAutres: (nombre: number) => `et ${nombre} autre${nombre > 1 ? 's' : ''}`,
  autres: (nombre: number) =>
    nombre === 1
      ? 'La fiche conseille encore une autre formation : demande « quelles formations ? ».'
      : `La fiche conseille encore ${nombre} autres formations : demande « quelles formations ? ».`,
  aucune: 'La fiche de ce métier ne conseille aucune formation.',
  selonFiche: 'Ce que dit la fiche du métier',
  nonDite: 'La fiche ne dit pas combien d’années il faut.',
  general: (sites: readonly string[]) => `Étapes du lycée et de l’université : ${sites.join(' et ')}.`,
  saufMemeDomaine: 'sauf si ton bac pro est du même domaine et suffit',
  autreDomaine: 'si ton CAP est d’un autre domaine',
  avecDiplome: 'quand on a déjà un diplôme',
  voirFiche: (nom: string) => `Voir ${nom}`,
} as const

/** The rungs, said after « on y entre … » and « mène au … ». */
export const ENTREE_DITE: Readonly<Record<number, string>> = {
  0: 'après la 3e',
  1: 'après un CAP',
  2: 'après le bac',
  3: 'après un bac + 1',
  4: 'après un bac + 2',
  5: 'après un bac + 3',
  6: 'après un bac + 4',
  7: 'après un bac + 5',
}

export const SORTIE_DITE: Readonly<Record<number, string>> = {
  1: 'niveau CAP',
  2: 'niveau bac',
  3: 'niveau bac + 1',
  4: 'niveau bac + 2',
  5: 'niveau bac + 3',
  6: 'niveau bac + 4',
  7: 'niveau bac + 5',
  10: 'niveau bac + 8',
}
