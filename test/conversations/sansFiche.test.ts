import { realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test.each(['c’est dur ?', 'combien ça gagne ?', 'c’est quoi ?', 'et en alternance ?', 'quelles études ?'])(
  'astrologue, puis « %s » : il n’y a toujours pas de fiche',
  (dit) =>
    converse(bot(), [
      ['élève', 'astrologue'],
      ['bot', /pas de fiche sur « astrologue »/],
      ['élève', dit],
      ['bot', /pas de fiche sur « astrologue »\. Je ne peux donc rien t’en dire/, { band: 'unknown', metiers: [] }],
    ]),
)

test('ce qui est dit d’autre se comprend, et on n’y revient pas', () =>
  converse(bot(), [
    ['élève', 'astrologue'],
    ['bot', /pas de fiche sur « astrologue »/],
    ['élève', 'et plombier ?'],
    ['bot', /Plombier/],
    ['élève', 'salaire'],
    ['bot', /Plombier/, { intent: 'salaire' }],
  ]))
