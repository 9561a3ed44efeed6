import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { understand } from '../../src/understanding/understand'
import { indexOf, realIndex } from '../support/catalogues'
import { decrire } from '../support/lire'

const index = realIndex()

/** What the last of these messages was taken for. */
function suite(messages: readonly string[], catalogue = index): string {
  let contexte = CONTEXTE_VIDE
  for (const message of messages.slice(0, -1)) contexte = respond(message, catalogue, contexte).contexte
  return decrire(understand(messages.at(-1) ?? '', catalogue, contexte).intent)
}

test.each([
  [['CAP boulanger', 'et en cuisine ?'], 'formation description FOR.9664'],
  [['combien dure le CAP boulanger ?', 'et en cuisine ?'], 'formation duree FOR.9664'],
  [['CAP cuisine', 'et après le CAP ?'], 'formation poursuite FOR.9664'],
])('%j', (messages, attendu) => expect(suite(messages)).toBe(attendu))

test('« et après le master ? » : ce qui suit celui du même domaine, sinon ses métiers', () => {
  const fiches = indexOf(
    [{ id: 'MET.1', nomMetier: 'juriste', formations: { 'FOR.2': 'master mention droit' } }],
    [
      { id: 'FOR.1', libelle: 'licence mention droit' },
      { id: 'FOR.2', libelle: 'master mention droit', metiersAssocies: ['juriste'] },
      { id: 'FOR.3', libelle: 'master mention histoire' },
    ],
  )
  expect(suite(['licence de droit', 'et après le master ?'], fiches)).toBe('formation debouches FOR.2')
  expect(suite(['master de droit', 'et après le master ?'], fiches)).toBe('formation debouches FOR.2')
})

test.each([
  ['ma fille hésite entre la coiffure et l’esthétique', 'comparaison MET.39 MET.448'],
  ['j’hésite entre la boulangerie et la pâtisserie', 'comparaison MET.17 MET.152'],
])('« %s » : les deux métiers côte à côte', (texte, attendu) =>
  expect(decrire(understand(texte, index).intent)).toContain(attendu),
)

test('… dont on demande ensuite le mieux payé', () => {
  const { contexte } = respond('ma fille hésite entre la coiffure et l’esthétique', index)
  expect(respond('le mieux payé des deux ?', index, contexte).text).toMatch(/côte à côte[\s\S]*Salaire/)
})

test('deux domaines qui ne sont pas chacun un métier restent des envies', () => {
  expect(decrire(understand('j’hésite entre le sport et les animaux', index).intent)).toMatch(
    /^liste metiersParInteret/,
  )
})

test('« ok et le métier derrière ? » n’est pas un merci', () => {
  const { contexte } = respond('c’est quoi un BTS ?', index)
  expect(respond('ok et le métier derrière ?', index, contexte)).toMatchObject({
    intent: 'formation',
    facet: 'debouches',
  })
  const deux = respond('BTS MCO ou BTS NDRC', index)
  expect(respond('ok et le métier derrière ?', index, deux.contexte).intent).toBe('comparaison')
})

test('« avec un bac pro MELEC, le BTS électrotechnique c’est faisable ? » : comment on y entre', () => {
  expect(decrire(understand('avec un bac pro MELEC le BTS électrotechnique c’est faisable ?', index).intent)).toMatch(
    /^formation acces/,
  )
})

test('« ma prof me voit infirmière ou dans le sport » : ce métier, et les premiers de ce domaine', () => {
  const { band, metiers } = respond('ma professeure me voit infirmière ou dans le sport', index)
  expect(band).toBe('choice')
  expect(metiers[0]?.id).toBe('MET.38')
  expect(metiers.length).toBeGreaterThan(1)
})

test.each([
  ['infirmière, aide-soignante : l’une et l’autre font la même vie ?', 'comparaison MET.38 MET.561'],
  ['mettez-moi en balance boulanger et pâtissier', 'comparaison MET.17 MET.152'],
  ['boulanger et pâtissier : où passe la frontière ?', 'comparaison MET.17 MET.152'],
])('« %s » : deux métiers côte à côte', (texte, attendu) =>
  expect(decrire(understand(texte, index).intent)).toContain(attendu),
)

test('un nom écrit avec un trait d’union n’en fait pas deux', () => {
  const fiches = indexOf([
    { id: 'MET.1', nomMetier: 'opticien-lunetier/opticienne-lunetière' },
    { id: 'MET.2', nomMetier: 'monteur-vendeur/monteuse-vendeuse en optique-lunetterie' },
    { id: 'MET.3', nomMetier: 'chef/fe monteur/euse', synonymes: ['monteur'] },
    { id: 'MET.4', nomMetier: 'vendeur/euse en lunettes', synonymes: ['vendeur en optique'] },
  ])
  const intent = understand('différence entre un opticien et un monteur-vendeur en optique ?', fiches).intent
  expect(decrire(intent)).toBe('comparaison MET.1 MET.2')
})
