import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const index = indexOf(
  [{ id: 'MET.11', nomMetier: 'comptable' }],
  [
    { id: 'FOR.10529', libelle: 'BTS comptabilité et gestion' },
    { id: 'FOR.1093', libelle: 'BTS maintenance des véhicules' },
    { id: 'FOR.9664', libelle: 'CAP cuisine' },
  ],
)

test('un domaine abrégé trouve les titres qui le disent en entier', () => {
  expect(respond('quels bts dans la compta ?', index).formations.map(({ id }) => id)).toEqual(['FOR.10529'])
})

test('un âge n’est pas un domaine', () => {
  expect(respond('un jeune de 18 ans en cuisine, quel cap ?', index).text).not.toContain('18')
})
