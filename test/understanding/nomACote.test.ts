import { respond } from '../../src/answers/respond'

import { indexOf, realIndex } from '../support/catalogues'

const index = indexOf([
  { id: 'MET.163', nomMetier: 'puériculteur/trice' },
  { id: 'MET.415', nomMetier: 'auxiliaire de puériculture' },
  { id: 'MET.782', nomMetier: 'accompagnant/e éducatif/ive et social/e' },
  { id: 'MET.323', nomMetier: 'auxiliaire vétérinaire' },
  { id: 'MET.171', nomMetier: 'vétérinaire' },
  { id: 'MET.11', nomMetier: 'comptable' },
  { id: 'MET.149', nomMetier: 'expert/e-comptable' },
  { id: 'MET.329', nomMetier: 'expert/e en assurances' },
  { id: 'MET.585', nomMetier: 'ingénieur/e du son' },
  { id: 'MET.8122', nomMetier: 'technicien/ne produit (mode)' },
  { id: 'MET.8064', nomMetier: 'technicien/ne de recherche en biologie' },
  { id: 'MET.870', nomMetier: 'chirurgien/ne-dentiste' },
  { id: 'MET.411', nomMetier: 'prothésiste dentaire' },
  { id: 'MET.300', nomMetier: 'audioprothésiste' },
])

const apres = (metier: string, suite: string) => respond(suite, index, respond(metier, index).contexte)

test.each([
  ['puéricultrice', 'c koi la difference avec l’auxiliaire', ['MET.163', 'MET.415']],
  ['vétérinaire', 'différence avec l’auxiliaire', ['MET.171', 'MET.323']],
  ['comptable', 'quelle différence avec l’expert', ['MET.11', 'MET.149']],
  ['dentiste', 'la diff avec le prothésiste', ['MET.870', 'MET.411']],
])('%s, puis « %s » : celui du même métier', (metier, suite, ids) => {
  const { intent, metiers } = apres(metier, suite)
  expect(intent).toBe('comparaison')
  expect(metiers.map(({ id }) => id)).toEqual(ids)
})

test('ingénieur du son, puis « le technicien » : c’est la même fiche, et c’est dit', () => {
  expect(apres('ingénieur du son', 'difference avec le technicien').text).toMatch(
    /« technicien (?:du )?son ».*la fiche/,
  )
})

test('psychologue, puis « et le scolaire » : le psychologue scolaire', () => {
  const real = realIndex()
  expect(respond('et le scolaire', real, respond('psychologue', real).contexte).text).toContain('psychologue')
})
