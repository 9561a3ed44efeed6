import { findProches } from '../../src/answers/findProches'
import { parseIdMetier } from '../../src/sheets/ids'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** The first ids of what is like a job. */
function prochesDe(id: string, count: number): readonly string[] {
  const fiche = index.metiers.get(parseIdMetier(id) as never)
  if (fiche === undefined) throw new Error(`pas de fiche ${id}`)
  return findProches(fiche, index)
    .slice(0, count)
    .map((each) => each.fiche.id)
}

test('pilote de ligne : ce qui mène un navire ou tient à l’avion, avant ce qu’un code de mobilité rapproche', () => {
  const near = prochesDe('MET.400', 4)
  // The officer of the merchant navy leads a crew too; the aircraft mechanic shares the planes.
  expect(near[0]).toBe('MET.653')
  expect(near).toContain('MET.23')
})

test('avocat : un notaire est du même monde, sans code en commun', () => {
  expect(prochesDe('MET.33', 2)).toContain('MET.558')
})

test('sapeur-pompier : secourir rapproche de l’ambulancier', () => {
  expect(prochesDe('MET.572', 8)).toContain('MET.417')
})

test('ce que disent les fiches rapproche plus qu’un code : l’auxiliaire d’abord pour un vétérinaire, qui prend soin d’un pelage pour un coiffeur', () => {
  expect(prochesDe('MET.171', 1)).toEqual(['MET.323'])
  const near = prochesDe('MET.39', 4)
  expect(near).toContain('MET.559')
  // The pastry cook shares its mobility codes, and nothing of the work.
  expect(near.indexOf('MET.152')).not.toBe(2)
})
