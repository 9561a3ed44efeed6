import { respond } from '../../src/answers/respond'
import { indexOf, realIndex } from '../support/catalogues'
import { lire, souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['mon fils autiste aime les trains, quels metiers', '+trains'],
  ['ma fille en fauteuil roulant veut bosser dans un labo, quel métier possible', '+dans un labo'],
])('un handicap dit de qui est concerné n’est pas une envie : %s → %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each(['travailler avec des autistes', 'mon frère est handicapé, je veux aider les handicapés'])(
  '… travailler avec eux en est une : %s',
  (texte) => {
    expect(souhaits(index, texte)).toMatch(/autistes|handicapés/)
  },
)

test('… ni un domaine d’études', () => {
  const reply = respond(
    'mon fils a un handicap mental léger, quel CAP ?',
    indexOf([], [{ libelle: 'CAP maintenance des véhicules légers' }]),
  )
  expect(reply.formations).toEqual([])
  expect(reply.text).not.toMatch(/«\s*»/)
})

test.each([
  'métiers qui embauchent sans expérience',
  'métier avec casier judiciaire',
  'métier avec tatouage accepté',
  'métier pour femme enceinte',
])('aucune fiche ne permet de trier ainsi, et c’est dit : %s', (texte) => {
  expect(lire(index, texte)).toBe('horsSujet')
})

test.each(['avec un casier je peux être infirmier ?', 'sage-femme, s’occuper des femmes enceintes'])(
  '… d’un métier dit, la réponse est la sienne : %s',
  (texte) => {
    expect(lire(index, texte)).toMatch(/MET\.(38|787)/)
  },
)

test('« la police ou l’armée » ne demande pas que des militaires', () => {
  const texts = respond('un truc dans la police ou dans l’armée, sans le bac', index).text
  expect(texts).not.toContain('statut militaire')
  expect(respond('un métier dans l’armée, sans le bac', index).text).toContain('statut militaire')
})
