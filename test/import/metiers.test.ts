import { parseFicheMetier } from '../../src/sheets/parseFicheMetier'
import { type Generation, type MetierRecord, metiersXml } from '../support/exportsOnisep'
import { Destination } from '../support/imports'

const RECORD: MetierRecord = {
  id: 'MET.9001',
  nom: 'élagueur/euse-grimpeur/euse',
  feminin: 'élagueuse-grimpeuse',
  masculin: 'élagueur-grimpeur',
  synonymes: [
    { nom: 'arboriste conseiller/ère', feminin: 'arboriste conseillère', masculin: 'arboriste conseiller' },
    { nom: 'technicien/ne des arbres', feminin: 'technicienne des arbres', masculin: 'technicien des arbres' },
  ],
  codesRome: ['A1201', 'A1203'],
  accroche: '<p>Grimper &amp; couper.</p>',
  formatCourt:
    '<p>Couper les branches &lt; 3 m.</p><p>Puis ranger.</p>\n<h5>Durée des études</h5>\n<h4>Après la 3e</h4>\n<p>2 ans pour un CAP agricole.</p>',
  nature:
    '<h5>Observer</h5>\n<p>Regarder l’arbre<br/>avant de monter.</p>\n<h5>Couper</h5><p>Avec <strong>soin</strong>.</p>',
  vie: '<h3>Salaire</h3><h5>Salaire du débutant</h5><p>À partir de 1823 euros brut par mois</p><h3>Intégrer le marché du travail</h3><h5>Des villes</h5><p>Qui embauchent.</p>',
  acces: '<p>Avec un diplôme :</p><ul><li>CAP agricole</li><li><p>CS taille</p></li></ul>',
  statuts: ['salarié', 'artisan'],
  niveau: 'CAP ou équivalent',
  formations: [['FOR.1', "CS taille et soins des arbres (d'ornement)"]],
  interets: ["j'aime la nature", "réparer, bricoler, j'adore ça"],
  secteurs: ['Espaces verts'],
  metiersAssocies: [['MET.12', 'bûcheron/ne']],
  sources: [['https://www.exemple.fr', 'site des arboristes']],
}

const SHEET = `---
source: https://www.onisep.fr/http/redirection/metier/slug/MET.9001
licence: "Onisep, ODbL"
redaction: Onisep
secteurs:
  - "Espaces verts"
metiersAssocies:
  - "bûcheron/ne (ID: MET.12)"
sources:
  - "https://www.exemple.fr (site des arboristes)"
---
# élagueur/euse-grimpeur/euse
**ID:** MET.9001

**Appellations:**
- Féminin: élagueuse-grimpeuse
- Masculin: élagueur-grimpeur

## Autres appellations

### arboriste conseiller/ère
- Féminin: arboriste conseillère
- Masculin: arboriste conseiller

### technicien/ne des arbres
- Féminin: technicienne des arbres
- Masculin: technicien des arbres

**Codes ROME:**
- A1201
- A1203

## Présentation

Grimper & couper.

## En bref

Couper les branches < 3 m.

            Puis ranger.

            ### Durée des études
            ## Après la 3e
            2 ans pour un CAP agricole.

## Nature du travail

### Observer
            Regarder l’arbre
            avant de monter.

            ### Couper
            Avec soin.

## Vie professionnelle

## Salaire
            ### Salaire du débutant
            À partir de 1823 euros brut par mois

            ## Intégrer le marché du travail
            ### Des villes
            Qui embauchent.

## Accès au métier

Avec un diplôme :

            - CAP agricole

            - CS taille

**Niveau d'accès minimum:** CAP ou équivalent

## Formations recommandées

- CS taille et soins des arbres (d'ornement) (ID: FOR.1)

**Statuts possibles:**
- salarié
- artisan

## Centres d'intérêt

- j'aime la nature
- réparer, bricoler, j'adore ça
`

describe.each<Generation>(['2023', '2025', '2025-attributs'])('export de %s', (generation) => {
  test('donne la fiche, sections et intertitres compris', async () => {
    const destination = new Destination()
    await destination.import([destination.source('metiers.xml', metiersXml([RECORD], generation))])
    expect(destination.files()).toEqual({ 'metiers/met-9001-elagueur-grimpeur.md': SHEET })
    expect(parseFicheMetier(SHEET, 'met-9001.md').problems).toEqual([])
  })

  test('les éléments vides et uniques ne comptent pas', async () => {
    const destination = new Destination()
    await destination.import([
      destination.source(
        'metiers.xml',
        metiersXml([{ id: 'MET.9002', nom: 'fleuriste', feminin: '', masculin: '', synonymes: [] }], generation),
      ),
    ])
    expect(destination.read('metiers/met-9002-fleuriste.md')).toContain(
      '# fleuriste\n**ID:** MET.9002\n\n**Appellations:**\n- Féminin: fleuriste\n- Masculin: fleuriste\n## Présentation\n\n',
    )
  })
})

test('relu deux fois : rien ne change ; changé, retiré, ajouté : dit et fait', async () => {
  const destination = new Destination()
  const [one, two, three] = ['MET.1', 'MET.2', 'MET.3'].map((id) => ({ ...RECORD, id, nom: `métier ${id.slice(4)}` }))
  if (!one || !two || !three) throw new Error('three records')
  const first = destination.source('a.xml', metiersXml([one, two]))
  expect(await destination.import([first])).toContain(
    `${destination.metiersDir} : 2 ajoutées, 0 changée, 0 identique, 0 gardée telle quelle, 0 retirée.`,
  )
  const before = destination.files()
  expect((await destination.import([first])).join('\n')).toContain('0 ajoutée, 0 changée, 2 identiques')
  expect(destination.files()).toEqual(before)

  const second = destination.source('b.xml', metiersXml([{ ...two, niveau: 'bac ou équivalent' }, three]))
  const counts = '1 ajoutée, 1 changée, 0 identique, 0 gardée telle quelle, 1 retirée'
  expect((await destination.import([second], { dryRun: true })).join('\n')).toContain(counts)
  expect(destination.files()).toEqual(before)
  expect((await destination.import([second])).join('\n')).toContain(counts)
  expect(Object.keys(destination.files())).toEqual(['metiers/met-2-metier-2.md', 'metiers/met-3-metier-3.md'])
})

test('une fiche d’une autre main reste ; celles de Déclic et de l’Onisep laissent la place, sous leur nom de fichier', async () => {
  const destination = new Destination()
  const written = (redaction: string, id: string) =>
    `---\nredaction: ${redaction}\n---\n# x\n**ID:** ${id}\n\n## Présentation\n\nÀ nous.\n`
  destination.write('metiers', 'notre-fiche.md', written('Lycée Voltaire', 'MET.1'))
  destination.write('metiers', 'MET.2_x.md', written('Déclic', 'MET.2'))
  destination.write('metiers', 'README.md', 'À lire.')
  const report = await destination.import([
    destination.source(
      'a.xml',
      metiersXml([
        { ...RECORD, id: 'MET.1' },
        { ...RECORD, id: 'MET.2' },
      ]),
    ),
  ])
  expect(report.join('\n')).toMatch(/1 changée, 0 identique, 1 gardée telle quelle, 0 retirée/)
  expect(destination.read('metiers/notre-fiche.md')).toContain('À nous.')
  expect(destination.read('metiers/MET.2_x.md')).toContain('**ID:** MET.2\n\n**Appellations:**')
  expect(Object.keys(destination.files())).toEqual([
    'metiers/MET.2_x.md',
    'metiers/README.md',
    'metiers/notre-fiche.md',
  ])
})

test('un enregistrement sans identifiant, sans nom, en double ou sans présentation est refusé et dit ; les autres entrent', async () => {
  const destination = new Destination()
  const report = await destination.import([
    destination.source(
      'a.xml',
      metiersXml([
        { ...RECORD, id: 'MET.1' },
        { ...RECORD, id: 'MET.1', nom: 'autre' },
        { ...RECORD, id: '../../etc' },
        { ...RECORD, id: 'MET.2', nom: '' },
        { ...RECORD, id: 'MET.3', accroche: '<p></p>' },
        { ...RECORD, id: 'MET.4' },
      ]),
    ),
  ])
  const refusals = report.slice(report.findIndex((line) => line.includes('refusés')))
  expect(refusals).toEqual([
    '4 enregistrements refusés :',
    '  - MET.1 : identifiant déjà vu dans ce fichier, le premier est gardé',
    '  - élagueur/euse-grimpeur/euse : pas d’identifiant',
    '  - MET.2 : pas de nom',
    expect.stringMatching(/^ {2}- MET\.3 .* : la fiche ne serait pas lisible : La section `Présentation` est absente/),
  ])
  expect(Object.keys(destination.files())).toEqual([
    'metiers/met-1-elagueur-grimpeur.md',
    'metiers/met-4-elagueur-grimpeur.md',
  ])
})

test('un export bien plus court que le précédent demande --retirer', async () => {
  const destination = new Destination()
  const all = Array.from({ length: 30 }, (_, index) => ({ ...RECORD, id: `MET.${index + 1}` }))
  await destination.import([destination.source('a.xml', metiersXml(all))])
  const short = destination.source('b.xml', metiersXml(all.slice(0, 3)))
  await expect(destination.import([short])).rejects.toThrow(/retirerait 27 des 30 fiches importées .*--retirer/)
  expect(Object.keys(destination.files())).toHaveLength(30)
  await destination.import([short], { allowRemovals: true })
  expect(Object.keys(destination.files())).toHaveLength(3)
})
