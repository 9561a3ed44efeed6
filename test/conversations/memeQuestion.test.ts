import { indexOf, realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

/** Jobs of the same names, as the lexicon knows them. */
const homonymes = () =>
  talkTo(
    indexOf(
      [
        { id: 'MET.186', nomMetier: 'commercial/e à bord des trains', synonymes: ['contrôleur/euse de train'] },
        { id: 'MET.1', nomMetier: 'contrôleur/euse aérien/ne' },
        { id: 'MET.47', nomMetier: 'contrôleur/euse des douanes et droits indirects' },
        { id: 'MET.347', nomMetier: 'agent/e de sécurité' },
        { id: 'MET.597', nomMetier: 'agent/e d’escale', presentation: 'La sécurité des passagers.' },
        { id: 'MET.43', nomMetier: 'professeur/e d’éducation physique et sportive' },
        { id: 'MET.85', nomMetier: 'professeur/e de maths' },
        { id: 'MET.221', nomMetier: 'ostéopathe' },
        { id: 'MET.7948', nomMetier: 'ostéopathe animalier/ière' },
        { id: 'MET.9020', nomMetier: 'ingénieur/e du BTP', presentation: 'Construire des ponts et des routes.' },
        { id: 'MET.9021', nomMetier: 'ingénieur/e agronome' },
        { id: 'MET.9022', nomMetier: 'charpentier/ière métallique', presentation: 'Construire les ponts de métal.' },
        { id: 'MET.4', nomMetier: 'sommelier/ière' },
        { id: 'MET.9023', nomMetier: 'serveur/euse' },
      ],
      [],
    ),
  )

/** Two messages, and how the second is read. */
const apres = (avant: string, ensuite: string, lu: object, avec = bot()) =>
  converse(avec, [
    ['élève', avant],
    ['bot', /./],
    ['élève', ensuite],
    ['bot', /./, lu],
  ])

const MEME_NOM: readonly (readonly [string, string, string, string])[] = [
  ['un contrôleur gagne combien ?', 'celui des douanes', 'MET.47', 'salaire'],
  ['un contrôleur gagne combien ?', 'et celui des trains ?', 'MET.186', 'salaire'],
  ['horaires d’un agent', 'celui de sécurité', 'MET.347', 'conditions'],
  ['combien gagne un professeur', 'celui qui enseigne le sport', 'MET.43', 'salaire'],
  ['combien touche un ostéopathe ?', 'et s’il soigne les animaux ?', 'MET.7948', 'salaire'],
  ['combien touche un ostéopathe ?', 'et s’il défend les enfants ?', 'MET.221', 'salaire'],
]

test.each(MEME_NOM)('un autre du même nom, la même question : « %s », puis « %s »', (avant, ensuite, id, intent) =>
  apres(avant, ensuite, { intent, band: 'sure', metiers: [id] }, homonymes()),
)

test('de ceux du même nom seulement : celui qui construit les ponts est ici un ingénieur', () =>
  apres(
    'un ingénieur gagne combien ?',
    'celui qui construit des ponts',
    { intent: 'salaire', band: 'sure', metiers: ['MET.9020'] },
    homonymes(),
  ))

test('« et s’il travaille de nuit ? » demande autre chose', () =>
  apres('salaire infirmier', 'et s’il travaille de nuit ?', { intent: 'conditions', metiers: ['MET.38'] }))

const CORRIGE: readonly (readonly [string, string, string, string])[] = [
  ['combien gagne un serveur ?', 'nan je parlais de sommelier', 'MET.4', 'salaire'],
  ['combien gagne un serveur ?', 'jparlai de sommelier', 'MET.4', 'salaire'],
  ['c koi les horaires d’un ambulancier', 'enfin je voulai dire pompier', 'MET.572', 'conditions'],
  ['c koi les horaires d’un ambulancier', 'euh pompier en fait', 'MET.572', 'conditions'],
  ['c koi les horaires d’un ambulancier', 'jvoulé dire pompier', 'MET.572', 'conditions'],
]

test.each(CORRIGE)('l’autre métier, la même question : « %s », puis « %s »', (avant, ensuite, id, intent) =>
  apres(avant, ensuite, { intent, band: 'sure', metiers: [id] }),
)

test.each([
  ['comment devenir menuisier', 'é avec mon bac pro ?', 'MET.439'],
  ['comment devenir infirmier', 'et après un bac pro ASSP ?', 'MET.38'],
  ['comment devenir avocat', 'et avec une licence d’histoire ?', 'MET.33'],
])('le même métier, avec un diplôme : « %s », puis « %s »', (avant, ensuite, id) =>
  apres(avant, ensuite, { intent: 'etudes', band: 'sure', metiers: [id] }),
)

test.each(['avec mon bac je peux faire quoi', 'jpeux fr koi avc mon bac', 'et sans bac on peut faire quoi'])(
  'après un métier, « %s » demande d’autres métiers',
  (ensuite) => apres('c’est quoi plombier', ensuite, { intent: 'metiersParNiveau', band: 'sure' }),
)

test('celui qui est décrit, et la même question', () =>
  apres('salaire d’un plombier', 'et celui qui répare les toits ?', { intent: 'salaire', metiers: ['MET.263'] }))
