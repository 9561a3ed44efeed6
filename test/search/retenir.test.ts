import { oncePerRecent, oncePerRecentBoth, retenir } from '../../src/search/retenir'

test('un mot déjà vu n’est pas cherché de nouveau, sauf parmi d’autres fiches', () => {
  const asked: string[] = []
  const find = retenir((word: string, known: { readonly name: string }) => {
    asked.push(`${word} ${known.name}`)
    return `${word}@${known.name}`
  })
  const one = { name: 'un' }
  const other = { name: 'deux' }
  expect([find('mot', one), find('mot', one), find('mot', other)]).toEqual(['mot@un', 'mot@un', 'mot@deux'])
  expect(asked).toEqual(['mot un', 'mot deux'])
})

test('la mémoire des mots ne grandit pas sans fin', () => {
  let asked = 0
  const known = {}
  const count = retenir(() => ++asked)
  const first = count('0', known)
  for (let each = 1; each <= 20_000; each++) count(String(each), known)
  expect(count('0', known)).not.toBe(first)
})

test('de ce qu’un message fait, seuls les derniers objets sont gardés', () => {
  let asked = 0
  const count = oncePerRecent((_: object) => ++asked)
  const first = {}
  expect([count(first), count({}), count({}), count({}), count(first)]).toEqual([1, 2, 3, 4, 1])
  count({})
  expect(count(first)).toBe(6)
})

test('de deux choses ensemble, une fois pour chaque paire, l’une pouvant manquer', () => {
  const asked: string[] = []
  const both = oncePerRecentBoth((one: { readonly name: string }, other: string | undefined) => {
    asked.push(`${one.name} ${other}`)
    return other
  })
  const message = { name: 'message' }
  expect([both(message, 'a'), both(message, undefined), both(message, 'a'), both(message, undefined)]).toEqual([
    'a',
    undefined,
    'a',
    undefined,
  ])
  expect(both({ name: 'autre' }, 'a')).toBe('a')
  expect(asked).toEqual(['message a', 'message undefined', 'autre a'])
})
