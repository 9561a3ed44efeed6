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
