import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const SOIGNER = 'ma vocation est de soigner'

const index = indexOf([
  { id: 'MET.38', nomMetier: 'infirmier/ière', centresInteret: [SOIGNER], niveau: 'bac + 3' },
  { id: 'MET.845', nomMetier: 'gynécologue', centresInteret: [SOIGNER], niveau: 'bac + 9 et plus' },
  { id: 'MET.635', nomMetier: 'brancardier/ière', niveau: 'CAP ou équivalent' },
  { id: 'MET.556', nomMetier: 'secrétaire médical/e', niveau: 'bac + 2' },
  { id: 'MET.688', nomMetier: 'directeur/trice d’hôpital', niveau: 'bac + 5' },
  { id: 'MET.33', nomMetier: 'avocat/e', niveau: 'bac + 7' },
  { id: 'MET.805', nomMetier: 'juge d’instruction', niveau: 'bac + 7' },
  { id: 'MET.82', nomMetier: 'juriste d’entreprise', niveau: 'bac + 5' },
  { id: 'MET.72', nomMetier: 'greffier/ière', niveau: 'bac + 2' },
  { id: 'MET.171', nomMetier: 'vétérinaire', niveau: 'bac + 6' },
  { id: 'MET.559', nomMetier: "toiletteur/euse d'animaux" },
  {
    id: 'MET.964',
    nomMetier: 'éducateur/trice canin/ne',
    conditionTravail: 'On assiste le chirurgien au bloc opératoire.',
  },
])

const noms = (texte: string): readonly string[] => respond(texte, index).metiers.map(({ nom }) => nom)

test.each(['je veux travailler à l’hôpital mais pas soigner', 'métiers de l’hopital sans soigner les gens'])(
  '« %s » : personne qui soigne, ni par la liste du mot ni par un libellé',
  (texte) => {
    expect(noms(texte)).toEqual(expect.arrayContaining(['brancardier/ière', 'secrétaire médical/e']))
    expect(noms(texte)).not.toContain('infirmier/ière')
    expect(noms(texte)).not.toContain('gynécologue')
  },
)

test('« sans être juriste » écarte aussi les avocats et les juges, et c’est dit', () => {
  const texte = 'travailler au tribunal sans être juriste'
  expect(noms(texte)).toEqual(['greffier/ière'])
  expect(respond(texte, index).text).toContain('sans « juriste »')
})

test('le métier refusé est redit', () => {
  expect(respond('dans le droit mais pas avocat', index).text).toContain('sans « avocat »')
})

test('« peur du sang » écarte ceux dont la fiche parle d’opérations, et c’est dit', () => {
  const texte = 'ma fille adore les animaux mais elle a peur du sang'
  expect(noms(texte)).toEqual(["toiletteur/euse d'animaux"])
  expect(respond(texte, index).text).toContain('de sang, de blessures ou d’opérations')
})

test('« avec un bts » n’amène aucun métier à bac + 3', () => {
  expect(noms('métiers avec un bts')).not.toContain('infirmier/ière')
})

test.each([
  ['dans le droit mais pas me salir', 'pas me salir'],
  ['un métier à l’hôpital sans concours', 'sans concours'],
  ['métier du droit mais stable', 'stable'],
  ['travailler à l’hôpital sans passer par Paris', 'sans passer par paris'],
])('%s : ce dont rien n’est fait est dit', (texte, dit) => {
  expect(respond(texte, index).text).toContain(`Je n’ai pas pu tenir compte de « ${dit} »`)
})

test.each([
  'dans le droit mais pas avocat',
  'métiers à l’hôpital, mais je sais pas quoi faire',
  'travailler à l’hôpital mais je veux pas rester dans un bureau',
  'avec des animaux sans faire de longues études',
  'les animaux sans cesse',
])('%s : rien n’est dit laissé de côté', (texte) => {
  expect(respond(texte, index).text).not.toContain('Je n’ai pas pu tenir compte')
})

test.each(['métier pour handicapé en fauteuil', 'métier accessible en fauteuil roulant', 'un boulot pour sourd'])(
  '%s : pas les métiers qui aident, ce qu’on sait dire à qui le vit',
  (texte) => {
    expect(respond(texte, index).intent).toBe('horsSujet')
    expect(respond(texte, index).text).toContain('MDPH')
  },
)

test('« métier pour aider les handicapés » reste une envie', () => {
  expect(respond('métier pour aider les handicapés', index).intent).not.toBe('horsSujet')
})

test('« sans être soignant » écarte qui soigne', () => {
  const trouves = noms('travailler à l’hôpital sans être soignant')
  expect(trouves).toContain('brancardier/ière')
  expect(trouves).not.toContain('infirmier/ière')
})

test('« mais pas prof » écarte qui enseigne, quel que soit son titre', () => {
  const index = indexOf([
    { id: 'MET.766', nomMetier: 'enseignant/e spécialisé/e' },
    { id: 'MET.557', nomMetier: 'professeur/e des écoles' },
    { id: 'MET.7831', nomMetier: 'assistant/e d’éducation' },
  ])
  const { metiers } = respond('métiers dans une école mais pas prof', index)
  expect(metiers.map(({ id }) => id)).toEqual(['MET.7831'])
})

test('« la forêt, mais sans tronçonneuse » écarte ceux dont la fiche en parle, et non tous', () => {
  const index = indexOf([
    { id: 'MET.705', nomMetier: 'bûcheron/ne', enBref: 'Sa tronçonneuse à la main, il abat les arbres.' },
    { id: 'MET.290', nomMetier: 'technicien/ne forestier/ière', enBref: 'Il compte les arbres.' },
  ])
  const { metiers } = respond('un métier dans la forêt, mais sans tronçonneuse', index)
  expect(metiers.map(({ id }) => id)).toEqual(['MET.290'])
})
