import { fold, tokenize, withoutInclusiveEndings } from '../../src/search/fold'
import { cpuTime } from '../support/cpuTime'

test.each([
  ['Élève', 'eleve'],
  ['ŒUVRE', 'oeuvre'],
  ['Æquo', 'aequo'],
  ['l’été', "l'ete"],
  ['ﬁlm', 'film'],
  ['e\u0301lève', 'eleve'],
  ['pl\u200bom\u00adbier', 'plombier'],
  ['\u202einfirmier\u202c', 'infirmier'],
  ['\ufeffbac', 'bac'],
  ['２ ans', '2 ans'],
])('fold « %s » → « %s »', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['infirmier·ère', 'infirmier'],
  ['infirmier•ère', 'infirmier'],
  ['infirmier.ère', 'infirmier'],
  ['technicien/ne', 'technicien'],
  ['technicien/ne en mécanique', 'technicien en mécanique'],
  ['technicien(ne)', 'technicien'],
  ['avocat(e)s', 'avocat'],
  ['étudiant·e·s', 'étudiant'],
  ['étudiant.e.s', 'étudiant'],
  ['directeur/trice', 'directeur'],
  ['vendeur/euse', 'vendeur'],
  ['vendeur-euse', 'vendeur'],
  ['agriculteur-trice', 'agriculteur'],
  ['boulanger/ère', 'boulanger'],
  ['formateur·rice', 'formateur'],
  ['auteur/e', 'auteur'],
])('une seule forme : « %s » → « %s »', (text, kept) => {
  expect(withoutInclusiveEndings(text)).toBe(kept)
})

test.each([
  'porte-parole',
  'sage-femme',
  'aide-soignant',
  'bac+2',
  'marché/vente',
  'avocat (droit)',
  'la fin. Et puis',
  'homme/machine',
  'garde-malade',
])('« %s » n’est pas une écriture inclusive', (text) => {
  expect(withoutInclusiveEndings(text)).toBe(text)
})

test.each([
  ['C’est l’infirmier/ère !', ['c', 'est', 'l', 'infirmier']],
  ['aide-soignant(e)', ['aide', 'soignant']],
  ['développeur C++ / C#', ['developpeur', 'c++', 'c#']],
  ['bac+2', ['bac', '2']],
  ['3e, 2de', ['3e', '2de']],
  ['MET.528', ['met', '528']],
  ['  ', []],
  ['🎉', []],
  ['a\nb\tc\u00a0d', ['a', 'b', 'c', 'd']],
  ['Москва', ['москва']],
])('tokenize « %s »', (text, words) => {
  expect(tokenize(text)).toEqual(words)
})

test('les mots d’un texte sans accent sont ceux d’un texte qui en a', () => {
  const signs = ['a', '7', '+', '#', ' ', '`']
  let texts = ['']
  for (let length = 1; length <= 5; length++) {
    texts = texts.flatMap((text) => signs.map((sign) => text + sign))
    // « Ω » sends the whole text the long way round.
    for (const text of texts) expect([...tokenize(text), 'ω']).toEqual(tokenize(`${text} Ω`))
  }
})

test('le temps de lecture suit la longueur', () => {
  const timeOf = (text: string): number => cpuTime((run) => tokenize(text.repeat(10) + run))
  const ordinary = Math.max(timeOf('un métier avec les chevaux, '.repeat(700)), 0.5)
  for (const text of ['a/'.repeat(10_000), 'technicien/ne'.repeat(1600), '·'.repeat(20_000), 'a'.repeat(20_000)]) {
    // As long as the ordinary text: a reading in the square of the length takes thousands of times more.
    expect(timeOf(text) / ordinary).toBeLessThan(60)
  }
})

test('une lettre accentuée se lit seule comme dans un mot d’une autre écriture', () => {
  for (let code = 0xa0; code < 0x180; code++) {
    const sign = String.fromCharCode(code)
    // « Ω » sends the whole text the long way round.
    expect(fold(`A${sign}b’C`)).toBe(fold(`A${sign}b’CΩ`).slice(0, -1))
  }
})
