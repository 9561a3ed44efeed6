import { quelquesMetiers } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(quelquesMetiers())

test('un diplôme par son sigle : une seule réponse pour ses parcours', () =>
  converse(bot(), [
    ['élève', 'c’est quoi le BUT GMP ?'],
    [
      'bot',
      [/BUT génie mécanique et productique/, /3 fiches/, /FOR\.7890/],
      { band: 'sure', intent: 'formation', facet: 'description' },
    ],
    ['élève', 'ça dure combien de temps ?'],
    ['bot', /3 ans/, { intent: 'formation', facet: 'duree' }],
  ]))

test('d’une formation, de suggestion en suggestion', () =>
  converse(bot(), [
    ['élève', 'CAP boulanger'],
    ['bot', /CAP boulanger/, { intent: 'formation', facet: 'description', formations: ['FOR.2246'] }],
    ['touche', 'Ça dure combien de temps ?'],
    ['bot', /2 ans/, { facet: 'duree', formations: ['FOR.2246'] }],
    ['touche', 'Comment y entrer ?'],
    ['bot', /La fiche ne dit rien sur la façon d’y entrer/, { facet: 'acces', formations: ['FOR.2246'] }],
    ['touche', 'Quels débouchés ?'],
    ['bot', /boulanger \/ boulangère/, { facet: 'debouches', metiers: ['MET.17'] }],
    ['élève', 'le premier'],
    ['bot', /Boulanger/, { metiers: ['MET.17'] }],
  ]))

test('que faire après', () =>
  converse(bot(), [
    ['élève', 'j’ai un CAP boulanger, je peux faire quoi après ?'],
    ['bot', /bac pro/, { intent: 'formation', facet: 'poursuite', formations: ['FOR.2246'] }],
  ]))

test('que faire après, en suivant', () =>
  converse(bot(), [
    ['élève', 'CAP boulanger'],
    ['bot', /CAP boulanger/, { formations: ['FOR.2246'] }],
    ['touche', 'Que faire après ?'],
    ['bot', /bac pro/, { intent: 'formation', facet: 'poursuite', formations: ['FOR.2246'] }],
  ]))

test('comment entrer dans une formation', () =>
  converse(bot(), [
    ['élève', 'comment entrer en BTS CPRP ?'],
    ['bot', /L’accès/, { intent: 'formation', facet: 'acces' }],
  ]))

test('les métiers après une formation', () =>
  converse(bot(), [
    ['élève', 'quels métiers après un BTS CPRP ?'],
    ['bot', /technicien \/ technicienne en mécanique/, { band: 'sure', metiers: ['MET.528'] }],
  ]))

test('la formation qu’une fiche métier conseille', () =>
  converse(bot(), [
    ['élève', 'quelles formations pour devenir menuisier ?'],
    ['bot', /CAP|BP/, { intent: 'formations', metiers: ['MET.439'] }],
    ['élève', 'c’est quoi le BP menuisier ?'],
    ['bot', /BP menuisier/, { intent: 'formation', formations: ['FOR.649'] }],
  ]))
