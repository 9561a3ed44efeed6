import { parseQuestion } from '../../src/understanding/mots/question'
import { indexOf, realIndex } from '../support/catalogues'

const index = realIndex()
const phrase = (texte: string): string => parseQuestion(texte, index).phrase

describe('ce qui est lu', () => {
  test.each([
    ['c koi', 'c est quoi', 'raccourci de deux mots'],
    ['pk pas', 'pourquoi pas', 'raccourci d’un mot'],
    ['etude pr etre infirmiere', 'etude pour etre infirmiere', 'SMS'],
    ['l’infirmier d’État', 'l infirmier d etat', 'apostrophes courbes'],
    ['linfirmier', 'l infirmier', 'apostrophe oubliée'],
    ['detudes', 'd etudes', 'apostrophe oubliée'],
    ['salaireplombier', 'salaire plombier', 'espace oubliée'],
    ['unplombier', 'un plombier', 'espace oubliée après un petit mot'],
    ['plonbier', 'plombier', 'une lettre fausse'],
    ['PLOMBIER !!!', 'plombier', 'capitales'],
    ['infirmier·ère', 'infirmier', 'écriture inclusive'],
    ['technicien/ne', 'technicien', 'écriture inclusive'],
    ['pl\u200bombier', 'plombier', 'espace sans largeur'],
    ['\u202eplombier', 'plombier', 'marque de sens de lecture'],
    ['que faire après leDCG', 'que faire apres le dcg', 'espace oubliée devant des capitales'],
    ['le DCGça mène où', 'le dcg ca mene ou', 'espace oubliée derrière des capitales'],
    ['salaire point virgule plombier point d’interrogation', 'salaire plombier', 'ponctuation dictée'],
    ['YouTube et McDo', 'youtube et mcdo', 'capitales d’une marque'],
    ['en quoi consistele métier', 'en quoi consiste le metier', 'espace oubliée après un verbe'],
    ['c’est quoi le metierde plombier', 'c est quoi le metier de plombier', 'espace oubliée après un mot de question'],
    ['à quelage devenir plombier', 'a quel age devenir plombier', 'espace oubliée devant un mot court'],
    ['le travil du plombier', 'le travail du plombier', 'une lettre oubliée, plutôt qu’une espace'],
    ['le bt tourisme', 'le bts tourisme', 'la dernière lettre d’un sigle oubliée'],
    ['le bst banque', 'le bts banque', 'deux lettres d’un sigle échangées'],
    ['combien 2 ans', 'combien 2 ans', 'les nombres restent'],
    ['', '', 'rien'],
    ['🎉 … ?!', '', 'rien de lisible'],
  ])('« %s » se lit « %s » (%s)', (texte, attendu) => {
    expect(phrase(texte)).toBe(attendu)
  })
})

describe('les mots ordinaires ne sont pas « corrigés » en noms de métiers', () => {
  test.each(['date', 'leçon', 'demander', 'avocats', 'maison', 'route', 'lundi', 'jamais'])('%s', (mot) => {
    const [lu] = parseQuestion(mot, index).mots
    expect(lu?.formes[0]?.quality).toBe(1)
  })
})

test('de deux corrections, la moins probable compte moins : « apès » est « après » avant d’être un sigle', () => {
  const made = indexOf([{ id: 'MET.1', nomMetier: 'ape' }], [])
  const [best, other] = parseQuestion('que faire apès', made).mots.at(-1)?.formes ?? []
  const qualityOf = (word: string) => made.vocabulary.corrections('apes').find((each) => each.word === word)?.quality
  expect([best?.word, other?.word]).toEqual(['apres', 'ape'])
  expect(best?.quality).toBe(qualityOf('apres'))
  expect(other?.quality).toBeLessThan(qualityOf('ape') ?? 0)
})

test('chaque mot sait où il est dans la phrase', () => {
  const question = parseQuestion('slt, cb gagne linfirmier ? jveu savoir !', index)
  for (const { debut, fin, lu } of question.mots) expect(question.phrase.slice(debut, fin)).toBe(lu)
  expect(question.mots.map(({ lu }) => lu).join(' ')).toBe(question.phrase)
})

test('la ponctuation coupe, le point d’un sigle non', () => {
  const coupes = (texte: string) =>
    parseQuestion(texte, index)
      .mots.filter(({ coupe }) => coupe)
      .map(({ lu }) => lu)
  expect(coupes('plombier, combien ?')).toEqual(['plombier', 'combien'])
  expect(coupes('un prof de s.v.t')).toEqual(['un'])
})

test('une abréviation garde ses deux lectures, la sienne d’abord', () => {
  const [prof] = parseQuestion('prof', index).mots
  expect(prof?.formes.map(({ word }) => word)).toEqual(['prof', 'professeur'])
})

test('un long message est lu jusqu’à un certain point, et gardé entier', () => {
  const texte = 'plombier '.repeat(2500)
  const question = parseQuestion(texte, index)
  expect(question.mots.length).toBeLessThan(60)
  expect(question.texte).toBe(texte)
})
