import { RANG_BAC } from '../../src/answers/parcours/depart'
import { anneesDe, entreeDite, parseRang, sortieDe } from '../../src/answers/parcours/entree'
import type { Catalogue } from '../../src/sheets/catalogue'
import type { FicheFormation } from '../../src/sheets/ficheFormation'
import { FAITS_PARCOURS, loadFaitsParcours, parseFaitsParcours } from '../../src/sheets/loadFaitsParcours'
import { loadSheets } from '../../src/sheets/loadSheets'
import { realSheets } from '../support/catalogues'
import { CORPUS, describeCorpus } from '../support/corpus'

const faits = loadFaitsParcours(FAITS_PARCOURS)
const tous = [...faits.passages, ...faits.entrees, ...faits.raccourcis]

test('chaque fait a une source connue et dit ce qui a été lu pour le vérifier', () => {
  for (const fait of tous) {
    expect(fait.source).toMatch(/^https:\/\/\S+$|^fiches : (?:accès|niveau moins durée)$/)
    expect(fait.verifie).toMatch(/page lue|fiche/)
  }
})

test('un fait sans source ou sans vérification est refusé', () => {
  const fait = 'entrees:\n  - {type: CAP, annees: 2, entree: 3e'
  expect(() => parseFaitsParcours(`${fait}}`, 'x.yaml')).toThrow(/x\.yaml : « source » manque/)
  expect(() => parseFaitsParcours(`${fait}, source: "fiches : accès"}`, 'x.yaml')).toThrow(/« verifie » manque/)
})

test('une étape dure ce qui sépare ses deux barreaux, après le bac', () => {
  for (const { depuis, vers, annees } of faits.passages) {
    const [from, to] = [parseRang(depuis), parseRang(vers)]
    expect([depuis, vers, from === undefined || to === undefined]).toEqual([depuis, vers, false])
    if ((from ?? 0) >= RANG_BAC) expect([depuis, vers, (to ?? 0) - (from ?? 0)]).toEqual([depuis, vers, annees])
  }
})

/** Words by which a sheet names one more way in, beside the usual one. */
const AUSSI = /certaines (?:académies|régions)|selon les académies|il est possible|aussi être préparé|sinon,/i

function texteAcces({ acces }: FicheFormation): string {
  return (acces?.passages ?? []).flatMap(({ paragraphes }) => paragraphes).join(' ')
}

/** What a sheet says of its own level, length and access must not contradict the fact of its kind. */
function contradictions({ formations }: Catalogue): readonly string[] {
  return faits.entrees.flatMap(({ type, annees, entree }) =>
    formations
      .filter((fiche) => fiche.type === type && anneesDe(fiche) === annees)
      .flatMap((fiche) => {
        const from = parseRang(entree)
        const [to, said] = [sortieDe(fiche, undefined), entreeDite(fiche)]
        const where = `${fiche.id} ${fiche.libelle} (${entree}, ${annees} ans)`
        return [
          ...(from !== undefined && from >= RANG_BAC && to !== undefined && to - from !== annees
            ? [`${where} : le niveau dit ${to - annees}`]
            : []),
          ...(said !== undefined && said !== from && !AUSSI.test(texteAcces(fiche))
            ? [`${where} : l'accès dit ${said}`]
            : []),
        ]
      }),
  )
}

test('aucune fiche de data/ ne contredit un fait', () => {
  expect(contradictions(realSheets())).toEqual([])
})

describeCorpus('les faits et les vraies fiches', () => {
  const catalogue = loadSheets(CORPUS)

  test('aucune fiche ne contredit un fait', () => {
    expect(contradictions(catalogue)).toEqual([])
  })

  test('chaque type de formation nommé par un fait existe, avec cette durée', () => {
    const missing = faits.entrees.filter(
      ({ type, annees }) => !catalogue.formations.some((fiche) => fiche.type === type && anneesDe(fiche) === annees),
    )
    expect(missing).toEqual([])
  })
})
