import { SUJET, Traits } from '../../src/understanding/observations/traits'

const STRONG = 1
const cue = (sens: string, poids: number) => ({ sens, poids, debut: 0, fin: 1 })

test('une question n’a que les traits que les exemples ont montrés, dans le même ordre', () => {
  const traits = new Traits()
  const learnt = traits.learn(['combien', 'gagne', SUJET], [cue('salaire', 2)], STRONG)
  expect(traits.of(['combien', 'gagne', SUJET], [cue('salaire', 2)], STRONG)).toEqual(learnt)
  expect(traits.of(['licorne'], [cue('duree', 2)], STRONG)).toEqual(traits.of([], [], STRONG))
})

test('un mot, ses voisins et ses morceaux comptent chacun', () => {
  const traits = new Traits()
  const learnt = new Set(traits.learn(['on', 'finit', 'tard'], [], STRONG))
  const shared = (...words: readonly string[]): number =>
    traits.of(words, [], STRONG).filter((each) => learnt.has(each)).length
  // « finit tard » once more than the two words apart.
  expect(shared('finit', 'tard')).toBeGreaterThan(shared('tard', 'finit'))
  // « finira » shares a piece with « finit ».
  expect(shared('finira')).toBeGreaterThan(shared('licorne'))
})

test('un indice fort, un indice faible et le premier se distinguent', () => {
  const traits = new Traits()
  const strong = traits.learn([], [cue('salaire', 2), cue('duree', 2)], STRONG)
  traits.learn([], [cue('salaire', 0.5)], STRONG)
  traits.learn([], [cue('duree', 2), cue('salaire', 2)], STRONG)
  expect(traits.of([], [cue('salaire', 0.5)], STRONG)).not.toEqual(traits.of([], [cue('salaire', 2)], STRONG))
  expect(traits.of([], [cue('duree', 2), cue('salaire', 2)], STRONG)).not.toEqual(strong)
  expect(traits.of([], [], STRONG, 'liste')).toEqual(traits.of([], [], STRONG))
})

test('un trait n’est dit qu’une fois', () => {
  const traits = new Traits()
  const found = traits.learn(['tard', 'tard', 'tard'], [], STRONG)
  expect(new Set(found).size).toBe(found.length)
})
