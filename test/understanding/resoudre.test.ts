import type { NameHit } from '../../src/search/nameIndex'
import type { NameSource } from '../../src/search/nom'
import { resolveHits } from '../../src/understanding/observations/resoudre'

/** « sous préfet » is said; the name holds the words at these places of it. */
function hit(text: string, source: NameSource, matched: readonly number[]): NameHit<string> {
  const name = { text, words: text.split(' '), formes: [], source, targets: ['préfet'] }
  return { name, nameCoverage: 1, askCoverage: matched.length / 2, quality: 1, matched, asked: [1, 1] }
}

const prefet = hit('préfet', 'titre', [1])
const rome = hit('sous préfet', 'rome', [0, 1])

test('une appellation du ROME dite en entier est celle de la seule fiche dont le nom y est', () => {
  expect(resolveHits([rome, prefet])).toMatchObject({ kind: 'sur', candidat: { fiche: 'préfet' } })
})

test('sauf si le lexique la sait être un autre métier : la fiche n’est que proposée', () => {
  const proche = hit('sous préfet', 'approche', [0, 1])
  expect(resolveHits([proche, rome, prefet])).toMatchObject({ kind: 'choix', doute: true })
})
