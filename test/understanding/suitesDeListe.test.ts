import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'

/** The last reply of a conversation. */
function converse(...turns: readonly string[]) {
  return turns
    .slice(1)
    .reduce((before, turn) => respond(turn, realIndex(), before.contexte), respond(turns[0] ?? '', realIndex()))
}

test.each([
  ['3 ans d’études maximum', /jusqu’au niveau bac \+ 3/],
  ['pa plu de 3 an detude', /jusqu’au niveau bac \+ 3/],
  ['max bac+2', /jusqu’au niveau bac \+ 2/],
  ['est-ce possible sans faire de longues études ?', /jusqu’au niveau bac \+ 2/],
  ['niveau bac pro ou moins', /jusqu’au niveau bac ou équivalent/],
  ['niveau CAP ou moins', /jusqu’au niveau CAP ou équivalent/],
  ['après un bac pro', /niveau bac ou équivalent/],
])('après une liste, « %s » la borne', (suite, attendu) => {
  expect(converse('métiers de la santé', suite).text).toMatch(attendu)
})

test('« ceux qui demandent de la créativité » sont de ceux que l’on vient de voir', () => {
  const reply = converse('quels métiers du web ?', 'ceux qui demandent surtout de la créativité')
  expect([reply.band, reply.text]).toEqual(['sure', expect.stringMatching(/« web » et « créativité »/)])
})

test.each(['dehors', 'de mes mains', 'seul'])('après « animaux », « %s » tout seul s’y ajoute', (mot) => {
  expect(converse('les animaux', mot).text).toMatch(/« animaux » et « /)
})

test('« autres que professeur » les écarte', () => {
  const reply = converse('quels métiers peut-on exercer dans une école ?', 'autres que professeur, si possible')
  expect(reply.text).toMatch(/sans « professeur »/)
  expect(reply.metiers.map(({ nom }) => nom).join()).not.toMatch(/professeur/)
})

test('« niveau bac pro ou moins » n’est pas « c’est quoi un bac ? »', () => {
  expect(respond('niveau bac pro ou moins', realIndex()).intent).not.toBe('formation')
})

test.each([
  'plombier, métiers à côté',
  'plombier ou qui s’y approche',
  'quels autres métiers pourrait faire un plombier ?',
])('« %s » : des métiers proches', (texte) => {
  expect(respond(texte, realIndex()).intent).toBe('metiersProches')
})

test('« un autre métier à côté » demande s’il nourrit', () => {
  expect(respond('plombier, tu vis de ça ou t’as un autre taf à côté ?', realIndex()).intent).not.toBe('metiersProches')
})

test('« un métier qui fait pas mal au dos » ne remercie pas', () => {
  expect(respond('un métier qui fait pas mal au dos', realIndex()).intent).not.toBe('merci')
  expect(converse('plombier', 'pas mal').intent).toBe('merci')
})

test('« portes ouvertes » se dit aussi de ce qui reste possible', () => {
  expect(
    respond('BUT info ou école d’ingé, qu’est-ce qui laisse le plus de portes ouvertes ?', realIndex()).intent,
  ).not.toBe('horsSujet')
  expect(respond('c’est quand les portes ouvertes ?', realIndex()).intent).toBe('horsSujet')
})
