import { DEPARTS, type Depart } from '../../src/answers/parcours/depart'
import type { Etape, Voie } from '../../src/answers/parcours/parcours'
import { studyPath } from '../../src/answers/parcours/studyPath'
import { wordParcours } from '../../src/answers/parcours/wordParcours'
import { type CatalogueIndex, indexCatalogue } from '../../src/search/catalogueIndex'
import type { FicheMetier } from '../../src/sheets/ficheMetier'
import { FAITS_PARCOURS, loadFaitsParcours } from '../../src/sheets/loadFaitsParcours'
import { loadSheets } from '../../src/sheets/loadSheets'
import { realIndex, realLexique } from '../support/catalogues'
import { CORPUS, describeCorpus } from '../support/corpus'

const faits = loadFaitsParcours(FAITS_PARCOURS)

/** Years from each start to the bac, and years already done after it. */
const VERS_BAC: Readonly<Record<Depart, number>> = {
  ...{ college: 3, seconde: 2, cap: 2, bacPro: 0, bac: 0 },
  ...{ bac1: 0, bac2: 0, bac3: 0, bac5: 0 },
}
const FAITES: Readonly<Partial<Record<Depart, number>>> = { bac1: 1, bac2: 2, bac3: 3, bac5: 5 }

/** Years after the bac of each level of certification. */
const APRES_BAC: Readonly<Record<string, number>> = { 'niveau 5': 2, 'niveau 6': 3, 'niveau 7': 5, 'niveau 8': 8 }

/** The fewest years that a job's « Niveau minimum » leaves from a start. */
function minimum({ niveauAccesMin }: FicheMetier, depart: Depart): number {
  const level = niveauAccesMin ?? ''
  if (/^CAP/.test(level)) return ['college', 'seconde'].includes(depart) ? 2 : 0
  const after = level.startsWith('bac ou') ? 0 : /^bac \+ (\d)/.exec(level)?.[1]
  return after === undefined ? 0 : VERS_BAC[depart] + Math.max(0, Number(after) - (FAITES[depart] ?? 0))
}

/** Said to be entered lower than its level minus its length allows: rung 2 is the bac. */
function entreeTropBasse({ entree, formations, diplomeAvant }: Etape): boolean {
  if (entree === undefined || diplomeAvant) return false
  return formations.some(({ type, duree, niveauCertification }) => {
    const years = Number(/^(\d+) an/.exec(duree ?? '')?.[1] ?? 99)
    const level = APRES_BAC[niveauCertification ?? '']
    if (/^certificat de spécialisation/.test(type ?? '')) return entree < (level === undefined ? 1 : 2 + level)
    return level !== undefined && entree < 2 + level - years
  })
}

/** A diploma that follows a CAP needs one, even for who has a bac. */
function sansSonCap({ etapes, total }: Voie, depart: Depart): boolean {
  const last = etapes.at(-1)
  if (last?.entree !== 1 || total === undefined || depart === 'cap') return false
  return !etapes.slice(0, -1).some(({ sortie }) => sortie === 1)
}

/** Each step begins no higher than the one before it ends. */
function trou({ etapes, total }: Voie): boolean {
  if (total === undefined) return false
  return etapes.slice(1).some(({ entree }, at) => (entree ?? 99) > (etapes[at]?.sortie ?? 0))
}

function malRangees(voies: readonly Voie[], texte: string): boolean {
  const totals = voies.map(({ total }) => total ?? 99)
  const said = /Les voies, de la plus courte/.test(texte)
  const unknownFirst = totals.some((total, at) => total === 99 && (totals[at + 1] ?? 99) !== 99)
  const unsorted = totals.some((total, at) => total < (totals[at - 1] ?? 0))
  const unsaid = / à la plus longue :/.test(texte) && totals.includes(99)
  return unknownFirst || unsaid || (said && unsorted)
}

/** Every way that promises too little, from every start. */
function defauts(index: CatalogueIndex): readonly string[] {
  return index.catalogue.metiers.flatMap((fiche) =>
    DEPARTS.flatMap((depart) => {
      const parcours = studyPath(fiche, depart, index, faits)
      const order = malRangees(parcours.voies, wordParcours(parcours)) ? [`${fiche.id} ${depart} : ordre`] : []
      const ways = parcours.voies.flatMap((voie) => {
        const short = voie.total !== undefined && voie.total < minimum(fiche, depart)
        const low = voie.etapes.some(entreeTropBasse)
        const wrong = [
          short && 'trop court',
          low && 'entrée',
          sansSonCap(voie, depart) && 'sans CAP',
          trou(voie) && 'trou',
        ]
        return wrong.filter(Boolean).map((why) => `${fiche.id} ${depart} ${voie.titre} ${voie.total ?? '?'} : ${why}`)
      })
      return [...order, ...ways]
    }),
  )
}

test('aucun chemin de data/ ne promet moins que ce que demandent le métier et les formations', () => {
  expect(defauts(realIndex())).toEqual([])
})

describeCorpus('les chemins des vraies fiches', () => {
  const index = indexCatalogue(loadSheets(CORPUS), realLexique())

  test('aucun ne promet moins que ce que demandent le métier et les formations', () => {
    expect(defauts(index)).toEqual([])
  })

  test('la plupart disent encore leur durée', () => {
    const ways = index.catalogue.metiers.flatMap((fiche) => studyPath(fiche, 'bac', index, faits).voies)
    expect(ways.filter(({ total }) => total !== undefined).length / ways.length).toBeGreaterThan(0.5)
  })
})
