import { respond } from '../../src/answers/respond'
import { salaireMensuel } from '../../src/sheets/salaireMensuel'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

test.each([
  ['est ce que infirmier c mieux que aide soignant', 'comparaison MET.38 MET.561'],
  ['kine sa gagne plus ke osteo', 'comparaison MET.29 MET.221'],
  ['boulanger c’est plus dur que pâtissier ?', 'comparaison MET.17 MET.152'],
  ['plutot infirmier que sage-femme pour le salaire', 'comparaison MET.38 MET.787'],
  ['cuisinier plutôt que serveur ?', 'comparaison MET.420 MET.535'],
  // One is chosen, or one thing is asked of it.
  ['je veux être infirmière plutôt que médecin, quelles études', 'etudes MET.38'],
  ['mon fils préfère boulanger plutôt que pâtissier, il gagnera combien ?', 'salaire MET.17'],
  ['mon oncle dit que véto c’est plus long que médecin. c’est combien d’années ?', 'duree MET.171'],
])('deux métiers mis en balance par « que » : %s', (texte, attendu) => {
  expect(lire(index, texte)).toContain(attendu)
})

test('« plutôt X que Y pour le salaire » : le salaire seul est comparé', () => {
  expect(respond('plutot infirmier que médecin pour le salaire', index).text).not.toMatch(/Niveau minimum/)
})

test.each([
  'un métier mieux payé qu’infirmière',
  'un job qui gagne plus que plombier',
  'qu’est ce qui paye mieux que caissier',
])('%s : des métiers proches, dont la fiche dit plus au début', (texte) => {
  const { intent, text, metiers, contexte } = respond(texte, index)
  expect(intent).toBe('metiersProches')
  expect(text).toMatch(/où l’on commence à plus de \d+ euros par mois/)
  const paye = (id: string): number => {
    const fiche = index.catalogue.metiers.find((each) => each.id === id)
    return (fiche === undefined ? undefined : salaireMensuel(fiche)) ?? 0
  }
  const than = paye(String(contexte.metier))
  for (const { id } of metiers) expect(paye(id)).toBeGreaterThan(than)
})

test.each(['un métier moins stressant qu’infirmier', 'un truc moins dur que maçon', 'plus de vacances que prof'])(
  '%s : des métiers proches, et ce que rien ne permet de trier',
  (texte) => {
    const { intent, text } = respond(texte, index)
    expect(intent).toBe('metiersProches')
    expect(text).toMatch(/Je n’ai pas pu tenir compte de « (?:moins|plus)/)
  },
)

test('mieux payé que le métier dont on parle', () => {
  const { contexte } = respond('infirmier', index)
  expect(respond('mieux payé que ça', index, contexte).text).toMatch(/où l’on commence à plus de \d+ euros/)
})

test.each([
  ['je suis plus que motivé pour devenir pompier', 'etudes MET.572'],
  ['est ce que pompier c’est plus qu’un métier', 'presentation MET.572'],
])('%s ne compare rien', (texte, attendu) => {
  expect(lire(index, texte)).toContain(attendu)
})
