import { facetteTournee } from '../../src/understanding/facettes/facetteTournee'

test.each([
  ['qui a le droit de se presenter au F', 'acces'],
  ['suis je dans les clous pour presenter le F', 'acces'],
  ['F est reserve aux titulaires d un bac techno qu en est il', 'acces'],
  ['F m est il ouvert', 'acces'],
  ['F la prendrait il avec ce bac la', 'acces'],
  ['un diplome est il exige pour suivre la formation d F', 'acces'],
  ['je n ai droit qu a dix mois de formation F entre t il la dedans', 'duree'],
  ['un an est ce suffisant pour le F', 'duree'],
  ['F rallonge t il la route de beaucoup', 'duree'],
  ['que fait on pendant les trois ans de F', 'description'],
  ['F que met on derriere exactement', 'description'],
  ['j avoue ne pas savoir ce qu elle va y faire en F', 'description'],
  ['quels employeurs la recevraient apres F', 'debouches'],
  ['une fois F obtenue ou travaille t on', 'debouches'],
  ['F on rentre apres quoi', 'acces'],
  ['F c est apres prepa oblige ou pas', 'acces'],
  ['le F on le passe apres quelle classe', 'acces'],
  ['que contient le F', 'description'],
  ['F ne mene nulle part que lui repondre', 'debouches'],
])('« %s » demande : %s', (phrase, facette) => {
  expect(facetteTournee(phrase)).toBe(facette)
})

test.each(['pouvez vous me presenter le F', 'combien de temps dure F', 'F c est quoi'])(
  '« %s » se lit autrement',
  (phrase) => {
    expect(facetteTournee(phrase)).toBeUndefined()
  },
)
