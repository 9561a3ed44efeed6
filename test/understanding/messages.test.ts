import { respond } from '../../src/answers/respond'
import { indexCatalogue } from '../../src/search/catalogueIndex'
import { LEXIQUE_DIR, loadLexique } from '../../src/search/loadLexique'
import { parseExemplesMessages } from '../../src/search/parseExemples'
import { CONTEXTE_VIDE, type Contexte } from '../../src/understanding/contexte'
import { weighMessage } from '../../src/understanding/conversation/messageAppris'
import { parseQuestion } from '../../src/understanding/mots/question'
import { observe } from '../../src/understanding/observations/observations'
import { understand } from '../../src/understanding/understand'
import { realIndex, realSheets } from '../support/catalogues'
import { lire } from '../support/lire'

const index = realIndex()

function apres(...textes: readonly string[]): Contexte {
  return textes.reduce((contexte, texte) => respond(texte, index, contexte).contexte, CONTEXTE_VIDE)
}

describe('ce qui ne demande rien d’un métier, même quand un métier est nommé', () => {
  test.each([
    ['j’ai besoin d’un plombier en urgence', 'trouver-un-professionnel'],
    ['numéro de téléphone du médecin de garde', 'trouver-un-professionnel'],
    ['vous avez des offres d’emploi de serveur à Lille ?', 'offres-emploi-stage-alternance'],
    ['jsui amoureu de ma prof de math', 'amour-et-amitie'],
    ['ya encor dé place au lycé agricole ?', 'places-et-admission'],
    ['c’est qui le président', 'devoirs'],
    ['combien de places à l’école d’infirmières ?', 'nombre-de-places'],
  ])('%s → %s', (texte, attendu) => {
    const { intent } = understand(texte, index)
    expect(intent.kind === 'horsSujet' ? intent.sujet.sujet : intent.kind).toBe(attendu)
  })
})

describe('ce qui demande quelque chose d’un métier avec les mots d’autre chose', () => {
  test.each([
    ['à quelle heure se lève un boulanger ?', 'conditions MET.17'],
    ['est-ce qu’un kiné a le droit d’ouvrir son cabinet ?', 'statuts MET.29'],
    ['combien de temps pour devenir avocat ?', 'duree MET.33'],
    ['j’aime dessiner tu me conseilles quoi', 'liste metiersParInteret'],
  ])('%s → %s', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
  })
})

describe('la conversation', () => {
  test.each([
    ['mrci bcp tu ma tro aidé', 'geste merci'],
    ['Comment allez-vous ?', 'geste salutation'],
    ['allez salut, à la prochaine', 'geste auRevoir'],
    ['Quelles questions peut-on vous poser ?', 'geste aide'],
  ])('%s → %s', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
  })
  test('« d’accord » puis une question sur le métier d’avant', () => {
    expect(lire(index, 'D’accord. Et pour y arriver ?', apres('que fait un plombier ?'))).toBe('etudes MET.266')
  })
})

test('les exemples nomment un sujet ou un geste connu', () => {
  const lus = parseExemplesMessages({ horsSujet: { meteo: ['il pleut'] }, gestes: { merci: ['merci'] } }, ['meteo'])
  expect([...lus.horsSujet]).toEqual([['meteo', ['il pleut']]])
  expect(() => parseExemplesMessages({ horsSujet: { pluie: ['il pleut'] } }, ['meteo'])).toThrow(/« pluie »/)
  expect(() => parseExemplesMessages({ gestes: { bisou: ['bisous'] } }, [])).toThrow(/« bisou »/)
})

test('le premier message est lu comme les suivants : ce qu’il fait apprendre ne change pas sa lecture', () => {
  const neuf = indexCatalogue(realSheets(), loadLexique(LEXIQUE_DIR))
  const peser = () =>
    weighMessage(observe(parseQuestion('partir aider dans les pays pauvres, ong, tout ca', neuf), neuf), neuf.lexique)
  expect(peser()).toEqual(peser())
})

test.each(['je veux faire youtubeur', 'je veux faire modèle photo'])('« %s » n’a rien de dangereux', (texte) => {
  expect(respond(texte, index).text).not.toContain('119')
})

test.each(['j’ai 15 ans je suis en seconde', 'j’habite à Marseille', 'jai 17 ans jsui en terminale'])(
  'qui l’on est ouvre la recherche d’un métier : %s',
  (texte) => expect(respond(texte, realIndex()).intent).toBe('guide'),
)
