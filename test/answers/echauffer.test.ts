import { echauffer, questionsDEssai } from '../../src/answers/echauffer'
import { realIndex } from '../support/catalogues'

test('des questions de toutes sortes, chacune sur un métier ou une formation des fiches', () => {
  const index = realIndex()
  const questions = questionsDEssai(index)
  expect(questions.length).toBe(1000)
  expect(questions.filter((question) => /\b[XF]\b/.test(question))).toEqual([])
  const { metiers, formations } = index.catalogue
  const named = (names: readonly string[]) => questions.filter((each) => names.some((name) => each.includes(name)))
  expect(named(metiers.map(({ libelleMasculin }) => libelleMasculin)).length).toBeGreaterThan(100)
  expect(named(formations.map(({ libelle }) => libelle)).length).toBeGreaterThan(50)
})

test('une réponse à chaque étape', () => {
  const steps = echauffer(realIndex())
  for (let step = 0; step < 20; step++) expect(steps.next().done).toBe(false)
})
