import { Ressemblance } from '../../src/search/ressemblance'

const textes = [
  ['fleurs', 'bouquets', 'boutique', 'vendre'],
  ['fleurs', 'bouquets', 'serre'],
  ['pain', 'boutique', 'vendre'],
  ['train', 'gare'],
]

test('le même texte se ressemble tout à fait, et ce qui n’a aucun mot en commun pas du tout', () => {
  const scores = new Ressemblance(textes).avec(0)
  expect(scores[0]).toBeCloseTo(1)
  expect(scores[3]).toBe(0)
})

test('la ressemblance va dans les deux sens', () => {
  const all = new Ressemblance(textes)
  expect(all.avec(0)[1]).toBeCloseTo(all.avec(1)[0] ?? 0)
})

test('un mot que peu de textes disent rapproche plus qu’un mot de tous', () => {
  const scores = new Ressemblance([...textes, ['boutique'], ['boutique', 'vendre', 'bois']]).avec(0)
  expect(scores[1]).toBeGreaterThan(scores[2] ?? 1)
})

test('sans aucun texte, rien ne se ressemble', () => {
  expect(new Ressemblance([]).avec(0)).toHaveLength(0)
})
