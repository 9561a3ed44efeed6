import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'

const index = realIndex()
const apres = (metier: string, suite: string) => respond(suite, index, respond(metier, index).contexte)

test.each([
  ['infirmier', 'autre chose de mieux payé'],
  ['infirmier', 'mieux payé ?'],
  ['infirmier', 'et en mieux payé dans le même domaine'],
  ['infirmier', 'un autre metier qui paye plus'],
  ['infirmier', 't as un job où on gagne mieux'],
])('%s, puis « %s » : ceux d’à côté qui commencent plus haut', (metier, suite) => {
  const { intent, metiers, text } = apres(metier, suite)
  expect(intent).toBe('metiersProches')
  expect(text).toContain('plus de')
  expect(metiers.map(({ id }) => id)).not.toContain('MET.38')
})

test.each(['c’est bien payé ?', 'on est mieux payé en Île-de-France ?', 'on gagne plus en libéral ?'])(
  'infirmier, puis « %s » : son salaire à lui',
  (suite) => {
    expect(apres('infirmier', suite).intent).toBe('salaire')
  },
)
