import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'
import { cpuTime } from '../support/cpuTime'

const index = realIndex()

const RIEN: readonly (readonly [string, string])[] = [
  ['vide', ''],
  ['des espaces', '   \t\n  '],
  ['des emojis', '🎉🎉👩‍🚒'],
  ['de la ponctuation', '?!… --- ***'],
  ['des espaces sans largeur', '\u200b\u200b\ufeff\u2060'],
  ['des marques de sens de lecture', '\u202e\u202d\u200f\u061c'],
  ['des octets nuls', '\0\0\0'],
]

test.each(RIEN)('rien à lire : %s', (_, texte) => {
  const reply = respond(texte, index)
  expect(reply).toMatchObject({ band: 'unknown', intent: 'incompris', metiers: [] })
  expect(reply.text).toMatch(/rien pu lire|pas compris/)
})

const LONGS: readonly (readonly [string, string])[] = [
  ['20 000 caractères de mots', 'plombier '.repeat(2222)],
  ['20 000 caractères de fautes', 'plonbié '.repeat(2500)],
  ['des débuts de tournures', 'combien combien '.repeat(1250)],
  ['des trous de tournures', 'combien a b c d '.repeat(1250)],
  ['des barres inclusives', 'technicien/ne/ne/ne'.repeat(1000)],
  ['des parenthèses', '('.repeat(20_000)],
  ['des points', '.'.repeat(20_000)],
  ['des chiffres', '1'.repeat(20_000)],
  ['bac plus', 'bac plus '.repeat(2222)],
  ['pas de longues', 'pas de longues longues '.repeat(900)],
  ['des « je »', 'je '.repeat(6666)],
  ['des signes diacritiques', `e${'\u0301'.repeat(20_000)}`],
  ['des retours à la ligne', '\n'.repeat(20_000)],
  ['des caractères de mots sans fin', 'je veux tout que '.repeat(1200)],
  ['des identifiants', 'MET.'.repeat(5000)],
  ['des capitales ROME', 'A0000'.repeat(4000)],
]

describe('un message énorme ne coûte guère plus qu’une question', () => {
  const ordinaire =
    'je suis en bac pro commerce mais je voudrais savoir combien gagne un menuisier débutant et quelles études il faut faire'
  const timeOf = (texte: string): number => cpuTime((run) => respond(`${run} ${texte}`, index))
  for (let n = 0; n < 20; n++) respond(ordinaire, index)
  const usual = Math.max(1, timeOf(ordinaire))

  test.each(LONGS)('%s', (_, texte) => {
    // A full reading window is a few times an ordinary question; a pattern that backtracks is thousands.
    expect(timeOf(texte) / usual).toBeLessThan(60)
  })

  test.each([
    ['un mot de 20 000 lettres', 'a'.repeat(20_000)],
    ['des lettres doubles', 'nn'.repeat(10_000)],
  ])('%s', (_, texte) => {
    expect(timeOf(texte) / usual).toBeLessThan(60)
  })
})

test('du code ou du Markdown dans un message s’affiche comme du texte', () => {
  for (const texte of [
    '<script>alert(1)</script>',
    'dresseur de <img src=x onerror=alert(1)>',
    'dresseur de [clique](javascript:alert(1))',
    'dresseur de **dragons** _roses_ `x`',
    'quelles études pour dresseur de # titre',
    'avocat de <b>rue</b>',
    'je veux un métier avec <u>soulignement</u>',
  ]) {
    const { text } = respond(texte, index)
    expect(text).not.toMatch(/<(?!https)[a-z/]/i)
    expect(text).not.toMatch(/\]\((?!https:\/\/)/)
    expect(text).not.toContain('**dragons**')
  }
})

test('le sens de lecture d’un message ne déborde pas sur la réponse', () => {
  expect(respond('dresseur de \u202edragons\u202c', index).text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
})

test('un contexte d’un autre jeu de fiches ne fait pas tomber le bot', () => {
  const metier = respond('plombier', index).contexte.metier
  const ailleurs: Contexte = {
    ...CONTEXTE_VIDE,
    ...(metier !== undefined && { metier }),
    offres: respond('technicien en mécanique', index).metiers.map(({ id }) => id),
  }
  const vide = { ...index, metiers: new Map(), formations: new Map() }
  for (const texte of ['et le salaire ?', 'le premier', 'voir plus', 'métiers proches'])
    expect(() => respond(texte, vide, ailleurs)).not.toThrow()
})

test('aucun mot du langage ne sert de clé : constructor, __proto__, toString', () => {
  for (const texte of ['constructor', '__proto__', 'toString', 'hasOwnProperty de valueOf', 'salaire constructor']) {
    const reply = respond(texte, index)
    expect(reply.text).not.toMatch(/function|native code|\[object|undefined/)
  }
})
