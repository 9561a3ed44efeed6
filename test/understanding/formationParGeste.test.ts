import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  ['un CAP pour faire du pain, ça dure combien ?', 'formation duree FOR.2246'],
  ['le CAP pour poser du carrelage il dure combien de temps ?', 'formation duree FOR.994'],
  ['CAP pour garder des bébés, durée ?', 'formation duree FOR.6821'],
])('« %s » : la formation dite par ce qu’on y apprend à faire', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  ['le CAP pour devenir boulanger ça dure combien', 'duree MET.17'],
  ['un CAP pour gagner du temps, c’est possible ?', 'sansSujet salaire'],
])('« %s » ne dit pas ce qu’on y fait', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test('les options d’un diplôme qui répondent pareil n’ont pas à être départagées', () => {
  const options = (suite: string) =>
    indexOf(
      [],
      [
        { libelle: 'BMA arts de la tapisserie de lisse option d : rentraiture de tapis', duree: '2 ans' },
        { libelle: 'BMA arts de la tapisserie de lisse option e : rentraiture de tapisserie', duree: suite },
      ],
    )
  expect(lire(options('2 ans'), 'BMA rentraiture de tapisserie durée')).toBe('formation duree FOR.9001 FOR.9002')
  expect(lire(options('1 an'), 'BMA rentraiture de tapisserie durée')).toMatch(/^choix/)
})

test('« poser des tuiles, c’est dangereux ? » demande les conditions', () => {
  expect(lire(index, 'poser des tuiles sur un toit, c’est dangereux ?')).toMatch(/^(?:choix )?conditions /)
})
