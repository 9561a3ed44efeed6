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
  ['j’arrête tout', 'geste annuler'],
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
