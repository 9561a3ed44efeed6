import { indexOf, realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test.each([
  ['salaire boulanger et boucher', ['MET.17', 'MET.268']],
  ['boulanger ou boucher lequel gagne le plus', ['MET.17', 'MET.268']],
  ['salaire de maçon, plombier et électricien', ['MET.94', 'MET.266', 'MET.56']],
  ['qui gagne le plus entre un maçon, un plombier et un électricien ?', ['MET.94', 'MET.266', 'MET.56']],
])('« %s » compare les salaires, et rien d’autre', (texte, metiers) =>
  converse(bot(), [
    ['élève', texte],
    ['bot', [/Salaire au début/, /^(?!.*Niveau minimum)/s], { band: 'sure', intent: 'comparaison', metiers }],
  ]),
)

test('un métier de plus, puis lequel', () =>
  converse(bot(), [
    ['élève', 'infirmier ou aide-soignant ?'],
    ['bot', /côte à côte/, { metiers: ['MET.38', 'MET.561'] }],
    ['élève', 'et avec plombier ?'],
    ['bot', /Niveau minimum/, { intent: 'comparaison', metiers: ['MET.38', 'MET.561', 'MET.266'] }],
    ['élève', 'compare les trois'],
    ['bot', /Niveau minimum/, { intent: 'comparaison', metiers: ['MET.38', 'MET.561', 'MET.266'] }],
    ['élève', 'lequel est le mieux payé ?'],
    ['bot', [/Salaire au début/], { intent: 'comparaison', metiers: ['MET.38', 'MET.561', 'MET.266'] }],
    ['élève', 'et boulanger ?'],
    ['bot', [/Salaire au début/], { intent: 'comparaison', metiers: ['MET.561', 'MET.266', 'MET.17'] }],
    ['élève', 'lequel est le plus court ?'],
    ['bot', /Durée des études/, { intent: 'comparaison', metiers: ['MET.561', 'MET.266', 'MET.17'] }],
    ['élève', 'c’est quoi le mieux ?'],
    ['bot', /mes fiches ne le disent pas/, { intent: 'comparaison' }],
  ]))

test('trois métiers nommés l’un après l’autre', () =>
  converse(bot(), [
    ['élève', 'infirmier'],
    ['bot', /Infirmier/],
    ['élève', 'plombier'],
    ['bot', /Plombier/],
    ['élève', 'et boulanger ?'],
    ['bot', /Boulanger/],
    ['élève', 'compare les trois'],
    ['bot', /côte à côte/, { metiers: ['MET.38', 'MET.266', 'MET.17'] }],
  ]))

test('les deux derniers seulement', () =>
  converse(bot(), [
    ['élève', 'infirmier'],
    ['bot', /Infirmier/],
    ['élève', 'plombier'],
    ['bot', /Plombier/],
    ['élève', 'boulanger'],
    ['bot', /Boulanger/],
    ['élève', 'c’est quoi la différence entre les deux'],
    ['bot', /côte à côte/, { metiers: ['MET.266', 'MET.17'] }],
    ['élève', 'non un métier plus court'],
    ['bot', /^(?!.*côte à côte)/s],
  ]))

test('deux formations nommées l’une après l’autre, puis une troisième', () =>
  converse(bot(), [
    ['élève', 'bac pro melec'],
    ['bot', /électricité/],
    ['élève', 'cap boulanger'],
    ['bot', /boulanger/],
    ['élève', 'c’est quoi la différence ?'],
    ['bot', [/côte à côte/, /électricité/, /boulanger/], { intent: 'comparaison' }],
    ['élève', 'lequel est le plus court ?'],
    ['bot', [/Durée/, /^(?!.*Pour y entrer)/s], { intent: 'comparaison' }],
    ['élève', 'et le cap fleuriste ?'],
    ['bot', [/électricité/, /boulanger/, /fleuriste/], { intent: 'comparaison' }],
  ]))

test.each([
  ['infirmier/aide-soignant, ça change quoi concrètement ?', ['MET.38', 'MET.561']],
  ['différence infirmier aide-soignant', ['MET.38', 'MET.561']],
  ['difference infirmier puericultrice', ['MET.38', 'MET.163']],
  ['diff psychologue psychiatre', ['MET.871', 'MET.731']],
  ['Ma fille balance entre styliste et modiste.', ['MET.25', 'MET.897']],
  ['peut-on mettre en regard styliste et modiste ?', ['MET.25', 'MET.897']],
])('« %s » met les deux côte à côte', (texte, metiers) =>
  converse(bot(), [
    ['élève', texte],
    ['bot', /côte à côte/, { band: 'sure', intent: 'comparaison', metiers }],
  ]),
)

test('un seul métier, d’un nom de deux mots, n’est pas comparé à lui-même', () =>
  converse(bot(), [
    ['élève', 'différence assistant maternel'],
    ['bot', /./, { metiers: ['MET.479'] }],
  ]))

test.each([
  'bts mco et ndrc',
  'différence bts mco et ndrc',
  'bts mco ndrc différence',
  'différence entre le bts mco et le ndrc',
])('« %s » met les deux formations côte à côte', (texte) =>
  converse(bot(), [
    ['élève', texte],
    ['bot', /côte à côte/, { band: 'sure', intent: 'comparaison', formations: ['FOR.2317', 'FOR.2316'] }],
  ]),
)

test('« lequel est le plus facile ? » de deux formations : les fiches ne le disent pas', () =>
  converse(bot(), [
    ['élève', 'bts mco'],
    ['bot', /./],
    ['élève', 'et le bts ndrc ?'],
    ['bot', /./],
    ['élève', 'lequel est le plus facile ?'],
    ['bot', [/^Ça, mes fiches ne le disent pas/, /côte à côte/], { formations: ['FOR.2317', 'FOR.2316'] }],
    ['élève', 'lequel est le plus long ?'],
    ['bot', [/^(?!.*ne le disent pas)/s, /Durée/], { formations: ['FOR.2317', 'FOR.2316'] }],
  ]))

test.each(['qui gagne le plus', 'c’est qui qui gagne le plus ?'])(
  '« %s » de trois métiers nommés l’un après l’autre',
  (texte) =>
    converse(bot(), [
      ['élève', 'salaire plombier'],
      ['bot', /./],
      ['élève', 'et électricien'],
      ['bot', /./],
      ['élève', 'et maçon'],
      ['bot', /./],
      ['élève', texte],
      ['bot', /Salaire au début/, { intent: 'comparaison', metiers: ['MET.266', 'MET.56', 'MET.94'] }],
    ]),
)

test.each(['autre chose', 'un autre métier'])('après « bof », « %s » ouvre la recherche', (texte) =>
  converse(bot(), [
    ['élève', 'c’est quoi plombier'],
    ['bot', /./],
    ['élève', 'bof'],
    ['bot', /./],
    ['élève', texte],
    ['bot', /on cherche ensemble/, { intent: 'guide' }],
  ]),
)

test('« commercial itinérant ou sédentaire » compare les deux commerciaux', () => {
  const index = indexOf([
    { id: 'MET.1', nomMetier: 'commercial/e itinérant/e' },
    { id: 'MET.2', nomMetier: 'commercial/e sédentaire' },
    { id: 'MET.3', nomMetier: 'menuisier/ère' },
  ])
  return converse(talkTo(index), [
    ['élève', 'commercial itinérant ou sédentaire, c’est quoi la différence ?'],
    ['bot', /côte à côte/, { intent: 'comparaison', metiers: ['MET.1', 'MET.2'] }],
    ['élève', 'commercial itinérant ou astronaute, c’est quoi la différence ?'],
    ['bot', /astronaute/, { intent: 'presentation', metiers: ['MET.1'] }],
  ])
})

test.each([
  ['ergothérapeute, faut-il être plutôt infirmier ou kiné dans l’âme ?', 'MET.280'],
  ['Faut-il être avocat ou comptable pour exercer comme notaire ?', 'MET.558'],
  ['l’écrivain est-il plutôt auteur indépendant ou salarié ?', 'MET.463'],
])('« %s » demande du métier, et ne compare rien', (texte, metier) =>
  converse(bot(), [
    ['élève', texte],
    ['bot', /^(?!.*côte à côte)/s, { band: 'sure', metiers: [metier] }],
  ]),
)

test.each(['puéricultrice, il vaut mieux un CAP ou un BTS ?', 'opticien, BTS opticien ou licence ?'])(
  '« %s » demande les études du métier',
  (texte) =>
    converse(bot(), [
      ['élève', texte],
      ['bot', /^(?!.*côte à côte)/s, { band: 'sure', metiers: [texte.startsWith('o') ? 'MET.281' : 'MET.163'] }],
    ]),
)
