import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'

const dit = (texte: string) => {
  const { band, intent, metiers } = respond(texte, realIndex())
  return { band, intent, metier: metiers[0]?.id }
}

test.each([
  ['fabricant de baguettes, quelles études ?', 'etudes', 'MET.17'],
  ['les fabricants de baguettes, ils gagnent combien ?', 'salaire', 'MET.17'],
  ['enfourneur, quelles études ?', 'etudes', 'MET.17'],
  ['infirmière de dialyse, on travaille le week-end ?', 'conditions', 'MET.38'],
])('« %s » : un nom rare dit en entier', (texte, intent, metier) => {
  expect(dit(texte)).toEqual({ band: 'sure', intent, metier })
})

test('le bot dit que la fiche porte un autre nom', () => {
  expect(respond('fabricant de baguettes, quelles études ?', realIndex()).text).toMatch(
    /« fabricant de baguettes » : c’est dans la fiche \*\*boulanger/,
  )
})

test.each(['un fabricant italien de belles baguettes', 'fabricant de fenêtres, quelles études ?'])(
  '« %s » : la moitié d’un nom rare ne nomme personne',
  (texte) => {
    expect(dit(texte)).not.toMatchObject({ band: 'sure', metier: 'MET.17' })
  },
)

test('un titre dit en entier passe avant un nom rare aussi long', () => {
  expect(dit('infirmier, quelles études ?').metier).toBe('MET.38')
  expect(dit('aide-soignant ou infirmière de dialyse ?').intent).toBe('comparaison')
})
