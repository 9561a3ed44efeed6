import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const mer = indexOf([
  { id: 'MET.653', nomMetier: 'officier/ère de la marine marchande' },
  { id: 'MET.691', nomMetier: 'officier/ère de gendarmerie' },
  { id: 'MET.683', nomMetier: "officier/ère de l'armée de l'air" },
])

const dire = (texte: string, index = mer) => {
  const { band, metiers } = respond(texte, index)
  return [band, metiers[0]?.id]
}

test.each([
  ['officier sur un cargo, il gagne combien ?', 'MET.653'],
  ['un officier sur les porte-conteneurs, quelles études ?', 'MET.653'],
])('« %s » : le lieu dit lequel de ceux du nom', (texte, id) => {
  expect(dire(texte)).toEqual(['sure', id])
})

test('le bot dit que le lieu le lui fait supposer', () => {
  expect(respond('officier sur un cargo, il gagne combien ?', mer).text).toContain('D’après ce que tu décris')
})

test.each(['officier, il gagne combien ?', 'officier dans un bureau, il gagne combien ?'])(
  '« %s » : rien n’en distingue un, le bot propose',
  (texte) => {
    expect(dire(texte)[0]).toBe('choice')
  },
)

const sante = indexOf([
  { id: 'MET.126', nomMetier: 'biostatisticien/ne' },
  { id: 'MET.700', nomMetier: 'gestionnaire de données cliniques' },
  { id: 'MET.487', nomMetier: 'responsable biométrie' },
  { id: 'MET.911', nomMetier: 'ingénieur/e biomédical/e' },
  { id: 'MET.7983', nomMetier: 'technicien/ne biomédical/e' },
  { id: 'MET.418', nomMetier: 'visiteur/euse médical/e' },
  { id: 'MET.871', nomMetier: 'psychologue' },
  { id: 'MET.731', nomMetier: 'psychiatre' },
])

test.each([
  ['biostat, il y a des débouchés ?', 'MET.126'],
  ['ingé biomed, ça consiste en quoi ?', 'MET.911'],
  ['visiteur med, c’est bien payé ?', 'MET.418'],
])('« %s » abrège un seul nom', (texte, id) => {
  expect(dire(texte, sante)).toEqual(['sure', id])
})

test('« psy » en abrège plusieurs', () => {
  expect(dire('psy, ça gagne combien ?', sante)[0]).toBe('choice')
})

test('un nom plus rare, dit en entier, dit lequel de ceux du nom courant', () => {
  const labos = indexOf([
    { id: 'MET.771', nomMetier: "technicien/ne d'analyses biomédicales" },
    { id: 'MET.36', nomMetier: 'technicien/ne chimiste' },
    { id: 'MET.288', nomMetier: 'technicien/ne biologiste' },
  ])
  expect(dire('laborantine, elle gagne combien ?', labos)[0]).toBe('choice')
  expect(dire('laborantine à l’hôpital, elle gagne combien ?', labos)).toEqual(['sure', 'MET.771'])
})
