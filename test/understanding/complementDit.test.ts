import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'
import { souhaits } from '../support/lire'

const index = realIndex()

test.each(['aider les profs', 'un métier pour aider les avocats', 'je voudrais former de futurs pilotes'])(
  'qui l’on aide n’est pas le métier demandé : « %s »',
  (texte) => {
    const { band, text } = respond(texte, index, CONTEXTE_VIDE)
    expect(band).toBe('unknown')
    expect(text).toMatch(/Je n’ai pas de fiche sur « (?:aider|former) /)
  },
)

test.each([
  ['un métier pour aider les agriculteurs', '+aider les agriculteurs'],
  ['je voudrais aider les entreprises', '+aider les entreprises'],
  ['un métier où on écrit des lois', '+écrire des lois'],
  ['un métier pour apprendre aux gens à conduire', '+apprendre à conduire'],
  ['j’adore les trains et je porte des lunettes', '+trains'],
  ['la force du vent me fascine', '+vent'],
])('le complément donne son sens à l’envie : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('« la musique mais sans jouer » laisse de côté ceux qui jouent, et garde les autres', () => {
  const { metiers } = respond('j’aime la musique mais sans jouer', index, CONTEXTE_VIDE)
  const noms = metiers.map(({ nom }) => nom)
  expect(noms).not.toContain('musicien/ne')
  expect(noms.length).toBeGreaterThan(0)
})

test('« la justice sans faire droit » garde la justice, et écarte qui a fait des études de droit', () => {
  const { metiers, text } = respond('un métier de la justice sans faire droit', index, CONTEXTE_VIDE)
  expect(text).toMatch(/« justice », sans études de droit/)
  expect(metiers.map(({ nom }) => nom)).not.toContain('avocat/e')
})

test('« santé sans faire médecine » est une envie entière', () => {
  expect(souhaits(index, 'santé sans faire médecine, bac+3')).toMatch(/^\+santé sans faire médecine/)
})
