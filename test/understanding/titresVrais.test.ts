import { respond } from '../../src/answers/respond'
import { indexCatalogue } from '../../src/search/catalogueIndex'
import { loadSheets } from '../../src/sheets/loadSheets'
import { realLexique } from '../support/catalogues'
import { CORPUS, describeCorpus } from '../support/corpus'

/** Words of the longest titles that people would type whole. */
const LONGEST = 8

/** Titles that say something else too: « activités physiques […] pour tous » is adapted sport, « TP » a titre professionnel. */
const A_DEUX_SENS = new Set(['MET.808', 'MET.7777'])

describeCorpus('les titres des vraies fiches', () => {
  const index = indexCatalogue(loadSheets(CORPUS), realLexique())
  const fiches = [...index.metiers.values()].filter(
    ({ id, libelleMasculin }) => !A_DEUX_SENS.has(id) && libelleMasculin.split(' ').length <= LONGEST,
  )

  test.each([
    'Un X encadre-t-il une équipe ?',
    'que gagne un X confirmé ?',
    'X c dangereux ? on risk koi',
    'mon cousin est X, ça consiste en quoi ?',
  ])('« %s » est demandé du métier que nomme le titre', (question) => {
    const autres = fiches.filter(
      ({ id, libelleMasculin }) => respond(question.replace('X', libelleMasculin), index).metiers[0]?.id !== id,
    )
    expect(autres.map(({ id }) => id)).toEqual([])
  })

  test('un titre qui dit plus de mots passe avant un nom rare : « responsable des assurances » n’en tient que deux', () => {
    expect(respond('responsable assurance qualité encadre une équipe ?', index).metiers[0]?.id).toBe('MET.202')
  })
})
