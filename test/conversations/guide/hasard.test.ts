import { quelquesMetiers } from '../../support/catalogues'
import { CANAUX, findFaute, inProcess, type Tour } from '../../support/guideScript'

const SUITES = 60
const MESSAGES = 40

/** A generator that a seed decides (mulberry32): a failing sequence can be played again. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const MOTS = [
  'je ne sais pas quoi faire',
  'les animaux',
  'j’aime dessiner et les maths',
  'sans le bac',
  'dehors',
  'bac + 2',
  'le deuxième',
  '3',
  '1 et 2',
  'celui avec les gens',
  'aucun ne me plaît',
  'voir plus',
  'autre chose',
  'pourquoi ?',
  'pourquoi tu me proposes ça ?',
  'plombier',
  'et le salaire ?',
  'garde ce métier',
  'garde le premier',
  'mes métiers',
  'retire-le',
  'ma fiche récap',
  'je suis en terminale',
  'je suis en 3e',
  'passer',
  'je sais pas',
  'oui',
  'non',
  'ok',
  'tout ça',
  'comparer',
  'le chemin pour y arriver',
  'FOR.2246',
  'MET.38',
  'c’est bon',
]
const INTERRUPTIONS = [
  'aide',
  'retour',
  'retour',
  'annuler',
  'bonjour',
  'merci',
  'combien gagne un boulanger ?',
  'c’est quoi un BTS ?',
  'tu es nul',
  'parcoursup c’est quand ?',
  'différence entre infirmier et aide-soignant',
  'un métier proche de boulanger',
  'reprendre',
  'utile',
  'pas utile',
  'je veux mourir',
]
const CHARABIA = [
  'xqzw',
  '???',
  '   ',
  '👍',
  '<b>&</b>',
  '99',
  '0',
  '-1',
  'a'.repeat(3000),
  '1 2 3 4 5 6 7 8 9',
  '{"dire":"x"}',
  'null',
  '\u200b',
  'la la la la',
  'IIIIII',
  '**[x](javascript:1)**',
]

const index = quelquesMetiers()

describe.each(CANAUX)('%s', (canal) => {
  test.each(Array.from({ length: SUITES }, (_, seed) => [seed]))(
    'suite %i de 40 messages au hasard : ni erreur, ni vide, ni boucle ; recommencer marche',
    async (seed) => {
      const draw = random(seed + 1)
      const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(draw() * list.length)]
      const personne = inProcess(index, canal)
      const said: string[] = []
      const texts: string[] = []
      let last: Tour | undefined
      for (let at = 0; at < MESSAGES; at++) {
        const kind = draw()
        const suggestions = last?.suggestions ?? []
        const text =
          (kind < 0.5 && suggestions.length > 0
            ? pick(suggestions)
            : kind < 0.75
              ? pick(MOTS)
              : kind < 0.9
                ? pick(INTERRUPTIONS)
                : pick(CHARABIA)) ?? 'aide'
        said.push(text)
        last = await personne.say(text)
        texts.push(last.text)
        const where = `graine ${seed}, après : ${said.slice(-6).join(' → ')}`
        expect([where, findFaute(last)]).toEqual([where, undefined])
        const [a, b, c] = texts.slice(-3)
        expect([where, texts.length > 2 && a === b && b === c]).toEqual([where, false])
      }
      expect((await personne.say('recommencer')).text).toMatch(/zéro/)
      expect((await personne.say('je ne sais pas quoi faire')).text).toMatch(/Qu’est-ce que tu aimes/)
    },
  )

  test('le même message, quel qu’il soit, n’est jamais répondu trois fois pareil de suite', async () => {
    for (const text of [
      'aide',
      'bonjour',
      'plombier',
      'xqzw',
      '',
      'mes métiers',
      'retour',
      'reprendre',
      'je ne sais pas quoi faire',
      'merci',
    ]) {
      const personne = inProcess(index, canal)
      const answers: string[] = []
      for (let at = 0; at < 6; at++) answers.push((await personne.say(text)).text)
      for (let at = 2; at < answers.length; at++)
        expect([text, at, answers[at] === answers[at - 1] && answers[at] === answers[at - 2]]).toEqual([
          text,
          at,
          false,
        ])
    }
  })
})
