import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const directions = indexOf([
  { nomMetier: 'directeur/trice de crèche' },
  { nomMetier: 'directeur/trice de refuge' },
  { nomMetier: 'directeur/trice de cinéma' },
])

test.each([
  ['Le directeur d’un refuge est-il patron ou simple salarié ?', 'statuts MET.9002'],
  ['Tenir un cinéma, le rêve ! Il est salarié ou patron, le directeur ?', 'statuts MET.9003'],
  ['Dans une crèche, la directrice est-elle salariée ?', 'statuts MET.9001'],
])('un nom dont les mots sont dispersés dans le message départage : %s → %s', (texte, attendu) => {
  expect(lire(directions, texte)).toBe(attendu)
})

test.each([
  ['un directeur gagne combien dans un cinéma ou une crèche ?', 'choix salaire'],
  ['directeur de musée, le soir il va au cinéma ? il gagne combien ?', 'choix salaire'],
])('… mais pas quand deux s’y trouvent, ou qu’un mot en fait un autre métier : %s → %s', (texte, attendu) => {
  expect(lire(directions, texte)).toMatch(new RegExp(`^${attendu}`))
})

test.each([
  ['Ma fille veut s’inscrire en licence arts du spectacle et je m’interroge sur les débouchés.', 'debouches'],
  ['après le bac pro moto on peut continuer ou il n’y a que le travail ?', 'poursuite'],
])('d’une formation, ce que les mots et les exemples disent ensemble : %s → %s', (texte, attendu) => {
  expect(lire(realIndex(), texte)).toContain(attendu)
})

const niveaux = indexOf([
  { nomMetier: 'technicien/ne en métrologie' },
  { nomMetier: 'ingénieur/e en métrologie' },
  { nomMetier: 'technicien/ne en aquaculture' },
  { nomMetier: 'ingénieur/e en aquaculture' },
  { nomMetier: 'conducteur/trice de travaux' },
  { nomMetier: 'conducteur/trice de travaux en entreprise agricole' },
])

test.each([
  'Technicien ou ingénieur en aquaculture : même niveau d’études ?',
  'quelle différence entre technicien et ingénieur en aquaculture',
])('ce qui suit le dernier nom d’une comparaison est de tous : %s', (texte) => {
  expect(lire(niveaux, texte)).toBe('comparaison MET.9003 MET.9004')
})

test.each([
  ['Conducteur de travaux dans une entreprise agricole, ça gagne combien ?', 'salaire MET.9006'],
  ['Conducteur de travaux, ça gagne combien ?', 'salaire MET.9005'],
])('un titre plus long, dit tout entier, l’emporte : %s → %s', (texte, attendu) => {
  expect(lire(niveaux, texte)).toBe(attendu)
})
