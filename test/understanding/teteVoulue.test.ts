import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const TECHNICIENS = ['brasserie', 'meunerie', 'laiterie', 'plage', 'neige', 'cordages', 'vitraux', 'orgues'].flatMap(
  (ou) => [`technicien/ne en ${ou}`, `technicien/ne de l’atelier de ${ou}`],
)

const index = indexOf([
  ...TECHNICIENS.map((nomMetier) => ({
    nomMetier,
    enBref: /brasserie|laiterie/.test(nomMetier) ? 'Il travaille pour l’agroalimentaire.' : 'Il travaille seul.',
  })),
  { id: 'MET.17', nomMetier: 'boulanger/ère' },
])

const noms = (texte: string): readonly string[] => respond(texte, index).metiers.map(({ nom }) => nom)

test.each(['les métiers de technicien dans l’agroalimentaire', 'un job de technicienne dans l’agroalimentaire'])(
  '« %s » : ceux dont la fiche en parle, et pas un seul au hasard',
  (texte) => {
    const trouves = noms(texte)
    expect(trouves).toHaveLength(4)
    expect(trouves.every((nom) => /brasserie|laiterie/.test(nom))).toBe(true)
  },
)

test('« le métier de technicien en laiterie » en nomme un', () => {
  expect(noms('parle moi du métier de technicien en laiterie')[0]).toBe('technicien/ne en laiterie')
})
