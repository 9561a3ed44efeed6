import { accueillir } from '../../src/answers/accueil'
import { respond } from '../../src/answers/respond'
import { withoutFirstNames } from '../../src/understanding/mots/presentation'
import { parseQuestion } from '../../src/understanding/mots/question'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

function sujetDe(texte: string): string {
  const { intent } = understand(texte, index)
  return intent.kind === 'horsSujet' ? intent.sujet.sujet : intent.kind
}

/** The reply to the last of several messages. */
function apres(...messages: readonly string[]): ReturnType<typeof respond> {
  const [premier = '', ...suite] = messages
  return suite.reduce((reply, texte) => respond(texte, index, reply.contexte), respond(premier, index))
}

describe('les prénoms', () => {
  test.each([
    ['je suis la maman de Léo', 'je suis la maman'],
    ['je suis le papa de la petite rose, elle aime dessiner', 'je suis le papa, elle aime dessiner'],
    ['je m’appelle Jade et je veux être maçonne', 'bonjour et je veux être maçonne'],
    ['Je m’appelle Léa Martin et j’aime la mer', 'bonjour et j’aime la mer'],
    ['moi c’est Capucine', 'bonjour'],
    ['moi c’est Infirmière', 'moi c’est Infirmière'],
    ['je suis la mère de deux enfants', 'je suis la mère de deux enfants'],
    ['le père de mon copain est maçon', 'le père de mon copain est maçon'],
    ['je suis prof de danse', 'je suis prof de danse'],
  ])('%s', (texte, attendu) => {
    expect(withoutFirstNames(texte, (mot) => mot === 'Infirmière')).toBe(attendu)
  })

  test('un prénom n’est ni un métier ni une envie', () => {
    expect(respond('moi c’est Jade', index)).toMatchObject({ intent: 'salutation', metiers: [] })
    expect(respond('je suis la maman de Rose, elle veut être plombière : quelles études ?', index).metiers[0]?.id).toBe(
      'MET.266',
    )
  })
})

describe('ce qui n’est pas un métier a son sujet', () => {
  test.each([
    ['est-ce que mes messages sont enregistrés ?', 'confidentialite'],
    ['d’où viennent vos données ?', 'source-des-donnees'],
    ['un mineur a-t-il le droit de travailler ?', 'age-pour-travailler'],
    ['comment passer le bafa', 'bafa'],
    ['mon fils a 16 ans, décroché', 'decrochage'],
    ['je suis en foyer', 'situation-difficile'],
    ['je suis placé en famille d’accueil', 'situation-difficile'],
    ['mon père est en prison', 'situation-difficile'],
    ['j’ai peur de l’avenir', 'peur-de-l-avenir'],
    ['mon père va me tuer si je redouble', 'peur-des-parents'],
    ['ras le bol', 'coup-de-fatigue'],
    ['je suis dead', 'coup-de-fatigue'],
    ['comment devenir pute', 'prostitution'],
    ['les femmes sont nulles en mécanique non ?', 'stereotypes'],
    ['quel est le meilleur métier ?', 'meilleur-metier'],
    ['3eme segpa', 'classe'],
  ])('%s', (texte, sujet) => {
    expect(sujetDe(texte)).toBe(sujet)
  })

  test('le métier demandé passe avant la situation dite', () => {
    expect(respond('mon père est au chômage, combien gagne un plombier ?', index).metiers[0]?.id).toBe('MET.266')
    expect(understand('j’ai peur de l’avenir, je veux un métier avec les animaux', index).intent.kind).toBe('liste')
  })

  test('un nom de métier seul n’est jamais hors sujet, même sans fiche', () => {
    for (const nom of ['garde forestier', 'agent de sécurité', 'employé de banque', 'conseiller d’orientation'])
      expect(understand(nom, index).intent.kind).not.toBe('horsSujet')
  })

  test('une mineure qui en parle reçoit le 119, sans reproche', () => {
    const { text, metiers } = respond('comment devenir pute', index)
    expect(text).toMatch(/pas ta faute[\s\S]*\*\*119\*\*/)
    expect(metiers).toEqual([])
  })
})

describe('quelqu’un est mort', () => {
  test.each(['mon ami s’est suicidé', 'mes parents sont morts', 'j’ai perdu ma mère l’an dernier', 'je suis orphelin'])(
    '%s : des mots pour qui reste',
    (texte) => {
      const { intent } = understand(texte, index)
      expect(intent).toMatchObject({ kind: 'detresse', autrui: false, signe: { nature: 'deuil' } })
      expect(respond(texte, index).text).toMatch(/désolé[\s\S]*\*\*3114\*\*/)
    },
  )

  test('vouloir le suivre est bien plus grave', () => {
    expect(understand('mon ami s’est suicidé et j’ai envie de mourir', index).intent).toMatchObject({
      kind: 'detresse',
      signe: { nature: 'idees-noires' },
    })
  })
})

describe('après une détresse', () => {
  test('on reste avec la personne, tant qu’elle ne parle pas de métiers, et sans se répéter', () => {
    const [encore, toujours] = [
      apres('j’ai envie de mourir', 'non'),
      apres('j’ai envie de mourir', 'non', 'je sais pas'),
    ]
    expect(encore.intent).toBe('detresse')
    expect(toujours.intent).toBe('detresse')
    expect(toujours.text).not.toBe(encore.text)
    expect(apres('j’ai envie de mourir', 'non', 'je sais pas', 'bof').intent).toBe('detresse')
  })

  test('et on reparle métiers dès qu’elle le demande', () => {
    expect(apres('j’ai envie de mourir', 'non', 'je sais pas', 'salaire plombier').intent).toBe('salaire')
    expect(apres('j’ai envie de mourir', 'non', 'je cherche un métier').intent).toBe('guide')
  })

  test('aucun numéro n’est dit deux fois', () => {
    for (const texte of ['mon père me frappe', 'j’ai avalé des médicaments', 'ma copine menace de se suicider']) {
      const lignes = respond(texte, index)
        .text.split('\n')
        .filter((line) => line.startsWith('- '))
      expect(lignes.filter((line) => line.includes('112')).length).toBeLessThan(2)
    }
  })
})

describe('un métier pour tous et toutes', () => {
  const dit = (texte: string): string =>
    accueillir(respond(texte, index), parseQuestion(texte, index).phrase, understand(texte, index).intent).text

  test('qui demande si son sexe l’empêche reçoit un oui, ou un « pas du tout »', () => {
    expect(dit('je suis une fille, puis-je être plombière ?')).toMatch(/^Oui, bien sûr : plomb/)
    expect(dit('plombier c’est réservé aux hommes ?')).toMatch(/^Pas du tout : plomb/)
  })

  test('une peur qui n’a rien à voir n’en reçoit pas', () => {
    for (const texte of [
      'ma fille a peur de ne pas réussir à être plombière, c’est possible ?',
      'mon fils peut-il devenir plombier sans le bac ?',
    ])
      expect(dit(texte)).not.toMatch(/ouvert à toutes/)
  })
})

describe('trois mots pour dire qu’on ne sait pas, ou qui on est', () => {
  test.each([
    'je ne sais pas',
    'j sé pa',
    'chai pa',
    'chépa',
    'ché pa',
    'jsp trop',
    'j’sais ap',
    'nsp',
    'aucune idé',
    'j’aime rien',
  ])('%s : on cherche ensemble', (texte) => {
    expect(understand(texte, index).intent.kind).toBe('guide')
  })

  test('après un métier, ou une détresse, « je sais pas » ne change pas de sujet', () => {
    expect(apres('plombier', 'je sais pas').intent).toBe('incompris')
    expect(apres('je veux mourir', 'je sais pas').intent).toBe('detresse')
  })

  test.each(['je suis une fille', 'chui une meuf', 'je suis un mec'])('%s : ouvert à toutes et à tous', (texte) => {
    expect(apres(texte).text).toMatch(/ouverts à toutes et à tous/)
  })

  test.each([
    ['jv fr un métier ac les animaux', ['avec les animaux']],
    ['psk jm la bio jv fr koi', ['biologie']],
    ['jm bien dessiner jv fr koi', ['bien dessiner']],
    ['tester des jv', ['jeux vidéo']],
    ['j’aime les jv', ['jeux vidéo']],
  ])('%s', (texte, mots) => {
    const { intent } = understand(texte, index)
    expect(intent.kind === 'liste' ? intent.criteres.interets.map(({ mot }) => mot) : intent.kind).toEqual(mots)
  })

  test.each([
    ['je ne veux pas faire d’études', 'bac ou équivalent'],
    ['je ne veux pas faire plus de 2 ans d’études', 'bac + 2'],
    ['je veux bosser direct', 'bac ou équivalent'],
    ['sans le bac je fais quoi', 'CAP ou équivalent + 1 an'],
  ])('%s : %s au plus', (texte, niveau) => {
    const { intent } = understand(texte, index)
    expect(intent.kind === 'liste' ? intent.criteres.niveauMax : intent.kind).toBe(niveau)
  })
})

test.each([
  ['quelles études pour dompteur de hérissons', /« dompteur de hérissons »/],
  ['je veux être goûteur d’élans', /« goûteur d’élans »/],
  ['how do i become a doctor', /^(?!.*« show).*$/s],
])('ce qui est redit garde les accents et les apostrophes : %s', (texte, dit) => {
  expect(apres(texte).text).toMatch(dit)
})
