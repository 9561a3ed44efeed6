import { respond } from '../../src/answers/respond'
import { ensembleDe } from '../../src/understanding/envies/enviesEnsemble'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** Interests wanted and refused. */
function enviesDe(texte: string): readonly string[] {
  const { intent } = understand(texte, index)
  return intent.kind === 'liste'
    ? intent.criteres.interets.map(({ mot, refuse }) => `${refuse ? '-' : '+'}${mot}`)
    : [intent.kind]
}

test.each([
  'mon fils est en bac pro commerce mais il veut du contact et bouger, jamais assis',
  'terminale sti2d, les énergies vertes me parlent bien',
  'j’ai un cap menuisier, je peux évoluer vers quoi de plus créatif dans le bois ?',
  'ma fille est en première st2s, elle adore les bébés',
])('un diplôme qu’on a, puis une envie : des métiers, « %s »', (texte) => {
  expect(understand(texte, index).intent.kind).toBe('liste')
})

test.each([
  'le bac techno sthr on fait quoi dedans ? je veux pas être serveur',
  'bac pro CIEL, on apprend quoi là-dedans ? j’aime bidouiller les PC',
  'j’ai un cap cuisine et je veux faire un bts',
])('demandé d’un diplôme, il est dit : « %s »', (texte) => {
  expect(understand(texte, index).intent.kind).toBe('formation')
})

test.each([
  ['la logistique, j’ai fait un job d’été chez un transporteur', '+logistique'],
  ['quels métiers dans l’océan et les poissons, en mode scientifique', '+océan, +poissons, +scientifique'],
  ['je veux travailler dans la mode', '+mode'],
  ['quels métiers dans un hôtel 5 étoiles', '+dans un hôtel'],
  ['j’aime les étoiles', '+étoiles'],
  ['on m’interdit tout effort physique, j’adore le sport', '-effort physique, +sport'],
  ['un métier où on recrute dans l’industrie', '+industrie'],
  ['je veux recruter des gens', '+recruter des gens'],
  ['je veux me reconvertir sans quitter la santé', '+santé'],
])('ce qui n’est pas une envie ne la change pas : « %s » : %s', (texte, attendu) => {
  expect(enviesDe(texte).join(', ')).toBe(attendu)
})

test.each(['la construction navale', 'achat, approvisionnement', 'la plasturgie et la métallurgie'])(
  'rien que des envies : des métiers, « %s »',
  (texte) => {
    expect(respond(texte, index).intent).toBe('metiersParInteret')
  },
)

test('une manière de travailler s’ajoute à l’envie d’avant', () => {
  const { contexte } = respond('j’aime le sport', index)
  const { intent } = understand('oui mais je veux être derrière un bureau', index, contexte)
  expect(intent).toMatchObject({
    kind: 'liste',
    criteres: { interets: [{ mot: 'sport' }, { mot: 'derrière un bureau' }] },
  })
})

test('« je voudrais que ce soit dans … » précise l’envie d’avant', () => {
  const { contexte } = respond('j’aime le dessin', index)
  const { intent } = understand('je voudrais que ce soit dans le bâtiment', index, contexte)
  expect(intent).toMatchObject({
    kind: 'liste',
    criteres: { interets: [{ mot: 'dessin' }, { mot: expect.stringContaining('bâtiment') }] },
  })
})

test('« et il y a quoi d’autre dans le bâtiment pour un CAP ? » demande des métiers, pas ce qu’est un CAP', () => {
  expect(respond('et il y a quoi d’autre dans le bâtiment pour un cap', index).intent).toMatch(/^metiers/)
  expect(understand('c’est quoi un cap', index).intent.kind).toBe('diplome')
})

test.each([
  ['métiers du papier et du carton', '+papier'],
  ['quels métiers autour des céréales et des grandes cultures ?', '+céréales'],
  ['les tribunaux de commerce et les faillites', '+tribunaux de commerce'],
  ['j’aime les vieux papiers', '+vieux papiers'],
  ['travailler en bureau d’études', "+en bureau d'études"],
  ['aider les élèves en difficulté', '+aider les élèves'],
  ['le plâtre, les finitions', '+plâtre'],
  ['je veux défendre les salariés', '+défendre les salariés'],
  ['fondre du métal', '+fondre du métal'],
])('le domaine dit est celui qui est lu : « %s » : %s', (texte, attendu) => {
  expect(enviesDe(texte).join(', ')).toBe(attendu)
})

test('deux envies dites l’une après l’autre trouvent les métiers qui tiennent des deux', () => {
  const envie = (mot: string, refuse = false) => ({ mot, metiers: [], interets: [], refuse })
  expect(ensembleDe([envie('langues'), envie('enseigner')], index)?.metiers).toContain('MET.557')
  expect(ensembleDe([envie('langues'), envie('enseigner', true)], index)).toBeUndefined()
})

test.each([
  ['je quitte une licence de droit mais j’ai toujours aimé enquêter ; quels métiers ?', '+enquêter'],
  ['quels métiers dans le commerce avec un bac pro commerce ?', '+commerce'],
])('un diplôme quitté, un domaine demandé : « %s »', (texte, attendu) => {
  expect(enviesDe(texte)).toEqual([attendu])
})

test('« comptabilité, gestion, paie » ne demande pas à gagner plus', () => {
  expect(understand('comptabilité gestion paie, quels métiers ?', index).intent).not.toMatchObject({
    criteres: { tri: 'salaire' },
  })
})

test.each([
  ['Quels métiers permettent d’étudier les volcans, les glaciers ou les océans ?', '+volcans', '+glaciers ou océans'],
  ['archi, urbanisme, plans de maisons : quels métiers ?', '+urbanisme', '+plans de maisons'],
])('un nom de métier dans une suite d’envies : « %s »', (texte, ...attendu) => {
  expect(enviesDe(texte)).toEqual(attendu)
})
