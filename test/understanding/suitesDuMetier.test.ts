import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { indexOf } from '../support/catalogues'

const index = indexOf([
  { nomMetier: 'mécanicien/ne motos' }, // MET.9001
  { nomMetier: 'mécanicien/ne bateaux' }, // MET.9002
  { nomMetier: 'contrôleur/euse aérien/ne', accesMetier: 'Avoir moins de 27 ans est exigé.' },
  {
    nomMetier: 'motard/e',
    conditionTravail: 'Il vérifie la validité du permis de conduire.',
    accesMetier: 'Le permis moto est exigé.',
  },
  { nomMetier: 'lad-jockey', conditionTravail: 'Ils sont logés sur leur lieu de travail.' },
  { nomMetier: 'déménageur/euse', conditionTravail: 'La force physique compte moins qu’avant.' },
])

const puis = (avant: string, texte: string): string => {
  const { contexte } = respond(avant, index)
  const { intent } = understand(texte, index, contexte)
  return intent.kind === 'metier'
    ? `${intent.facette} ${intent.candidat.fiche.id} ${intent.point?.sujet ?? ''}`.trim()
    : intent.kind
}

test('« et bateau » après le salaire du mécanicien motos : le salaire de l’autre mécanicien', () => {
  expect(puis('salaire mécanicien motos', 'et bateau')).toBe('salaire MET.9002')
})

test.each(['et en fin de carrière', 'et après 10 ans'])('« %s » après un salaire parle du salaire', (texte) => {
  expect(puis('salaire mécanicien motos', texte)).toMatch(/^salaire MET\.9001 ce que l’on gagne avec l’expérience/)
})

test('« et en fin de carrière » après les études ne parle pas du salaire', () => {
  expect(puis('études mécanicien motos', 'et en fin de carrière')).not.toMatch(/^salaire/)
})

test.each([
  ['contrôleur aérien age', /27 ans/],
  ['motard permis moto', /permis moto est exigé/],
  ['lad jockey logé ?', /logés sur leur lieu/],
  ['faut il etre fort pour etre déménageur', /force physique/],
])('« %s » trouve la condition', (texte, expected) => {
  expect(respond(texte, index).text).toMatch(expected)
})

test('la validité d’un permis n’est pas un permis exigé', () => {
  expect(respond('motard permis moto', index).text).not.toMatch(/validité/)
})
