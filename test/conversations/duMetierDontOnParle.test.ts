import { realIndex } from '../support/catalogues'
import { converse, type Replique, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

/** Several messages of which only the last reply counts. */
const suite = (dits: readonly string[], lu: object, dit = /./): readonly Replique[] =>
  dits.flatMap((texte, at): Replique[] => [['élève', texte], at === dits.length - 1 ? ['bot', dit, lu] : ['bot', /./]])

test.each([
  ['une femme peut l’exercer ?', 'presentation', /ouvert à toutes/],
  ['et un bac pro commerce peut y aller ?', 'niveau', /Plombier/],
  ['sans école d’ingénieur', 'niveau', /Plombier/],
  ['peut-on devenir médecin ensuite ?', 'evolution', /Plombier/],
  ['faut être ceinture noire ?', 'competences', /Plombier/],
  ['ma fille est timide', 'conditions', /Plombier/],
  ['et pour une adulte en reconversion', 'etudes', /après un autre métier/],
  ['et si jai pa le bac', 'niveau', /CAP/],
  ['faut faire quel cap ?', 'formations', /CAP/],
  ['c’est quel bac pro pour y aller', 'formations', /Plombier/],
  ['ma mère dit que c’est un métier de chien', 'conditions', /Plombier/],
])('après « plombier », « %s » est du plombier', (dit, intent, reponse) =>
  converse(bot(), suite(['plombier', dit], { intent, band: 'sure', metiers: ['MET.266'] }, reponse)),
)

test.each([
  ['autre chose'],
  ['bon alors autre chose'],
  ['non merci, ce n’est pas pour moi, avez-vous autre chose à me proposer ?'],
  ['t’as d’autres idées ?'],
  ['un autre métier'],
  ['un truc pareil mais moins physique ?'],
  ['la même chose mais sans se lever tôt'],
])('après « plombier », « %s » montre ceux qui sont proches', (dit) =>
  converse(bot(), suite(['plombier', dit], { intent: 'metiersProches', band: 'sure' }, /proches de \*\*plombier/)),
)

test('un souci dit entre-temps ne fait pas oublier le métier dont on veut un proche', () =>
  converse(
    bot(),
    suite(
      ['plombier', 'et si je suis allergique à la farine', 'ah mince, un métier proche alors'],
      { intent: 'metiersProches' },
      /proches de \*\*plombier/,
    ),
  ))

test.each([
  ['salaire plombier', 'en vrai je parlais de couvreur', 'salaire', /Couvreur/],
  ['salaire plombier', 'couvreur plutôt', 'salaire', /Couvreur/],
])('la même chose est demandée d’un autre : %s, puis « %s »', (avant, dit, intent, reponse) =>
  converse(bot(), suite([avant, dit], { intent, band: 'sure' }, reponse)),
)

test.each([
  ['j’aime les animaux', 'un truc sans bac stp', /« animaux », jusqu’au niveau/],
  ['j’aime les animaux', 'quelque chose avec peu d’études', /« animaux », jusqu’au niveau/],
  ['un métier manuel', 'de préférence dehors', /manuel.*dehors/],
])('la liste continue : %s, puis « %s »', (avant, dit, reponse) =>
  converse(bot(), suite([avant, dit], { intent: 'metiersParInteret' }, reponse)),
)
