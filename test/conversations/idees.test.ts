import { quelquesMetiers } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(quelquesMetiers())

// The guided path itself is told in `guide/`.
test('je ne sais pas quoi faire : le bot demande ce qu’on aime', () =>
  converse(bot(), [
    ['élève', 'je sais pas quoi faire plus tard'],
    ['bot', /Qu’est-ce que tu aimes/, { intent: 'guide' }],
  ]))

test('d’un goût à un métier, d’un métier à ses études', () =>
  converse(bot(), [
    ['élève', 'j’aime soigner'],
    ['bot', [/aide-soignant/, /soigner/], { band: 'sure', intent: 'metiersParInteret' }],
    ['touche', 'infirmier / infirmière'],
    ['bot', /Infirmier/, { intent: 'presentation', metiers: ['MET.38'] }],
    ['touche', 'Quelles études ?'],
    ['bot', /3 ans/, { intent: 'etudes', metiers: ['MET.38'] }],
  ]))

test('un goût, et rien d’autre', () =>
  converse(bot(), [
    ['élève', 'j’aime les ordinateurs'],
    ['bot', [/développeur/, /Source : Onisep/], { band: 'sure', intent: 'metiersParInteret' }],
  ]))

test('un goût et une limite d’études', () =>
  converse(bot(), [
    ['élève', 'un métier dehors sans le bac'],
    ['bot', /ouvrier \/ ouvrière paysagiste/, { band: 'sure', metiers: ['MET.120'] }],
  ]))

test('un goût refusé', () =>
  converse(bot(), [
    ['élève', 'un métier manuel mais pas dehors'],
    ['bot', /sans « dehors »/, { band: 'sure', intent: 'metiersParInteret' }],
  ]))

test('rien ne réunit tout : c’est dit, sans rien inventer', () =>
  converse(bot(), [
    ['élève', 'un métier avec les animaux mais pas de longues études'],
    ['bot', /aucun métier/, { band: 'unknown', metiers: [] }],
    ['touche', 'Je ne sais pas quoi faire'],
    ['bot', /Qu’est-ce que tu aimes/, { intent: 'guide' }],
  ]))

test('une liste longue : combien, puis la suite, puis c’est tout', () =>
  converse(bot(), [
    ['élève', 'des métiers sans le bac'],
    ['bot', [/Métiers 1 à 5 sur \d+/, /^1\. /m, /^5\. /m], { band: 'sure', intent: 'metiersParNiveau' }],
    ['touche', 'Voir plus'],
    ['bot', [/Métiers 6 à \d+ sur \d+/, /^6\. /m], { intent: 'metiersParNiveau' }],
    ['élève', 'voir plus'],
    ['bot', /C’est tout/, { band: 'unknown' }],
  ]))

test('« le 4 » dans une liste', () =>
  converse(bot(), [
    ['élève', 'des métiers sans le bac'],
    ['bot', /^4\. \*\*électricien/m],
    ['élève', 'le 4'],
    ['bot', /Électricien/, { band: 'sure', metiers: ['MET.56'] }],
  ]))

test('pourquoi ces métiers ?', () =>
  converse(bot(), [
    ['élève', 'j’aime dessiner'],
    ['bot', /coup de crayon|dessin/, { intent: 'metiersParInteret' }],
    ['élève', 'pourquoi ?'],
    ['bot', /fiches/, { intent: 'pourquoi' }],
  ]))

test('par niveau', () =>
  converse(bot(), [
    ['élève', 'quels métiers à partir de bac + 5 ?'],
    ['bot', [/architecte/, /avocat/], { band: 'sure', intent: 'metiersParNiveau' }],
  ]))

test('par statut', () =>
  converse(bot(), [
    ['élève', 'quels métiers de fonctionnaire ?'],
    ['bot', /fonctionnaire/, { band: 'sure' }],
  ]))

test('par code ROME', () =>
  converse(bot(), [
    ['élève', 'quels métiers ont le code ROME H1203 ?'],
    [
      'bot',
      /technicien \/ technicienne en mécanique/,
      { band: 'sure', intent: 'metiersParRome', metiers: ['MET.528'] },
    ],
  ]))

test('un métier qui ressemble à un autre', () =>
  converse(bot(), [
    ['élève', 'un métier qui ressemble à infirmier'],
    ['bot', [/proches d’\*\*infirmier/, /aide-soignant/], { band: 'sure', intent: 'metiersProches' }],
  ]))
