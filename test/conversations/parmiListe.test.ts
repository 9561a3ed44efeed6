import { realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

/** A list, what is said of it, and the reply. */
const puis = (avant: string, ensuite: string, dit: RegExp | readonly RegExp[], lu: object) =>
  converse(bot(), [
    ['élève', avant],
    ['bot', /^1\. /m, { intent: 'metiersParInteret' }],
    ['élève', ensuite],
    ['bot', dit, lu],
  ])

const LISTE = { band: 'sure', intent: 'metiersParInteret' }

test.each([
  ['j’aime l’informatique et le dessin', 'ok mais sans maths', /informatique » et « dessin ».*sans « maths/],
  ['jaim linformatik é le dessin', 'ok mé ss maths', /informatique » et « dessin ».*sans « maths/],
  ['j’aime les animaux', 'merci mais pas vétérinaire', /animaux »(?!.*\*\*vétérinaire)/s],
  ['j’aime les animaux', 'mé ss le bac', /animaux », jusqu’au niveau CAP/],
  ['j’aime les animaux', 'rien avec les chiens', /animaux », sans « chiens/],
  ['métiers du bâtiment', 'et si je ne veux pas travailler dehors ?', /bâtiment », sans « travailler dehors/],
  ['métiers du bâtiment', 'et si j’ai le vertige ?', /bâtiment », sans hauteur/],
])('une condition de plus : « %s », puis « %s »', (avant, ensuite, dit) => puis(avant, ensuite, dit, LISTE))

test.each([
  ['je veux travailler dans la santé', 'uniquement les métiers avec les enfants', /santé » et « enfants/],
  ['je veux travailler dans la mode', 'que les jobs où on coud', /mode » et « cou/],
  ['je veux travailler dans le cinéma', 'é just lé taf ou on fabrik des truc', /cinéma » et « fabriquer des trucs/],
  ['je veux travailler dans le cinéma', 'juste ceux manuels', /cinéma » et « manuels/],
  ['j’aime les animaux', 'ceux qui sont dehors', /animaux » et « dehors/],
])('une partie de la liste : « %s », puis « %s »', (avant, ensuite, dit) => puis(avant, ensuite, dit, LISTE))

test.each([
  'lequel est le mieux payé',
  'lequel c’est le mieux payé',
  'le mieux payé ?',
  'c lekel ki gagne le plus',
  'lekel c le mieu payé',
  'lequel paye bien',
])('« %s » classe la liste par salaire', (ensuite) =>
  puis('métiers avec les enfants', ensuite, [/enfants/, /Classés par salaire/], LISTE),
)

test.each([
  'lequel sans bac',
  'lequel on peut faire sans le bac',
  'le plus court ?',
  'lequel demande le moins d’études',
])('« %s » : la liste, resserrée', (ensuite) =>
  puis('métiers avec les enfants', ensuite, /enfants », jusqu’au niveau CAP/, LISTE),
)

test.each([
  'lequel est le plus facile',
  'lequel est le plus dur',
  'le plus simple ?',
  'lequel recrute le plus',
  'ceux qui recrutent',
])('« %s » : on ne sait pas classer par là, et c’est dit', (ensuite) =>
  puis('métiers avec les enfants', ensuite, /ne permettent pas de classer/, { band: 'unknown' }),
)

test('ce dont on ne sait pas débarrasser une liste est dit', () =>
  puis('j’aime conduire', 'rien avc d passager stp', /ne permettent pas de classer/, { band: 'unknown' }))

test.each(['lequel a les meilleurs horaires', 'lequel a le plus de vacances'])(
  '« %s » demande autre chose',
  (ensuite) => puis('métiers avec les enfants', ensuite, /^(?!.*ne permettent pas de classer)/s, {}),
)

test.each(['merci beaucoup', 'ok merci je vais regarder', 'd’accord, merci pour tout'])(
  '« %s » reste un merci',
  (ensuite) => puis('métiers avec les enfants', ensuite, /Avec plaisir/, { intent: 'merci' }),
)

test('une partie que les fiches ne disent pas ne redonne pas la même liste', () =>
  puis('je veux travailler dans la santé', 'ceux qui opèrent', /^(?!.*1\. \*\*infirmier)/s, {}))
