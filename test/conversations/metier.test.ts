import { realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test('l’accueil dit qui parle et propose de quoi commencer', () =>
  converse(bot(), [
    ['bot', [/Déclic/, /Onisep/], { intent: 'salutation' }],
    ['touche', 'Quelles études pour infirmier ?'],
    ['bot', /diplôme d'État/, { intent: 'etudes', metiers: ['MET.38'] }],
  ]))

test('les études d’un métier : durée, diplômes, niveau, source', () =>
  converse(bot(), [
    ['élève', 'quelles études pour technicien en mécanique ?'],
    [
      'bot',
      [
        /2 ans/,
        /BTS/,
        /BUT/,
        /bac \+ 2/,
        /Source : Onisep, fiche MET\.528\]\(https:\/\/www\.onisep\.fr\/\S+MET\.528\)/,
      ],
      { band: 'sure', intent: 'etudes', metiers: ['MET.528'] },
    ],
  ]))

test('combien d’années : la durée d’abord', () =>
  converse(bot(), [
    ['élève', 'Combien d’années d’études pour être infirmier ?'],
    ['bot', [/3 ans/, /bac \+ 3/], { intent: 'duree', metiers: ['MET.38'] }],
  ]))

test('un salaire, avec son montant', () =>
  converse(bot(), [
    ['élève', 'un plombier ça gagne combien par mois'],
    ['bot', /1801 euros/, { intent: 'salaire', metiers: ['MET.266'] }],
  ]))

test('un salaire sans montant : la fiche ne le donne pas, et c’est dit', () =>
  converse(bot(), [
    ['élève', 'combien gagne un avocat ?'],
    ['bot', [/honoraires/, /pas de montant/], { band: 'sure', intent: 'salaire', metiers: ['MET.33'] }],
  ]))

test('ce que la fiche ne dit pas n’est pas inventé', () =>
  converse(bot(), [
    ['élève', 'combien gagne un technicien en mécanique ?'],
    [
      'bot',
      [/La fiche ne dit rien sur le salaire/, /Ce qu’elle dit à côté/, /MET\.528/],
      { band: 'sure', intent: 'salaire' },
    ],
    ['élève', 'et les conditions de travail ?'],
    ['bot', /La fiche ne dit rien sur les conditions de travail/, { intent: 'conditions', metiers: ['MET.528'] }],
  ]))

test('écrit comme un SMS', () =>
  converse(bot(), [
    ['élève', 'slt c koi infirmiere'],
    ['bot', /Soigner/, { intent: 'presentation', metiers: ['MET.38'] }],
    ['élève', 'kes ki fo fer com etude pr etre veterinaire'],
    ['bot', /6 à 7 ans/, { intent: 'etudes', metiers: ['MET.171'] }],
    ['élève', 'cb gagne un veto'],
    ['bot', /2300 euros/, { intent: 'salaire', metiers: ['MET.171'] }],
  ]))

test('plein de fautes', () =>
  converse(bot(), [
    ['élève', 'salair plonbier'],
    ['bot', /1801 euros/, { intent: 'salaire', metiers: ['MET.266'] }],
    ['élève', 'quel et le sallaire dun archtecte'],
    ['bot', /2200 et 3000 euros/, { intent: 'salaire', metiers: ['MET.161'] }],
    ['élève', 'combien gagne linfirmier'],
    ['bot', /1890 euros/, { intent: 'salaire', metiers: ['MET.38'] }],
    ['élève', 'salaireplombier'],
    ['bot', /1801 euros/, { intent: 'salaire', metiers: ['MET.266'] }],
  ]))

test('le nom de tous les jours suffit', () =>
  converse(bot(), [
    ['élève', 'kiné'],
    ['bot', /Masseur-kinésithérapeute/, { metiers: ['MET.29'] }],
    ['élève', 'jveu devenir flic'],
    ['bot', /Gardien/, { intent: 'etudes', metiers: ['MET.336'] }],
  ]))

test('la situation de l’élève n’est pas le métier demandé', () =>
  converse(bot(), [
    ['élève', 'je suis en bac pro commerce mais je voudrais savoir ce que fait un menuisier'],
    ['bot', /Menuisier/, { band: 'sure', intent: 'taches', metiers: ['MET.439'] }],
    ['élève', 'mon père est plombier, combien gagne un électricien ?'],
    ['bot', /Électricien/, { intent: 'salaire', metiers: ['MET.56'] }],
    ['élève', 'ma soeur est infirmière mais moi je veux être avocate, quelles études ?'],
    ['bot', /Avocat/, { intent: 'etudes', metiers: ['MET.33'] }],
  ]))

test('un parent demande pour son enfant', () =>
  converse(bot(), [
    ['élève', 'mon fils veut être pilote de ligne, c’est combien d’années d’études ?'],
    ['bot', /Pilote de ligne/, { intent: 'duree', metiers: ['MET.400'] }],
  ]))

test('une élève de 3e veut devenir coiffeuse', () =>
  converse(bot(), [
    ['élève', 'je suis en 3e je veux devenir coiffeuse, comment faire ?'],
    ['bot', [/Après la 3e/, /CAP/], { intent: 'etudes', metiers: ['MET.39'] }],
    ['élève', 'faut le bac ?'],
    ['bot', /CAP ou équivalent/, { intent: 'niveau', metiers: ['MET.39'] }],
  ]))

test('deux métiers côte à côte', () =>
  converse(bot(), [
    ['élève', 'c’est quoi la différence entre aide-soignant et infirmier'],
    [
      'bot',
      [/côte à côte/, /CAP ou équivalent/, /bac \+ 3/, /fiche MET\.561/, /fiche MET\.38/],
      { band: 'sure', intent: 'comparaison', metiers: ['MET.561', 'MET.38'] },
    ],
    ['touche', 'infirmier / infirmière'],
    ['bot', /Infirmier/, { intent: 'presentation', metiers: ['MET.38'] }],
  ]))

test('deux métiers, avec « ou »', () =>
  converse(bot(), [
    ['élève', 'avocat ou journaliste ?'],
    ['bot', /côte à côte/, { intent: 'comparaison', metiers: ['MET.33', 'MET.45'] }],
  ]))

test('par le numéro de la fiche', () =>
  converse(bot(), [
    ['élève', 'MET.528'],
    ['bot', /Technicien/, { band: 'sure', metiers: ['MET.528'] }],
    ['élève', 'MET.99999'],
    ['bot', /pas de fiche/, { band: 'unknown', metiers: [] }],
  ]))
