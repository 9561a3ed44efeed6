import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'

const index = realIndex()
const lu = (texte: string) => {
  const { band, intent, metiers } = respond(texte, index)
  return { quoi: `${band} ${intent}`, ids: metiers.map(({ id }): string => id) }
}

test.each(['différence entre technicien et menuisier', 'technicien ou menuisier ?'])(
  'un nom que beaucoup de métiers commencent n’est pas comparé au hasard : %s',
  (texte) => {
    const { quoi, ids } = lu(texte)
    expect(quoi).toBe('choice presentation')
    expect(ids.length).toBeGreaterThan(2)
  },
)

test('du même monde que l’autre : celui-là', () => {
  const { quoi, ids } = lu('chef de projet éolien ou technicien ?')
  expect(quoi).toBe('sure comparaison')
  expect(ids).toEqual(['MET.302', 'MET.383'])
})

test('deux noms entiers restent comparés', () => {
  expect(lu('infirmier ou aide-soignant')).toEqual({ quoi: 'sure comparaison', ids: ['MET.38', 'MET.561'] })
})

describe('ce que « de » lie à un nom que beaucoup de métiers ont en tête dit lequel', () => {
  test.each(['chef d’entreprise salaire', 'cheffe de cabinet', 'chef de secteur salaire'])('%s', (texte) => {
    expect(respond(texte, index).band).not.toBe('sure')
  })
  test('… et le nom entier reste sûr', () => {
    expect(respond('chef de cuisine salaire', index)).toMatchObject({ band: 'sure', intent: 'salaire' })
  })
})

test('un mot de toutes les questions qui finit un nom dit en partie est ce qu’on demande', () => {
  expect(respond('agent de mairie salaire', index).intent).toBe('salaire')
  expect(respond('chef de service études', index).text).not.toContain('service études')
})
