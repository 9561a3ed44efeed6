import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** What is read, as `horsSujet decrochage` or `geste annuler`. */
function lire(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind === 'horsSujet') return `horsSujet ${intent.sujet.sujet}`
  return intent.kind === 'geste' ? `geste ${intent.geste}` : intent.kind
}

test.each<readonly [string, string]>([
  ['mon fils veut arrêter le lycée, que faire ?', 'horsSujet decrochage'],
  ['je veux arreter l’ecole', 'horsSujet decrochage'],
  ['j’ai envie d’abandonner mes études', 'horsSujet decrochage'],
  ['elle veut quitter le collège', 'horsSujet decrochage'],
  ['laisse tomber', 'geste annuler'],
  ['stop', 'geste annuler'],
  ['je veux arrêter l’école et devenir coiffeur', 'metier'],
])('quitter l’école n’est pas quitter la conversation : %s → %s', (texte, lu) => {
  expect(lire(texte)).toBe(lu)
})

function apres(...messages: readonly string[]): ReturnType<typeof respond> {
  const [premier = '', ...suite] = messages
  return suite.reduce((reply, texte) => respond(texte, index, reply.contexte), respond(premier, index))
}

test.each(['je veux pas être infirmière', 'je ne veux surtout pas être infirmier'])(
  'un métier refusé n’est pas cherché : %s',
  (texte) => {
    expect(apres(texte)).toMatchObject({ intent: 'guide', metiers: [] })
  },
)

test.each(['metier ou on ecri pas', 'un métier où on n’écrit pas', 'un métier où je n’écris jamais'])(
  'ce qui est nié après le verbe est refusé : %s',
  (texte) => {
    const { text, metiers } = apres(texte)
    expect(text).toContain('sans «')
    expect(metiers.map(({ id }) => id)).not.toContain('MET.463')
  },
)

test.each(['lequel gagne le plus', 'celui qui paye le mieux ?'])('une liste se range par le salaire : %s', (texte) => {
  const liste = apres('un métier avec les animaux')
  const triee = apres('un métier avec les animaux', texte)
  expect(triee.intent).toBe(liste.intent)
  expect(triee.text).toContain('salaire')
  expect(triee.text).toContain('1. ')
})

test('un métier refusé après une liste en sort', () => {
  expect(apres('un métier de la santé', 'pas médecin').text).not.toContain('pas médecin')
})

test.each<readonly [string, string, string]>([
  ['j’ai 28 ans je veux devenir sage-femme', 'etudes', 'MET.787'],
  ['g 15 an et jveu faire du foot', 'metiersParInteret', 'MET.481'],
  ['je suis en L2 de droit et je veux me réorienter vers l’informatique', 'metiersParInteret', 'MET.12'],
])('l’âge et ce que l’on quitte ne sont que le contexte : %s', (texte, intent, id) => {
  const reply = apres(texte)
  expect([reply.band, reply.intent, reply.metiers[0]?.id]).toEqual(['sure', intent, id])
})

test.each<readonly [string, RegExp]>([
  [
    'combien gagne un infirmier en fin de carrière',
    /1890 euros.*La fiche ne dit pas ce que l’on gagne avec l’expérience/s,
  ],
  ['que gagne un maçon après 20 ans ?', /1801 euros.*La fiche ne dit pas ce que l’on gagne avec l’expérience/s],
  ['infirmier au canada', /La fiche ne dit pas comment ce métier s’exerce dans un autre pays/],
  ['pompier en 1950', /La fiche ne dit pas comment était ce métier autrefois/],
])('ce que la fiche ne dit pas est ajouté à ce qu’elle dit : %s', (texte, dit) => {
  expect(apres(texte).text).toMatch(dit)
})

test('une limite ne se dit que si on la demande', () => {
  expect(apres('combien gagne un maçon').text).not.toContain('La fiche ne dit pas')
  expect(apres('infirmier après 3 ans d’études').text).not.toContain('gagne avec l’expérience')
})

test.each(['show art you', 'bande d incapables', 'esq policier'])(
  'ce qui ne nomme rien n’est pas redit : %s',
  (texte) => {
    expect(apres(texte).text).not.toContain('Je n’ai pas de fiche sur')
  },
)
