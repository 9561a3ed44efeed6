import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const index = indexOf([
  { id: 'MET.11', nomMetier: 'comptable' },
  { id: 'MET.195', nomMetier: 'chef/fe comptable' },
  { id: 'MET.266', nomMetier: 'plombier/ère' },
  { id: 'MET.39', nomMetier: 'coiffeur/euse' },
  { id: 'MET.420', nomMetier: 'chef/fe de cuisine' },
  { id: 'MET.7992', nomMetier: 'commis/e de cuisine' },
])

const apres = (metier: string, suite: string) => respond(suite, index, respond(metier, index).contexte)

test.each(['et son chef', 'et le chef il gagne combien', 'combien gagne sa cheffe', 'et pour devenir chef'])(
  'après un métier dont le chef est connu, « %s » : c’est de lui',
  (suite) => {
    expect(apres('comptable', suite).metiers[0]?.id).toBe('MET.195')
  },
)

test.each([
  ['plombier', 'combien gagne son patron', 'patron plombier'],
  ['coiffeuse', 'et sa patronne', 'patron coiffeur'],
  ['plombier', 'et le chef', 'chef plombier'],
  ['chef de cuisine', 'et son chef', 'chef du chef de cuisine'],
])('%s, puis « %s » : pas de fiche, et aucun autre chef à la place', (metier, suite, dit) => {
  const { text, intent } = apres(metier, suite)
  expect(intent).toBe('incompris')
  expect(text).toContain(`« ${dit} »`)
})

test('« et pour être chef ? » d’un métier sans chef connu : son évolution', () => {
  expect(apres('plombier', 'et pour être chef ?').text).toContain('l’avenir dans ce métier')
})

test.each([
  ['comptable', 'et le chef de cuisine'],
  ['comptable', 'et chef de cuisine'],
])('%s, puis « %s » : le métier nommé', (metier, suite) => {
  expect(apres(metier, suite).metiers[0]?.id).toBe('MET.420')
})
