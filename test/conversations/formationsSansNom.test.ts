import { realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test.each(['je veux quitter mon cap', 'je veux arrêter mon bts', 'j’ai envie de quitter ma licence'])(
  '« %s » n’annule rien : une formation est quittée',
  (message) =>
    converse(bot(), [
      ['élève', message],
      ['bot', /Arrêter ou changer de formation/, { intent: 'guide' }],
    ]),
)

test('« je sais pas lequel » : ce que c’est, et le domaine est demandé', () =>
  converse(bot(), [
    ['élève', 'je veux faire un cap mais je sais pas lequel'],
    ['bot', /Dans quel domaine/, { intent: 'formation' }],
  ]))

test.each(['BTS à distance en travaillant dans un magasin ?', 'bts à distance en magasin'])(
  '« %s » ne souhaite pas de magasin',
  (message) =>
    converse(bot(), [
      ['élève', message],
      ['bot', /Cned/, { intent: 'horsSujet' }],
    ]),
)

test('sans le bac, la porte de l’université', () =>
  converse(bot(), [
    ['élève', 'j’ai pas le bac, un examen pour entrer à la fac'],
    ['bot', /DAEU/],
  ]))

test.each([
  ['brevet de technicien supérieur agricole', /BTSA/],
  ['STI2D SIN', /systèmes d’information et numérique/],
])('« %s » n’est pas une autre sorte', (message, dit) =>
  converse(bot(), [
    ['élève', message],
    ['bot', dit, { intent: 'formation' }],
  ]),
)

test('« un diplôme en un an pour … » cherche des formations courtes', () =>
  converse(bot(), [
    ['élève', 'un diplôme en un an pour les crèches'],
    ['bot', /formations courtes/, { intent: 'formation' }],
  ]))

test('si c’est saturé, la fiche ne le dit pas', () =>
  converse(bot(), [
    ['élève', 'le CAP boulanger c’est saturé ?'],
    ['bot', /La fiche ne dit pas s’il y a trop de monde/, { intent: 'formation' }],
  ]))
