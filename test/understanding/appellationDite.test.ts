import { respond } from '../../src/answers/respond'
import { realIndex } from '../support/catalogues'

const index = realIndex()
const lu = (texte: string) => {
  const { band, intent, metiers } = respond(texte, index)
  return `${band} ${intent} ${metiers[0]?.id ?? ''}`.trim()
}

test.each([
  ['salaire d’une secrétaire générale de cabinet', 'choice salaire MET.670'],
  ['soudeur-scaphandrier, quelles études ?', 'choice etudes MET.899'],
  ['salaire réceptionnaire magasinage', 'choice salaire MET.3'],
])(
  'un métier du ROME sans fiche, dont le nom contient celui d’une fiche : proposé, jamais sûr : %s',
  (texte, attendu) => {
    expect(lu(texte)).toBe(attendu)
  },
)

test.each([
  ['combien gagne une assistante maternelle agréée ?', 'sure salaire MET.479'],
  ['salaire secrétaire', 'sure salaire MET.670'],
  ['soudeur, quelles études', 'sure etudes MET.899'],
])('le nom d’une fiche reste sûr quand rien n’en fait un autre métier : %s', (texte, attendu) => {
  expect(lu(texte)).toBe(attendu)
})

test.each([
  'animateur d’activités audiovisuelles, quel salaire ?',
  'comment devenir assistant administratif et commercial ?',
])('un seul métier du ROME, ni une liste ni une comparaison : %s', (texte) => {
  const { band, intent, text } = respond(texte, index)
  expect(band).toBe('choice')
  expect(['salaire', 'etudes']).toContain(intent)
  expect(text).toContain('Je n’ai pas de fiche exactement sur')
})

test('un métier du ROME sans fiche que rien n’approche est dit inconnu', () => {
  expect(lu('cadre de santé')).toBe('unknown incompris')
})

test('le métier d’un proche reste le contexte', () => {
  expect(lu('ma mère est secrétaire générale de cabinet, je veux être avocat, quelles études ?')).toBe(
    'sure etudes MET.33',
  )
})
