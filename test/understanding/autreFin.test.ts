import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf([
  { nomMetier: 'conducteur/trice de train', libelleMasculin: 'conducteur de train' },
  { nomMetier: 'conducteur/trice de métro', libelleMasculin: 'conducteur de métro' },
])

test.each([
  ['et le métro ?', 'presentation', 'presentation MET.9002'],
  ['et le métro ?', 'salaire', 'salaire MET.9002'],
  ['et le salaire ?', 'presentation', 'salaire MET.9001'],
  ['et le tramway ?', 'presentation', 'unchanged'],
] as const)('après le conducteur de train, « %s » (%s) : %s', (texte, facette, attendu) => {
  const train = [...index.metiers.values()][0]
  const read = lire(index, texte, { ...CONTEXTE_VIDE, metier: train?.id, nomme: 'conducteur de train', facette })
  if (attendu === 'unchanged') expect(read).not.toContain('MET.9002')
  else expect(read).toBe(attendu)
})
