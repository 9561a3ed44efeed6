import { respond } from '../../src/answers/respond'
import { checkLexique } from '../../src/search/checkLexique'
import { LEXIQUE_DIR, loadLexique } from '../../src/search/loadLexique'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { souhaits } from '../support/lire'

const index = realIndex()

/** The jobs known to hold both wishes, whether they have a sheet here or not. */
function ensemble(texte: string): readonly string[] {
  const { intent } = understand(texte, index)
  return intent.kind === 'liste' ? (intent.criteres.ensemble?.metiers ?? []) : [intent.kind]
}

const { enviesEnsemble } = loadLexique(LEXIQUE_DIR)
const connus = enviesEnsemble.filter(({ metiers }) => metiers.some((id) => index.metiers.has(id)))

test('deux envies d’un coup : les métiers qui tiennent des deux viennent en premier', () => {
  expect(connus.length).toBeGreaterThan(5)
  for (const { ensemble: groupes, metiers } of connus) {
    const [un, deux] = groupes.map((mots) => mots[0])
    const { metiers: montres } = respond(`un métier qui mélange ${un} et ${deux}`, index)
    expect(metiers.map(String)).toContain(montres[0]?.id)
  }
})

test.each(['un métier de la mode, ou dans la vente', 'un métier de la mode mais pas la vente', 'un métier de la mode'])(
  'une seule des deux, ou l’une sans l’autre : rien à réunir (« %s »)',
  (texte) => {
    expect(ensemble(texte)).toEqual([])
  },
)

test('un mot sous `ensemble` qui n’est dans aucune entrée est signalé', () => {
  const lexique = loadLexique(LEXIQUE_DIR)
  const faux = { ensemble: [['mot inventé'], ['musique']], metiers: [] }
  const { problems } = checkLexique({ ...lexique, enviesEnsemble: [faux] }, index.catalogue)
  expect(problems.map(({ message }) => message).join()).toMatch(/« mot inventé »/)
  expect(checkLexique(lexique, index.catalogue).problems).toEqual([])
})

test.each([
  ['je kif les avion jvoudré les reparé', '+réparer des avions'],
  ['les motos, j’aimerais les réparer', '+réparer des motos'],
  ['j’adore les bateaux, je veux en construire', '+construire des bateaux'],
  ['les robots, j’aimerais en fabriquer', '+fabriquer des robots'],
  ['les voitures, j’aime en vendre', '+vendre des voitures'],
  ['j’aime la nature et je veux la dessiner', '+nature, +dessiner'],
])('le verbe reprend ce qui est dit avant : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  ['la sécurité info, le hacking légal, tout ça', '+sécurité info'],
  ['travailler dans la restauration des vieux monuments', '+vieux monuments'],
  ['comprendre comment les gens pensent me fascine, quel métier', '+comment les gens pensent'],
  ['lé energi renouvelable niveau bac pro sa existe', '+énergies renouvelables, <= bac ou équivalent'],
])('« %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})
