import { respond } from '../../src/answers/respond'
import { findLimite } from '../../src/understanding/envies/limites'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** What the list must hold, leave out, and not speak of. */
function criteres(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'liste') return intent.kind
  const { interets, contraintes = [], limite } = intent.criteres
  return [
    ...interets.map(({ mot, refuse }) => `${refuse ? '-' : '+'}${mot}`),
    ...contraintes.map((each) => `!${each}`),
    ...(limite === undefined ? [] : [`? ${limite}`]),
  ].join(', ')
}

test.each([
  ['j’ai peur en avion, pourtant j’aimerais travailler dans un aéroport', '+travailler dans un aéroport, !vol'],
  ['j’aime voyager mais j’ai peur de prendre l’avion', '+voyager, !vol'],
  ['j’ai le mal de mer mais j’aime la biologie', '+biologie, !mer'],
  ['j’ai mal au dos, un métier dans la nature', '+dans la nature, !physique'],
  ['mon fils a une hernie discale, un métier dans l’informatique', '+informatique, !physique'],
  ['métiers dans le bâtiment sans monter sur un toit', '+dans le bâtiment, -sur un toit, !hauteur'],
  ['j’ai peur des chevaux mais j’aime les animaux', '-chevaux, +animaux'],
  ['je suis allergique à la farine, un métier dans la cuisine', '-farine, +cuisine'],
  ['jador la muzik mé je c pa joué dun instru', "+musique, -jouer d'un instrument"],
])('ce qu’on ne peut pas faire écarte, et n’est jamais un souhait : « %s » %s', (texte, attendu) => {
  expect(criteres(texte)).toBe(attendu)
})

test.each([
  ['je suis sourd, quel métier dans le dessin', 'sourd'],
  ['chui daltonien et g envi de taffer ds linformatik', 'daltonien'],
  ['je supporte pas le bruit, je veux bosser dans la musique', 'bruit'],
  ['asthmatique, j’aime la menuiserie', 'asthmatique'],
  ['je suis allergique au pollen, un métier avec les animaux', 'allergique au pollen'],
])('ce dont aucune fiche ne parle est dit, avec qui en parler : « %s »', (texte, dit) => {
  expect(respond(texte, index).text).toContain(`tenir compte de « ${dit} »`)
})

test.each(['je veux travailler avec des handicapes', 'aider les sourds', 'mon frere est autiste et je veux l aider'])(
  'd’autres vivent avec : « %s » ne dit rien de soi',
  (phrase) => {
    expect(findLimite(phrase)).toBeUndefined()
  },
)

test('« travailler avec des handicapés » est un souhait', () => {
  expect(criteres('je veux travailler avec des handicapés')).toBe('+handicapés')
})

test('avoir mal reste une question de santé quand aucun métier n’est cherché', () => {
  expect(respond('j’ai mal au bras en cours de sport', index)).toMatchObject({ intent: 'horsSujet', metiers: [] })
})

test('ce qu’on fuit et ce qu’on aime vont ensemble dans toutes les fiches : c’est dit', () => {
  const { text, metiers } = respond('j’ai peur des chiens mais j’adore les chats, quel métier', index)
  expect(text).toMatch(/touchent aussi à ce que tu veux éviter \(« chiens »\)/)
  expect(metiers.length).toBeGreaterThan(0)
})

test.each(['je veux gagner 10000 euros', 'je veux gagner 10 000 euros par mois'])(
  'plus que ce qu’aucune fiche ne donne : « %s »',
  (texte) => {
    const { text, metiers } = respond(texte, index)
    expect(text).toMatch(/Aucune fiche là-dessus ne donne 10000 euros/)
    expect(metiers.length).toBeGreaterThan(0)
  },
)

test.each(['je veux être riche', 'devenir millionnaire', 'je veux du fric'])(
  'l’argent et aucun métier : ce que les fiches disent, et comment continuer (« %s »)',
  (texte) => {
    const { text, metiers } = respond(texte, index)
    expect(text).toMatch(/salaire de début se cherche aussi/)
    expect(metiers).toEqual([])
  },
)
