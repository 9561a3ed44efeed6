import { resolve } from 'node:path'
import { CENTRES_INTERET } from '../../src/sheets/centresInteret'
import { DOMAINES } from '../../src/sheets/domaines'
import type { FicheMetier } from '../../src/sheets/ficheMetier'
import { loadFolders } from '../../src/sheets/loadSheets'
import { NIVEAUX } from '../../src/sheets/niveau'

// Another collection can be looked at: COLLECTION_DIR=chemin npm test -- test/sheets/collection
const DIR = process.env.COLLECTION_DIR ?? resolve(__dirname, '../../data')
const { metiers, formations, problems } = loadFolders([
  { dir: resolve(DIR, 'metiers'), usual: 'metier' },
  { dir: resolve(DIR, 'formations'), usual: 'formation' },
])

const RICH = [
  'accrocheMetier',
  'formatCourt',
  'natureTravail',
  'competences',
  'conditionTravail',
  'vieProfessionnelle',
  'accesMetier',
] as const
const isRich = (fiche: FicheMetier) => RICH.every((part) => fiche[part] !== undefined)

describe('les fiches se répondent', () => {
  test('aucune erreur ; seuls des formations sans fiche et des domaines ROME, publiés ainsi, peuvent être signalés', () => {
    const published = ['formation-sans-fiche', 'code-rome-invalide']
    expect(problems.filter(({ rule, severity }) => severity === 'error' || !published.includes(rule))).toEqual([])
  })

  test('une formation conseillée porte le même nom dans la fiche du métier et dans la sienne', () => {
    const libelles = new Map<string, string>(formations.map(({ id, libelle }) => [id, libelle]))
    const different = metiers.flatMap(({ file, formationsMinRequise }) =>
      formationsMinRequise
        .filter(({ id, libelle }) => (libelles.get(id) ?? libelle) !== libelle)
        .map(({ id, libelle }) => `${file} : ${id} « ${libelle} », sa fiche dit « ${libelles.get(id)} »`),
    )
    expect(different).toEqual([])
  })

  test('une formation mène à un métier du dossier', () => {
    const recommended = new Set<string>(
      metiers.flatMap(({ formationsMinRequise }) => formationsMinRequise.map(({ id }) => id)),
    )
    const names = new Set(metiers.map(({ nom }) => nom))
    const orphans = formations.filter(
      ({ id, metiersAssocies }) => !recommended.has(id) && !metiersAssocies.some((nom) => names.has(nom)),
    )
    expect(orphans.map(({ file }) => file)).toEqual([])
  })

  test('la source d’une fiche est sa propre page, et dit sous quelle licence', () => {
    const wrong = [...metiers, ...formations].filter(
      ({ id, entete: { source, licence, redaction, maj } }) =>
        !source?.endsWith(`/slug/${id}`) ||
        !licence?.includes('ODbL') ||
        redaction === undefined ||
        !/^\d{4}-\d\d-\d\d$/.test(maj ?? ''),
    )
    expect(wrong.map(({ file }) => file)).toEqual([])
  })
})

describe('la collection suffit', () => {
  test('au moins 150 métiers dont 100 complets, et 150 formations', () => {
    expect(metiers.length).toBeGreaterThanOrEqual(150)
    expect(metiers.filter(isRich).length).toBeGreaterThanOrEqual(100)
    expect(formations.length).toBeGreaterThanOrEqual(150)
  })

  test('chaque centre d’intérêt a au moins six métiers', () => {
    const counts = CENTRES_INTERET.map(
      (label) => [label, metiers.filter(({ centresInteret }) => centresInteret.includes(label)).length] as const,
    )
    expect(counts.filter(([, count]) => count < 6)).toEqual([])
  })

  test('les vingt domaines et tous les niveaux, de la 3e à bac + 9, ont leurs métiers', () => {
    const domaines = new Set(metiers.flatMap(({ entete }) => entete.domaines))
    expect(DOMAINES.filter((domaine) => !domaines.has(domaine))).toEqual([])
    const niveaux = new Set(metiers.map(({ niveauAccesMin }) => niveauAccesMin))
    expect(NIVEAUX.filter((niveau) => !niveaux.has(niveau))).toEqual([])
  })
})
