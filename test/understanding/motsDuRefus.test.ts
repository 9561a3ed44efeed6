import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { indexOf, realIndex } from '../support/catalogues'
import { souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['ça me gonfle d’être assise à un bureau, je veux bouger', '-bureau, +bouger'],
  ['les enfants m’insupportent, j’aime la cuisine', '-enfants, +cuisine'],
  ['être devant un écran me rend malade, j’aime la nature', '-devant un écran, +nature'],
  ['je m’endors dès que je fais des maths, j’aime le dessin', '-maths, +dessin'],
  ['l’idée de vendre me donne des boutons, j’aime les animaux', '-vendre, +animaux'],
  ['plutôt crever que de bosser dans un bureau, j’aime la mer', '-bosser dans un bureau, +mer'],
])('ce qu’on ne supporte pas est refusé : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  ['je ne crains pas les piqûres, je veux un métier avec les abeilles', '+abeilles'],
  ['le froid ne me fait pas peur et j’aime la montagne', '+montagne'],
  ['bosser le week-end ne me gêne pas, j’aime la restauration', '+restauration'],
  ['aucun problème avec la vue du sang, un métier du soin', '+soin'],
  ['ça ne me dégoûte pas de nettoyer, quel métier ?', '+nettoyer'],
  ['je ne crains pas la hauteur, quels métiers ?', '+hauteur'],
  ['j’ai pas le vertige, je veux bosser sur les toits', '+sur les toits'],
  ['je ne redoute pas les longues études, j’aime le droit', '+droit'],
])('ce qu’on ne craint pas n’est pas refusé : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('« plutôt mourir que » refuse le métier, et n’en demande pas les voisins', () => {
  const petit = indexOf([{ nomMetier: 'caissier/ère' }, { nomMetier: 'vendeur/euse' }])
  const { intent, text } = respond('plutôt mourir que d’être caissière', petit, CONTEXTE_VIDE)
  expect(intent).toBe('guide')
  expect(text).toMatch(/Qu’est-ce que tu aimes faire/)
})
