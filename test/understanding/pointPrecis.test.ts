import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf([
  { nomMetier: 'pâtissier/ière', competences: 'Il faut être minutieux.' }, // MET.9001
  { nomMetier: 'ambulancier/ière', accesMetier: 'Le permis B depuis trois ans est exigé. Une épreuve suit.' },
  { nomMetier: 'inspecteur/trice du permis de conduire' }, // MET.9003
  { nomMetier: 'électricien/ne', competences: 'On travaille avec soin.' }, // MET.9004
])

const point = (texte: string): string | undefined => {
  const { intent } = understand(texte, index)
  return intent.kind === 'metier' ? intent.point?.sujet : undefined
}

test.each([
  ['pâtissier avec un casier judiciaire c’est possible ?', /casier/],
  ['pâtissière avec des tatouages ça pose problème ?', /tatouages/],
  ['pâtissier si je suis asthmatique', /asthme/],
  ['électricien daltonien', /vue/],
  ['électricien en étant sourde on peut ?', /sourde/],
  ['pâtissier, handicapé en fauteuil c’est possible ?', /handicap/],
  ['électricien avec 1m55 ça passe ?', /taille/],
  ['ambulancière faut savoir nager ?', /nager/],
  ['ambulancier il faut le permis ?', /permis/],
])('%s', (texte, sujet) => {
  expect(point(texte)).toMatch(sujet)
})

test.each([
  ['inspecteur du permis de conduire, c’est quoi ?', 'presentation MET.9003', 'le nom du métier'],
  ['je suis asthmatique, quel salaire pour un pâtissier ?', 'salaire MET.9001', 'autre chose est demandé'],
])('%s → %s (%s)', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
  expect(point(texte)).toBeUndefined()
})

test('la fiche n’en dit rien : c’est dit, avec une piste', () => {
  const { band, text } = respond('pâtissier avec un casier judiciaire ?', index)
  expect(band).toBe('sure')
  expect(text).toMatch(/La fiche ne dit pas si un casier judiciaire empêche/)
  expect(text).toMatch(/3039/)
  expect(text).not.toMatch(/minutieux/)
})

test('la fiche le dit : sa phrase, et elle seule', () => {
  const { text } = respond('ambulancier il faut le permis ?', index)
  expect(text).toMatch(/- Le permis B depuis trois ans est exigé\./)
  expect(text).not.toMatch(/épreuve/)
})
