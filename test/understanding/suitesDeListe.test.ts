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

test.each([
  ['et en alternance ?', /trier par alternance/],
  ['en apprentissage, c’est possible ?', /trier par alternance/],
  ['et pour gagner + d’argent', /Classés par salaire/],
  ['moin detude stp', /jusqu’au niveau/],
  ['ma fille ne veut pas dépasser bac + 2, lesquels restent ?', /jusqu’au niveau bac \+ 2/],
  ['pa lontemp genr bac2 bac3', /niveau bac \+/],
  ['et avec des études supérieures ?', /à partir de bac \+ 2/],
  ['avez-vous autre chose à me proposer ?', /\n6\. /],
])('après une liste, « %s » la reprend', (suite, attendu) => {
  const reply = converse('j’aime la cuisine', suite)
  expect([reply.intent, reply.text]).toEqual(['metiersParInteret', expect.stringMatching(attendu)])
})

test('« il y a quoi ? » redit la liste', () => {
  expect(converse('j’aime les maths', 'j’ai juste le bac', 'y a quoi ?').text).toMatch(/« maths », niveau bac/)
})

test('« plutôt à l’intérieur » dit où l’on travaille', () => {
  const reply = converse('je cherche un métier du bâtiment', 'plutôt à l’intérieur, et sans le bac')
  expect([reply.band, reply.intent]).toEqual(['sure', 'metiersParInteret'])
  expect(converse('métiers du bâtiment', 'à l’intérieur plutôt, j’aime pas la pluie').text).toMatch(/« bâtiment »/)
})

test.each([
  'genre avocat mais sans les études',
  'comme archéologue mais avec plus de débouchés',
  'presque pareil que menuisier',
])('« %s » : des métiers proches', (texte) => {
  expect(respond(texte, realIndex()).intent).toBe('metiersProches')
})

test.each(['j’ai un bac L, j’adore écrire, quels métiers ?', 'j’aime les maths, quels métiers sans le bac ?'])(
  '« %s » : rien à ce niveau, les moins longs d’abord',
  (texte) => {
    const { text, metiers } = respond(texte, realIndex())
    expect(text).toMatch(/^Rien à ce niveau/)
    expect(metiers.length).toBeGreaterThan(1)
  },
)

test('« concevoir des jardins » se souhaite, « sans aucun diplôme, costaud » aussi', () => {
  expect(respond('j’aimerais concevoir des jardins. Quels métiers y mènent ?', realIndex()).text).toMatch(/paysagiste/)
  expect(
    respond('je suis sans aucun diplôme, costaud et volontaire, quels métiers dans les travaux publics ?', realIndex())
      .text,
  ).not.toMatch(/sans « costaud »|volontariat/)
})

test('« les emplois de l’État » sont de fonctionnaires', () => {
  expect(respond('emplois de l’État sans le bac', realIndex()).text).toMatch(/statut fonctionnaire/)
})

test('« je voulais être X mais j’ai raté » ne le souhaite plus', () => {
  const { text, metiers } = respond(
    'je voulais être infirmier mais j’ai raté la première année, quoi d’autre comme métier pour soigner les gens ?',
    realIndex(),
  )
  expect(text).toMatch(/^Voici des métiers pour toi \(« soigner les gens »/)
  expect(metiers.map(({ nom }) => nom)).not.toContain('infirmier/ère')
})

test('« un BTS banque, j’ai tout arrêté » n’est plus de ce que l’on cherche', () => {
  expect(
    respond('j’avais commencé un CAP cuisine, j’ai tout arrêté, quoi comme métier dans les livres ?', realIndex()).text,
  ).toMatch(/« dans les livres »/)
})

test('« sans aller jusqu’au doctorat » borne en dessous', () => {
  expect(respond('quels métiers en labo sans aller jusqu’au doctorat ?', realIndex()).text).toMatch(
    /jusqu’au niveau bac \+ 7/,
  )
})

test.each(['metier d lbois', 'jcherche un métier dans lbois'])('« %s » est du bois', (texte) => {
  expect(respond(texte, realIndex()).text).toMatch(/« bois »/)
})

test('« infirmier ou ingénieur » garde les deux', () => {
  const noms = respond('infirmier ou ingénieur', realIndex()).metiers.map(({ nom }) => nom)
  expect([noms[0], noms.length > 1]).toEqual(['infirmier/ère', true])
})

test('« pas un où il faut vendre » refuse la vente', () => {
  expect(converse('j’aime les animaux', 'pas un où il faut vendre').text).toMatch(/sans « vendre »/)
})

test.each([
  'préparer des mariages, des festivals, gérer des salons',
  'recruter du monde, m’occuper des salariés',
  'que peut-on faire quand on est bon en dessin ?',
  'soigner les animaux sans faire véto',
])('« %s » souhaite, sans rien demander d’un métier', (texte) => {
  expect(respond(texte, realIndex()).intent).toBe('metiersParInteret')
})

test('« pourquoi pas à mon compte » ne refuse rien', () => {
  expect(respond('j’aime la cuisine, pourquoi pas à mon compte, quels métiers ?', realIndex()).text).not.toMatch(
    /sans être/,
  )
})

test.each([
  'bac techno STMG en poche, des idées de métiers ?',
  'je termine un bac STI2D, quels métiers s’ouvrent à moi ?',
])('« %s » : d’abord ce qui suit', (texte) => {
  expect(respond(texte, realIndex()).text).toMatch(/\*\*Après\*\*/)
})

test('« un diplôme d’ingénieur » est un niveau', () => {
  expect(respond('j’aime les robots, quels métiers avec un diplôme d’ingénieur ?', realIndex()).text).toMatch(
    /niveau bac \+ 5/,
  )
})

test('« le dernier que t’as mis » est de la liste', () => {
  const liste = respond('j’aime la cuisine', realIndex())
  const reply = converse('j’aime la cuisine', 'le dernier que t’as mis, on peut le faire sans le bac ?')
  expect([reply.intent, reply.metiers[0]?.id]).toEqual(['niveau', liste.metiers.slice(0, 5).at(-1)?.id])
})
