import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'
import { lire, souhaits } from '../support/lire'

const index = realIndex()

test('« c’est physique ? » n’est pas un goût pour la physique', () => {
  expect(souhaits(index, 'bosser dans un chai, c’est physique ?')).not.toContain('physique')
  expect(lire(index, 'j’aime la physique, quels métiers ?')).toBe('liste metiersParInteret')
})

test('« mais pas à l’école » affine la liste montrée', () => {
  const { contexte } = respond('métier avec les enfants', index)
  const reply = respond('mais pas à l’école', index, contexte)
  expect(reply.intent).toBe('metiersParInteret')
  expect(reply.text).toContain('sans')
})

test('« aide les personnes handicapées, quels métiers ? » en demande plusieurs', () => {
  expect(lire(index, 'aidé lé personnes handicapé kel metiers')).toMatch(/^liste/)
})

test.each(['pas mal', 'mouais', 'pas ouf'])('« %s » laisse le métier dont on parle', (reaction) => {
  const { contexte } = respond('boulanger', index)
  const suite = respond(reaction, index, contexte)
  const reply = respond('et le salaire ?', index, suite.contexte)
  expect(reply.metiers[0]?.id).toBe('MET.17')
  expect(reply.intent).toBe('salaire')
})
