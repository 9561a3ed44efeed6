import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

describe('une blague ou un préjugé d’abord, la vraie question ensuite', () => {
  test.each([
    ['plombier, on a les mains sales non ? il fait quoi', 'taches'],
    ['plombier, ça pue ? on gagne combien', 'salaire'],
    ['plombier, on débouche que des toilettes ? tu fais quoi exactement', 'taches'],
  ])('%s → %s', (texte, facette) => {
    expect(lire(index, texte).split(' ')[0]).toBe(facette)
  })
})

describe('« c’est vrai ? » demande ce qui est dit avant', () => {
  test.each([
    ['Les plombiers gagnent très bien leur vie. C’est vrai ?', 'salaire'],
    ['Les plombiers sont d’astreinte la nuit à ce qu’on dit. C’est vrai ?', 'conditions'],
    ['Plombier, on m’a parlé de salaires de fou. Vous confirmez ?', 'salaire'],
    ['Mes parents s’imaginent que les plombiers sont tous fortunés. Est-ce exact ?', 'salaire'],
    ['On m’a dit qu’un plombier travaille le week-end. Vrai ou faux ?', 'conditions'],
  ])('%s → %s', (texte, facette) => {
    expect(lire(index, texte).split(' ')[0]).toBe(facette)
  })
})

test('quand l’ensemble n’est pas clair, la dernière proposition est lue seule', () => {
  expect(lire(index, 'le plombier avec ses tuyaux partout, il goûte des yaourts ?')).toBe('taches MET.266')
})
