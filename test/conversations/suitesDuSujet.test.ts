import { indexOf, realIndex } from '../support/catalogues'
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

test.each(['un truc qui ressemble mais à l’intérieur', 'la même chose mais en intérieur'])(
  'après un métier, « %s » : ceux qui lui ressemblent, et ce dont rien ne permet de tenir compte',
  (ensuite) =>
    converse(bot(), [
      ['élève', 'maçon'],
      ['bot', /./],
      ['élève', ensuite],
      [
        'bot',
        /Je n’ai pas pu tenir compte de « (?:à l[’']|en )intérieur »[\s\S]*proches de \*\*maçon/,
        { intent: 'metiersProches' },
      ],
    ]),
)

test('« et au collège » après « professeur des écoles » : celui qu’on appelle ainsi', () =>
  converse(
    talkTo(
      indexOf([
        { id: 'MET.17', nomMetier: 'professeur/e des écoles' },
        { id: 'MET.18', nomMetier: 'professeur/e de collège' },
      ]),
    ),
    [
      ['élève', 'professeur des écoles'],
      ['bot', /./, { metiers: ['MET.17'] }],
      ['élève', 'et au collège'],
      ['bot', /./, { metiers: ['MET.18'], band: 'sure' }],
    ],
  ))
