import { respond } from '../../src/answers/respond'
import type { Contexte } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** What the last message of a conversation is understood as, with the jobs or trainings shown first. */
function dernier(...messages: readonly string[]): string {
  let contexte: Contexte | undefined
  let lu = ''
  for (const message of messages) {
    const reponse = contexte === undefined ? respond(message, index) : respond(message, index, contexte)
    contexte = reponse.contexte
    const [premier, second] = [...reponse.metiers, ...reponse.formations].map(({ id }) => id)
    lu = [reponse.intent, premier, reponse.intent === 'comparaison' ? second : undefined].filter(Boolean).join(' ')
  }
  return lu
}

test.each([
  ['aide-soignante / si jai pas le bac', 'niveau MET.561'],
  ['kiné / et si elle a pas de diplôme ?', 'niveau MET.29'],
  ['journaliste / cb', 'salaire MET.45'],
  ['infirmier / études / combien', 'duree MET.38'],
  ['électricien / et s’il fait un bts', 'niveau MET.56'],
  ['infirmier / elle est en ST2S c’est possible ?', 'niveau MET.38'],
  ['architecte / je suis nul en maths ça passe ?', 'competences MET.161'],
  ['boulanger / en prison ?', 'conditions MET.17'],
  ['boulanger / boucher / c pareil ?', 'comparaison MET.17 MET.268'],
  ['avocat / autre métier dans le droit', 'metiersProches MET.615'],
  ['boulanger / lol sérieux ? / salaire', 'salaire MET.17'],
])('ce qui est demandé en peu de mots l’est du métier : %s → %s', (conversation, attendu) => {
  expect(dernier(...conversation.split(' / '))).toBe(attendu)
})

test.each(['c cher ?', 'les études sont payantes ?', 'c remboursé les etudes ?'])(
  'le prix des études : %s',
  (texte) => {
    const { contexte } = respond('kiné', index)
    expect(respond(texte, index, contexte).text).toMatch(/^Le prix d/)
  },
)

test('… et un lieu dont la fiche ne dit rien', () => {
  const { contexte } = respond('boulanger', index)
  expect(respond('à l’armée ?', index, contexte).text).toMatch(/ne dit rien sur « armée »/)
})

test.each([
  ['CAP électricien / bp', 'formation FOR.9918'],
  ['bts mco / ou bts tourisme', 'comparaison FOR.2317 FOR.3545'],
])('une sorte de diplôme après une formation : %s → %s', (conversation, attendu) => {
  expect(dernier(...conversation.split(' / '))).toBe(attendu)
})

test.each([
  ['boulanger / et prof / différence entre les deux', 'comparaison MET.17 MET.51'],
  ['notaire / et médecin / lequel gagne le plus', 'comparaison MET.558 MET.419'],
])('le métier dont on parlait et celui qui en veut dire plusieurs : %s → %s', (conversation, attendu) => {
  expect(dernier(...conversation.split(' / '))).toBe(attendu)
})

test.each(['cb', 'si j’ai pas le bac', 'c cher ?'])('sans métier avant, rien n’est complété : %s', (texte) => {
  expect(respond(texte, index).metiers).toHaveLength(0)
})
