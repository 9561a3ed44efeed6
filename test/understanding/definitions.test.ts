import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

const sujet = (texte: string): string => {
  const { intent } = understand(texte, index, CONTEXTE_VIDE)
  return intent.kind === 'horsSujet' ? intent.sujet.sujet : intent.kind
}

test.each([
  ['CAP à distance', 'etudes-a-distance'],
  ['bac pro à distance', 'etudes-a-distance'],
  ['bac+5 c’est quoi', 'niveaux-de-diplome'],
  ['c’est quoi un niveau 6', 'niveaux-de-diplome'],
  ['lycée pro c’est quoi', 'lycee-pro'],
  ['c’est quoi un lycée professionnel', 'lycee-pro'],
])('« %s » a sa réponse', (texte, expected) => {
  expect(sujet(texte)).toBe(expected)
})

test.each(['difference bts but', 'difference but bts', 'difference licence but'])('« %s » compare', (texte) => {
  const { text } = respond(texte, index)
  expect(text).toMatch(/BUT.*côte à côte|côte à côte/)
})

test('« quel est le but ? » ne compare rien', () => {
  expect(respond('quel est le but de ce bac ?', index).text).not.toContain('côte à côte')
})

describe('un statut dit avec un nom', () => {
  test.each([
    'un militaire peut il avoir des enfants',
    'j’ai une prothese je peux etre militaire',
    'militaire avec des lunettes',
  ])('« %s » n’est pas une liste', (texte) => {
    expect(lire(index, texte)).not.toMatch(/^liste/)
  })
  test('« un métier où on est militaire et on aide les gens » en est une', () => {
    expect(lire(index, 'un métier où on est militaire et on aide les gens')).toMatch(/^liste/)
  })
  test.each(['médecin militaire', 'médecin saisonnier'])('« %s » est un médecin', (texte) => {
    expect(lire(index, texte)).toMatch(/^choix presentation.* MET\.419/)
  })
  test.each([
    ['plombier saisonnier', 'presentation MET.266'],
    ['plombier pro', 'presentation MET.266'],
    ['plombier saisonnier ?', 'statuts MET.266'],
  ])('« %s »', (texte, expected) => {
    expect(lire(index, texte)).toBe(expected)
  })
})
