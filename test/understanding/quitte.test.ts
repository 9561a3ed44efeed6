import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'
import { lire, souhaits } from '../support/lire'

test.each([
  ['ma fille est en école d’infirmière et veut arrêter, que faire', /Arrêter ou changer de formation/],
  ['mon fils est apprenti boulanger et veut arrêter, que faire', /Arrêter ou changer de formation/],
  ['je suis en BTS MCO et j’arrête, que faire ?', /quitter « bts mco »/],
  ['je veux arrêter mon école d’infirmière, quelles pistes ?', /Arrêter ou changer de formation/],
  ['je suis en licence de droit et ça me plaît pas, que faire', /quitter « licence de droit »/],
  ['ma fille est infirmière et veut changer de métier, vers quoi ?', /métiers proches d’\*\*infirmier/],
  ['j’en ai marre d’être comptable', /métiers proches de \*\*comptable/],
  ['mon copain est cuisinier, il en a marre, quels métiers pour lui ?', /Changer de métier/],
])('« %s » : ce qui est quitté n’est pas le sujet', (texte, attendu) => {
  const { band, intent, text, metiers, formations } = respond(texte, realIndex())
  expect(text).toMatch(attendu)
  expect([band, intent, metiers, formations]).toEqual(['choice', 'guide', [], []])
})

test.each([
  ['mon fils a arrêté sa licence d’histoire et voudrait être menuisier, quelles voies ?', 'etudes MET.439'],
  ['mon fils veut quitter son BUT informatique pour devenir cuisinier', 'etudes MET.420'],
  ['gardien de la paix, salaire ? je n’ai pas envie de quitter Marseille', 'salaire MET.336'],
])('« %s » : ce qui est visé l’emporte', (texte, attendu) => expect(lire(realIndex(), texte)).toBe(attendu))

test.each([
  ['mon fils fait un bac pro cuisine et aimerait finalement travailler dans le bois', '+bois'],
  ['jarrete mon cap cuisine jveux faire un truc avec les animaux', '+avec les animaux'],
  ['ma fille est en école d’archi et n’aime plus, elle pense au design, quels métiers ?', '+design'],
  ['un élève en échec en PASS qui veut rester dans la santé, quoi lui conseiller', '+santé'],
  [
    'j’accompagne une jeune de 17 ans qui veut travailler avec les animaux, quels métiers ?',
    '+travailler avec les animaux',
  ],
  ['ma fille hésite entre le droit et la psycho, elle est en terminale générale', '+droit, +psycho'],
])('« %s » : la suite voulue', (texte, attendu) => expect(souhaits(realIndex(), texte)).toBe(attendu))
