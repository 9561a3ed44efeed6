import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { souhaits } from '../support/lire'

const index = realIndex()

test.each([
  'bosser dans une banque avec juste un bts c’est possible ? quels postes',
  'je veux du concret dans l’élec',
  'je veux soigner des animaux mais pas de longues études',
  'Mon rêve serait de soigner des animaux, mais sept ans d’études me paraissent trop longs.',
  'métier qui gère l’argent, banque tout ça',
  'métier du bois, menuisier tout ça',
  'un métier manuel sans le bac, genre plomberie ou élec',
  'j’adore les bagnoles mais pas envie d’être garagiste',
])('un lieu, un exemple ou ce qui est hors de portée est une envie : « %s »', (texte) => {
  expect(understand(texte, index).intent.kind).toBe('liste')
})

test.each([
  ['Bosser dans un fast-food, on finit à quelle heure le soir ?', 'metier'],
  ['soigner des animaux c’est combien d’années d’études ?', 'metier'],
  ['je veux bosser dans la plomberie, ça paye combien', 'choixMetier'],
])('et ce qui demande une chose d’un métier : « %s »', (texte, attendu) => {
  expect(understand(texte, index).intent.kind).toBe(attendu)
})

test.each([
  ['passionné de trains depuis tout petit', '+trains'],
  ['un métier artistique mais pas que de la musique', '+métier artistique'],
  ['sans week-end, restauration', '+restauration, -week-end'],
  ['un métier manuel payé correct', '+métier manuel'],
  ['travailler au théâtre sans jouer', '+au théâtre sans jouer'],
  ['je veux être patron d’un resto', '+patron, +resto'],
  ['mon fils ne jure que par la mécanique, mais il ne veut pas toucher aux voitures', '+mécanique, -voitures'],
])('ce qui n’est pas une envie, et ce qui en est une : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('« pas dans l’armée de terre » ne refuse que celle-là', () => {
  const { intent } = understand('Je veux défendre mon pays, mais pas dans l’armée de terre.', index)
  const refuses = intent.kind === 'liste' ? intent.criteres.interets.filter(({ refuse }) => refuse) : []
  expect(refuses.flatMap(({ metiers }) => metiers)).toContain('MET.689')
  expect(refuses.flatMap(({ metiers }) => metiers)).not.toContain('MET.690')
})

test('« le commerce, mais pas le week-end » : peu en restent, et les heures n’en font venir aucun d’un autre domaine', () => {
  const { metiers } = respond('dans le commerce mais pas le week-end', index)
  expect(metiers.length).toBeGreaterThan(2)
  expect(metiers.map(({ nom }) => nom)).not.toContain('esthéticien/ne-cosméticien/ne')
})
