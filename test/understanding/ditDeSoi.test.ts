import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'

const index = realIndex()

test.each([
  ['je suis ancien détenu quel métier', /casier judiciaire/],
  ['ex détenu quel métier', /casier judiciaire/],
  ['quel métier pour un ancien détenu ?', /casier judiciaire/],
  ['sans papiers, quel métier ?', /titre de séjour/],
  ['quel métier sans papiers', /titre de séjour/],
  ['aveugle, quel métier ?', /particularité/],
  ['autiste asperger quel métier', /particularité/],
  ['en fauteuil roulant, quel métier pour moi ?', /particularité/],
  ['diabétique quel métier', /souci de santé/],
  ['orphelin quel métier', /Ça ne ferme aucun métier/],
  ['mère célibataire, quel métier ?', /Ça ne ferme aucun métier/],
  ['je suis vieux quel métier', /Il n'y a pas d'âge/],
])('« %s » : ce que l’on est, et non pour qui l’on travaillerait', (texte, dit) => {
  const { intent, text } = respond(texte, index)
  expect(intent).toBe('horsSujet')
  expect(text).toMatch(dit)
})

test.each(['un métier avec les détenus', 'un métier pour aider les sans-papiers', 'boulanger, quel métier ?'])(
  '« %s » ne dit rien de soi',
  (texte) => {
    expect(respond(texte, index).intent).not.toBe('horsSujet')
  },
)
