import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  // Told in one sentence, asked about in the next.
  [
    'J’ai lu qu’après le BTS tourisme on pouvait devenir conseillère. Quelles suites d’études ?',
    'formation poursuite FOR.3545',
  ],
  [
    'CAP boulanger, j’explique mal à mes parents les métiers derrière. Vous pouvez me dire ?',
    'liste metiersParFormation',
  ],
  // What one comes from, said after.
  ['Le BTS tourisme, on le fait après quel bac ?', 'formation acces FOR.3545'],
  ['comment passe-t-on le certificat d’aptitude à la profession d’avocat ?', 'formation acces FOR.10473'],
  ['devenir infirmière : quelles conditions pour préparer le diplôme d’État d’infirmier ?', 'formation acces FOR.2378'],
  ['métiers avec un CAP cuisine ou boulanger', 'liste metiersParFormation'],
  ['quel bac pro pour mécanicien ?', 'choix formations'],
  // A job said as an outcome, or refused.
  ['Le CAP boulanger, on devient vraiment boulanger ? Ça débouche sur quoi ?', 'formation debouches FOR.2246'],
  ['après un BTS tourisme on peut faire quoi comme études à part réceptionniste ?', 'formation poursuite FOR.3545'],
  ['BTS tourisme débouchés à part réceptionniste', 'formation debouches FOR.3545'],
  ['j’ai un CAP boulanger, je peux passer un BP ?', 'formation poursuite FOR.2246'],
  ['ma fille a un CAP boulanger et voudrait faire un bac pro', 'formation poursuite FOR.2246'],
])('« %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toContain(attendu)
})

test('« un CAP cuisine ou boulanger » : les métiers de l’un et de l’autre', () => {
  const { intent } = understand('métiers avec un CAP cuisine ou boulanger', index)
  expect(intent).toMatchObject({ criteres: { formations: ['FOR.9664', 'FOR.2246'] } })
})
