import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const index = indexOf([
  {
    nomMetier: 'grutier/ère', // MET.9001
    accesMetier: 'Le Caces est obligatoire. Un examen suit.',
    conditionTravail: 'Il travaille dans une cabine. Beaucoup sont des expatriés.',
    competences: 'Il faut du calme.',
    apres3e: '2 ans pour préparer le CAP.',
  },
  {
    nomMetier: 'facteur/trice', // MET.9002
    conditionTravail: 'Il part à vélo ou en voiture.',
    apres3e: '2 ans pour préparer le CAP.',
  },
  { nomMetier: 'vétérinaire', natureTravail: 'Il soigne les chiens et pose des vaccins.' },
])

const dit = (question: string): string => respond(question, index).text

test.each([
  [
    'grutier caces',
    /Où la fiche parle de « caces » :\n\n- Le Caces est obligatoire\.\n\nUn métier inventé/,
    /examen suit/,
  ],
  ['facteur vélo', /Où la fiche parle de « vélo » :\n\n- Il part à vélo ou en voiture\./, /ne dit rien/],
  ['facteur chiens', /La fiche ne dit rien sur « chiens »\.\n\nUn métier inventé/, /Où la fiche/],
  ['facteur vaccin obligatoire ?', /La fiche ne dit rien sur « vaccin »/, /Où la fiche/],
])('« %s » : ses mots sont cherchés dans la fiche', (question, attendu, absent) => {
  expect(dit(question)).toMatch(attendu)
  expect(dit(question)).not.toMatch(absent)
})

test.each([
  'facteur',
  'bonjour, le métier de facteur svp',
  'c’est quoi un facteur ?',
  'mon chien adore le facteur, c’est quoi ce métier',
  'facteur xqzkt',
])('« %s » : rien n’est dit en plus', (question) => {
  expect(dit(question)).not.toMatch(/ne dit rien|Où la fiche/)
})
