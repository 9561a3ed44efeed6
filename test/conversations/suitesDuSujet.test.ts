import { realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test.each([
  ['sage-femme', 'il faut passer par médecine ?', 'etudes', 'MET.787'],
  ['infirmière', 'et pour un garçon', 'presentation', 'MET.38'],
] as const)('« %s », puis « %s » : le métier reste le sujet', (avant, ensuite, intent, id) =>
  converse(bot(), [
    ['élève', avant],
    ['bot', /./],
    ['élève', ensuite],
    ['bot', /./, { intent, metiers: [id], band: 'sure' }],
  ]),
)

test.each(['et la vue', 'il faut quelle taille', 'il faut mesurer combien'])(
  'après un choix resté ouvert, « %s » se demande de ce qui est proposé',
  (ensuite) =>
    converse(bot(), [
      ['élève', 'éducateur'],
      ['bot', /1\. /, { band: 'choice' }],
      ['élève', ensuite],
      ['bot', /Pour quel métier/, { intent: 'competences', band: 'choice' }],
    ]),
)

test('« bac + 2 max » après un métier choisi dans une liste resserre la liste', () =>
  converse(bot(), [
    ['élève', 'un métier avec les animaux'],
    ['bot', /./, { intent: 'metiersParInteret' }],
    ['élève', 'vétérinaire'],
    ['bot', /./],
    ['élève', 'bac+2 max'],
    ['bot', /bac \+ 2/, { intent: 'metiersParInteret' }],
  ]))

test('« bac + 2 max » après un métier plus long : ceux qui lui ressemblent', () =>
  converse(bot(), [
    ['élève', 'vétérinaire'],
    ['bot', /./],
    ['élève', 'bac+2 max'],
    ['bot', /proches de \*\*vétérinaire\*\*/, { intent: 'metiersProches' }],
  ]))
