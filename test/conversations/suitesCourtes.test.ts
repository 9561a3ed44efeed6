import { realIndex } from '../support/catalogues'
import { converse, type Replique, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

/** Two messages, and what must be said to the second. */
const apres = (avant: string, ensuite: string, dit: RegExp, lu: object = {}): readonly Replique[] => [
  ['élève', avant],
  ['bot', /./],
  ['élève', ensuite],
  ['bot', dit, lu],
]

test.each([
  ['métiers avec les animaux', 'sans travailler dehors', /avec les animaux ».*sans « travailler dehors/],
  ['les animaux', 'mais pas dehors', /animaux ».*sans « dehors/],
  ['un métier dehors', 'et le contraire ?', /sans « dehors/],
  ['métiers avec les animaux', 'et sinon ?', /^6\. /m],
  ['le droit', 'plus court', /« droit », jusqu’au niveau/],
])('la liste continue : %s, puis « %s »', (avant, ensuite, dit) =>
  converse(bot(), apres(avant, ensuite, dit, { intent: 'metiersParInteret' })),
)

test.each([
  ['maçon', 'une meuf peut le faire ?', /^Oui, bien sûr : maçon/, 'presentation'],
  ['sage-femme', 'les gars peuvent ?', /^Oui, bien sûr : sage-femme/, 'presentation'],
  ['salaire plombier', 'et en net', /La fiche ne dit pas combien cela fait en net/, 'salaire'],
  ['infirmier', 'ok et pour y entrer', /Après le bac/, 'etudes'],
  ['infirmier', 'combien de patients par jour', /La fiche ne dit pas combien de personnes/, 'taches'],
  ['auxiliaire de puériculture', 'combien d’enfants', /Auxiliaire de puériculture/, 'taches'],
  ['infirmier', 'i taf ou', /Infirmier/, 'conditions'],
  ['maçon', 'i fo le bac ?', /CAP/, 'niveau'],
  ['infirmier', 'et sinon ?', /Infirmier/, 'taches'],
  ['plombier', 'et mesurer combien', /s’il y a une taille ou un poids/, 'competences'],
  ['plombier', 'faut voir bien ?', /si la vue compte/, 'competences'],
  ['plombier', 'faut porter une cravate ou on vient en jogging', /Plombier/, 'conditions'],
])('du même métier : %s, puis « %s »', (avant, ensuite, dit, intent) =>
  converse(bot(), apres(avant, ensuite, dit, { intent, band: 'sure' })),
)

test.each([
  ['infirmier', 'source ?', /Mes réponses viennent de fiches/],
  ['salaire infirmier', 'd’où tu sors ça', /Mes réponses viennent de fiches/],
  ['salaire infirmier', 't’as trouvé ça où', /Mes réponses viennent de fiches/],
  ['infirmier', 'c’est fiable ?', /Mes réponses viennent de fiches/],
  ['infirmier', 'ou faire ça à Lille ?', /Je ne connais pas les adresses/],
  ['infirmier', 'on peut faire ça à Lyon', /Je ne connais pas les adresses/],
  ['BTS tourisme', 'combien de places', /Le nombre de places/],
  ['infirmier', 'combien de places', /Le nombre de places/],
  ['plombier', 'pourquoi ?', /^C’est ce que dit la fiche/],
  ['plombier', 'et le contraire ?', /Je n’ai pas compris/],
])('ce que les fiches ne disent pas est dit simplement : %s, puis « %s »', (avant, ensuite, dit) =>
  converse(bot(), apres(avant, ensuite, dit, { band: 'unknown' })),
)

test.each(['salaire des deux', 'et le salaire pour les 2 ?', 'salaire des 2 stp'])('avocat, notaire, « %s »', (dit) =>
  converse(bot(), [
    ['élève', 'avocat'],
    ['bot', /Avocat/],
    ['élève', 'et notaire ?'],
    ['bot', /Notaire/],
    ['élève', dit],
    ['bot', [/côte à côte/, /Salaire au début/], { intent: 'comparaison', metiers: ['MET.33', 'MET.558'] }],
  ]),
)

test('« merci » reste un merci', () => converse(bot(), apres('infirmier', 'ok merci bcp', /Avec plaisir/)))

test.each([
  'métier que l’IA ne remplacera pas',
  'un metier que lia va pas remplacer',
  'quel taf l’IA va pas nous piquer',
  'les métiers qui vont disparaitre avec l’ia',
])('« %s » ne liste pas les métiers de l’IA', (question) =>
  converse(bot(), [
    ['élève', question],
    ['bot', /mes fiches ne le disent pas/, { band: 'unknown', metiers: [] }],
  ]),
)

test('un métier dans l’IA se cherche, un métier précis se demande', () =>
  converse(bot(), [
    ['élève', 'un métier dans l’IA'],
    ['bot', /« IA »/, { band: 'sure' }],
    ['élève', 'l’IA va remplacer les comptables ?'],
    ['bot', /Comptable/, { metiers: ['MET.11'] }],
  ]))

test('« métiers qui paient bien » ne cherche pas le mot « paient »', () =>
  converse(bot(), [
    ['élève', 'métiers qui paient bien'],
    ['bot', /elles ne permettent pas de classer/, { band: 'unknown' }],
  ]))

test('« ya plus court ? » n’est pas un au revoir', async () => {
  await converse(bot(), apres('kiné', 'ya plus court ?', /proches de/, { intent: 'metiersProches' }))
  await converse(bot(), apres('kiné', 'à plus', /bientôt/, { intent: 'auRevoir' }))
})

test.each([
  'plus court ?',
  'plus rapide ?',
  'plus simple ?',
  'ya plus simple',
  'et moins long ?',
  'y a plus accessible ?',
])('kiné, puis « %s » : des métiers proches de kiné, moins longs', (dit) =>
  converse(bot(), apres('kiné', dit, /proches de \*\*masseur-kiné.*jusqu’au niveau/, { intent: 'metiersProches' })),
)

test('« et avec moins d’études ? » cherche près du métier, « plus simple » l’explique', async () => {
  await converse(
    bot(),
    apres('infirmière', 'et avec moins d’études ?', /proches d’\*\*infirmier/, { intent: 'metiersProches' }),
  )
  await converse(bot(), apres('kiné', 'plus simple', /kiné/i, { intent: 'presentation' }))
})

test.each([
  ['infirmier', 'on peut faire ça en prison ?', /rien sur « prison »/],
  ['infirmier', 'tu peux exercer sur un bateau ?', /« bateau »/],
  ['infirmier', 'ça se fait chez les pompiers ?', /« pompiers »/],
  ['infirmier', 'et chez les pompiers ?', /« pompiers »/],
  ['kiné', 'à l’armée ?', /« armée »/],
  ['infirmier', 'est-ce qu’on peut bosser à l’hôpital ?', /« hôpital »/],
])('%s, puis « %s » : ce que la fiche dit du lieu', (avant, ensuite, dit) =>
  converse(bot(), apres(avant, ensuite, dit, { intent: 'conditions', band: 'sure' })),
)

test('« prof », « de collège », puis « d’anglais » précise encore', () =>
  converse(bot(), [
    ['élève', 'prof'],
    ['bot', /plusieurs métiers/],
    ['élève', 'de collège'],
    ['bot', /collège/],
    ['élève', 'd’anglais'],
    ['bot', /collège/, { intent: 'presentation', band: 'sure' }],
  ]))

test.each(['plus rapide ?', 'plus simple ?'])('« médecin » laissé ouvert, puis « %s »', (dit) =>
  converse(bot(), apres('médecin', dit, /proches de \*\*médecin.*jusqu’au niveau/, { intent: 'metiersProches' })),
)

test('« encore moins » resserre encore les métiers proches', () =>
  converse(bot(), [
    ['élève', 'avocat'],
    ['bot', /Avocat/],
    ['élève', 'trop long'],
    ['bot', /jusqu’au niveau bac \+ 2/],
    ['élève', 'encore moins'],
    ['bot', /jusqu’au niveau bac ou équivalent/, { intent: 'metiersProches' }],
  ]))

test('« professeur » laissé ouvert, puis « on peut faire ça en prison ? » : rien de soi', () =>
  converse(bot(), apres('professeur', 'on peut faire ça en prison ?', /professeur en prison/)))
