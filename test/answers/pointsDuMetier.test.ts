import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const index = indexOf([
  {
    nomMetier: 'boulanger/ère', // MET.9001
    salaire: 'A partir de 1801 euros brut par mois',
    conditionTravail:
      'Les fours sont modernes. Les horaires restent lourds. La journée commence vers 4 h du matin. Il travaille aussi le week-end. La boutique est claire.',
    competences: 'Il faut avoir le sens du goût. Une bonne condition physique est nécessaire.',
    apres3e: '2 ans pour préparer le CAP, le plus souvent en apprentissage.',
    niveau: 'CAP ou équivalent',
    insertion: 'Le métier recrute toute l’année. Des machines existent.',
  },
  {
    nomMetier: 'archiviste', // MET.9002
    conditionTravail: 'Ses horaires sont réguliers. Il passe ses journées au bureau.',
    competences: 'La rigueur est la première qualité.',
    natureTravail: 'Il mesure la pression des gaz dans les magasins et protège du danger les papiers anciens.',
    apresBac: '5 ans pour préparer un master.',
    niveau: 'bac + 5',
    insertion: 'Les postes sont rares.',
    formations: { 'FOR.9001': 'master archives', 'FOR.9002': 'licence pro archives' },
  },
  {
    nomMetier: 'éducateur/trice sportif/ve des activités aquatiques', // MET.9003
    conditionTravail: 'On travaille le dimanche. On est au bord de l’eau.',
  },
  {
    nomMetier: 'hydrologue', // MET.9004
    conditionTravail: '### Des horaires chargés\nLes crues n’attendent pas. Le bureau est petit.',
  },
])

const dit = (question: string): string => respond(question, index).text

describe('la phrase qui parle de ce qui est demandé, et elle seule', () => {
  test.each([
    ['horaires boulanger', /4 h du matin/, /fours sont modernes|boutique est claire/],
    ['boulanger ça bosse le weekend ?', /week-end/, /fours sont modernes|boutique/],
    ['est ce que boulanger c physique', /bonne condition physique/, /sens du goût/],
    ['un boulanger ca se lève à quelle heure', /4 h du matin/, /sens du goût/],
    ['y a du boulot pour un boulanger ?', /recrute toute l'année/, /Des machines/],
    ['on peut devenir boulanger en apprentissage ?', /souvent en apprentissage/, /pas si/],
    ['quel master pour être archiviste', /master archives/, /licence pro archives/],
    ['horaires hydrologue', /\*\*Des horaires chargés\*\* : Les crues n'attendent pas/, /bureau/],
    ['éducateur sportif des activités aquatiques ça travaille le dimanche ?', /travaille le dimanche/, /bord de l’eau/],
  ])('%s', (question, attendu, absent) => {
    const text = dit(question)
    expect(text).toMatch(attendu)
    expect(text).not.toMatch(absent)
  })
})

describe('la fiche ne le dit pas : c’est dit, avec ce qu’elle dit à côté et à qui demander', () => {
  test.each([
    ['un archiviste travaille la nuit ?', /La fiche ne dit pas si l’on travaille la nuit/, /horaires sont réguliers/],
    ['faut etre fort en maths pour etre archiviste', /ne dit pas s’il faut être bon·ne en maths/, /rigueur/],
    ['je suis nul en maths, je peux devenir archiviste ?', /ne dit pas s’il faut être bon·ne en maths/, /CIO/],
    ['l’ia va remplacer les archivistes ?', /ne dit pas si l’intelligence artificielle/, /à coup sûr/],
    ['y a du chomage chez les archivistes ?', /ne dit pas s’il y a du chômage/, /postes sont rares/],
    ['archiviste à 45 ans c trop tard ?', /ne dit pas s’il y a un âge limite/, /master/],
    ['quelle spé au lycée pour archiviste', /ne dit pas quelles spécialités choisir/, /Ton prof principal/],
    ['quel bac pro pour devenir archiviste', /ne dit pas qu’un bac pro y mène/, /master/],
    ['jai 12 de moyenne je peux faire archiviste ?', /quelles notes sont demandés|la moyenne demandée/, /onisep/],
    ['archiviste en un an c’est possible ?', /ne dit pas si cela peut aller plus vite/, /5 ans/],
    ['archiviste c’est un métier d’avenir ?', /ne dit pas si c’est un métier d’avenir/, /à coup sûr/],
    ['archiviste en reconversion c possible ?', /ne dit pas comment y venir après un autre métier/, /France Travail/],
  ])('%s', (question, absence, aCote) => {
    const text = dit(question)
    expect(text).toMatch(absence)
    expect(text).toMatch(aCote)
  })

  test('un mot d’une autre partie de la fiche ne répond pas à sa place', () => {
    expect(dit('archiviste c stressant ?')).toMatch(/ne dit pas si c’est un métier stressant/)
    expect(dit('c dangereux archiviste ?')).toMatch(/ne dit pas si c’est un métier dangereux/)
    expect(dit('c dangereux archiviste ?')).not.toMatch(/papiers anciens/)
  })
})

describe('le salaire sous un angle précis : le chiffre de la fiche, et ce qu’elle ne dit pas', () => {
  test.each([
    ['salaire boulanger net ou brut', /en net/],
    ['boulanger ça paye combien de l’heure', /de l’heure/],
    ['salaire boulanger avec les primes', /primes/],
    ['un boulanger gagne le smic ?', /Smic/],
    ['salaire boulanger au bout de 10 ans', /avec l’expérience/],
  ])('%s', (question, limite) => {
    const text = dit(question)
    expect(text).toMatch(/1801 euros brut/)
    expect(text).toMatch(/La fiche ne dit pas/)
    expect(text).toMatch(limite)
  })

  test('une phrase déjà donnée n’est pas redite', () => {
    const avecPrime = indexOf([{ nomMetier: 'grutier/ère', salaire: '1900 euros brut par mois, primes en plus' }])
    const { text } = respond('salaire grutier avec les primes', avecPrime)
    expect(text.match(/primes en plus/g)).toHaveLength(1)
    expect(text).not.toMatch(/ne dit pas/)
  })
})

describe('le point précis se suit dans la conversation', () => {
  const suivre = (...messages: readonly string[]): string =>
    messages.reduce((before, message) => respond(message, index, before.contexte), respond('', index)).text

  test.each([
    ['un autre métier', ['horaires boulanger', 'et archiviste ?'], /horaires sont réguliers/, /bureau/],
    ['le métier dit après', ['c’est quoi les horaires ?', 'boulanger'], /4 h du matin/, /fours sont modernes/],
    ['une autre question', ['horaires boulanger', 'et le salaire ?'], /1801/, /4 h du matin/],
    ['un autre point', ['horaires boulanger', 'et c’est physique ?'], /condition physique/, /4 h du matin/],
    ['la limite du salaire', ['salaire boulanger net', 'et archiviste ?'], /rien sur le salaire/, /1801/],
  ])('%s', (_, messages, attendu, absent) => {
    const text = suivre(...messages)
    expect(text).toMatch(attendu)
    expect(text).not.toMatch(absent)
  })

  test('après un choix', () => {
    const pilotes = indexOf([
      { nomMetier: 'pilote de port', competences: 'Une excellente vue est exigée. Il faut du calme.' },
      { nomMetier: 'pilote automobile', competences: 'Il faut du calme.' },
    ])
    const choix = respond('est-ce que je peux être pilote avec des lunettes ?', pilotes)
    expect(choix.band).toBe('choice')
    expect(respond('pilote de port', pilotes, choix.contexte).text).toMatch(/- Une excellente vue est exigée\.\n/)
  })
})

test('deux choses demandées : les deux', () => {
  const text = dit('horaires et salaire boulanger')
  expect(text).toMatch(/1801/)
  expect(text).toMatch(/fours sont modernes/)
})

test.each([
  ['archiviste, c’est fait pour les gens patients ?', 'interets'],
  ['quelles études pour être archiviste, moi qui veux travailler la nuit ?', 'etudes'],
  ['je suis asthmatique, combien gagne un archiviste ?', 'salaire'],
])('autre chose est demandé : %s → %s', (question, intent) => {
  const reply = respond(question, index)
  expect(reply.intent).toBe(intent)
  expect(reply.text).not.toMatch(/ne dit pas|en dit :/)
})

test('une phrase qui renvoie à celle d’avant est citée avec elle', () => {
  const sheets = indexOf([
    {
      nomMetier: 'maquilleur/euse', // MET.9001
      conditionTravail: 'Des écoles existent. Elles travaillent le week-end. Le studio est clair.',
      apresBac: '2 ans pour préparer un BTS. Il coûte cher, plusieurs milliers d’euros par an.',
    },
  ])
  expect(respond('maquilleur ça bosse le weekend ?', sheets).text).toContain(
    'Des écoles existent. Elles travaillent le week-end.',
  )
})

test('les fautes de frappe des fiches ne se voient pas', () => {
  const sheets = indexOf([
    { nomMetier: 'veilleur/euse', conditionTravail: 'Le service dure 24 heures//24, la nuit, etc. . Il est calme ..' },
  ])
  const { text } = respond('veilleur conditions de travail', sheets)
  expect(text).toContain('24 heures/24, la nuit, etc.')
  expect(text).not.toMatch(/etc\. \.|calme \.\./)
})

test.each(['archiviste âge maximum', 'archiviste limite d’âge', 'archiviste taille maximale'])(
  '« %s » : la limite est demandée, et le nom reste entier',
  (texte) => {
    const { band, metiers, text } = respond(texte, index)
    expect(band).toBe('sure')
    expect(metiers[0]?.nom).toBe('archiviste')
    expect(text).toMatch(/ne dit pas s’il y a (?:un âge limite|une taille)/)
  },
)
