import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf([
  { nomMetier: 'agenceur/euse de cuisines et salles de bains' }, // MET.9001
  { nomMetier: 'plombier/ère' }, // MET.9002
  { nomMetier: 'directeur/trice des études' }, // MET.9003
  { nomMetier: 'chef/fe de chantier' }, // MET.9004
])

test.each([
  ['agenceur de cuisine salaire', 'salaire MET.9001', 'le mot qui demande n’est pas du nom'],
  ['agenceur de cuisine études', 'etudes MET.9001', 'de même'],
  ['directeur des études', 'presentation MET.9003', 'le mot est du nom'],
  ['chef plombier', 'presentation MET.9002', 'ce qui commence un autre nom ne demande rien'],
])('« %s » → %s (%s)', (question, attendu) => expect(lire(index, question)).toBe(attendu))
