import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

function apres(...textes: readonly string[]): Contexte {
  return textes.reduce((contexte, texte) => respond(texte, index, contexte).contexte, CONTEXTE_VIDE)
}

/** The wishes of the list, refused ones with a minus; the kind of what else was understood. */
function envies(texte: string, contexte: Contexte): string {
  const { intent } = understand(texte, index, contexte)
  if (intent.kind !== 'liste') return intent.kind
  const said = intent.criteres.interets.map(({ mot, refuse }) => `${refuse ? '-' : ''}${mot}`)
  return [...said, ...(intent.criteres.exclusDits ?? []).map((dit) => `-${dit}`)].join(' ')
}

test.each([
  [['métiers du sport'], 'ni prof', 'sport -prof'],
  [['métiers du commerce'], 'ni la vente', 'métiers du commerce -vente'],
  [['j’aime le dessin'], 'ni la mode', 'dessin -mode'],
  [['métiers de la santé'], 'et pas d’hôpital non plus', 'métiers de la santé -hôpital'],
  [['métiers de la santé', 'ni médecin'], 'ni d’hôpital', 'métiers de la santé -hôpital -médecin'],
])('après %s, « %s » ôte encore : %s', (avant, texte, attendu) => {
  expect(envies(texte, apres(...avant))).toBe(attendu)
})

test.each([
  [['informatique'], 'plutôt réseau', 'réseau informatique'],
  [['informatique'], 'genre sécurité', 'sécurité informatique'],
  [['cinéma'], 'technique', 'technique cinéma'],
  [['théâtre'], 'côté technique', 'technique théâtre'],
  [['sport'], 'santé', 'sport santé'],
])('après %s, « %s » : les deux mots font une envie, « %s »', (avant, texte, attendu) => {
  expect(envies(texte, apres(...avant))).toBe(attendu)
})

test('les deux envies tiennent, et ce qui est refusé', () => {
  expect(envies('administratif', apres('hôpital', 'pas soigner'))).toBe('hôpital -soigner administratif')
})

test.each([
  [['animaux'], 'mode', 'mode'],
  [['sport'], 'plutôt cuisine', 'cuisine'],
  [['informatique'], 'je veux un métier avec des enfants', 'avec des enfants'],
  [['informatique'], 'plombier', 'metier'],
])('après %s, « %s » est une autre envie', (avant, texte, attendu) => {
  expect(envies(texte, apres(...avant))).toBe(attendu)
})
