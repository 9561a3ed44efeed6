import { respond } from '../../src/answers/respond'
import { indexOf, realIndex } from '../support/catalogues'

const index = realIndex()
const lu = (texte: string) => {
  const { band, intent, metiers } = respond(texte, index)
  return `${band} ${intent} ${metiers[0]?.id ?? ''}`.trim()
}

test.each([
  ['ergo en centre de rééducation, faut être fort en SVT ?', 'sure competences MET.280'],
  ['infirmière au bloc de la clinique privée, quel salaire ?', 'sure salaire MET.38'],
])('le lieu et ce qui le précise ne changent pas le métier : %s', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  ['auxiliaire dans une clinique vétérinaire, quel salaire ?', 'sure salaire MET.323'],
  ['mécanicien dans un atelier moto, c’est quoi le salaire', 'sure salaire MET.22'],
])('un nom dit de part et d’autre de son lieu est un seul nom : %s', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test('un nom seulement proche n’est jamais sûr, même si un nom de la fiche le contient', () => {
  // « ambulancier » is the sheet's own name, and « auxiliaire ambulancier » another job.
  expect(lu('salaire auxiliaire ambulancier')).toBe('choice salaire MET.417')
  expect(lu('salaire d’un ambulancier')).toBe('sure salaire MET.417')
})

test.each(['couturière quel CAP ?', 'mécano quel cap ?'])(
  'un nom que plusieurs métiers portent, et le diplôme demandé : le choix, pas des diplômes sans rapport : %s',
  (texte) => {
    const { band, intent, metiers } = respond(texte, index)
    expect([band, intent]).toEqual(['choice', 'formations'])
    expect(metiers.length).toBeGreaterThan(1)
  },
)

test.each([
  ['kiné c’est toujours 5 ans ?', 'duree'],
  ['architecte, c’est bien 6 ans ?', 'duree'],
  ['Est-ce qu’il y a encore du boulot comme journaliste ?', 'evolution'],
  ['photographe de mariage faut etre autoentrepreneur', 'statuts'],
])('ce qui est demandé : %s', (texte, facette) => {
  expect(respond(texte, index).intent).toBe(facette)
})

test.each(['mécano c’est dur comme métier', 'prof c’est fatigant comme métier'])(
  'le métier nommé, et non une liste de métiers : %s',
  (texte) => {
    const { band, intent } = respond(texte, index)
    expect([band, intent]).toEqual(['choice', 'conditions'])
  },
)

test('des métiers où l’on conduit un tracteur : une liste, et personne du nom de tracteur', () => {
  expect(respond('des métiers où on conduit un tracteur ou une grosse machine ?', index).intent).toBe(
    'metiersParInteret',
  )
})

test.each([
  ['ostéo animal', 'MET.7948'],
  ['osthéo animal', 'MET.7948'],
  ['maitre chien gendarmerie', 'MET.7812'],
  ['monteur truquiste', 'MET.959'],
])('ce qui suit un nom en est la fin : %s', (texte, id) => {
  const petit = indexOf([
    { id: 'MET.221', nomMetier: 'ostéopathe' },
    { id: 'MET.7948', nomMetier: 'ostéopathe animalier/ière' },
    { id: 'MET.7812', nomMetier: 'maître-chien' },
    { id: 'MET.493', nomMetier: 'motard/e de la police ou de la gendarmerie' },
    { id: 'MET.656', nomMetier: 'chef/fe monteur/euse' },
    { id: 'MET.959', nomMetier: 'truqueur/euse, truquiste' },
  ])
  expect(respond(texte, petit).metiers[0]?.id).toBe(id)
})
