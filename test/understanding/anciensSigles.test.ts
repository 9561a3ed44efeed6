import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  ['bac pro SN', 'formation description FOR.8727'],
  ['bac pro sn ris', 'formation description FOR.8727'],
  ['c quoi le bac pro ga', 'formation description FOR.4284'],
  ['cap ecms', 'formation description FOR.3165'],
])('un diplôme qui a changé de nom : %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})
