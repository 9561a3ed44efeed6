import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { lire, souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['je veux mourir de vieillesse en faisant du bois', '+bois'],
  ['ma fille adore les bébés mais elle tombe dans les pommes à la vue d’une seringue, quel métier ?', '+bébés'],
  ['depuis mon accident de moto je veux travailler le bois', '+travailler le bois'],
  ['elle s’évanouit à la vue du sang et elle aime les animaux', '-sang, +animaux'],
  ['je passe mes vacances à classer des papiers, quels métiers ?', '+classer, +papiers'],
  ['j’ai deux enfants et plus de voiture, il me faudrait un métier depuis chez moi', '+depuis chez moi'],
  ['un trou dans mon CV après une dépression, quel métier calme', '+calme'],
  ['j’ai un élève en fauteuil roulant très bon en dessin, quels métiers', '+dessin'],
  ['j’aimerais bien être celui qui arrive quand il y a un accident sur la route', '+accident sur la route'],
])('une façon de parler, le décor, ce qui est arrivé ne sont pas des envies : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each(['dans mon village tout ferme, quel métier faire', 'quel métier pour finir en beauté ma carrière'])(
  'rien d’autre n’est dit que le décor : on ne propose pas de métiers de ce mot (« %s »)',
  (texte) => {
    expect(lire(index, texte)).not.toMatch(/^liste/)
  },
)

test.each([
  ['je ne supporte plus le bruit de l’usine et je voudrais un métier silencieux', '-usine, +silencieux'],
  ['un métier où on ne parle à personne', '+ne parle à personne'],
  ['un taf où on bouge pas et où on parle à personne', '-bouger, +parle à personne'],
  ['un métier où on touche pas à un ordinateur', '-ordinateur, +travailler de mes mains'],
  ['bosser de nuit me dérange pas, dans un hôpital de préférence', '+bosser la nuit, +dans un hôpital'],
  ['j’aime les gens mais vendre ce pas mon truc, j’aime aider', '-vendre, +aider'],
  ['je veux un métier de jour', '+horaires réguliers'],
  ['ma mère travaille de nuit à l’hôpital, moi je veux un métier de jour', '+horaires réguliers'],
  ['moi je préfère les voitures', '+voitures'],
  ['pourquoi pas le jardinage après vingt ans de bureau', '+jardinage'],
  ['bosser sur un chantier mais en tant que chef', '+chantier, +en tant que chef'],
  ['les personnes âgées, par une voie courte', '+personnes âgées, <= bac + 2'],
  ['un métier dans un laboratoire sans s’embarquer pour un doctorat', '+dans un laboratoire, <= bac + 5'],
])('ce qu’on fuit, ce qu’on préfère : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  'j’ai tout essayé : mécanique, vente, cuisine, rien ne me plaît',
  'j’ai testé la vente, la cuisine et le bâtiment et aucun ne m’a plu',
  'je ne veux plus entendre parler de la vente',
])('ce qui a été essayé ou quitté n’est pas proposé : « %s » mène au parcours', (texte) => {
  expect(lire(index, texte)).toBe('guide')
})

test.each([
  ['ma mère qui est seule, et je voudrais travailler avec les animaux', '+travailler avec les animaux'],
  ['je n’ai pas peur du sang et j’aime les animaux', '+animaux'],
])(
  'ce qu’on ne craint pas n’est pas refusé, ce que vit un proche n’est pas voulu : « %s » souhaite %s',
  (texte, attendu) => {
    expect(souhaits(index, texte)).toBe(attendu)
  },
)

test.each([
  ['je veux en finir avec le droit et passer à la couture : quels métiers', '-droit, +couture'],
  ['j’adore la musique mais je suis nul pour en jouer', '+musique, -jouer'],
  ['des métiers de la montagne qui ne soient pas liés au ski', '+montagne, -ski'],
  ['j’aime les chiffres mais mes parents ne paieront que trois ans d’études', '+chiffres, <= bac + 3'],
  ['ancienne anorexique, guérie depuis quatre ans, je voudrais travailler dans la nutrition', '+nutrition'],
])('ce qu’on laisse, ce qu’on ne sait pas faire : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('le métier refusé n’est pas parmi ceux d’après le diplôme', () => {
  const { intent } = understand('j’ai un CAP boulanger et je refuse d’être boulanger : quels autres métiers ?', index)
  expect(intent.kind === 'liste' ? intent.criteres.exclus.map(String) : intent.kind).toContain('MET.17')
})
