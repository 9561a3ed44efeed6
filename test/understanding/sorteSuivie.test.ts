import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { indexOf, realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

function apres(...textes: readonly string[]): Contexte {
  return textes.reduce((contexte, texte) => respond(texte, index, contexte).contexte, CONTEXTE_VIDE)
}

test.each([
  [['cap coiffure'], 'et le bp', 'formation description FOR.1563'],
  [['cap coiffure', 'et le bp'], 'et le bac pro', 'formation description FOR.2966'],
  [['cap coiffure'], 'du coup le bac pro', 'formation description FOR.2966'],
  [['cap boulanger combien de temps'], 'et le bp', 'formation duree FOR.618'],
  [['cap boulanger', 'et le bm'], 'combien de temps', 'formation duree FOR.11661'],
  [['cap esthétique'], 'et en bp ?', 'formation description FOR.1652'],
  [['cap boulanger', 'et le but'], 'et le bp', 'formation description FOR.618'],
])('après %s, « %s » : celui du même domaine', (avant, texte, attendu) => {
  expect(lire(index, texte, apres(...avant))).toBe(attendu)
})

test('proche seulement : offert', () => {
  expect(lire(index, 'et le cap', apres('bac pro menuiserie aluminium verre'))).toBe(
    'choix formation description FOR.8337',
  )
})

test('deux qui sont offertes : « c’est long ? » est demandé des deux', () => {
  const metiersAssocies = ['fleuriste', 'horticulteur/trice']
  const petit = indexOf(
    [{ nomMetier: 'fleuriste' }, { nomMetier: 'horticulteur/trice' }],
    [
      { libelle: 'CAP fleuriste', metiersAssocies },
      { libelle: 'BTSA métiers du végétal', metiersAssocies },
      { libelle: 'BTSA production horticole', metiersAssocies },
    ],
  )
  const avant = ['cap fleuriste', 'et le bts'].reduce(
    (contexte, texte) => respond(texte, petit, contexte).contexte,
    CONTEXTE_VIDE,
  )
  expect(avant.offres).toEqual(['FOR.9002', 'FOR.9003'])
  expect(respond('c’est long', petit, avant).intent).toBe('comparaison')
})

test.each([
  [['cap coiffure'], 'et le but', /^Je ne connais pas de formation « BUT coiffure »/],
  [['cap électricien'], 'et le bts', /^Je ne connais pas de formation « BTS électricien »/],
])('après %s, « %s » : aucune du même domaine, et c’est dit', (avant, texte, attendu) => {
  expect(respond(texte, index, apres(...avant)).text).toMatch(attendu)
})

test('la fiche dit seulement qu’on peut y aller : sa suite', () => {
  expect(lire(index, 'et le master', apres('licence lettres'))).toBe('formation poursuite FOR.11135')
  expect(lire(index, 'et le bts', apres('bac pro technicien en prothèse dentaire'))).toBe(
    'formation poursuite FOR.2273',
  )
})

test.each([
  [['coiffeur'], 'et le bp', 'formation description FOR.1563'],
  [['électricien'], 'et le cap', 'formation description FOR.1349'],
  [['vétérinaire'], 'et le bts', 'formations MET.171'],
])('après %s, « %s » : celle qui y mène, ou celles que la fiche conseille', (avant, texte, attendu) => {
  expect(lire(index, texte, apres(...avant))).toBe(attendu)
})

test.each([
  [['BUT GMP'], 'que faire après ?', /^formation poursuite/],
  [['cap coiffure'], 'après un bac pro c’est possible ?', /^formation acces/],
  [['plombier'], 'et avec un bac pro ?', /MET\.266$/],
  [['des métiers du sport'], 'et en bts ?', /^liste/],
])('après %s, « %s » ne change pas', (avant, texte, attendu) => {
  expect(lire(index, texte, apres(...avant))).toMatch(attendu)
})
