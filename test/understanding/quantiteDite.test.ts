import { understand } from '../../src/understanding/understand'
import { indexOf } from '../support/catalogues'

const index = indexOf([{ nomMetier: 'avocat/e' }, { nomMetier: 'facteur/trice' }, { nomMetier: 'chirurgien/ne' }])

const asked = (texte: string): string | undefined => {
  const { intent } = understand(texte, index)
  return intent.kind === 'metier' ? `${intent.facette} ${intent.point?.sujet ?? ''}`.trim() : intent.kind
}

test.each([
  ['combien d’avocats', 'evolution combien de personnes font ce métier'],
  ['combien de facteurs ya', 'evolution combien de personnes font ce métier'],
  ['facteur combien de km', 'taches combien'],
  ['chirurgien combien d’opérations par jour', 'taches combien'],
  ['combien d’arrêts fait un facteur', 'taches combien'],
])('%s : on compte des gens ou des choses, pas des euros', (texte, expected) => {
  expect(asked(texte)).toBe(expected)
})

test.each([
  ['combien gagne un avocat', 'salaire'],
  ['combien d’argent gagne un facteur', 'salaire'],
  ['avocat combien de thunes', 'salaire'],
  ['avocat combien d’années d’études', 'duree'],
])('%s : l’argent et le temps restent demandés', (texte, expected) => {
  expect(asked(texte)).toBe(expected)
})
