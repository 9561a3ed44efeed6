import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const index = indexOf([
  {
    nomMetier: 'maçon/ne', // MET.9001
    natureTravail: 'Il monte les murs. On compte près de 100 000 maçons en activité.',
    conditionTravail: 'Il travaille debout, sur les chantiers. Un cadre tient le planning.',
    competences: 'Une résistance psychologique est utile. Il faut mesurer au moins 1,60 m.',
    apres3e: '2 ans pour préparer le CAP.',
    niveau: 'CAP ou équivalent',
    salaire: 'A partir de 1801 euros brut par mois',
    insertion: 'Les maçons sont très demandés. Les femmes restent peu nombreuses.',
  },
  {
    nomMetier: 'notaire', // MET.9002
    natureTravail: 'Il rédige des actes pour les femmes et les hommes. Le coût de revient est étudié.',
    conditionTravail: 'Il respecte les règles de sécurité.',
    competences: 'La rigueur compte. Après une reconversion, il exerce aussi.',
    apresBac: '7 ans pour préparer le diplôme.',
    niveau: 'bac + 7',
    statuts: ['libéral'],
    insertion: 'Il peut, sur concours, devenir cadre.',
  },
])

const dit = (...turns: readonly string[]): string =>
  turns.slice(1).reduce((reply, turn) => respond(turn, index, reply.contexte), respond(turns[0] ?? '', index)).text

describe('un mot seul à côté du nom demande ce qu’il dit', () => {
  test.each([
    ['notaire âge', /ne dit pas s’il y a un âge limite/],
    ['notaire age max', /ne dit pas s’il y a un âge limite/],
    ['notaire retraite', /ne dit pas à quel âge on s’arrête/],
    ['maçon taille', /mesurer au moins 1,60 m/],
    ['notaire poids', /ne dit pas s’il y a une taille ou un poids/],
    ['notaire vue', /ne dit pas si la vue compte/],
    ['notaire lunettes', /ne dit pas si la vue compte/],
    ['maçon femme', /femmes restent peu nombreuses/],
    ['notaire homme possible ?', /ne dit pas quelle part de femmes/],
    ['notaire pourcentage de filles', /ne dit pas quelle part de femmes/],
    ['notaire stage', /ne dit pas où trouver un stage/],
    ['notaire interim', /ne dit pas si l’on y travaille en intérim/],
    ['maçon debout ou assis', /travaille debout/],
    ['spé notaire', /ne dit pas quelles spécialités/],
    ['notaire ouvrir cabinet', /à son compte/],
  ])('%s', (question, attendu) => {
    expect(dit(question)).toMatch(attendu)
  })

  test.each([
    ['maçon', 'age ?', /ne dit pas s’il y a un âge limite/],
    ['maçon', 'taille', /1,60 m/],
  ])('« %s », puis « %s »', (avant, suite, attendu) => {
    expect(dit(avant, suite)).toMatch(attendu)
  })
})

describe('« c’est dur d’être … » demande le métier, et non ses études', () => {
  test.each([
    "c'est dur d'être maçon ?",
    'c dur detre macon',
    "c'est compliqué d'être maçon",
    'le métier de maçon est-il dur',
    'maçon psychologiquement dur',
  ])('%s', (question) => {
    expect(dit(question)).toMatch(/résistance psychologique/)
    expect(dit(question)).not.toMatch(/études/)
  })
})

describe('« combien » n’est pas toujours un salaire ni une durée', () => {
  test.each([
    ['combien y a-t-il de maçons', /100 000 maçons/],
    ['combien de notaires en France', /ne dit pas combien de personnes/],
    ['combien de temps dure une journée de notaire', /ne dit pas quels sont les horaires/],
    ['combien de jours de congés pour un notaire', /ne dit pas combien de vacances/],
    ['maçon prix', /1801 euros[\s\S]*ne dit pas ce que paient ses clients/],
  ])('%s', (question, attendu) => {
    expect(dit(question)).toMatch(attendu)
  })

  test.each([
    ['combien gagne un maçon en France', /1801 euros/],
    ['combien d’années d’études pour un notaire en France', /7 ans/],
    ['on étudie jusqu’à quel âge pour être notaire', /7 ans/],
  ])('%s', (question, attendu) => {
    expect(dit(question)).toMatch(attendu)
    expect(dit(question)).not.toMatch(/ne dit pas/)
  })
})

describe('une phrase qui contient le mot n’est pas la réponse', () => {
  test.each([
    ['formation notaire gratuite ?', /ne dit pas combien coûte/, /coût de revient/],
    ['notaire c’est un métier d’homme ?', /ne dit pas quelle part de femmes/, /rédige des actes/],
    ['notaire dangereux ?', /ne dit pas si c’est un métier dangereux/, /Ce que la fiche en dit/],
    ['maçon ça recrute ?', /très demandés/, /ne dit pas/],
    ['métier de notaire en danger ?', /d’avenir/, /dangereux/],
    ['je ne vois pas ce que c’est, notaire', /notaire/i, /vue compte/],
  ])('%s', (question, attendu, absent) => {
    expect(dit(question)).toMatch(attendu)
    expect(dit(question)).not.toMatch(absent)
  })
})
