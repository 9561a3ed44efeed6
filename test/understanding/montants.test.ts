import { ecrireMontants } from '../../src/understanding/mots/chiffresDits'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  ['plus de 3 000 € ?', 'plus de 3000 euros ?'],
  ['2000e par mois', '2000 euros par mois'],
  ['2 500 e ou rien', '2500 euros ou rien'],
  ['1500€', '1500 euros'],
  ['en 3e, 12 élèves', 'en 3e, 12 élèves'],
  ['1000 et des poussières', '1000 et des poussières'],
  ['le 06 12 34', 'le 06 12 34'],
])('%s → %s', (texte, attendu) => {
  expect(ecrireMontants(texte)).toBe(attendu)
})

test.each(['boulanger 3 000 € ?', 'un boulanger commence-t-il au-dessus de 2000€ ?', 'boulanger moins de 1500e ?'])(
  'un montant à côté d’un métier demande le salaire : %s',
  (texte) => {
    expect(lire(index, texte)).toBe('salaire MET.17')
  },
)
