import { tokenize } from '../../src/search/fold'
import { parseQuestion } from '../../src/understanding/mots/question'
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
  ['une lisens de biologie', 'une licence de biologie', 'un e muet oublié, et non « l’isen »'],
  ['devenir secreter médical', 'devenir secretaire medical', '« -er » pour « -aire »'],
  ['tayeur de pierre', 'tailleur de pierre', '« y » pour « ill »'],
  ['boulot militer', 'boulot militaire', 'un mot connu, qui ne se dit pas là'],
  ['poseur de voix', 'poseur de voix', 'rien ne dit là un autre mot'],
  ['je me demand combien ça gagne', 'je me demande combien ca gagne', '« demand » n’est pas « demand planner »'],
  ['travailler pour aidé les gens', 'travailler pour aider les gens', 'un infinitif écrit « é »'],
  ['je veux resté dehors', 'je veux rester dehors', 'un infinitif écrit « é »'],
  ['un CAP pour employé de banque', 'un cap pour employe de banque', 'un nom en « é » le reste'],
  ['c’est qui celui qui t’a programmé', 'c est qui celui qui t a programme', 'après « a », un participe le reste'],
  ['j’aime dé trucs', 'j aime des trucs', '« dé » est « des »'],
  ['il fait beau demin', 'il fait beau demain', 'un mot entendu, et non deux fautes d’un coup'],
])('%s', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  'je devais arrêter le foot',
  'quel malheur pour ce moineau',
  'ça viendrait de la terreur',
  'je savais que nous parlons de joie',
  'bourreau',
  'étudier les poisons',
  'une faim de loup',
  'tuer le temps',
  'je ne sens plus rien',
  'réparateur d’arcs en ciel',
])('des mots de tous les jours ne sont pas corrigés en autre chose : %s', (texte) => {
  expect(lu(texte)).toBe(tokenize(texte).join(' '))
})
