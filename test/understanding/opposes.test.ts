import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'
import { souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['metier pas stressant', '+calme'],
  ['metier pas physique', '+assis'],
  ['metier sans porter de charges lourdes', '+assis'],
  ['metier ou on bouge pas trop physiquement', '+assis'],
  ['metier ou ya pas de contact avec le public', '+sans contact'],
  ['un metier ou on est pas assis', '+bouger'],
  ['métier où on est pas tout seul', '+équipe'],
  ['métier sans travailler le week-end', '+horaires réguliers'],
])('« %s », et rien d’autre : le contraire est souhaité (%s)', (texte, voulu) => {
  expect(souhaits(index, texte)).toContain(voulu)
})

test.each(['métier sans vente', 'metier pas dangereux'])(
  '« %s » : ce qu’on aime est demandé avant la liste',
  (texte) => {
    expect(respond(texte, index).text).toMatch(/^Je ne peux pas trier seulement .* ce que tu aimes/)
  },
)

test.each([
  ['les animaux, pas physique', '+animaux, -physique'],
  ['métier du sport pas stressant', '+sport, -stressant'],
  ['un métier pas répétitif', '+pas répétitif'],
])('« %s » : une envie est dite, rien n’y est ajouté', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each(['metier vacances scolaires', 'metier avec vacances scolaires sauf prof', 'métier vacance'])(
  '« %s » : du temps libre, et pas de tourisme',
  (texte) => {
    expect(souhaits(index, texte)).toBe('horsSujet')
  },
)

test('« du sport avec les vacances scolaires » : le sport, et ce dont il n’est pas tenu compte', () => {
  expect(souhaits(index, 'métier du sport avec vacances scolaires')).toBe('+sport')
  expect(respond('métier du sport avec vacances scolaires', index).text).toContain('trier par vacances')
})
