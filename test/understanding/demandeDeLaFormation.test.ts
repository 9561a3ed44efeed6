import { respond } from '../../src/answers/respond'
import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf(
  [
    { id: 'MET.1', nomMetier: 'coiffeur/euse' },
    { id: 'MET.2', nomMetier: 'architecte' },
    { id: 'MET.3', nomMetier: 'puériculteur/trice', formations: { 'FOR.4': "diplôme d'État de puéricultrice" } },
  ],
  [
    { id: 'FOR.1', libelle: 'CS coiffure coupe couleur', type: 'certificat de spécialisation (CS)' },
    { id: 'FOR.2', libelle: 'master mention génie urbain', niveauCertification: 'niveau 7' },
    { id: 'FOR.3', libelle: 'licence mention maths', niveauCertification: 'niveau 6' },
    { id: 'FOR.4', libelle: "diplôme d'État de puéricultrice", acces: 'Après le DE d’infirmier.' },
    { id: 'FOR.5', libelle: 'master mention danse', niveauCertification: 'niveau 7' },
    { id: 'FOR.6', libelle: 'bac pro technicien du bâtiment', niveauCertification: 'niveau 4' },
    { id: 'FOR.7', libelle: "BTSA analyse, conduite et stratégie de l'entreprise agricole option plaines" },
    { id: 'FOR.8', libelle: "BTSA analyse, conduite et stratégie de l'entreprise agricole option montagnes" },
    { id: 'FOR.9', libelle: 'BTS analyses de biologie', type: 'BTS', niveauCertification: 'niveau 5' },
  ],
)

test.each([
  [
    'coiffeuse diplômée, je me demande ce que le CS coiffure coupe couleur m’apprendrait',
    'formation description FOR.1',
  ],
  ['une architecte diplômée peut-elle candidater au master génie urbain ?', 'formation acces FOR.2'],
  ['après une licence de maths, aurais-je mes chances en master génie urbain ?', 'formation acces FOR.2'],
  ['puéricultrice, le diplôme d’État, on l’a après quoi ?', 'formation acces FOR.4'],
  ['master génie urbain : quel programme se cache derrière ce titre ?', 'formation description FOR.2'],
  ['à quoi ressemble la scolarité en master génie urbain, année après année ?', 'formation description FOR.2'],
  ['master génie urbain, on sort à bac + combien ?', 'formation duree FOR.2'],
  ['titulaire d’un bac pro technicien du bâtiment, peut-il espérer un BTS ?', 'formation poursuite FOR.6'],
  ['après un bac pro technicien du bâtiment j’ai le droit d’aller en BTS ?', 'formation poursuite FOR.6'],
  [
    'je vise le BTSA analyse, conduite et stratégie de l’entreprise agricole. Quels bacs y sont les bienvenus ?',
    'formation acces FOR.7 FOR.8',
  ],
])('« %s » : %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  // Nothing stands before « de »: the diplôme d'État, when more is said.
  ['de puéricultrice ça dure combien', 'formation duree FOR.4'],
  ['le de puéricultrice on y entre comment', 'formation acces FOR.4'],
  ['de puéricultrice', 'presentation MET.3'],
  // The name, then its kind, and what is asked of trainings.
  ['maths licence on y entre comment', 'formation acces FOR.3'],
  ['coiffure coupe couleur CS, c’est quoi le programme ?', 'formation description FOR.1'],
  // The higher of the two kinds comes last.
  ['bac pro technicien du bâtiment, après quel BTS ?', 'formation poursuite FOR.6'],
  ['BTS analyses de biologie, après quel bac pro ?', 'formation acces FOR.9'],
])('« %s » : %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test('« que contient la formation ? » est demandé de celle dont on parle', () => {
  const first = respond('comment entrer en CAP boulanger ?', realIndex())
  const next = respond('d’accord. Que contient la formation ?', realIndex(), first.contexte)
  expect([next.intent, next.facet, next.formations.map(({ id }) => id)]).toEqual([
    'formation',
    'description',
    first.formations.map(({ id }) => id),
  ])
})

test('« vers quels métiers conduit-il ? » ne demande pas à conduire', () => {
  const reply = respond('j’hésite à prendre le CAP boulanger : vers quels métiers conduit-il ?', realIndex())
  expect(reply.intent).toBe('metiersParFormation')
  expect(respond('à quels métiers conduit cette formation ?', realIndex()).intent).not.toBe('metiersParInteret')
})

test('la durée d’une sorte de diplôme, demandée avec celle d’où l’on vient, reste la durée', () => {
  expect(respond('combien de temps dure la licence après un BTS ?', realIndex()).facet).toBe('duree')
})

test('un point précis seulement raconté laisse la place à ce qui est demandé', () => {
  const asked = respond('j’ai pas le permis. plombier, c’est quoi les horaires ?', realIndex())
  expect(asked.text).not.toMatch(/permis/)
  expect(respond('plombier, il faut le permis ?', realIndex()).text).toMatch(/permis/)
})

test.each([
  'le master génie urbain c’est dur ?',
  'master génie urbain, dur ou pas',
  'c’est trop dur le master génie urbain',
])('« %s » : dit de chacun, et comment on y entre', (texte) => {
  expect(respond(texte, index).text).toMatch(/^Si c’est dur, la fiche ne le dit pas/)
})

test('« c’est quoi candidat libre ? » est expliqué, et demandé d’un diplôme aussi', () => {
  expect(respond('c’est quoi candidat libre ?', index).text).toMatch(/préparer l'examen par soi-même/)
  expect(respond('CAP boulanger en candidat libre ?', realIndex()).text).toMatch(/on prépare l’examen tout seul/)
})

test('« un master dans le vin » n’est pas de danse', () => {
  expect(lire(index, 'y a-t-il un master dans le vin')).toBe('diplome')
})

test.each(['j’ai le droit de faire grève ?', 'est-ce que j’ai le droit à des vacances'])(
  '« %s » : les droits',
  (texte) => {
    expect(lire(index, texte)).toBe('horsSujet')
  },
)
