import { FullText } from '../../src/search/fullText'
import { realLexique } from '../support/catalogues'
import { aFicheMetier } from '../support/fiches'

const fiches = [
  aFicheMetier({ id: 'MET.1', nomMetier: 'apiculteur/trice', presentation: 'Élever des abeilles et récolter le miel.' })
    .fiche,
  aFicheMetier({
    id: 'MET.2',
    nomMetier: 'pâtissier/ière',
    presentation: 'Des gâteaux, parfois au miel.',
    enBref: 'Une abeille passe.',
  }).fiche,
  aFicheMetier({ id: 'MET.3', nomMetier: 'mécanicien/ne avion', presentation: 'Réparer les avions avant le vol.' })
    .fiche,
]
const text = new FullText(fiches, realLexique().motsVides)
const ids = (words: readonly string[], all = false) => text.search(words, { all, limit: 5 }).map(({ id }) => id)

test.each<readonly [readonly string[], boolean, string, string]>([
  [['miel', 'abeilles'], false, 'MET.1', 'deux mots valent mieux qu’un'],
  [['avion'], false, 'MET.3', 'le nom pèse plus que le texte'],
  [['repare', 'avions'], false, 'MET.3', 'pluriels et temps se rejoignent'],
])('%s (tous : %s) → %s d’abord (%s)', (words, all, first) => {
  expect(ids(words, all)[0]).toBe(first)
})

test('tous les mots demandés, ou l’un d’eux', () => {
  expect(ids(['miel', 'avions'], true)).toEqual([])
  expect([...ids(['miel', 'avions'])].sort()).toEqual(['MET.1', 'MET.2', 'MET.3'])
})

test('les mots vides ne trouvent rien', () => {
  expect(ids(['les', 'des', 'le'])).toEqual([])
  expect(ids([])).toEqual([])
})

test('au plus le nombre voulu', () => {
  expect(text.search(['miel', 'avions'], { all: false, limit: 2 })).toHaveLength(2)
})

test('un mot court qu’aucune fiche n’écrit n’est pas la racine d’un autre', () => {
  const cerner = aFicheMetier({
    id: 'MET.4',
    nomMetier: 'libraire',
    presentation: 'Cerner les goûts des clients.',
  }).fiche
  const texts = new FullText([cerner], realLexique().motsVides)
  const find = (word: string) => texts.search([word], { all: true, limit: 5 }).map(({ id }) => id)
  expect(find('cern')).toEqual([])
  expect(find('cerner')).toEqual(['MET.4'])
  expect(find('gout')).toEqual(['MET.4'])
  expect(texts.whereSaid(['cern']).size).toBe(0)
})
