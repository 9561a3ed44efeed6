import { indexOf, realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

/** A training with one job, and how the last of what is said is read. */
const boulange = () =>
  talkTo(
    indexOf(
      [{ id: 'MET.17', nomMetier: 'boulanger/ère', formations: { 'FOR.9001': 'CAP boulanger' } }],
      [{ id: 'FOR.9001', libelle: 'CAP boulanger' }],
    ),
  )

test.each(['et le métier en lui-même ?', 'le métier, en quoi consiste-t-il ?', 'et le boulot c’est quoi concrètement'])(
  'après un diplôme, « %s » se demande du métier',
  (ensuite) =>
    converse(bot(), [
      ['élève', 'comment accède-t-on au DE de psychomotricien ?'],
      ['bot', /./, { intent: 'formation', formations: ['FOR.1179'] }],
      ['élève', ensuite],
      ['bot', /Psychomotricien/, { metiers: ['MET.876'], band: 'sure' }],
    ]),
)

test.each(['décrivez-moi ses journées', 'raconte-moi une journée', 'journée type ?', 'et ça consiste en quoi ?'])(
  'une fois dit le métier auquel elle mène, « %s » se demande de lui',
  (ensuite) =>
    converse(boulange(), [
      ['élève', 'c’est quoi le CAP boulanger'],
      ['bot', /./, { intent: 'formation' }],
      ['élève', 'ça mène à quel métier ?'],
      ['bot', /./, { intent: 'formation', facet: 'debouches' }],
      ['élève', ensuite],
      ['bot', /./, { intent: 'taches', metiers: ['MET.17'], band: 'sure' }],
    ]),
)

test.each(['é jserai koi apré', 'je serai quoi après ?', 'on devient quoi', 'et je peux être quoi après ?'])(
  '« %s » demande les débouchés',
  (ensuite) =>
    converse(bot(), [
      ['élève', 'c’est quoi le BTS diététique'],
      ['bot', /./, { intent: 'formation', formations: ['FOR.10892'] }],
      ['élève', ensuite],
      ['bot', /./, { intent: 'formation', facet: 'debouches', formations: ['FOR.10892'] }],
    ]),
)

test('« tu fais quoi après » n’est pas demandé au bot', () =>
  converse(bot(), [
    ['élève', 'c’est quoi le BTS diététique'],
    ['bot', /./, { intent: 'formation' }],
    ['élève', 'tu fais quoi après'],
    ['bot', /./, { intent: 'formation', formations: ['FOR.10892'] }],
  ]))

test.each([
  ['et si je veux devenir avocat ensuite ?', 'etudes'],
  ['é si jveu etre avocat apré', 'etudes'],
  ['avocat, on évolue comment après ?', 'evolution'],
])('après une formation, « %s »', (ensuite, intent) =>
  converse(bot(), [
    ['élève', 'c’est quoi le BTS diététique'],
    ['bot', /./, { intent: 'formation' }],
    ['élève', ensuite],
    ['bot', /Avocat/, { intent, metiers: ['MET.33'], band: 'sure' }],
  ]),
)
