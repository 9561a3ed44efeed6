import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'
import { lire, souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['un métier avec vue sur la mer', '+mer'],
  ['un bureau avec vue sur la montagne', '+bureau, +montagne'],
])('« %s » : ce que l’on regarde n’est pas une envie de soigner les yeux', (texte, attendu) => {
  expect(souhaits(index, texte)).toContain(attendu)
  expect(souhaits(index, texte)).not.toContain('+vue')
})

test('… et « la vue » en est une', () => {
  expect(souhaits(index, 'un métier de la vue')).toContain('+vue')
})

test('un titre que rien ne connaît n’est cherché dans aucune fiche', () => {
  expect(respond('un métier comme dans Peaky Blinders', index).text).toMatch(/pas de fiche sur « peaky blinders »/)
  expect(lire(index, 'un métier comme dans les experts')).toBe('liste metiersParInteret')
  expect(lire(index, 'boulanger comme dans les films, quelles études ?')).toBe('etudes MET.17')
})

test.each(['un métier comme ingénieur', 'un métier comme technicien'])(
  '« %s » demande lequel, et ne choisit pas au hasard',
  (texte) => {
    expect(lire(index, texte)).toMatch(/^choix presentation/)
  },
)
