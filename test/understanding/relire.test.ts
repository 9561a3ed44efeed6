import { tokenize } from '../../src/search/fold'
import { parseQuestion } from '../../src/understanding/question'
import { realIndex } from '../support/catalogues'

/** What is read of what was typed. */
const lu = (texte: string): string => parseQuestion(texte, realIndex()).phrase

test.each([
  ['les sagees-femmes', 'les sage femme', 'une lettre de trop n’est pas une apostrophe oubliée'],
  ['que faitun plombier', 'que fait un plombier', 'deux petits mots collés'],
  ['avec unCAP pâtissier', 'avec un cap patissier', 'collé à un diplôme'],
  ['quelle est ladurée des études', 'quelle est la duree des etudes', 'l’article collé'],
  ['cap cuisine combien danées', 'cap cuisine combien d annees', 'l’apostrophe et une lettre'],
  ['différence entre plombier hé notaire', 'difference entre plombier et notaire', 'dictée : « hé »'],
  ['que faux-il savoir faire', 'que faut il savoir faire', 'dictée : « faux »'],
  ['qu’elle études pour être plombier', 'quelle etudes pour etre plombier', 'dictée : « qu’elle »'],
  ['je voudrais qu’elle devienne plombier', 'je voudrais qu elle devienne plombier', '« qu’elle » quand c’est elle'],
  ['combiendannées pour être plombier', 'combien d annees pour etre plombier', 'trois mots collés'],
  ['salairrrre plombier', 'salaire plombier', 'une lettre étirée'],
  ['il faut aller voir ailleurs', 'il faut aller voir ailleurs', 'une lettre double reste double'],
  ['les cardiologues', 'les cardiologues', 'un pluriel dont on ne connaît que le singulier'],
  ['c’est son métier et il est content', 'c est son metier et il est content', 'ce qui est bien écrit ne change pas'],
])('%s', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  'je devais arrêter le foot',
  'quel malheur pour ce moineau',
  'ça viendrait de la terreur',
  'je savais que nous parlons de joie',
  'bourreau',
])('des mots de tous les jours ne sont pas corrigés en autre chose : %s', (texte) => {
  expect(lu(texte)).toBe(tokenize(texte).join(' '))
})
