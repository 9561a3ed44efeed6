import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  ['prof des ecoles combien au bout de 10 ans', 'salaire MET.557'],
  ['infirmier combien après 20 ans', 'salaire MET.38'],
  ['plombier combien après 5 ans d’expérience', 'salaire MET.266'],
  ['avocat combien de temps après le bac', 'duree MET.33'],
])('« combien » au bout de tant d’années est ce que l’on gagne : %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each(['ecole d’infirmiere prix', 'ostéo quel budget', 'un de mes élèves veut devenir ostéo quel budget'])(
  'le prix demandé, que la fiche tait, est dit : %s',
  (texte) => {
    expect(respond(texte, index).text).toContain('ne dit pas combien coûte la formation')
  },
)

test.each([
  ['métiers de la marine', ['MET.689', 'MET.587', 'MET.695']],
  ['les metiers de l’armée de terre', ['MET.889', 'MET.427', 'MET.695']],
  ['les métiers de la marine marchande', ['MET.889', 'MET.689']],
  ['metiers gendarmerie', ['MET.33', 'MET.336']],
])('une armée demandée n’est pas les autres : %s', (texte, autres) => {
  const { intent, metiers } = respond(texte, index)
  expect(intent).toBe('metiersParInteret')
  for (const { id } of metiers) expect(autres).not.toContain(id)
})

test('des lunettes ne pèsent à personne', () => {
  const { contexte } = respond('pompier', index)
  expect(respond('et si j’ai des lunettes', index, contexte).text).not.toContain('3114')
})
