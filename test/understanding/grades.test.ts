import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf([
  { id: 'MET.313', nomMetier: 'gendarme' },
  { id: 'MET.691', nomMetier: 'officier/ère de gendarmerie' },
  { id: 'MET.191', nomMetier: 'officier/ère de police' },
  { id: 'MET.336', nomMetier: 'gardien/ne de la paix', synonymes: ['policier'] },
  { id: 'MET.572', nomMetier: 'sapeur-pompier' },
  { id: 'MET.565', nomMetier: 'officier/ère de la Marine nationale' },
])

test.each([
  ['gendarme officier concours', /^(?:formations|etudes) MET\.691$/],
  ['gendarme sous-officier concours', /^(?:formations|etudes) MET\.313$/],
  ['gendarme salaire', /^salaire MET\.313$/],
  ['policier officier salaire', /^salaire MET\.191$/],
  ['sergent pompier salaire', /^salaire MET\.572$/],
])('un grade à côté de son corps : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})
