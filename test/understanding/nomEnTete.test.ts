import { respond } from '../../src/answers/respond'
import { indexOf, realIndex } from '../support/catalogues'

const index = realIndex()

test.each(['policier arme de service', 'écrivain public clientele', 'journaliste jeux vidéo'])(
  'un nom en tête du message n’est pas remplacé par une liste d’idées : %s',
  (texte) => {
    expect(respond(texte, index).intent).not.toMatch(/^metiersPar/)
  },
)

test('… mais des goûts sans nom de métier en tête en demandent une', () => {
  expect(respond('jeux vidéo dessin', index).intent).toBe('metiersParInteret')
  expect(respond('journaliste ou écrivain, des idées de métiers comme ça dans les jeux vidéo', index).band).toBe('sure')
})

test('un mot de diplôme dans le titre d’un métier est de ce titre', () => {
  const metiers = indexOf([{ nomMetier: 'scrum master' }, { nomMetier: 'plombier/ière' }])
  expect(respond('scrum master', metiers).intent).toBe('presentation')
  expect(respond('scrum master, quel salaire ?', metiers).intent).toBe('salaire')
  expect(respond('un master pour être plombier ?', metiers).intent).not.toBe('presentation')
})
