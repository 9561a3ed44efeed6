import { sansRaconte } from '../../src/answers/findListe'
import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'
import { souhaits } from '../support/lire'

const index = realIndex()

test.each([
  ['le français me plombe, quels métiers dans la robotique', '-le français, +robotique'],
  ['les chiffres me font fuir : quels métiers autour des livres ?', '-chiffres, +livres'],
  ['la banque de papa très peu pour moi, quels métiers avec des mômes ?', '-banque de papa, +mômes'],
  ['la cuisine en stage c’était l’enfer, quels métiers dans l’auto ?', '-cuisine, +auto'],
  ['le commerce j’ai testé c’est pas moi, quel métier avec les handicapés', '-commerce, +handicapés'],
  ['coudre par contre beurk, quels jobs dans la mode ?', '-coudre, +mode'],
  ['les hôpitaux oui les bureaux non, des idées de métiers ?', '+hôpitaux, -bureau'],
  ['prof jamais, je vise le social', '+social'],
  ['elle rejette l’enseignement, elle aime le dessin, quels métiers', '-enseignement, +dessin'],
  ['l’usine c’est une punition, je veux bosser dehors', '-usine, +bosser dehors'],
  ['le dessin j’ai testé et j’adore, quels métiers', '+dessin'],
  ['je veux être utile aux autres mais je ne supporte pas le sang', '+être utile, -sang'],
])('ce qu’on fuit n’est pas ce qu’on cherche : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  ['je ne supporte pas l’injustice, quels métiers', '+injustice'],
  ['il ne lâche jamais ses crayons, quels métiers', '+crayons'],
  ['je suis sans permis à la campagne, quels métiers', '+à la campagne'],
])('ce qu’on combat ou ne quitte pas n’est pas refusé : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  ['elle dessine, même en mathématiques ; quels métiers', '+dessine'],
  ['j’aime l’histoire plus que n’importe quelle série, quels métiers', '+histoire'],
  ['je dessine toute la nuit, quels métiers', '+dessine'],
  ['je travaille seule de nuit dans un entrepôt, quels métiers pour rencontrer du monde', '+rencontrer du monde'],
  ['j’aime les animaux et je veux rester près de la maison, quels métiers', '+animaux'],
])('lieux, moments et comparaisons ne sont pas des goûts : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  'ma mère fait le ménage et rentre épuisée, je veux faire autre chose',
  'je travaille la nuit à l’usine et je voudrais un emploi où je verrais mes enfants le soir',
  'je veux pas finir comme ma mère à la caisse du supermarché',
  'ma mère veut que je sois médecin mais moi je m’évanouis quand je vois du sang',
])('quand on ne dit que ce qu’on quitte, on demande ce qui plaît : « %s »', (texte) => {
  const { band, metiers } = respond(texte, index)
  expect(band).not.toBe('sure')
  expect(metiers).toEqual([])
})

test.each([
  ['je fais des tartes pour l’immeuble, j’adore ça ; quels métiers autour de la musique ?', 'musique'],
  ['j’adore le bois et les enfants, quels métiers dans la coiffure ?', 'coiffure'],
])('le domaine demandé passe avant ce qui est raconté : « %s »', (texte, attendu) => {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'liste') throw new Error(intent.kind)
  expect(sansRaconte(intent.criteres, index).interets.map(({ mot }) => mot)).toEqual([attendu])
})

test.each([
  [
    'j’ai été maçon et mon dos ne tient plus. J’aime dessiner des plans. Quels métiers du bâtiment sans porter de charges ?',
    '+dessiner des plans, +bâtiment, -porter des charges',
  ],
  [
    'j’ai été cuisinier. Je ne veux pas d’études de médecine. Quels métiers de la santé ?',
    '+métiers de la santé, -études de médecine',
  ],
  [
    'je viens de perdre mon poste de comptable. J’ai toujours rêvé de jardinage. Quels métiers puis-je apprendre ?',
    '+jardinage',
  ],
  [
    'mes parents sont éleveurs, moi c’est l’informatique qui me passionne. Quels métiers combinent les deux ?',
    '+informatique',
  ],
  [
    'j’ai bossé en usine, en grande surface, en livraison et rien m’a plu. ce que j’aime c’est cuisiner. je fais quoi',
    '+cuisiner',
  ],
  ['On m’a dit qu’avec les chevaux y a que jockey. Quels autres boulots ?', '+chevaux'],
])(
  'le métier raconté n’est pas celui qu’on cherche, et ce qu’on dit aimer compte : « %s » souhaite %s',
  (texte, attendu) => {
    expect(souhaits(index, texte)).toBe(attendu)
  },
)

test.each([
  ['je bricole des vélos le week-end, ça peut devenir un métier ?', '+bricoler, +vélos'],
  ['je veux travailler le week-end', '+travailler le week-end'],
  ['quels métiers pourraient m’accueillir, j’aime écrire', '+écrire'],
  ['quels métiers pour accueillir les gens ?', '+accueillir les gens'],
])('quand on le fait, ce qu’on nous fait : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test.each([
  ['je n’aime pas le sang mais j’aimerais quand même travailler à l’hôpital', "-sang, +travailler à l'hôpital"],
  ['quel métier avec un BTS comptabilité si on aime la mer ?', '+mer'],
  ['mon père est routier je veux pas faire comme lui mais j’aime conduire', '+conduire'],
  [
    'je suis infirmière et je voudrais quitter l’hôpital pour travailler avec des animaux. Quelles possibilités ?',
    '-hôpital, +avec des animaux',
  ],
  ['tout le monde me raconte sa vie, j’aime les animaux, quels métiers', '+animaux'],
  ['j’ai perdu la vue d’un œil, j’aime expliquer les maths, quels métiers', '+maths'],
])('on passe à autre chose, on subit, on tient quand même : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('« Passionnée par l’espace, … des métiers en lien avec cet univers » ne cherche pas « lien »', () => {
  expect(
    souhaits(index, 'Passionnée par l’espace et les étoiles, je cherche des métiers en lien avec cet univers.'),
  ).toBe('+espace')
})

test('« À quoi mène ce diplôme ? » se demande de la formation nommée, quel que soit le métier dit avant', () => {
  const { intent } = understand(
    'Ma fille, menuisière du dimanche, a repéré le bac pro technicien de fabrication bois. À quoi mène ce diplôme ?',
    index,
  )
  expect(intent).toMatchObject({ kind: 'formation', facette: 'debouches' })
})

test.each([
  ['mon fils a arrêté son CAP pâtissier. il aime les jeux vidéo. des idées de métiers ?', '+jeux vidéo'],
  ['on m’a refusé en école d’infirmière, quels métiers de la santé ?', '+métiers de la santé'],
])('ce qu’on quitte ou qu’on n’a pas eu cède au domaine demandé : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('« … avocate mais j’ai peur de parler en public. Quels métiers du droit ? » garde la peur', () => {
  const { intent } = understand(
    'Mon rêve était de devenir avocate mais j’ai peur de parler en public. Quels métiers du droit ?',
    index,
  )
  expect(intent).toMatchObject({ kind: 'liste', criteres: { contraintes: ['public'] } })
})

test('« J’étais menuisier. Je suis doué pour expliquer. Quels métiers ? » demande ce qui plairait', () => {
  const { intent } = understand('J’étais menuisier. Je suis doué pour expliquer. Quels métiers ?', index)
  expect(intent.kind).toBe('quitte')
})

test.each([
  ['je suis comptable et je voudrais travailler dehors', '+travailler dehors'],
  ['Ma nièce est comptable, s’ennuie, voudrait travailler dehors', '+travailler dehors'],
])('ce qu’on est cède au lieu où l’on voudrait travailler : « %s »', (texte, attendu) => {
  expect(souhaits(index, texte)).toBe(attendu)
})

test('… mais « je suis infirmière et je voudrais travailler la nuit, c’est possible ? » est demandé du métier', () => {
  const { intent } = understand('je suis infirmière et je voudrais travailler la nuit, c’est possible ?', index)
  expect(intent).toMatchObject({ kind: 'metier', facette: 'conditions' })
})
