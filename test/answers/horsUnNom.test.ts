import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const index = indexOf([
  { id: 'MET.512', nomMetier: 'data scientist' },
  { id: 'MET.7930', nomMetier: 'data analyst' },
  { id: 'MET.613', nomMetier: 'data manager' },
  { nomMetier: 'menuisier/ière' },
])

test('« les métiers de la data hors data scientist » : le mot souhaité n’est pas refusé par le nom qui le porte', () => {
  const noms = respond('les métiers de la data hors data scientist', index).metiers.map(({ nom }) => nom)
  expect(noms).toContain('data analyst')
  expect(noms).not.toContain('data scientist')
  expect(noms).not.toContain('menuisier/ière')
})
