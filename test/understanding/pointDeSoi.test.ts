import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

function apres(...textes: readonly string[]): Contexte {
  return textes.reduce((contexte, texte) => respond(texte, index, contexte).contexte, CONTEXTE_VIDE)
}

test.each([
  ['pilote de ligne', 'je porte des lunettes', 'MET.400'],
  ['pompier', 'jporte des lunettes', 'MET.572'],
  ['pompier', 'je suis asthmatique', 'MET.572'],
  ['infirmière', 'mais j’ai peur du sang', 'MET.38'],
  ['plombier', 'j’ai 40 ans', 'MET.266'],
  ['plombier', 'j’ai pas le permis', 'MET.266'],
])('« %s », puis « %s » : demandé de ce métier', (metier, texte, id) => {
  const { intent } = understand(texte, index, apres(metier))
  expect(intent).toMatchObject({ kind: 'metier', candidat: { fiche: { id } } })
  expect(intent.kind === 'metier' && intent.point).toBeTruthy()
})

test.each([
  ['plombier', 'je suis en 3e', 'classe'],
  ['plombier', 'j’ai envie de mourir', 'detresse'],
  ['plombier', 'je veux être coiffeur', 'etudes MET.39'],
])('« %s », puis « %s » ne change pas', (metier, texte, attendu) => {
  expect(lire(index, texte, apres(metier))).toBe(attendu)
})

test('sans métier, ce que l’on est reste ce qu’il était', () => {
  expect(lire(index, 'je suis asthmatique')).toBe('horsSujet')
})

test('« bien payé », puis « dans le commerce » : les mieux payés d’abord', () => {
  expect(understand('dans le commerce', index, apres('bien payé')).intent).toMatchObject({
    kind: 'liste',
    criteres: { tri: 'salaire' },
  })
  expect(understand('dans le commerce', index).intent).not.toHaveProperty('criteres.tri')
})
