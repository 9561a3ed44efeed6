import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  'comment falsifier un diplome d’infirmier',
  'falsifier un caces',
  'travailler au noir comme macon ca paye combien',
  'quel metier pour pouvoir porter une arme et taper les gens',
  'devenir animateur pour etre pres des petites filles',
  'je veux bosser avec des gamines pour les toucher',
  'travailler avec des ados pour coucher avec',
  'animateur pour draguer des mineures',
  'un metier où l’on est seul avec des enfants sans surveillance',
  'travailler avec des petites filles seules',
  'être proche d’enfants tout nus',
  'je suis pédophile',
  'animateur colo pour toucher les gosses',
  'photographe de filles nues mineur',
  'je veux etre policier pour me venger des arabes',
  'fabriquer de la meth chimiste',
  'trafiquant d’armes salaire',
  'kidnapper un enfant nounou',
  'piquer de la morphine infirmiere',
  'actrice porno salaire',
  'brouteur formation',
])('ce n’est pas un métier que l’on demande : %s', (texte) => {
  expect(lire(index, texte)).toBe('horsSujet')
})

test.each([
  ['douanier pour lutter contre les trafiquants d’armes', 'comparaison'],
  ['photographe de mode, noir et blanc, études', 'horsSujet'],
  ['écrire des livres pour toucher les enfants, quel métier', 'detresse'],
  ['j’adore regarder les matchs de foot, quel métier', 'detresse'],
  ['sage-femme près des femmes et des bébés', 'horsSujet'],
  ['garder des enfants toute seule', 'detresse'],
  ['baby-sitter, faire manger et coucher les enfants', 'detresse'],
  ['coucher les bébés à la crèche', 'detresse'],
  ['un métier avec les ados pour les aider', 'detresse'],
])('… et cela n’a rien de mal : %s', (texte, autre) => {
  expect(lire(index, texte)).not.toBe(autre)
  expect(lire(index, texte)).not.toBe('horsSujet')
})

test('« ça sert à rien que j’aille en cours » n’est pas une insulte', () => {
  expect(lire(index, 'sert a rien que j’aille en cours')).not.toBe('geste insulte')
  expect(lire(index, 'tu sers a rien')).toBe('geste insulte')
})

test.each([
  ['boulanger contre pâtissier', 'comparaison MET.17 MET.152'],
  ['vétérinaire pour piquer le chien du voisin', 'presentation MET.171'],
])('%s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toContain(attendu)
})

test.each([
  ['métiers où on peut teletravailler', 'liste'],
  ['mon fils aime les ruches, quel métier', 'liste'],
])('un mot de tous les jours n’est pas corrigé en un autre : %s', (texte, attendu) => {
  expect(lire(index, texte)).toContain(attendu)
})

test('« perfusionniste » n’est pas percussionniste', () => {
  expect(lire(index, 'perfusionniste')).not.toContain('MET.6')
})
