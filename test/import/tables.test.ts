import { formationsXml, metiersXml, zipOf } from '../support/exportsOnisep'
import { formationText, metierText } from '../support/fiches'
import { Destination } from '../support/imports'

const LINK = 'https://www.onisep.fr/http/redirection'
const METIERS_COLUMNS = ['libellé métier', 'lien site onisep.fr', 'code ROME', 'domaine/sous-domaine']
const METIERS_ROWS = [
  [
    'élagueur / élagueuse',
    `${LINK}/metier/slug/MET.9001`,
    'A1201 | A1203',
    'agriculture, animaux/forêt| environnement, énergies, propreté/paysage',
  ],
  // The same job comes back, once a publication.
  ['élagueur / élagueuse', `${LINK}/metier/slug/MET.9001`, 'A1201 | A1203', 'agriculture, animaux/forêt'],
  ['astronaute', `${LINK}/metier/slug/MET.9999`, '', 'sciences/espace'],
  ['sans lien', '', '', 'sciences/espace'],
]

const csv = (columns: readonly string[], rows: readonly (readonly string[])[], separator: string) =>
  `\uFEFF${[columns, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(separator)).join('\r\n')}\r\n`
const xmlNames = ['libelle_metier', 'lien_site_onisepfr', 'code_rome', 'domainesous-domaine']
const objects = METIERS_ROWS.map((row) => Object.fromEntries(row.map((cell, index) => [xmlNames[index] ?? '', cell])))
const xml = `<root>${objects
  .map(
    (row) =>
      `<item>${Object.entries(row)
        .map(([name, cell]) => `<${name}>${cell}</${name}>`)
        .join('')}</item>`,
  )
  .join('')}</root>`

describe.each([
  ['XML', 'ideo-metiers.xml', xml],
  ['CSV à points-virgules', 'ideo-metiers.csv', csv(METIERS_COLUMNS, METIERS_ROWS, ';')],
  ['CSV à virgules', 'ideo-metiers.csv', csv(METIERS_COLUMNS, METIERS_ROWS, ',')],
  ['JSON, une liste', 'ideo-metiers.json', JSON.stringify(objects)],
  ['JSON de l’API', 'ideo-metiers.json', JSON.stringify({ total: 4, results: objects })],
])('ideo-metiers, %s', (_format, name, content) => {
  const domaines = '  - "agriculture, animaux"\n  - "environnement, énergies, propreté"\n'

  test('donne leurs domaines aux fiches du dossier, sans toucher au reste', async () => {
    const destination = new Destination()
    const bare = metierText({ id: 'MET.9001' })
    destination.write('metiers', 'met-9001.md', bare)
    const report = await destination.import([destination.source(name, content)])
    expect(destination.read('metiers/met-9001.md')).toBe(`---\ndomaines:\n${domaines}---\n${bare}`)
    expect(report).toContain('ideo-metiers : 1 ligne sans fiche dans le dossier, sans effet.')
    expect(report).toContain('  - sans lien : pas d’identifiant')
    expect((await destination.import([destination.source(name, content)])).join('\n')).toContain(
      '0 changée, 1 identique',
    )
  })

  test('et à celles qu’un autre export apporte, dans un ordre ou dans l’autre, ou plus tard', async () => {
    const [together, before, after] = [new Destination(), new Destination(), new Destination()]
    const fiches = (destination: Destination) => destination.source('metiers.xml', metiersXml([{ id: 'MET.9001' }]))
    await together.import([fiches(together), together.source(name, content)])
    await before.import([before.source(name, content), fiches(before)])
    await after.import([fiches(after)])
    await after.import([after.source(name, content)])
    // Fiches imported again without the table keep what it gave.
    await after.import([fiches(after)])
    expect(together.read('metiers/met-9001-elagueur.md')).toContain(`redaction: Onisep\ndomaines:\n${domaines}---`)
    expect(before.files()).toEqual(together.files())
    expect(after.files()).toEqual(together.files())
  })
})

test('des domaines déjà écrits par une fiche sont remplacés, ses autres lignes restent', async () => {
  const destination = new Destination()
  const text = metierText({
    id: 'MET.9001',
    entete: ['maj: 2026-01-02', 'domaines:', '  - "sciences"', '  - "mécanique"', 'redaction: Déclic'],
  })
  destination.write('metiers', 'met-9001.md', text)
  await destination.import([destination.source('a.json', JSON.stringify(objects))])
  expect(destination.read('metiers/met-9001.md')).toBe(
    text.replace(
      '  - "sciences"\n  - "mécanique"\n',
      '  - "agriculture, animaux"\n  - "environnement, énergies, propreté"\n',
    ),
  )
})

const FORMATIONS = csv(
  [
    'code NSF',
    'sigle type formation',
    'libellé type formation',
    'libellé formation principal',
    'sigle formation',
    'durée',
    'niveau de sortie indicatif',
    'code RNCP',
    'niveau de certification',
    'libellé niveau de certification',
    'tutelle',
    'URL et ID Onisep',
    'domaine/sous-domaine',
  ],
  [
    [
      '213',
      'CAPA',
      'CAP agricole',
      'CAPA travaux forestiers',
      '',
      '2 ans',
      'CAP ou équivalent',
      '25306',
      '3',
      'niveau 3 (CAP ou équivalent)',
      '',
      `${LINK}/formation/slug/FOR.1`,
      'agriculture, animaux/forêt',
    ],
    [
      '213',
      'CS',
      'certificat de spécialisation',
      'CS taille des arbres',
      'TSA',
      '1 an',
      '',
      '2331',
      '4',
      '',
      '',
      `${LINK}/formation/slug/FOR.2`,
      '',
    ],
    [
      '213',
      'CS',
      'certificat de spécialisation',
      'CS autre chose',
      '',
      '1 an',
      '',
      '',
      '0',
      '',
      '',
      `${LINK}/formation/slug/FOR.3`,
      '',
    ],
  ],
  ';',
)

test('ideo-formations : durée, niveau et RNCP où ils manquent ; une fiche courte pour ce qu’un métier conseille', async () => {
  const destination = new Destination()
  destination.write(
    'metiers',
    'met-9001.md',
    metierText({ id: 'MET.9001', formations: { 'FOR.1': 'CAPA', 'FOR.2': 'CS taille des arbres' } }),
  )
  destination.write(
    'formations',
    'for-1.md',
    '# CAPA travaux forestiers\n\n## Informations générales\n\n**Sigle:** TF\n**Type:** CAP agricole\n',
  )
  const report = await destination.import([destination.source('f.csv', FORMATIONS)])
  expect(destination.read('formations/for-1.md')).toBe(
    '---\nrncp: 25306\ndomaines:\n  - "agriculture, animaux"\n---\n# CAPA travaux forestiers\n\n## Informations générales\n\n**Sigle:** TF\n**Durée:** 2 ans\n**Niveau de certification:** niveau 3\n**Type:** CAP agricole\n',
  )
  expect(destination.read('formations/for-2-cs-taille-des-arbres.md')).toBe(
    `---\nid: FOR.2\nsource: ${LINK}/formation/slug/FOR.2\nlicence: "Onisep, ODbL"\nredaction: Onisep\nrncp: 2331\n---\n# CS taille des arbres\n\n## Informations générales\n\n**Sigle:** TSA\n**Durée:** 1 an\n**Niveau de certification:** niveau 4\n**Type:** certificat de spécialisation\n`,
  )
  expect(report).toContain('ideo-formations : 1 ligne sans fiche dans le dossier, sans effet.')
  expect((await destination.import([destination.source('f.csv', FORMATIONS)])).join('\n')).toMatch(
    /formations : 0 ajoutée, 0 changée, 2 identiques/,
  )
})

test('Idéo-Fiches formations : la fiche, ses métiers nommés comme leurs fiches', async () => {
  const destination = new Destination()
  const record = {
    id: 'FOR.5',
    libelle: 'CAP élagueur',
    sigle: 'ELAG',
    niveau: 'niveau 3 (CAP ou équivalent)',
    type: ['certificat d’aptitude professionnelle', 'CAP'],
    url: 'https://www.exemple.fr/cap',
    description: '<p>On apprend à grimper.</p>',
    acces: '<h5>Accès</h5><p>Après la 3e.</p>',
    attendus:
      '<h5>Attendus nationaux</h5><ul><li>\n<p>Aimer les arbres</p></li><li><p>Ne pas avoir le vertige</p></li></ul>',
    poursuite: '<p>Un BP en 2 ans.</p>',
    metiers: [
      ['MET.9001', 'élagueur / élagueuse'],
      ['MET.8', 'bûcheron / bûcheronne'],
    ],
    modifiee: '27/06/2025',
  } as const
  await destination.import([
    destination.source('f.zip', zipOf({ 'f.xml': formationsXml([record]) })),
    destination.source('m.xml', metiersXml([{ id: 'MET.9001' }])),
  ])
  expect(destination.read('formations/for-5-cap-elagueur.md')).toBe(`---
id: FOR.5
source: ${LINK}/formation/slug/FOR.5
maj: 2025-06-27
licence: "Onisep, ODbL"
redaction: Onisep
---
# CAP élagueur

## Informations générales

**Code scolarité:** 50025524
**Sigle:** ELAG
**Durée:** 2 ans
**Niveau de certification:** niveau 3
**Type:** certificat d’aptitude professionnelle (CAP)

**Lien:** [https://www.exemple.fr/cap](https://www.exemple.fr/cap)

## Description

On apprend à grimper.

## Accès

### Accès
            Après la 3e.

## Attendus

### Attendus nationaux
            - Aimer les arbres

            - Ne pas avoir le vertige

## Poursuite d'études

Un BP en 2 ans.

## Métiers associés

- élagueur/euse
- bûcheron / bûcheronne
`)
})

describe('appellations du ROME', () => {
  const rome = csv(
    ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court', 'code_rome', 'peu_usite'],
    [
      ['1', '', 'Bûcheron / Bûcheronne', 'A1201', 'N'],
      ['2', '', 'Élagueur / Élagueuse', 'A1201', 'N'],
      ['3', '', 'Homme / Femme de pied', 'A1201', 'O'],
      ['4', '', "Ouvrier / Ouvrière d'espaces verts", 'A1203', 'N'],
      ['5', '', 'Boulanger / Boulangère', 'D1102', 'N'],
    ],
    ',',
  )

  test('les noms en usage des codes des fiches et du fichier, sauf ceux que porte une fiche ; ceux des auteurs restent', async () => {
    const destination = new Destination()
    destination.write('metiers', 'met-9001.md', metierText({ id: 'MET.9001', codesRome: ['A1201'] }))
    destination.write('formations', 'for-1.md', formationText({ id: 'FOR.1' }))
    destination.source('../appellations-rome.yaml', '# Un mot d’explication.\nA1203: [Nom ajouté à la main]\n')
    const source = destination.source('rome.csv', rome)
    expect(await destination.import([source])).toEqual([
      'rome.csv : appellations du ROME, 5 enregistrements.',
      `${destination.appellationsFile} : 3 noms pour 2 codes ROME, changé.`,
    ])
    expect(destination.read('appellations-rome.yaml')).toBe(
      `# Un mot d’explication.\nA1201: [Bûcheron / Bûcheronne]\nA1203: ["Ouvrier / Ouvrière d'espaces verts", Nom ajouté à la main]\n`,
    )
    expect((await destination.import([source])).at(-1)).toMatch(/identique\.$/)
  })
})
