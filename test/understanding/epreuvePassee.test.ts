import { aiguiller } from '../../src/answers/guide/aiguiller'
import { SOUVENIR_VIDE } from '../../src/answers/guide/souvenir'
import { respond } from '../../src/answers/respond'
import { FAITS_PARCOURS, loadFaitsParcours } from '../../src/sheets/loadFaitsParcours'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()
const faits = loadFaitsParcours(FAITS_PARCOURS)

const isDetresse = (texte: string): boolean => understand(texte, index).intent.kind === 'detresse'

describe('une épreuve passée, et une question de métier à côté : un mot gentil, où en parler, et la réponse', () => {
  test.each([
    ['j’ai été harcelée au collège et je veux aider les autres, quel métier ?', 'metiersParInteret', '3018'],
    [
      'j’ai été harcelé pendant 3 ans, mtn je voudrais aider les jeunes, quel metier faire',
      'metiersParInteret',
      '3018',
    ],
    ['jme suis fait harceler au college, cmt devenir infirmiere', 'etudes', '3018'],
    ['je voudrais devenir infirmière car j’ai été harcelée', 'etudes', '3018'],
    ['g fait une depression lannee derniere, c koi le salaire d’un infirmier', 'salaire', '0 800 235 236'],
    ['j’étais en dépression mais ça va mieux, comment devenir infirmière', 'etudes', '0 800 235 236'],
    ['J’ai été harcelée au collège, c’est réglé depuis longtemps, et je veux devenir infirmière.', 'etudes', '3018'],
    [
      'jai fait une depression ya 5 ans, je vais super bien aujourd’hui et je veux devenir infirmier',
      'etudes',
      '0 800 235 236',
    ],
    ['j’ai vécu du racisme à l’école, je veux devenir infirmier', 'etudes', '0 800 235 236'],
    [
      'quand j’étais petite on me frappait, je veux protéger les enfants plus tard, quel métier ?',
      'metiersParInteret',
      '119',
    ],
    ['j’ai fait une tentative de suicide il y a 2 ans, comment devenir infirmier ?', 'etudes', '3114'],
    ['mon frère s’est suicidé, je veux devenir infirmier', 'etudes', '0 800 235 236'],
    ['mon frere s’est pendu, je veux devenir infirmier', 'etudes', '0 800 235 236'],
    ['ma sœur a fait une dépression, je veux devenir infirmière', 'etudes', '0 800 235 236'],
  ])('%s', (texte, intent, ligne) => {
    const reply = respond(texte, index)
    expect(reply.intent).toBe(intent)
    expect(reply.metiers.length).toBeGreaterThan(0)
    expect(reply.text).toMatch(/^(?:Merci de me l’avoir confié|Je suis désolé de ce que tu as vécu)/)
    expect(reply.text.split('\n')[0]).toContain(`**${ligne}**`)
  })

  test('ce que la fiche n’en dit pas est dit, avec qui peut répondre', () => {
    for (const texte of [
      'j’ai fait une dépression, est-ce que je peux être infirmière ?',
      'je peux être infirmière si j’ai fait une dépression ?',
      'suite à une dépression, puis-je devenir infirmier ?',
    ]) {
      const reply = respond(texte, index)
      expect(reply.metiers[0]?.id).toBe('MET.38')
      expect(reply.text).toMatch(/La fiche ne dit pas si une dépression[\s\S]*Un médecin/)
    }
  })
})

test.each([
  'je suis harcelée au collège, je veux aider les autres, quel métier ?',
  'on me harcèle tous les jours et je veux devenir infirmière',
  'j’ai été harcelée hier encore, quel métier sans personne',
  'j’ai été harcelée au collège et ça continue au lycée, je veux devenir infirmière',
  'j’ai été harcelée au collège',
  'j’ai fait une dépression',
  'je suis en dépression, je peux être infirmière ?',
  'j’ai fait une dépression et je rechute, quel métier',
  'j’ai été harcelée et je veux mourir, comment devenir infirmière',
  'j’ai été harcelée, je n’en peux plus, quel métier',
  'j’ai été harcelée et je veux changer de lycée',
  'j’ai été harcelée, je veux me venger',
  'j’ai été harcelée comment je fais pour que ça s’arrête',
  'j’ai été violée, quel métier',
  'mon père m’a frappée, quel métier loin d’ici',
  'j’ai fait une tentative de suicide la semaine dernière, je veux devenir infirmière',
  'Combien gagne un infirmier ? En vrai je m’en fiche, je serai mort avant d’avoir mon CAP.',
  'un métier où on travaille sans personne autour ? les gens finissent toujours par me faire ce qu’ils m’ont fait en 4e',
])('pas passée, trop grave ou sans question : les numéros d’abord, et aucun métier : %s', (texte) => {
  expect(isDetresse(texte)).toBe(true)
})

test('qui y revient est encore entendu, et qui remercie n’est pas retenu', () => {
  const first = respond('j’ai été harcelée, comment devenir infirmière ?', index)
  expect(respond('et le salaire ?', index, first.contexte)).toMatchObject({ intent: 'salaire' })
  expect(respond('personne me croit', index, first.contexte)).toMatchObject({ intent: 'detresse' })
  expect(respond('merci', index, first.contexte)).toMatchObject({ intent: 'merci' })
})

test('au milieu du parcours guidé, la réponse est donnée à part et le parcours continue', () => {
  const start = aiguiller('je ne sais pas quoi faire', SOUVENIR_VIDE, index, faits)
  expect(start.kind).toBe('demarrer')
  const at = aiguiller(
    'j’ai été harcelée au collège, quel métier pour aider les autres ?',
    start.souvenir,
    index,
    faits,
  )
  expect(at).toMatchObject({ kind: 'dire', reply: { intent: 'metiersParInteret' } })
  expect(at.kind === 'dire' && at.reply.text).toMatch(/^Merci de me l’avoir confié/)
})
