import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

/** What the list must satisfy, wanted and refused. */
function souhaits(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'liste') return intent.kind
  const { interets, domainesRefuses = [], horairesRefuses = [], niveauMax, tri, mots } = intent.criteres
  return [
    ...interets.map(({ mot, refuse }) => `${refuse ? '-' : '+'}${mot}`),
    ...domainesRefuses.map((each) => `-${each}`),
    ...horairesRefuses.map((each) => `-${each}`),
    ...(niveauMax === undefined ? [] : [`<= ${niveauMax}`]),
    ...(tri === undefined ? [] : [`par ${tri}`]),
    ...mots.map((each) => `texte ${each}`),
  ].join(', ')
}

test.each([
  ['vers quels métiers se diriger quand on aime les chevaux ?', '+chevaux'],
  ['un métier avec de vieux vélos', '+vélos'],
  ['je veux un métier sans contact avec les gens', '+sans contact'],
  ['un métier avec les enfants mais pas le week-end', '+enfants, -week-end, -weekend'],
  ['ma fille aime les enfants mais ne veut pas aller au-delà du BTS, quel métier ?', '+enfants, <= bac + 2'],
  ['quels métiers paient le mieux dans la santé ?', '+santé, par salaire'],
  ['les trains', '+trains'],
  ['je veux aider les gens mais la vue du sang m’est insupportable', '+aider, -vue du sang'],
  ['un métier dans la santé, le sang me fait pas peur', '+santé, +sang'],
  ['un métier de fonctionnaire sauf l’armée et la police', '-armée, -police'],
  ['un métier sans maths et avec les enfants', '-maths, +enfants'],
  ['je suis en première technologique STI2D, quels métiers dans la robotique ?', '+robotique'],
  ['un métier avec les enfants sans passer par un bts', '+enfants'],
  ['un boulot de nuit ou pas dans la sécurité', '+de nuit, +sécurité'],
])('« %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(texte)).toBe(attendu)
})

test('un domaine refusé n’est pas celui de la liste', () => {
  expect(souhaits('un métier dehors, ni vente ni industrie')).not.toContain('liste')
  const reply = respond('un métier dehors, ni bureau ni usine', index)
  expect(reply.intent).toBe('metiersParInteret')
  expect(reply.text).toContain('sans « bureau » ni « usine »')
})

test.each([
  'c’est quoi comme BTS si je veux travailler dans le tourisme ?',
  'y aurait-il un BTS pour travailler dans le tourisme ?',
])('« %s » : des formations de cette sorte, pas des métiers', (texte) => {
  const reply = respond(texte, index)
  expect(reply.intent).toBe('formation')
  expect(reply.formations[0]?.nom).toContain('tourisme')
})

test('le BEP n’existe plus, et c’est dit', () => {
  expect(respond('c’est quoi un BEP ?', index).text).toContain('n’existe plus')
})

test('une activité dont on demande les formations n’est pas une liste', () => {
  expect(lire(index, 'vendre des lunettes, quelle formation ?')).toMatch(/^choix formations /)
})
