import { respond } from '../../src/answers/respond'
import type { CatalogueIndex } from '../../src/search/catalogueIndex'
import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const band = (index: CatalogueIndex, texte: string): string => respond(texte, index).band

/** Names that differ by one word, one that is alone, one that is common to several. */
const index = indexOf([
  { nomMetier: 'technicien/ne thermicien/ne' },
  { nomMetier: 'technicien/ne chimiste' },
  { nomMetier: 'technicien/ne forestier/ière' },
  { nomMetier: 'arboriste élagueur/euse' },
  { nomMetier: 'fleuriste' },
  { nomMetier: 'conducteur/trice de métro', synonymes: ['conducteur/trice de rames'] },
  { nomMetier: 'conducteur/trice de grue' },
])

describe('sûr : une lecture, loin devant', () => {
  test.each([
    ['fleuriste', 'presentation MET.9005', 'le nom entier'],
    ['arboriste', 'presentation MET.9004', 'la moitié d’un nom, qu’aucun autre n’a'],
    ['technicienne chimiste', 'presentation MET.9002', 'le nom entier, au féminin'],
    ['conductrice de rames', 'presentation MET.9006', 'un autre nom, au féminin'],
    ['fleuristte', 'presentation MET.9005', 'une lettre de trop'],
    ['les fleuristes', 'presentation MET.9005', 'au pluriel'],
  ])('%s → %s (%s)', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
    expect(band(index, texte)).toBe('sure')
  })
})

describe('choix : plusieurs lectures, jamais une au hasard', () => {
  test.each([
    ['conducteur', ['MET.9006', 'MET.9007'], 'deux noms commencent ainsi'],
    ['combien gagne un technicien ?', ['MET.9001', 'MET.9002', 'MET.9003'], 'trois noms commencent ainsi'],
  ])('%s → %s (%s)', (texte, ids) => {
    const reply = respond(texte, index)
    expect(reply.band).toBe('choice')
    expect(reply.metiers.map(({ id }) => id).sort()).toEqual(ids)
  })

  test('à moitié dit, à moitié connu : un doute, pas une réponse', () => {
    expect(band(index, 'fleuriste de rue')).toBe('choice')
  })
})

describe('inconnu : admis', () => {
  test.each([
    ['dresseur de dragons', 'aucun mot connu'],
    ['conducteur de dragons', 'le mot qui compte n’est dans aucun nom'],
    ['souffleur de bulles', 'aucun mot connu'],
    ['asdfghjkl', 'pas un mot'],
  ])('%s (%s)', (texte) => {
    expect(band(index, texte)).not.toBe('sure')
  })
})

test('les fiches proches d’un inconnu sont proposées, pas affirmées', () => {
  const reply = respond('quelles études pour dresseur de dragons', realIndex())
  expect(reply.band).toBe('unknown')
  expect(reply.metiers.length).toBeLessThanOrEqual(3)
})

describe('la même question donne toujours la même réponse', () => {
  test.each([
    'technicien',
    'infirmier ou aide-soignant',
    'un métier avec les animaux',
    'salair plonbier',
    'je sais pas quoi faire',
  ])('%s', (texte) => {
    const first = JSON.stringify(respond(texte, realIndex()))
    for (let n = 0; n < 3; n++) expect(JSON.stringify(respond(texte, realIndex()))).toBe(first)
  })
})
