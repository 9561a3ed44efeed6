import { layoutOf } from './splitBlocks'

/** What a training sheet calls its parts. */
export const PARTS_FORMATION = {
  id: 'ID',
  informations: 'Informations générales',
  codeScolarite: 'Code scolarité',
  sigle: 'Sigle',
  duree: 'Durée',
  niveauCertification: 'Niveau de certification',
  type: 'Type',
  lien: 'Lien',
  description: 'Description',
  acces: 'Accès',
  attendus: 'Attendus',
  poursuite: "Poursuite d'études",
  metiersAssocies: 'Métiers associés',
} as const

export const LAYOUT_FORMATION = layoutOf(Object.values(PARTS_FORMATION), (key) => key.startsWith('attendus nationaux'))
