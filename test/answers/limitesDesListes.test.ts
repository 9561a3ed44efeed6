import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const SOIGNER = 'ma vocation est de soigner'
const ANIMAUX = "je veux m'occuper d'animaux"

const index = indexOf([
  { nomMetier: 'infirmier/ière de jour', centresInteret: [SOIGNER], salaire: 'A partir de 2000 euros brut par mois' },
  {
    nomMetier: 'ambulancier/ière',
    centresInteret: [SOIGNER],
    salaire: 'Variable',
    conditionTravail: 'Il travaille aussi la nuit et le week-end.',
  },
  { nomMetier: 'chirurgien/ne', centresInteret: [SOIGNER], salaire: 'Entre 4500 et 6000 euros brut par mois' },
  { nomMetier: 'veilleur/euse', centresInteret: [SOIGNER], salaire: '30 000 euros par an' },
  { nomMetier: 'soigneur/euse de zoo', centresInteret: [ANIMAUX], niveau: 'CAP ou équivalent' },
])

const noms = (texte: string): readonly string[] => respond(texte, index).metiers.map(({ nom }) => nom)

test('« bien payé » range par le salaire de début que disent les fiches, et le dit', () => {
  const { metiers, text } = respond('des métiers bien payés pour soigner', index)
  expect(metiers.slice(0, 2).map(({ nom }) => nom)).toEqual(['chirurgien/ne', 'infirmier/ière de jour'])
  expect(text).toContain('au début, 4500 euros par mois')
  expect(text).toContain('Classés par salaire de début')
  expect(text).not.toContain('30000')
})

test.each(['un métier pour soigner mais pas le week-end', 'soigner, mais sans travailler la nuit, quel métier ?'])(
  '« %s » : les métiers dont la fiche parle de ces heures sont écartés, et c’est dit',
  (texte) => {
    expect(noms(texte)).toContain('infirmier/ière de jour')
    expect(noms(texte)).not.toContain('ambulancier/ière')
    expect(respond(texte, index).text).toContain('vérifie avant de choisir')
  },
)

test('aucun niveau demandé, aucun niveau dit comme raison', () => {
  expect(respond('un métier sans contact', index).text).not.toContain('accessible à ce niveau')
})

test.each([
  ['s’occuper d’animaux, quel métier sans diplôme ?', 'le premier diplôme'],
  ['s’occuper d’animaux, quel métier niveau bac + 2 ?', 'moins d’études'],
])('%s : aucune fiche à ce niveau, la plus proche (%s), et c’est dit', (texte) => {
  const { metiers, text } = respond(texte, index)
  expect(metiers.map(({ nom }) => nom)).toEqual(['soigneur/euse de zoo'])
  expect(text).toContain('dont le niveau s’en approche')
})

test('un danger refusé ne refuse pas les animaux', () => {
  expect(noms('un métier pas dangereux avec des animaux')).toContain('soigneur/euse de zoo')
})
