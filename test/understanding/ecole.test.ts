import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** What is read, as `horsSujet decrochage` or `geste annuler`. */
function lire(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind === 'horsSujet') return `horsSujet ${intent.sujet.sujet}`
  return intent.kind === 'geste' ? `geste ${intent.geste}` : intent.kind
}

test.each<readonly [string, string]>([
  ['mon fils veut arrêter le lycée, que faire ?', 'horsSujet decrochage'],
  ['je veux arreter l’ecole', 'horsSujet decrochage'],
  ['j’ai envie d’abandonner mes études', 'horsSujet decrochage'],
  ['elle veut quitter le collège', 'horsSujet decrochage'],
  ['j’arrête tout', 'geste annuler'],
  ['stop', 'geste annuler'],
  ['je veux arrêter l’école et devenir coiffeur', 'metier'],
])('quitter l’école n’est pas quitter la conversation : %s → %s', (texte, lu) => {
  expect(lire(texte)).toBe(lu)
})
