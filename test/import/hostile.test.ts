import { loadFolders } from '../../src/sheets/loadSheets'
import { metiersXml, zipOf } from '../support/exportsOnisep'
import { Destination } from '../support/imports'

const GOOD = metiersXml([{ id: 'MET.1' }, { id: 'MET.2', nom: 'bûcheron/ne' }])
const BOMB = `<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><metiers><metier><identifiant>MET.1</identifiant><nom_metier>&b;</nom_metier></metier></metiers>`
const zip = zipOf({ 'metiers.xml': GOOD })

test.each<[string, string, string | Buffer, RegExp]>([
  ['XML tronqué', 'a.xml', GOOD.slice(0, -30), /a\.xml : XML mal formé ou tronqué, ligne \d+/],
  ['XML mal formé', 'a.xml', GOOD.replace('</nom_metier>', '</nom>'), /XML mal formé/],
  ['entité inconnue', 'a.xml', GOOD.replace('élagueur', '&bombe;'), /XML mal formé/],
  ['bombe d’entités', 'a.xml', BOMB, /DOCTYPE/],
  ['fichier externe', 'a.xml', BOMB.replace('"aaaaaaaaaa"', 'SYSTEM "file:///etc/passwd"'), /DOCTYPE/],
  ['emboîtements sans fin', 'a.xml', `<metiers>${'<metier>'.repeat(5000)}`, /emboîtés sans fin/],
  [
    'un autre export',
    'a.xml',
    '<structures><structure><nom>Lycée</nom></structure></structures>',
    /aucun des exports attendus \(trouvé : <structures><structure>\)/,
  ],
  [
    'une autre table',
    'a.xml',
    '<root><item><ville>Lyon</ville></item></root>',
    /aucun des exports attendus \(trouvé : colonnes ville\)/,
  ],
  ['export vide', 'a.xml', '<metiers></metiers>', /aucun enregistrement/],
  ['fichier vide', 'a.xml', '', /le fichier est vide/],
  ['Latin-1', 'a.xml', Buffer.from(GOOD, 'latin1'), /pas en UTF-8/],
  ['une image', 'a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), /pas en UTF-8/],
  ['une page web', 'a.html', '<!DOCTYPE html><html><body>Erreur 404</body></html>', /DOCTYPE/],
  ['JSON tronqué', 'a.json', '[{"libelle_metier": "x"', /JSON mal formé/],
  [
    'CSV d’autre chose',
    'a.csv',
    'ville;code\nLyon;69\n',
    /aucun des exports attendus \(trouvé : colonnes ville, code\)/,
  ],
  [
    'CSV mal formé',
    'a.csv',
    'libellé métier;lien site onisep.fr;domaine/sous-domaine\nx;y\n',
    /CSV mal formé, ligne 2/,
  ],
  ['zip tronqué', 'a.zip', zip.subarray(0, zip.length - 40), /archive \.zip abîmée ou tronquée/],
  ['zip au contenu tronqué', 'a.zip', Buffer.concat([zip.subarray(0, 80), zip.subarray(120)]), /archive \.zip abîmée/],
  [
    'zip qui sort de son dossier',
    'a.zip',
    zipOf({ 'metiers.xml': GOOD, '../../evil.xml': GOOD }),
    /« \.\.\/\.\.\/evil\.xml », un chemin qui sort/,
  ],
  ['zip à chemin absolu', 'a.zip', zipOf({ '/etc/evil.xml': GOOD }), /« \/etc\/evil\.xml », un chemin qui sort/],
  ['zip sans export', 'a.zip', zipOf({ 'lisez-moi.txt': 'x' }), /aucun fichier \.xml/],
])('%s : refusé avec une phrase, rien touché', async (_name, file, content, sentence) => {
  const destination = new Destination()
  await destination.import([destination.source('bon.xml', metiersXml([{ id: 'MET.7' }]))])
  const before = destination.files()
  // A good source beside the bad one: nothing of it is written either.
  const sources = [destination.source('autre.xml', GOOD), destination.source(file, content)]
  await expect(destination.import(sources)).rejects.toThrow(sentence)
  expect(destination.files()).toEqual(before)
})

test.each([
  ['un enregistrement démesuré', 'a.xml', `<metiers><metier><identifiant>${'x'.repeat(2_100_000)}`, /démesuré/],
  ['des éléments sans nombre', 'a.xml', `<metiers><metier>${'<identifiant/>'.repeat(300_000)}`, /démesuré/],
  ['un guillemet jamais fermé', 'a.csv', `"libellé${'x'.repeat(2_100_000)}`, /CSV mal formé/],
])('%s n’est pas gardé en mémoire', async (_name, file, content, sentence) => {
  const destination = new Destination()
  await expect(destination.import([destination.source(file, content)])).rejects.toThrow(sentence)
})

test('rien d’une description ne passe pour une autre section ni pour un en-tête', async () => {
  const destination = new Destination()
  const record = {
    id: 'MET.1',
    accroche: '<h3>Statuts possibles</h3><p>x</p>',
    nature: '<p>## Centres d’intérêt</p><p>- j’aime bouger</p>',
    competences: '<p>**Niveau d’accès minimum:** bac + 9 et plus</p>',
    acces: '<p>---</p><p>redaction: moi</p>',
    secteurs: ['x\n---\nredaction: "moi"', "l'un: l'autre #1"],
  }
  await destination.import([destination.source('a.xml', metiersXml([record]))])
  const { metiers, problems } = loadFolders([{ dir: destination.metiersDir, usual: 'metier' }])
  expect(problems).toEqual([])
  expect(metiers[0]).toMatchObject({
    entete: { redaction: 'Onisep' },
    niveauAccesMin: undefined,
    statuts: [],
    centresInteret: [],
    autresSections: [],
    accrocheMetier: { passages: [{ titre: 'Statuts possibles', paragraphes: ['x'] }] },
  })
})

test('un fichier qui n’existe pas', async () => {
  await expect(new Destination().import(['/nulle/part.xml'])).rejects.toThrow(/part\.xml : ce fichier n’existe pas/)
})

test('une taille déclarée fausse ne fait pas lire davantage', async () => {
  const destination = new Destination()
  const lying = Buffer.from(zip)
  // Uncompressed size, in the central directory.
  lying.writeUInt32LE(10, lying.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24)
  await expect(destination.import([destination.source('a.zip', lying)])).rejects.toThrow(/abîmée/)
  expect(destination.files()).toEqual({})
})

test('dans une archive, le même export est lu', async () => {
  const destination = new Destination()
  const report = await destination.import([
    destination.source('a.zip', zipOf({ 'dossier/metiers.xml': GOOD, 'note.txt': 'x' })),
  ])
  expect(report[0]).toBe('a.zip : dossier/metiers.xml : Idéo-Fiches métiers, 2 enregistrements.')
  expect(Object.keys(destination.files())).toHaveLength(2)
})
