import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

// What is asked is only implied, told in a story, feared, put in an image: no example holds these sentences.
test.each([
  ['Mon beau-frère est boulanger et il n’arrive jamais à mettre un sou de côté, c’est le lot de tous ?', 'salaire'],
  ['Ma banquière me prêterait-elle de quoi acheter un studio si je débute comme infirmière ?', 'salaire'],
  ['J’ai une petite de deux ans : en étant infirmière, pourrai-je la coucher le soir ?', 'conditions'],
  ['Je veux pouvoir poser mon sac le vendredi et ne plus y penser : comptable, c’est jouable ?', 'conditions'],
  ['Est-ce que mes genoux tiendront jusqu’à la retraite si je deviens maçon ?', 'conditions'],
  [
    'Si je deviens coiffeuse, pourrai-je un jour ouvrir ma propre boutique ou serai-je toujours sous les ordres de quelqu’un ?',
    'statuts',
  ],
  ['Cuisinier, je devrai facturer moi-même ou un patron me versera ma paie ?', 'statuts'],
  ['Une fois boulanger, il reste des marches à grimper ou on plafonne ?', 'evolution'],
  ['Je dessine comme un pied et je rate toutes mes lignes droites, architecte c’est foutu ?', 'competences'],
  [
    'Ma grand-mère me demande à quoi je passerais mes journées en tant qu’opticienne et je ne sais que répondre.',
    'taches',
  ],
])('« %s » demande : %s', (question, facette) => {
  expect(lire(realIndex(), question)).toMatch(new RegExp(`^${facette} MET`))
})
