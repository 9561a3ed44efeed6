import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf(
  [{ id: 'MET.11', nomMetier: 'comptable' }],
  [
    { id: 'FOR.795', libelle: "diplôme d'État de docteur en pharmacie" },
    { id: 'FOR.10210', libelle: 'master mention psychologie' },
    { id: 'FOR.10892', libelle: 'BTS diététique et nutrition' },
    { id: 'FOR.10529', libelle: 'BTS comptabilité et gestion' },
  ],
)

test.each(['master psychologie animale', 'BTS nutrition animale durée'])(
  'le mot qui suit nomme une autre formation : elle est proposée, pas donnée : %s',
  (texte) => {
    expect(lire(index, texte)).toMatch(/^choix formation/)
  },
)

test.each([
  ['master psychologie', 'formation description FOR.10210'],
  ['BTS nutrition possible sans le bac ?', 'formation acces FOR.10892'],
  ['doctorat en pharmacie durée', 'formation duree FOR.795'],
])('%s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})
