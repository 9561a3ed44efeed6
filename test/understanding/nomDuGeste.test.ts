import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'

const dit = (texte: string) => {
  const { band, intent, metiers } = respond(texte, realIndex())
  return { band, intent, metier: metiers[0]?.id }
}

test.each([
  ['je veux diriger un hôtel plus tard, faut quoi comme diplôme', 'formations', 'MET.2'],
  ['Ma sœur est fleuriste et elle rêve de diriger un hôtel : quelles études ?', 'etudes', 'MET.2'],
  ['conduire un train, c’est combien d’années d’études ?', 'duree', 'MET.154'],
  ['animer une communauté web, quelles qualités ?', 'competences', 'MET.93'],
])('« %s » : le métier dont le nom entier dit ce qu’on y fait', (texte, intent, metier) => {
  expect(dit(texte)).toEqual({ band: 'sure', intent, metier })
})

test.each(['piloter un hélicoptère, faut quel diplôme ?', 'conduire un train ou un métro, c’est quoi la diff ?'])(
  '« %s » : aucun nom ne dit tout cela, le bot propose',
  (texte) => {
    expect(dit(texte).band).toBe('choice')
  },
)

test('des métiers sont demandés : la liste reste une liste', () => {
  expect(dit('un métier où on conduit des trains').intent).toBe('metiersParInteret')
})

test('un métier nommé après l’emporte', () => {
  expect(dit('diriger un hôtel comme réceptionniste de nuit, quelles études ?').metier).not.toBe('MET.2')
})
