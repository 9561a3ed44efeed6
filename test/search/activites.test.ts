import { activitesDe } from '../../src/search/activites'
import { tokenize } from '../../src/search/fold'
import { indexOf, realIndex, realLexique } from '../support/catalogues'

const trouves = (texte: string, index = realIndex()) => activitesDe(index).find(tokenize(texte), 3)

test.each([
  ['coupe les cheveux', 'coiffeur/euse'],
  ['pose les prises et les interrupteurs', 'électricien/ne installateur/trice'],
  ['conduit l’ambulance', 'ambulancier/ère'],
])('« %s » est dit du métier', (texte, nom) => {
  const [premier] = trouves(texte)
  expect(premier?.fiche?.nom).toBe(nom)
})

test('un métier sans fiche ici est trouvé aussi, sans fiche', () => {
  const [premier] = trouves('dépanne les clims et les chambres froides')
  expect(premier).toMatchObject({ id: 'MET.390', fiche: undefined })
})

test('la part de ce qui est décrit va de 0 à 1, du plus proche au plus loin', () => {
  const scores = trouves('conduit le train').map(({ score }) => score)
  expect(scores.length).toBeGreaterThan(1)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(Math.max(...scores)).toBeLessThanOrEqual(1.0001)
  expect(Math.min(...scores)).toBeGreaterThan(0)
})

test('des mots que rien ne dit, ou que des mots vides, ne décrivent personne', () => {
  expect(trouves('zzyx qwrt')).toEqual([])
  expect(trouves('le la des')).toEqual([])
})

test('ce qui est dit ensemble compte plus que ce qui est dit loin l’un de l’autre', () => {
  const index = indexOf([
    { nomMetier: 'gardien/ne de quokkas', presentation: 'Bichonner des wombats.' },
    { nomMetier: 'soigneur/euse', presentation: 'Bichonner des quokkas.', synonymes: ['bichonneur de quokkas'] },
  ])
  const ids = trouves('bichonner quokkas', index).map(({ id }) => id)
  // A phrase of the lexicon may hold « bichonner » too.
  expect(ids.slice(0, 2)).toEqual(['MET.9002', 'MET.9001'])
})

test('chaque métier du lexique est dit par cinq phrases au moins, toutes différentes', () => {
  const phrases = [...realLexique().activites.values()]
  expect(phrases.length).toBeGreaterThan(160)
  expect(phrases.filter((each) => each.length < 5 || new Set(each).size < each.length)).toEqual([])
})
