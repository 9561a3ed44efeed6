import { respond } from '../../src/answers/respond'
import type { Contexte } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** What the last message of a conversation is understood as, with the first job shown. */
function dernier(...messages: readonly string[]): string {
  let contexte: Contexte | undefined
  let lu = ''
  for (const message of messages) {
    const reponse = contexte === undefined ? respond(message, index) : respond(message, index, contexte)
    contexte = reponse.contexte
    lu = `${reponse.intent} ${reponse.metiers[0]?.id ?? ''}`.trim()
  }
  return lu
}

test.each([
  [
    'Elle voulait être vétérinaire, mais elle se tourne vers auxiliaire vétérinaire. Quelles évolutions ?',
    'evolution MET.323',
  ],
  ['Ayant renoncé à devenir sage-femme, je me demande ce que gagne une auxiliaire de puériculture.', 'salaire MET.415'],
  ['Ma nièce hésitait avec infirmière, elle a choisi orthophoniste. En quoi consiste ce métier ?', 'taches MET.765'],
  ['À la différence de sa sœur, qui est coiffeuse, Léa vise maquilleuse artistique. Quel salaire ?', 'salaire MET.110'],
  ['opticien non, plutot audioprothesiste, c quoi le salaire', 'salaire MET.676'],
  ['comptable ça me tente plus, boulanger oui, quel salaire', 'salaire MET.17'],
  ['notaire non merci, avocat quel salaire', 'salaire MET.33'],
  ['mon oncle maçon m’a conseillé couvreur, quel salaire', 'salaire MET.263'],
  ['pompier g raté le concours, pâtissier c quoi le salaire', 'salaire MET.152'],
])('ce qu’on quitte, ce qu’on a raté, ce qu’est un autre n’est pas ce qui est demandé : %s', (texte, attendu) => {
  expect(dernier(texte)).toBe(attendu)
})

test.each([
  ['études pour être orthophoniste ?', 'Et le salaire ? Je suis actuellement aide-soignante.', 'salaire MET.765'],
  ['les qualités d’un sommelier', 'On travaille le soir ? Ma femme est déjà infirmière de nuit.', 'conditions MET.4'],
  ['c’est quoi architecte', 'ok et le salaire, sachant que je sors d’un BTS bâtiment ?', 'salaire MET.161'],
  ['c’est quoi pâtissier', 'jsui menuisier, c’est quoi le salaire ?', 'salaire MET.152'],
])('ce qu’on est, dit en passant, ne change pas de métier : %s / %s', (avant, texte, attendu) => {
  expect(dernier(avant, texte)).toBe(attendu)
})

test('… mais on peut demander celui qu’on vient de dire', () => {
  expect(dernier('salaire d’un pâtissier', 'ma mère est coiffeuse, elle gagne combien ?')).toBe('salaire MET.39')
})
