import { deDuChiffre, motDuChiffre, separerUnites } from '../../src/understanding/mots/chiffresDits'
import { indexOf } from '../support/catalogues'

const index = indexOf([
  { nomMetier: 'infirmier/ère', id: 'MET.38' },
  { nomMetier: 'conducteur/trice de bus', id: 'MET.907' },
])

test('un chiffre dans un mot se lit comme on le dit', () => {
  expect(motDuChiffre('1firmiere', index)?.[0]?.word).toBe('infirmiere')
  expect(motDuChiffre('1zzqq', index)).toBeUndefined()
  expect(motDuChiffre('1firmiers', index)?.[0]?.word).toMatch(/^infirmiers?$/)
  expect(motDuChiffre('2venir', index)?.[0]?.word).toBe('devenir')
  expect(motDuChiffre('infirmi7re', index)?.[0]?.word).toBe('infirmiere')
  expect(motDuChiffre('2em', index)).toBeUndefined()
})

test('une année ou un niveau reste un chiffre', () => {
  for (const word of ['bac2', 'l1', 'm2', '2e', '1an', 'licence2']) expect(motDuChiffre(word, index)).toBeUndefined()
})

test('« 2 » se lit « de » au milieu d’un nom, et nulle part ailleurs', () => {
  expect(deDuChiffre(['conducteur', '2', 'bus'], index)).toEqual(['conducteur', 'de', 'bus'])
  expect(deDuChiffre(['bac', '2', 'ans'], index)).toEqual(['bac', '2', 'ans'])
})

test('un nombre se sépare de ce qu’il compte', () => {
  expect(separerUnites(['ca', 'dure', '3ans'])).toEqual(['ca', 'dure', '3', 'ans'])
  expect(separerUnites(['bac', '2nde', '3d'])).toEqual(['bac', '2nde', '3d'])
})
