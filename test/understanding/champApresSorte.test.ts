import { respond } from '../../src/answers/respond'
import { indexOf, realIndex } from '../support/catalogues'

const index = realIndex()

test.each([
  ['BTS', 'les animaux', /BTSA .*animaux/],
  ['BTS', 'et dans le tourisme ?', /BTS tourisme/],
  ['CAP', 'coiffure', /CAP métiers de la coiffure/],
  ['CAP', 'petite enfance', /CAP accompagnant éducatif petite enfance/],
])('« %s », puis « %s » : ce diplôme dans ce domaine', (diplome, champ, dit) => {
  const { contexte } = respond(diplome, index)
  const { intent, text } = respond(champ, index, contexte)
  expect(intent).toBe('formation')
  expect(text).toMatch(dit)
})

test.each(['plombier', 'je veux bosser dans le commerce'])('« BTS », puis « %s » demande autre chose', (texte) => {
  const { contexte } = respond('BTS', index)
  expect(respond(texte, index, contexte).intent).not.toBe('formation')
})

test('« BTS GPME ou SAM » compare les deux', () => {
  const deux = indexOf(
    [],
    [
      { libelle: 'BTS gestion de la PME', sigle: 'GPME' },
      { libelle: 'BTS support à l’action managériale', sigle: 'SAM' },
    ],
  )
  expect(respond('bts gpme ou sam', deux).intent).toBe('comparaison')
})

test('« lesquels ? » après les diplômes d’un domaine redit ceux-là', () => {
  const { text, contexte } = respond('quels CAP dans le bâtiment ?', index)
  expect(respond('lesquels ?', index, contexte).text).toBe(text)
})
