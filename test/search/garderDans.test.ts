import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Classifieur, type Exemple, type GarderAppris } from '../../src/search/classifieur'
import { garderDans } from '../../src/search/garderDans'
import { makeFolder } from '../support/server'

/** As many as are worth a file. */
const SIZE = 20_000
const FROM = [Int32Array.of(1, 2, 3), Int32Array.of(4)]

const numbers = (first: number): Float64Array => Float64Array.from({ length: SIZE }, (_, at) => first + at / 7)

/** What is given for that, and whether it had to be learnt. */
function asked(garder: GarderAppris, from: readonly Int32Array[] = FROM, first = 0.1) {
  let learnt = false
  const given = garder(from, SIZE, () => {
    learnt = true
    return numbers(first)
  })
  const right = numbers(first)
  return { learnt, first: given[0], same: given.every((each, at) => each === right[at]) }
}

test('appris une fois, relu ensuite au bit près, aussi par un autre démarrage', () => {
  const folder = makeFolder()
  expect(asked(garderDans(folder))).toEqual({ learnt: true, first: 0.1, same: true })
  expect(asked(garderDans(folder))).toEqual({ learnt: false, first: 0.1, same: true })
})

test('d’autres exemples s’apprennent à part, même coupés autrement', () => {
  const garder = garderDans(makeFolder())
  asked(garder)
  expect(asked(garder, [Int32Array.of(1, 2, 3), Int32Array.of(5)], 0.9)).toEqual({
    learnt: true,
    first: 0.9,
    same: true,
  })
  expect(asked(garder).first).toBe(0.1)
})

test.each([
  ['coupé', (file: string) => truncateSync(file, 1000)],
  ['vidé', (file: string) => truncateSync(file, 0)],
  [
    'changé',
    (file: string) => {
      const bytes = readFileSync(file)
      bytes[200] = (bytes[200] ?? 0) ^ 1
      writeFileSync(file, bytes)
    },
  ],
])('un fichier %s n’est pas cru : on apprend de nouveau', (_, spoil) => {
  const folder = makeFolder()
  asked(garderDans(folder))
  for (const name of readdirSync(folder)) spoil(join(folder, name))
  expect(asked(garderDans(folder))).toEqual({ learnt: true, first: 0.1, same: true })
  expect(asked(garderDans(folder)).learnt).toBe(false)
})

test('un dossier où l’on ne peut rien écrire ne gêne personne', () => {
  const file = join(makeFolder(), 'fichier')
  writeFileSync(file, '')
  expect(asked(garderDans(file))).toEqual({ learnt: true, first: 0.1, same: true })
})

test('ce qui s’apprend en un instant ne s’écrit pas, et les vieux fichiers s’en vont', () => {
  const folder = makeFolder()
  const garder = garderDans(folder)
  garder(FROM, 2, () => Float64Array.of(1, 2))
  expect(readdirSync(folder)).toEqual([])
  for (let at = 0; at < 30; at++) asked(garder, [Int32Array.of(at)])
  expect(readdirSync(folder)).toHaveLength(24)
})

test('un classifieur relu pèse comme celui qui a appris', () => {
  const garder = garderDans(makeFolder())
  const examples = Array.from(
    { length: 12_000 },
    (_, at): Exemple<'a' | 'b'> => ({
      traits: [at % 6000, 6000 + (at % 7), 6010 + (at % 11)],
      classes: [at % 7 < 3 ? 'a' : 'b'],
    }),
  )
  const build = (keep?: GarderAppris) => new Classifieur<'a' | 'b'>(['a', 'b'], examples, keep)
  const fresh = build()
  build(garder)
  const again = build((from, size) =>
    garder(from, size, () => {
      throw new Error('appris deux fois')
    }),
  )
  for (const traits of [[0, 6000, 6010], [12, 6004], [5999], []])
    expect(again.classify(traits)).toEqual(fresh.classify(traits))
})
