import { croises } from '../../src/answers/croiser'
import { indexOf } from '../support/catalogues'

test('de deux envies que nul métier ne réunit, ceux de l’une dont un nom dit l’autre', () => {
  const index = indexOf([
    { id: 'MET.1', libelleMasculin: 'cuisinier', libelleFeminin: 'cuisinière' },
    { id: 'MET.2', libelleMasculin: 'agenceur de cuisines', libelleFeminin: 'agenceuse de cuisines' },
    { id: 'MET.3', libelleMasculin: 'menuisier', libelleFeminin: 'menuisière' },
  ])
  const propose = (numbers: readonly number[]) =>
    [...index.metiers.values()]
      .filter(({ id }) => numbers.includes(Number(id.slice('MET.'.length))))
      .map((fiche) => ({ fiche, score: 1, raison: undefined }))
  const envie = (mot: string) => ({ mot, metiers: [], interets: [], refuse: false })
  const found = croises([envie('meubles'), envie('cuisines')], [propose([2, 3]), propose([1])], index)
  expect(found.map(({ fiche }) => fiche.id)).toEqual(['MET.2'])
})
