import { indexOf, realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test.each([
  ['il y a de l’anglais', /La fiche ne dit pas quelle place y tiennent les langues|Ce que la fiche en dit/],
  ['les maths sont importantes ?', /les maths|Ce que la fiche en dit/],
  ['combien d’heures de cours', /La fiche ne dit pas combien d’heures|Ce que la fiche en dit/],
  ['quel âge minimum', /La fiche ne dit pas à partir de quel âge|Ce que la fiche en dit/],
  ['et pour l’avoir en un an', /La fiche ne dit pas si cela peut aller plus vite|Ce que la fiche en dit/],
  ['en candidat libre', /La fiche ne dit pas si ce diplôme se passe en candidat libre|Ce que la fiche en dit/],
  ['c’est quoi le plus dur', /Si c’est dur, la fiche ne le dit pas/],
])('après une formation, « %s » se demande d’elle', (ensuite, dit) =>
  converse(bot(), [
    ['élève', 'c’est quoi le BTS MCO'],
    ['bot', /./, { intent: 'formation' }],
    ['élève', ensuite],
    ['bot', dit, { intent: 'formation', band: 'sure' }],
  ]),
)

test('« en un an » ne se répond pas par la seule durée du diplôme', () =>
  converse(bot(), [
    ['élève', 'CAP boulanger en un an'],
    ['bot', /La fiche ne dit pas si cela peut aller plus vite|Ce que la fiche en dit/, { intent: 'formation' }],
  ]))

test.each(['elle a raison ?', 'c’est vrai ?', 'il a tort'])('« %s » ne fait pas perdre le métier', (ensuite) =>
  converse(bot(), [
    ['élève', 'que fait un boulanger ?'],
    ['bot', /boulanger/i],
    ['élève', ensuite],
    ['bot', /Qui a raison/],
    ['élève', 'et le salaire'],
    ['bot', /boulanger/i, { intent: 'salaire' }],
  ]),
)

test.each([
  ['avocat', 'c’est plus long que notaire ?', 'comparaison'],
  ['psychologue', 'c’est plus que psychiatre ?', 'comparaison'],
  ['BTS MCO', 'différence avec le BTS NDRC', 'comparaison'],
  ['BTS MCO', 'c’est plus long que le BTS NDRC ?', 'comparaison'],
] as const)('« %s », puis « %s » : côte à côte', (avant, ensuite, intent) =>
  converse(bot(), [
    ['élève', avant],
    ['bot', /./],
    ['élève', ensuite],
    ['bot', /côte à côte/, { intent, band: 'sure' }],
  ]),
)

test('après le deuxième d’une liste, « et par rapport au 1 » compare les deux', () =>
  converse(bot(), [
    ['élève', 'un métier avec les animaux'],
    ['bot', /./, { intent: 'metiersParInteret' }],
    ['élève', 'le 2'],
    ['bot', /./],
    ['élève', 'et par rapport au 1'],
    ['bot', /côte à côte/, { intent: 'comparaison' }],
  ]))

test('« en un an », d’une formation d’un an, se répond par sa durée', () =>
  converse(talkTo(indexOf([], [{ id: 'FOR.9001', libelle: 'licence pro mention métiers du livre', duree: '1 an' }])), [
    ['élève', 'licence pro métiers du livre, c’est en 1 an ?'],
    ['bot', /^(?!.*plus vite)[\s\S]*1 an/, { intent: 'formation', facet: 'duree' }],
  ]))
