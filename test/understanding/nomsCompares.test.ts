import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

function apres(...textes: readonly string[]): Contexte {
  return textes.reduce((contexte, texte) => respond(texte, index, contexte).contexte, CONTEXTE_VIDE)
}

test.each([
  ['AESH ou éducateur', 'AESH'],
  ['salaire tatoueur ou coiffeur', 'tatoueur'],
  ['tatoueur ou plombier, lequel gagne le plus', 'tatoueur'],
])('« %s » : compare, et dit que « %s » n’a pas de fiche à son nom', (texte, dit) => {
  const { intent, text } = respond(texte, index)
  expect(intent).toBe('comparaison')
  expect(text).toContain(`« ${dit} » n’a pas de fiche à son nom : je compare avec`)
})

test('le métier proche n’est pas celui auquel on compare', () => {
  expect(lire(index, 'différence entre ATSEM et instit')).toBe('comparaison MET.415 MET.557')
})

test('un nom que plusieurs métiers portent : celui qu’on prend est dit', () => {
  expect(respond('différence entre médecin et infirmier', index).text).toMatch(
    /^« médecin » peut vouloir dire plusieurs métiers : je compare avec/,
  )
})

test('deux noms sans fiche et mêmes métiers proches : le choix, et rien d’autre', () => {
  const { band, text } = respond('tatoueur ou pierceur', index)
  expect(band).toBe('choice')
  expect(text).toMatch(/^Je n’ai pas de fiche exactement sur « tatoueur ou pierceur »/)
})

test.each([
  ['différence entre AESH et accompagnant éducatif et social', /^« AESH » n’a pas de fiche à son nom : voici celle de/],
  ['cardiologue ou dermato', /^« cardiologue ou dermato » : c’est dans la fiche \*\*médecin spécialiste/],
  ['différence entre ninja et plombier', /^Je n’ai pas de fiche sur « ninja ».\n\n\*\*Plombier/],
  ['ébéniste ou menuisier', /^« ébéniste » n’a pas de fiche à son nom : voici celle de \*\*menuisier/],
  ['boulanger ou dragonnier', /^Je n’ai pas de fiche sur « dragonnier »/],
])('« %s » : une seule fiche, et pourquoi', (texte, attendu) => {
  expect(respond(texte, index).text).toMatch(attendu)
})

test.each([
  ['salaire coiffeur, boulanger, maçon', 'comparaison MET.39 MET.17 MET.94'],
  ['plombier, électricien, carreleur', 'comparaison MET.266 MET.56 MET.435'],
  ['coiffeur tatoueur plombier quelle différence', 'comparaison MET.39 MET.110 MET.266'],
  ['études avocat, infirmière, pâtissier', 'comparaison MET.33 MET.38 MET.152'],
])('« %s » : tous ceux qui sont nommés', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  ['je suis coiffeuse, boulanger ça paye combien', 'salaire MET.17'],
  ['pas médecin, avocat : combien d’années d’études ?', 'duree MET.33'],
  ['coiffeur ou coiffeuse salaire', 'salaire MET.39'],
])('« %s » : un seul métier', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  [['prof', 'et plombier'], 'la différence ?', 'comparaison MET.51 MET.266'],
  [['prof', 'cpe'], 'lequel gagne le plus ?', 'comparaison MET.51 MET.278'],
  [['tatoueur', 'coiffeur'], 'compare', 'comparaison MET.110 MET.39'],
  [['plombier', 'électricien'], 'compare', 'comparaison MET.266 MET.56'],
])('après %s, « %s » : celui qui restait à choisir compte', (avant, texte, attendu) => {
  expect(lire(index, texte, apres(...avant))).toBe(attendu)
})

test.each([
  [['menuisier'], 'ébéniste', /^Je n’ai pas de fiche exactement sur « ébéniste »/],
  [['infirmière'], 'médecin', /^(?!\*\*Infirm)/],
  [['prof'], 'maths', /^\*\*Professeur de maths/],
])('après %s, « %s » : un nom à lui seul, ou la fin du premier', (avant, texte, attendu) => {
  expect(respond(texte, index, apres(...avant)).text).toMatch(attendu)
})

test.each([
  [['boulanger salaire'], 'pâtissier ?', 'salaire MET.152'],
  [['avocat combien d’années'], 'coiffeur ?', 'duree MET.39'],
  [['boulanger salaire'], 'pâtissier', 'presentation MET.152'],
])('après %s, « %s »', (avant, texte, attendu) => {
  expect(lire(index, texte, apres(...avant))).toBe(attendu)
})

describe('un métier, puis un autre que l’on dit mieux ou moins bien payé : les deux, côte à côte', () => {
  const suite = (avant: string, texte: string) => respond(texte, index, apres(avant)).intent

  test.each([
    ['infirmier', 'aide soignant ca gagne moins ?'],
    ['maçon', 'et electricien c’est mieux payé ?'],
    ['plombier', 'electricien c plus dur ?'],
    ['prof', 'cpe c mieux payé ?'],
  ])('« %s », « %s »', (avant, texte) => {
    expect(suite(avant, texte)).toBe('comparaison')
  })

  test.each([
    ['maçon', 'electricien c’est dur ?', 'conditions'],
    ['maçon', 'electricien salaire', 'salaire'],
    ['j’aime les animaux', 'vétérinaire c mieux payé ?', 'salaire'],
  ])('« %s », « %s » : le dernier seul', (avant, texte, facette) => {
    expect(suite(avant, texte)).toBe(facette)
  })
})
