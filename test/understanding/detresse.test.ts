import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { respond } from '../../src/answers/respond'
import { LIGNES } from '../../src/texts/detresse'
import { understand } from '../../src/understanding/understand'
import { realIndex, realLexique } from '../support/catalogues'

const index = realIndex()
const { oui, non, autrui, soi } = parseExemples(readFileSync(join(__dirname, 'detresseExemples.yaml'), 'utf8'))

function parseExemples(text: string): Readonly<Record<'oui' | 'non' | 'autrui' | 'soi', readonly string[]>> {
  const value: unknown = load(text)
  const list = (key: string): readonly string[] => {
    const found: unknown = Object(value)[key]
    if (!Array.isArray(found)) throw new Error(`« ${key} » manque`)
    return found.map(String)
  }
  return { oui: list('oui'), non: list('non'), autrui: list('autrui'), soi: list('soi') }
}

const isDetresse = (texte: string): boolean => understand(texte, index).intent.kind === 'detresse'

/** Who the sign is about; undefined when there is no sign. */
function deQui(texte: string): 'soi' | 'autrui' | undefined {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'detresse') return undefined
  return intent.autrui === true ? 'autrui' : 'soi'
}

test('il y a de quoi juger', () => {
  expect(oui.length).toBeGreaterThan(100)
  expect(non.length).toBeGreaterThan(100)
})

// One test for each list: a missed sentence is named, and four hundred test names say nothing more.
test('chaque signe de détresse est reconnu', () => {
  expect(oui.filter((texte) => !isDetresse(texte))).toEqual([])
})

test('rien d’autre n’alerte', () => {
  expect(non.filter(isDetresse)).toEqual([])
})

test('quand c’est pour quelqu’un d’autre, on le comprend', () => {
  expect(autrui.filter((texte) => deQui(texte) !== 'autrui')).toEqual([])
})

test('quand quelqu’un d’autre est nommé mais que c’est soi, on ne s’y trompe pas', () => {
  expect(soi.filter((texte) => deQui(texte) !== 'soi')).toEqual([])
})

test('à qui s’inquiète pour quelqu’un : que faire maintenant, les numéros, et aucun métier', () => {
  for (const texte of autrui) {
    const { text, metiers, formations, suggestions } = respond(texte, index)
    for (const numero of ['3114', '119', '15', '112']) expect(text).toContain(`**${numero}**`)
    expect(text).toMatch(/écoute/)
    expect(text).not.toMatch(/Ce que tu vis|tu n’es pas seul|Parles-en à un adulte/)
    expect([metiers, formations, suggestions]).toEqual([[], [], []])
  }
})

test('d’une amie comme d’un fils, selon ce qu’ils vivent', () => {
  expect(respond('mon fils parle de suicide', index).text).toMatch(/reste avec cette personne[\s\S]*3114\*\* conseille/)
  expect(respond('ma fille se fait harceler', index).text).toMatch(/pas sa faute[\s\S]*\*\*3018\*\*/)
  expect(respond('mon voisin frappe ses enfants', index).text).toMatch(/pas sa faute[\s\S]*\*\*17\*\*/)
})

test('en capitales, avec des emojis, au milieu d’une question : reconnu de même', () => {
  for (const texte of [
    'J’AI ENVIE DE MOURIR',
    'j’ai envie de mourir 😢😢',
    'combien gagne un plombier ? de toute façon j’ai envie de mourir',
  ])
    expect(isDetresse(texte)).toBe(true)
})

test('avant tout le reste : même quand un métier est nommé', () => {
  const reply = respond('je veux me suicider, infirmier ou plombier ?', index)
  expect(reply).toMatchObject({ band: 'unknown', intent: 'detresse', metiers: [], formations: [] })
  expect(reply.suggestions).toEqual([])
})

test('la réponse donne des numéros, dits en clair, et oublie la recherche de métier', () => {
  for (const texte of oui) {
    const { text, contexte } = respond(texte, index)
    expect(text).toMatch(/\*\*[^*]*(3114|3018|119|17|112|114|3919|0 800 235 236)\*\*/)
    expect(text).not.toContain('undefined')
    expect(contexte.offres).toEqual([])
  }
})

test('chaque signe du lexique donne des numéros', () => {
  for (const { lignes } of realLexique().detresse) expect(lignes.length).toBeGreaterThan(0)
})

test('chaque numéro du lexique est expliqué dans les textes', () => {
  const lignes = new Set(realLexique().detresse.flatMap((signe) => signe.lignes))
  expect([...lignes].filter((ligne) => !(ligne in LIGNES))).toEqual([])
})

test('chaque situation a ses mots et ses numéros', () => {
  expect(respond('je veux partir faire le djihad', index).text).toContain('**0 800 005 696**')
  expect(respond('un mec de 30 ans veut me rencontrer', index).text).toMatch(
    /N’y va pas[\s\S]*\*\*119\*\*[\s\S]*\*\*3018/,
  )
  expect(respond('mon prof de sport me met mal à l’aise', index).text).toContain('**119**')
  expect(respond('ma copine est enceinte', index).text).toMatch(/Fil Santé Jeunes/)
  const temoin = respond('j’ai vu un mec se jeter sous un train hier', index).text
  expect(temoin).toMatch(/Ce que tu as vu/)
  expect(temoin).not.toMatch(/reste avec cette personne/)
})

test.each(['sale noir', 'sale juif', 'va te pendre', 'ferme ta gueule sale pd'])(
  'lancé au bot, on répond calmement : %s',
  (texte) => {
    expect(respond(texte, index).intent).toBe('insulte')
  },
)
