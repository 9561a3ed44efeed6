import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  ['la SNCF recrute des soudeurs, c’est quoi le salaire ?', 'salaire MET.899'],
  ['boulanger 30 ans, coiffeur ça paye combien ?', 'salaire MET.39'],
  ['aide-soignante 24 ans, prothésiste dentaire c’est quoi les conditions de travail ?', 'conditions MET.411'],
  [
    'mon père conduit un poids lourd et moi j’aimerais mieux conducteur de bus ou d’autocar, les horaires sont coupés ?',
    'conditions MET.907',
  ],
  [
    'titulaire d’un BTS banque, quelles évolutions de carrière sont possibles pour un secrétaire ?',
    'evolution MET.670',
  ],
])('qui recrute, ou qui dit son âge, n’est pas le métier demandé : %s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  ['on est une famille de musiciens et ma fille veut la licence lettres, ça mène à quoi ?', 'FOR.11135'],
  ['mon fils termine son CAP électricien et son patron lui parle du BP boulanger. Qu’y apprend-on ?', 'FOR.618'],
])('la formation demandée, et non celle que l’on a ni le métier des siens : %s', (texte, id) => {
  expect(respond(texte, index).formations[0]?.id).toBe(id)
})

test('« celle du CAP » après la durée d’un autre est celle du CAP', () => {
  const { contexte } = respond('durée du BP boulanger', index)
  const { formations } = respond('et celle du CAP électricien ?', index, contexte)
  expect(formations.map(({ id }): string => id)).toEqual(['FOR.1349'])
})

test('« bosser comme quoi » après une formation demande les métiers', () => {
  const { contexte } = respond('CAP électricien', index)
  expect(respond('et après, je peux bosser comme quoi ?', index, contexte).facet).toBe('debouches')
})

test.each([
  'caissière depuis 5 ans, j’aime être dehors, quel métier dehors ?',
  'je bosse en usine, soudeur puis chaudronnier, c’est quoi les métiers du bois ?',
  'j’ai redoublé ma L1 d’info, je veux bosser dans le numérique',
  'j’en peux plus des clients, quels métiers dans un bureau ?',
])('les métiers demandés à la fin le sont, quoi qu’on raconte avant : %s', (texte) => {
  expect(lire(index, texte)).toMatch(/^liste/)
})

test.each(['j’en peux plus des nuits', 'j’en peux plus des nuits blanches, quel métier ?'])(
  '… mais qui n’en peut plus est entendu : %s',
  (texte) => {
    expect(respond(texte, index).intent).toBe('detresse')
  },
)
