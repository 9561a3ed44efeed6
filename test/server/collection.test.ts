import type { TurnContext } from 'botbuilder'
import { Collection } from '../../src/server/collection'
import type { Catalogue } from '../../src/sheets/catalogue'
import { problemOf, type Rule } from '../../src/sheets/rules'

const withErrors = (...files: readonly string[]): Catalogue => ({
  metiers: [],
  formations: [],
  problems: files.map((file) =>
    problemOf('id-absent' satisfies Rule, { file, line: 1 }, 'Pas d’identifiant', 'ajoutez-le'),
  ),
})

/** A disk of one version at a time, whose bots say which version they were built from. */
class Disk {
  said: string[] = []
  wait: Promise<void> = Promise.resolve()
  broken = false

  constructor(
    public version: string,
    public catalogue: Catalogue = withErrors(),
  ) {}

  open(): Collection {
    return new Collection(
      { version: this.version, catalogue: this.catalogue, bot: this.bot(this.version) },
      {
        findVersion: () => this.version,
        loadCatalogue: () => this.catalogue,
        createBot: () => this.bot(this.version),
      },
    )
  }

  private bot(version: string) {
    if (this.broken) throw new Error('data/lexique/indices.yaml (3:1) : illisible')
    return {
      run: async () => {
        await this.wait
        this.said.push(version)
      },
    }
  }
}

const turn = {} as TurnContext

test('rien n’a changé : rien n’est relu', () => {
  const collection = new Disk('a').open()
  const { current } = collection
  expect(collection.reload()).toEqual({ kind: 'same' })
  expect(collection.current).toBe(current)
})

test('un tour commencé finit avec les fiches qu’il avait ; le suivant a les nouvelles', async () => {
  const disk = new Disk('a')
  const collection = disk.open()
  let resume = () => {}
  disk.wait = new Promise((resolve) => {
    resume = resolve
  })
  const running = collection.run(turn)
  disk.version = 'b'
  expect(collection.reload()).toMatchObject({ kind: 'swapped' })
  resume()
  await running
  await collection.run(turn)
  expect(disk.said).toEqual(['a', 'b'])
})

test('une erreur nouvelle refuse ; une fiche déjà écartée au démarrage ne bloque pas les autres', async () => {
  const disk = new Disk('a', withErrors('vieille.md'))
  const collection = disk.open()
  Object.assign(disk, { version: 'b', catalogue: withErrors('vieille.md', 'neuve.md') })
  expect(collection.reload()).toEqual({
    kind: 'refused',
    version: 'b',
    faults: ['neuve.md:1 Pas d’identifiant (id-absent)'],
  })
  expect(collection.refused?.version).toBe('b')
  expect(collection.current.version).toBe('a')

  Object.assign(disk, { version: 'c', catalogue: withErrors('vieille.md') })
  expect(collection.reload()).toMatchObject({ kind: 'swapped' })
  expect([collection.current.version, collection.refused]).toEqual(['c', undefined])
})

test('un lexique illisible refuse ; l’édition d’avant, remise, lève le refus', async () => {
  const disk = new Disk('a')
  const collection = disk.open()
  Object.assign(disk, { version: 'b', broken: true })
  expect(collection.reload()).toMatchObject({
    kind: 'refused',
    faults: ['data/lexique/indices.yaml (3:1) : illisible'],
  })
  await collection.run(turn)
  expect(disk.said).toEqual(['a'])
  Object.assign(disk, { version: 'a', broken: false })
  expect(collection.reload()).toEqual({ kind: 'same' })
  expect(collection.refused).toBeUndefined()
})
