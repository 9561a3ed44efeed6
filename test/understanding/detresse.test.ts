import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { respond } from '../../src/answers/respond'
import { LIGNES } from '../../src/texts/fr'
import { understand } from '../../src/understanding/understand'
import { realIndex, realLexique } from '../support/catalogues'

const index = realIndex()
const { oui, non } = parseExemples(readFileSync(join(__dirname, 'detresseExemples.yaml'), 'utf8'))

function parseExemples(text: string): { readonly oui: readonly string[]; readonly non: readonly string[] } {
  const value: unknown = load(text)
  const list = (key: 'oui' | 'non'): readonly string[] => {
    const found: unknown = Object(value)[key]
    if (!Array.isArray(found)) throw new Error(`« ${key} » manque`)
    return found.map(String)
  }
  return { oui: list('oui'), non: list('non') }
}

const isDetresse = (texte: string): boolean => understand(texte, index).intent.kind === 'detresse'

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
