import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

/** The job and the facet that are answered, and the precise thing asked of it. */
const point = (texte: string): string => {
  const { intent } = understand(texte, index)
  return `${lire(index, texte)} ${intent.kind === 'metier' ? (intent.point?.sujet ?? '') : ''}`
}

describe('ce qu’on demande rarement d’un métier', () => {
  test.each([
    ['plombier y a une voiture de fonction ?', /conditions MET\.266 .*voiture/],
    ['plombier on garde le camion le soir ?', /conditions MET\.266 .*voiture/],
    ['cuisinier y a un code vestimentaire ?', /conditions MET\.420 .*tenue/],
    ['infirmière on est d’astreinte ?', /conditions MET\.38 .*astreintes/],
    ['boulanger, on s’ennuie ?', /conditions MET\.17 .*ennuyeux/],
    ['menuisier, ça fait des grosses journées ?', /conditions MET\.439 .*horaires/],
    ['un plombier est exposé à des produits toxiques ?', /conditions MET\.266 .*dangereux/],
    ['menuisier, c’est des petites ou grandes entreprises ?', /conditions MET\.439 .*petite entreprise/],
    ['qui embauche les boulangers ?', /evolution MET\.17 .*qui embauche/],
    ['menuisier, y a beaucoup de concurrence ?', /evolution MET\.439 .*candidats/],
    ['plombier on commence en bas de l’échelle ou direct patron ?', /evolution MET\.266 .*en bas/],
    ['menuisier, on utilise quels outils ?', /taches MET\.439 .*outils/],
    ['menuisier on en vi ?', /salaire MET\.439 .*vit/],
    ['infirmier un mois là-bas un mois à la maison, c’est vrai ?', /conditions MET\.38 .*l’on part/],
    ['professeur des écoles on choisit sa ville ?', /conditions MET\.557 .*envoyé/],
  ])('« %s »', (texte, attendu) => {
    expect(point(texte)).toMatch(attendu)
  })

  test.each([
    ['boulanger c’est un métier qui recrute ?', /qui embauche/],
    ['quel est le code ROME de plombier ?', /tenue/],
    ['plombier, je craque pour ce métier, c’est quoi le salaire ?', /stressant/],
    ['combien gagne un menuisier en début de carrière ?', /vit/],
  ])('« %s » ne le demande pas', (texte, sujet) => {
    expect(point(texte)).not.toMatch(sujet)
  })
})

test('ce que fait un métier n’est pas ce qu’on étudie pour l’exercer', () => {
  expect(lire(index, 'qu’étudie un archéologue ?')).toMatch(/^taches /)
  expect(lire(index, 'qu’étudie-t-on pour être archéologue ?')).toMatch(/^etudes /)
})

test.each([
  ['plombier', 'quelles études me conseillez-vous pour y arriver ?', 'etudes MET.266'],
  ['plombier', 'combien de temps dure l’apprentissage du métier ?', 'duree MET.266'],
  ['plombier', 'ça suffit pour vivre ?', 'salaire MET.266'],
  ['plombier', 'conseillez-moi', 'guide'],
])('« %s », puis « %s »', (avant, texte, attendu) => {
  const { contexte } = respond(avant, index)
  expect(lire(index, texte, contexte)).toBe(attendu)
})

test('« l’anglais et quoi d’autre comme langue » ne cherche pas de métier proche', () => {
  expect(lire(index, 'infirmier, l’anglais et quoi d’autre comme langue ?')).toBe('competences MET.38')
})

test('se demander si l’on en vit n’alerte pas', () => {
  expect(lire(index, 'je me demande si menuisier ça suffit pour vivre')).toBe('salaire MET.439')
})
