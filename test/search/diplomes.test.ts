import { parseDiplomes } from '../../src/search/diplome'
import { tokenize } from '../../src/search/fold'
import { findTypeFormation } from '../../src/search/typesFormation'
import type { FicheFormation } from '../../src/sheets/ficheFormation'
import { loadSheets } from '../../src/sheets/loadSheets'
import { realLexique, realSheets } from '../support/catalogues'
import { CORPUS, describeCorpus } from '../support/corpus'

const diplomes = [...realLexique().diplomes.values()]

test('chaque diplôme a une page publique pour source et dit ce qui a été lu', () => {
  expect(diplomes.length).toBeGreaterThanOrEqual(9)
  for (const { source, verifie } of diplomes) {
    expect(source).toMatch(/^https?:\/\/\S+$/)
    // A definition that everyone gives says that no page was read.
    expect(verifie).toMatch(/^(?:page lue|définition courante) : /)
  }
})

test('chaque code est une sorte de titre, ou se nomme par ses mots', () => {
  for (const { code, court, mots } of diplomes) {
    const found = findTypeFormation(tokenize(court), 0)?.code
    expect([code, mots.length > 0 ? code : found]).toEqual([code, code])
  }
})

test('un diplôme sans source est refusé, et nommé', () => {
  const entry = { code: 'cap', court: 'CAP', un: 'un', nom: 'x', definition: 'x', acces: 'x', apres: 'x', verifie: 'x' }
  expect(() => parseDiplomes([entry])).toThrow(/diplomes\.yaml : « source » manque pour "cap"/)
})

/** The value that most sheets of a kind give, and the share of them that do. */
function majority(values: readonly (string | undefined)[]): {
  readonly value: string | undefined
  readonly part: number
} {
  const counts = new Map<string | undefined, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return { value: best?.[0], part: (best?.[1] ?? 0) / values.length }
}

function expectAgreement(formations: readonly FicheFormation[]): void {
  // A kind named only by its own words (« prépa ») is no kind of title; the few sheets of data/ are not of every kind.
  for (const { code, duree, niveau } of diplomes.filter((each) => each.duree !== undefined)) {
    const own = formations.filter(({ libelle }) => findTypeFormation(tokenize(libelle), 0)?.code === code)
    if (own.length === 0) continue
    const [durees, niveaux] = [
      majority(own.map((each) => each.duree)),
      majority(own.map((each) => each.niveauCertification)),
    ]
    expect([code, durees.value, niveaux.value]).toEqual([code, duree, niveau])
    expect([code, durees.part > 0.8, niveaux.part > 0.8]).toEqual([code, true, true])
  }
}

test('la durée et le niveau sont ceux de la plupart des fiches de data/', () => {
  expectAgreement(realSheets().formations)
})

describeCorpus('les diplômes et les vraies fiches', () => {
  test('la durée et le niveau sont ceux de la plupart', () => {
    expectAgreement(loadSheets(CORPUS).formations)
  })
})
