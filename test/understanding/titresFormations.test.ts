import { respond } from '../../src/answers/respond'
import { TitresFormations } from '../../src/search/titresFormations'
import { realIndex } from '../support/catalogues'

const index = realIndex()
const outils = new Set(['de', 'et', 'en', 'mention', 'dans', 'pour'])
const [premiere, ...autres] = index.catalogue.formations

function titres(...libelles: readonly string[]): TitresFormations {
  if (premiere === undefined) throw new Error('no training')
  return new TitresFormations(
    libelles.map((libelle, at) => ({ ...premiere, id: (autres[at] ?? premiere).id, libelle })),
    outils,
  )
}

test('le plus long titre l’emporte, sans ses mots outils', () => {
  const found = titres('licence mention physique', 'licence mention physique, chimie').longest(
    ['une', 'licence', 'physique', 'chimie', 'ca', 'dure'],
    1,
  )
  expect(found).toMatchObject({ fin: 4, compte: 3 })
  expect(found?.fiches.map(({ libelle }) => libelle)).toEqual(['licence mention physique, chimie'])
})

test('« dans » et « pour » ne sont d’un titre que s’il les dit', () => {
  const all = titres('BTS banque', 'programmation pour jeu vidéo')
  expect(all.longest(['bts', 'dans', 'la', 'banque'], 0)).toBeUndefined()
  expect(all.longest(['programmation', 'pour', 'jeu', 'video'], 0)?.fin).toBe(4)
})

test('tout titre de formation dit en entier mène à sa fiche, sauf deux mots dont l’un est un métier', () => {
  const said = index.catalogue.formations.filter(({ libelle }) => libelle !== 'journaliste (Narative)')
  const missed = said.flatMap(({ libelle }) => {
    const { formations } = respond(`${libelle}, ça dure combien de temps ?`, index)
    const named = formations.map(({ id }) => index.formations.get(id)?.libelle)
    return named.includes(libelle) ? [] : [libelle]
  })
  expect(missed).toEqual([])
})
