import { respond } from '../../src/answers/respond'
import { veiller } from '../../src/answers/veiller'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'

const SALAIRE = respond('combien gagne un boulanger ?', realIndex())
const LIGNE = /0 800 235 236.*3114/

test('une question qui laisse un doute a sa réponse, et une ligne sur qui écoute', () => {
  const { intent, text } = respond('je mange presque plus, combien gagne un boulanger ?', realIndex())
  expect(intent).toBe('salaire')
  expect(text).toMatch(LIGNE)
})

test.each([
  'je suis mort de fatigue après mon stage chez un boulanger, combien ça gagne ?',
  'ça me tue ces maths, quel salaire pour un comptable ?',
  'combien gagne un boulanger ?',
  'je suis morte de rire, un boulanger gagne si peu ?',
])('rien de tel pour une façon de parler : %s', (texte) => {
  expect(respond(texte, realIndex()).text).not.toMatch(LIGNE)
})

test('pas deux fois de suite, et de nouveau plus tard', () => {
  const first = veiller(SALAIRE, true, CONTEXTE_VIDE)
  expect(first.text).toMatch(LIGNE)
  const second = veiller(SALAIRE, true, first.contexte)
  expect(second.text).toBe(SALAIRE.text)
  const calm = respond('et les études ?', realIndex(), second.contexte)
  expect(veiller(SALAIRE, true, calm.contexte).text).toMatch(LIGNE)
})

test('une réponse qui donne déjà ces numéros ne les répète pas', () => {
  const reply = { ...SALAIRE, text: 'Appelle le 3114.' }
  expect(veiller(reply, true, CONTEXTE_VIDE)).toBe(reply)
})
