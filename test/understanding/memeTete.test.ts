import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

function apres(...textes: readonly string[]) {
  return textes.reduce((contexte, texte) => respond(texte, index, contexte).contexte, CONTEXTE_VIDE)
}

test.each([
  ['prof de maths', 'et l’anglais', /^presentation MET\.51$/],
  ['prof de maths', 'et de français ?', /^presentation MET\.51$/],
  ['prof de maths salaire', 'et d’histoire ?', /^salaire MET\.51$/],
  ['prof de maths', 'et prof d’anglais ?', /^presentation MET\.51$/],
  // What is asked, or whole by itself, is no end of a name.
  ['prof de maths', 'et les études', /^etudes MET\.85$/],
  ['prof de maths', 'et le boulanger ?', /^presentation MET\.17$/],
  ['prof de maths', 'et le salaire', /^salaire MET\.85$/],
])('« %s », puis « %s » : %s', (avant, texte, attendu) => {
  expect(lire(index, texte, apres(avant))).toMatch(attendu)
})

test.each([
  ['boulanger, maçon', /^comparaison MET\.17 MET\.94$/],
  ['infirmière, sage-femme ki gagne le +', /^comparaison MET\.38 MET\.787$/],
  ['maçon, c’est dur ?', /^conditions MET\.94$/],
])('deux noms côte à côte : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})

test('« ki gagne le + » après deux métiers les compare', () => {
  expect(lire(index, 'ki gagne le +', apres('maçon', 'plombier'))).toBe('comparaison MET.94 MET.266')
})

test.each([
  ['directeur d’un hôtel salaire', /^salaire MET\.2$/],
  ['responsable d’un rayon', /^presentation MET\.299$/],
])('qui dirige « un » lieu est nommé par lui : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})

test('« mécanicien », puis « quel CAP ? » : de ceux qui sont proposés, et non ce qu’est un CAP', () => {
  expect(lire(index, 'quel cap', apres('mécanicien'))).toMatch(/^choix formations MET/)
})
