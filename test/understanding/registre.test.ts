import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { findRefus } from '../../src/understanding/refus/refus'
import { lire as read } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

const sujet = (texte: string): string | undefined => {
  const { intent } = read(texte, index, CONTEXTE_VIDE)
  return intent.kind === 'horsSujet' ? intent.sujet.sujet : intent.kind
}

test.each([
  ['je dors plus a cause de parcoursup', 'parcoursup-pese'],
  ['parcoursup me stresse', 'parcoursup-pese'],
  ['jai raté parcoursup', 'parcoursup-refus'],
  ['refusée partout sur parcoursup', 'parcoursup-refus'],
  ['c’est quand les résultats de parcoursup', 'parcoursup'],
  ['j’ai foiré mon bac c fini', 'examen-rate'],
  ['jai redoublé', 'redoublement'],
])('« %s » : le ton d’abord', (texte, expected) => {
  expect(sujet(texte)).toBe(expected)
})

test('qui dort mal reçoit un numéro', () => {
  expect(respond('je dors plus a cause de parcoursup', index).text).toContain('0 800 235 236')
})

test.each([
  ['ça va ?', 'geste salutation'],
  ['je suis en segpa', 'classe'],
  ['sans permis je peux etre plombier', 'competences MET.266'],
])('« %s » est entendu', (texte, expected) => {
  expect(lire(index, texte)).toBe(expected)
})

test.each(['mon prof m’a dit que je pouvais pas etre medecin', 'on me dit que je suis pas capable d’être médecin'])(
  '« %s » : ce que disent les autres ne refuse rien',
  (texte) => {
    expect(lire(index, texte)).toContain('MET.419')
  },
)

test('« je veux pas être médecin » le refuse toujours', () => {
  const { seen } = read('je veux pas être médecin', index, CONTEXTE_VIDE)
  expect(seen === undefined ? 0 : findRefus(seen).length).toBe(1)
})

test('« ok » et « cool » ne remercient pas', () => {
  for (const texte of ['ok', 'cool']) expect(respond(texte, index).text).toMatch(/^D’accord/)
  expect(respond('cool merci', index).text).toMatch(/^Avec plaisir/)
})

describe('après un métier', () => {
  const { contexte } = respond('plombier', index)
  test.each([
    ['c quoi le pire', 'conditions MET.266'],
    ['c’est bien ?', 'conditions MET.266'],
    ['ok mais en gros', 'presentation MET.266'],
  ])('« %s »', (texte, expected) => {
    expect(lire(index, texte, contexte)).toBe(expected)
  })
})
