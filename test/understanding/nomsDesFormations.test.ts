import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf(
  [{ nomMetier: 'zonardeur/euse', id: 'MET.1' }],
  [
    { id: 'FOR.4729', libelle: 'master mention comptabilité, contrôle, audit' },
    { id: 'FOR.9664', libelle: 'CAP cuisine' },
    { id: 'FOR.2323', libelle: 'TP enseignant de la conduite et de la sécurité routière' },
  ],
)

test.each([
  ['le master CCA c’est quoi', 'formation description FOR.4729'],
  ['monitorat d’auto-école c’est quoi', 'formation description FOR.2323'],
])('un nom de tous les jours : %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})
