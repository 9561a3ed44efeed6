import { realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test('« dormir dans le camion ? » se demande du routier', () =>
  converse(bot(), [
    ['élève', 'chauffeur routier'],
    ['bot', /Conducteur routier/, { metiers: ['MET.679'] }],
    ['élève', 'dormir dans le camion ?'],
    ['bot', /Conducteur routier/, { band: 'sure', intent: 'conditions', metiers: ['MET.679'] }],
  ]))

test.each(['à distance ?', 'et en ligne', 'par correspondance c’est possible ?'])(
  '« %s » après une formation : la fiche ne le dit pas, et à qui le demander',
  (texte) =>
    converse(bot(), [
      ['élève', 'CAP coiffure'],
      ['bot', /CAP métiers de la coiffure/, { intent: 'formation' }],
      ['élève', texte],
      [
        'bot',
        [/CAP métiers de la coiffure/, /ne dit pas si ces études se suivent à distance/, /Cned/],
        { intent: 'formation' },
      ],
    ]),
)

test('une formation et le point demandé, d’un coup ou à la suite', () =>
  converse(bot(), [
    ['élève', 'BTS MCO à distance ?'],
    ['bot', [/BTS management commercial opérationnel/, /à distance/], { intent: 'formation' }],
    ['élève', 'et en alternance ?'],
    ['bot', [/BTS management commercial opérationnel/, /alternance|apprenti/], { intent: 'formation' }],
  ]))

test('« et surveillant » après CPE est un autre métier', () =>
  converse(bot(), [
    ['élève', 'cpe'],
    ['bot', /conseiller principal/i, { metiers: ['MET.278'] }],
    ['élève', 'et surveillant'],
    ['bot', /^(?!.*conseiller principal)/is, { metiers: ['MET.926'] }],
  ]))

test('« et éducateur sportif ? » ne demande rien du prof de sport, et les deux se comparent', () =>
  converse(bot(), [
    ['élève', 'prof de sport'],
    ['bot', /physique et sportive/, { metiers: ['MET.43'] }],
    ['élève', 'et éducateur sportif ?'],
    ['bot', /Éducateur sportif/, { metiers: ['MET.783'] }],
    ['élève', 'différence ?'],
    ['bot', /côte à côte/, { intent: 'comparaison', metiers: ['MET.43', 'MET.783'] }],
  ]))

test('après une comparaison : le mieux payé, le mieux, le plus facile', () =>
  converse(bot(), [
    ['élève', 'infirmière ou aide-soignante ?'],
    ['bot', /côte à côte/, { intent: 'comparaison' }],
    ['élève', 'c’est mieux payé ?'],
    ['bot', [/côte à côte/, /Salaire au début/], { band: 'sure', intent: 'comparaison' }],
    ['élève', 'le mieux'],
    ['bot', /mes fiches ne le disent pas/, { intent: 'comparaison' }],
    ['élève', 'et le plus facile'],
    ['bot', /mes fiches ne le disent pas/, { intent: 'comparaison' }],
  ]))

test('« c’est mieux payé ? » après deux métiers les compare', () =>
  converse(bot(), [
    ['élève', 'plombier'],
    ['bot', /Plombier/],
    ['élève', 'et électricien'],
    ['bot', /Électricien/],
    ['élève', 'c’est mieux payé ?'],
    ['bot', [/côte à côte/, /Salaire au début/], { intent: 'comparaison', metiers: ['MET.266', 'MET.56'] }],
  ]))

test.each([
  ['un métier avec les animaux', 'mais à l’étranger', [/animaux/, /à l’étranger|à l'étranger/]],
  ['je veux travailler seul', 'avec les animaux', [/seul/, /animaux/]],
  ['un métier dans l’informatique', 'pas de code', [/informatique/, /sans « code »/]],
  ['métiers du bâtiment', 'que pour bac pro', [/bâtiment/, /bac ou équivalent/]],
] as const)('« %s », puis « %s » : la même envie, avec cela', (envie, suite, attendus) =>
  converse(bot(), [
    ['élève', envie],
    ['bot', /métiers/i, { intent: 'metiersParInteret' }],
    ['élève', suite],
    ['bot', attendus, { intent: 'metiersParInteret' }],
  ]),
)

test('« dans la santé plutôt » prend la place de l’envie, « sans concours » ne se trie pas', () =>
  converse(bot(), [
    ['élève', 'un métier manuel'],
    ['bot', /manuel/, { intent: 'metiersParInteret' }],
    ['élève', 'dans la santé plutôt'],
    ['bot', [/santé/, /^(?!.*manuel)/s], { intent: 'metiersParInteret' }],
    ['élève', 'sans concours'],
    ['bot', /ne permettent pas de classer/, { intent: 'horsSujet' }],
  ]))

test('« et infirmière après ? » part de ce dont on parlait', () =>
  converse(bot(), [
    ['élève', 'aide soignante'],
    ['bot', /Aide-soignant/],
    ['élève', 'et infirmière après ?'],
    ['bot', [/Infirmier/, /aide-soignant/], { intent: 'etudes', metiers: ['MET.38'] }],
  ]))

test('les horaires se demandent, ce n’est pas l’heure qu’il est', () =>
  converse(bot(), [
    ['élève', 'boulanger'],
    ['bot', /Boulanger/],
    ['élève', 'on se lève à quelle heure ?'],
    ['bot', /Boulanger/, { intent: 'conditions', metiers: ['MET.17'] }],
  ]))

test.each([
  ['un métier dans l’art', 'mais qui paye', [/art/, /Classés par salaire/]],
  ['un métier dans le bâtiment', 'et bien payé ?', [/bâtiment/, /Classés par salaire/]],
  ['un métier dans l’art', 'pas en freelance', [/art/, /sans être indépendant/]],
  ['j’aime dessiner', 'plutôt sur ordinateur', [/dessiner/, /sur ordinateur/]],
  ['j’aime le dessin', 'plutôt la bd', [/« dessin » et « BD »/]],
  ['métiers de l’informatique', 'plutôt les jeux vidéo', [/« informatique » et « jeux vidéo »/]],
  ['j’aime le sport', 'mais je suis nul en bio', [/« sport », sans « bio »/]],
] as const)('« %s », puis « %s » : la même envie, triée ou resserrée', (envie, suite, attendus) =>
  converse(bot(), [
    ['élève', envie],
    ['bot', /métiers/i, { intent: 'metiersParInteret' }],
    ['élève', suite],
    ['bot', attendus, { intent: 'metiersParInteret' }],
  ]),
)

test('« faut être infirmière avant ? » se demande de la puéricultrice', () =>
  converse(bot(), [
    ['élève', 'puéricultrice'],
    ['bot', /Puériculteur/, { metiers: ['MET.163'] }],
    ['élève', 'faut être infirmière avant ?'],
    ['bot', [/Puériculteur/, /infirmier/], { intent: 'etudes', metiers: ['MET.163'] }],
  ]))

test('« le mieux payé », « c’est mieux ? » après deux métiers dits l’un après l’autre', () =>
  converse(bot(), [
    ['élève', 'prof des écoles'],
    ['bot', /Professeur/],
    ['élève', 'et CPE'],
    ['bot', /conseiller principal/i],
    ['élève', 'le mieux payé'],
    ['bot', [/côte à côte/, /Salaire au début/], { intent: 'comparaison', metiers: ['MET.557', 'MET.278'] }],
    ['élève', 'c’est mieux ?'],
    ['bot', /mes fiches ne le disent pas/, { intent: 'comparaison' }],
  ]))

test('le prix d’une formation n’est pas dans sa fiche', () =>
  converse(bot(), [
    ['élève', 'BTS tourisme'],
    ['bot', /BTS tourisme/],
    ['élève', 'ça coûte combien ?'],
    ['bot', /ne dit pas combien coûte la formation/, { intent: 'formation' }],
  ]))
