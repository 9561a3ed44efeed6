import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf([
  { id: 'MET.6', nomMetier: 'musicien/ne' },
  { id: 'MET.7815', nomMetier: 'musicien/ne intervenant/e' },
  { id: 'MET.221', nomMetier: 'ostéopathe' },
  { id: 'MET.7948', nomMetier: 'ostéopathe animalier/ière' },
  { id: 'MET.266', nomMetier: 'plombier/ère' },
])

test.each([
  ['Quel diplôme faut-il aux musiciens qui font chanter les élèves à l’école primaire ?', 'formations MET.7815'],
  ['Quel diplôme faut-il aux musiciens qui aiment les écoles ?', 'formations MET.6'],
  ['Ostéopathe mais pour les animaux, combien d’années d’études ?', 'duree MET.7948'],
  ['ostéopathe, mais pour les études il faut combien d’années ?', 'duree MET.221'],
  ['un plombier qui travaille seul gagne combien ?', 'salaire MET.266'],
])('de ceux du même nom, celui qui le fait : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})
