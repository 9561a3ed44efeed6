import { carteParcours } from '../../src/answers/parcours/carteParcours'
import type { Depart } from '../../src/answers/parcours/depart'
import { studyPath } from '../../src/answers/parcours/studyPath'
import { wordParcours } from '../../src/answers/parcours/wordParcours'
import { FAITS_PARCOURS, loadFaitsParcours } from '../../src/sheets/loadFaitsParcours'
import { indexOf, realIndex } from '../support/catalogues'

const faits = loadFaitsParcours(FAITS_PARCOURS)

const index = indexOf(
  [
    {
      nomMetier: 'élagueur/euse',
      apresBac: 'Compter 3 ans pour le DE d’élagage.',
      formations: {
        'FOR.9001': 'CAP élagage',
        'FOR.9002': 'BP élagage',
        'FOR.9003': 'bac pro forêt',
        'FOR.9004': 'BTS forêt A',
        'FOR.9005': 'BTS forêt B',
        'FOR.9006': 'TP élagage',
        'FOR.9007': "diplôme d'État d'élagage",
        'FOR.9008': 'master forêt',
      },
    },
    { nomMetier: 'rêveur/euse' },
  ],
  [
    { libelle: 'CAP élagage' },
    { libelle: 'BP élagage', type: 'brevet professionnel (BP)', niveauCertification: 'niveau 4' },
    { libelle: 'bac pro forêt', type: 'baccalauréat professionnel', duree: '3 ans', niveauCertification: 'niveau 4' },
    { libelle: 'BTS forêt A', type: 'brevet de technicien supérieur (BTS)', niveauCertification: 'niveau 5' },
    { libelle: 'BTS forêt B', type: 'brevet de technicien supérieur (BTS)', niveauCertification: 'niveau 5' },
    { libelle: 'TP élagage', type: 'titre professionnel (TP)', duree: '1 an', niveauCertification: 'niveau 3' },
    {
      libelle: "diplôme d'État d'élagage",
      type: "diplôme d'État du travail social",
      duree: '3 ans',
      niveauCertification: 'niveau 6',
    },
    { libelle: 'master forêt', type: 'master', niveauCertification: 'niveau 7' },
  ],
)

const fiche = (at: number) => {
  const found = index.catalogue.metiers[at]
  if (found === undefined) throw new Error('no such sheet')
  return found
}

/** `CAP 2 : CAP élagage` for each way, without the limit of those shown. */
function voies(depart: Depart): readonly string[] {
  return studyPath(fiche(0), depart, index, faits).voies.map(
    ({ titre, total, etapes }) =>
      `${titre} ${total ?? '?'} : ${etapes.map(({ nom, annees }) => `${nom} ${annees}`).join(' > ')}`,
  )
}

test.each<[Depart, readonly string[]]>([
  [
    'college',
    [
      'CAP 2 : CAP élagage 2',
      'bac pro 3 : bac pro forêt 3',
      'BP 4 : CAP élagage 2 > BP élagage 2',
      "BTS 5 : lycée, jusqu'au bac (général, techno ou pro) 3 > BTS 2",
    ],
  ],
  [
    'seconde',
    [
      'CAP 2 : CAP élagage 2',
      'bac pro 3 : bac pro forêt 3',
      'BP 4 : CAP élagage 2 > BP élagage 2',
      "BTS 4 : 1re et terminale, jusqu'au bac 2 > BTS 2",
    ],
  ],
  [
    'cap',
    [
      'BP 2 : BP élagage 2',
      'bac pro 2 : bac pro forêt 2',
      "BTS 4 : 1re et terminale pro, dans le même secteur et sous conditions, jusqu'au bac pro 2 > BTS 2",
      'CAP 2 : CAP élagage 2',
    ],
  ],
  [
    'bac',
    [
      'CAP 2 : CAP élagage 2',
      'BTS 2 : BTS 2',
      "diplôme d'État d'élagage 3 : diplôme d'État d'élagage 3",
      'BP 4 : CAP élagage 2 > BP élagage 2',
    ],
  ],
])('les voies depuis « %s », la plus courte d’abord', (depart, expected) => {
  expect(voies(depart)).toEqual(expected)
})

test('depuis un bac + 2 : le master passe par une 3e année', () => {
  const all = studyPath(fiche(0), 'bac2', index, faits)
  expect(all.autres).toBeGreaterThan(0)
  expect(studyPath(fiche(0), 'bac3', index, faits).voies.map(({ titre }) => titre)).toContain('master')
})

test('une fiche sans formation : c’est dit, rien n’est inventé', () => {
  const parcours = studyPath(fiche(1), 'college', index, faits)
  expect(parcours.voies).toEqual([])
  expect(wordParcours(parcours)).toMatch(/ne conseille aucune formation[\s\S]*ne dit pas combien d’années/)
})

test('toute carte tient dans Teams et dit la même chose que le texte, depuis partout', () => {
  const real = realIndex()
  for (const metier of real.catalogue.metiers) {
    for (const depart of ['college', 'seconde', 'cap', 'bacPro', 'bac', 'bac1', 'bac2', 'bac3', 'bac5'] as const) {
      const parcours = studyPath(metier, depart, real, faits)
      const text = wordParcours(parcours)
      const carte = carteParcours(parcours, text)
      const where = `${metier.id} ${depart}`
      expect([where, carte.actions.length <= 6, JSON.stringify(carte).length < 28_000]).toEqual([where, true, true])
      expect([where, /undefined|NaN|\*\*/.test(`${carte.speak}${text.replaceAll('**', '')}`)]).toEqual([where, false])
      for (const { total, etapes } of parcours.voies) {
        const sum = etapes.reduce<number | undefined>(
          (all, { annees }) => (all === undefined || annees === undefined ? undefined : all + annees),
          0,
        )
        if (total !== undefined) expect([where, total]).toEqual([where, sum])
        for (const { nom } of etapes) expect(carte.speak).toContain(nom)
      }
    }
  }
})

test('un CAP en un an quand sa fiche le dit, pour qui a déjà un diplôme', () => {
  const withAccess = indexOf(
    [{ nomMetier: 'fleuriste', formations: { 'FOR.9001': 'CAP fleuriste' } }],
    [{ libelle: 'CAP fleuriste', acces: 'Ce CAP se prépare en 2 ans après la 3e, ou 1 an après un premier diplôme.' }],
  )
  const [florist] = withAccess.catalogue.metiers
  if (florist === undefined) throw new Error('no sheet')
  const years = (depart: Depart) => studyPath(florist, depart, withAccess, faits).voies.map(({ total }) => total)
  expect([years('college'), years('seconde'), years('cap'), years('bac')]).toEqual([[2], [2], [1], [1]])
  expect(wordParcours(studyPath(florist, 'bac', withAccess, faits))).toMatch(/1 an · quand on a déjà un diplôme/)
})

test('le bac pro en deux ans après un CAP dit sa condition', () => {
  const words = wordParcours(studyPath(fiche(0), 'cap', index, faits))
  expect(words).toMatch(/bac pro forêt \(2 ans · après un CAP du même secteur, sous conditions/)
})
