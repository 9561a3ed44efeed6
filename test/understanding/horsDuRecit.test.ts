import { respond } from '../../src/answers/respond'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

function souhaits(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'liste') return intent.kind
  const { interets, statuts, formations } = intent.criteres
  return [...interets.map(({ mot, refuse }) => `${refuse ? '-' : '+'}${mot}`), ...statuts, ...formations].join(', ')
}

test.each([
  ['mon père est plombier mais moi je veux faire de l’info', "+l'info"],
  ['mes parents sont agriculteurs mais moi j’aime le dessin', '+dessin'],
  ['toute ma famille est dans le bâtiment mais moi c’est la mode', '+mode'],
  ['mon frère fait médecine, moi je préfère le sport', '+sport'],
  ['mon copain est militaire, je veux bosser dans la mode', '+mode'],
  ['mon père est fonctionnaire mais moi je veux bosser avec les chevaux', '+chevaux'],
  ['mes parents tiennent un restaurant mais moi je préfère les ordinateurs', '+ordinateurs'],
  ['chez nous on est tous militaires et moi c’est le théâtre qui m’attire', '+le théâtre'],
  ['ma mère vend des fringues, moi c’est la cuisine qui me plaît', '+cuisine'],
  ['mon père est dans le bâtiment et je veux faire pareil', '+dans le bâtiment'],
])('ce que sont les autres n’est pas ce qu’on veut : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(texte)).toBe(attendu)
})

test.each([
  ['comptable depuis 10 ans jveux faire du bois', '+bois'],
  ['vendeuse depuis 5 ans je veux travailler avec des enfants', '+avec des enfants'],
  ['j’ai été cuisinier 8 ans et je voudrais un métier avec les plantes', '+plantes'],
  ['après 15 ans comme secrétaire je veux faire de la déco', '+déco'],
  ['après dix ans dans l’armée, je veux m’occuper d’enfants', "+m'occuper d'enfants"],
  ['après dix ans dans l’armée, je veux m’occuper d’enfants, c’est possible ?', "+m'occuper d'enfants"],
  ['après douze ans derrière une caisse, je voudrais travailler au contact de la nature', '+contact de la nature'],
  ['ça fait dix ans que je suis dans un bureau, j’aimerais être avec des animaux', '+avec des animaux'],
  ['avant j’étais dans la restauration mais maintenant je veux des horaires normaux', '+horaires normaux'],
  ['on m’a dit que j’étais à l’écoute, je veux bosser avec les animaux', "+à l'écoute, +avec les animaux"],
  ['ancien militaire, je cherche dans la sécurité', '+sécurité'],
  ['je suis en cap coiffure mais je veux faire de la mécanique', '+mécanique'],
  ['j’ai un cap cuisine et je veux bosser dans les espaces verts', '+espaces verts'],
  ['je suis en l2 de droit et je veux travailler avec des animaux', '+avec des animaux'],
  ['je suis en l2 de droit et j’aime défendre les gens', '+droit, +défendre les gens'],
])('ce qu’on quitte, ou les études où l’on est, n’est pas ce qu’on veut : « %s » souhaite %s', (texte, attendu) => {
  expect(souhaits(texte)).toBe(attendu)
})

test.each([
  ['plutôt crever que faire comptable, j’aime le dessin', '+dessin', 'MET.11'],
  ['plutot mourir que devenir prof, jaime écrire', '+écrire', 'MET.51'],
])('un métier dont on ne veut à aucun prix : « %s »', (texte, attendu, jamais) => {
  expect(souhaits(texte)).toBe(attendu)
  expect(respond(texte, index).metiers.map(({ id }): string => id)).not.toContain(jamais)
})

test.each([
  'jsuis caissiere jen peu plu, je veu bosser avec des betes',
  'je suis serveur j’en peux plus je veux faire de l’informatique',
  'j’en peux plus de mon boulot de caissière je veux travailler avec les animaux',
])('à bout de son métier, et une envie dite : des métiers (« %s »)', (texte) => {
  expect(respond(texte, index).intent).toBe('metiersParInteret')
})

test.each(['j’en peux plus', 'j’en peux plus je veux mourir', 'jen peu plu je veu faire du mal'])(
  'à bout, et aucune envie : une écoute (« %s »)',
  (texte) => {
    expect(respond(texte, index)).toMatchObject({ intent: 'detresse', metiers: [] })
  },
)

test('le métier d’un proche reste celui qu’on demande quand on demande quelque chose de lui', () => {
  expect(respond('ma soeur est avocate, ça gagne combien ?', index)).toMatchObject({ intent: 'salaire' })
  expect(respond('mon oncle est boulanger et ça me plait, quelles études', index)).toMatchObject({ intent: 'etudes' })
})

test('des métiers proches, aux études plus courtes', () => {
  const { metiers, intent } = respond(
    'Mon fils veut faire architecte, mais les études sont longues : des métiers similaires plus rapides ?',
    index,
  )
  expect(intent).toBe('metiersProches')
  expect(metiers.length).toBeGreaterThan(0)
  for (const { id } of metiers) expect(index.metiers.get(id)?.niveauAccesMin).not.toMatch(/^bac \+ [5-9]/)
})

test.each([
  'Mes parents tiennent un restaurant',
  'mes parents ont un hôtel',
  'mon père bosse dans le bâtiment',
  'j’ai travaillé dix ans dans la banque',
  'avant j’étais dans la restauration',
])('d’où l’on vient n’est ni une envie ni un malheur : « %s »', (texte) => {
  const { text, metiers } = respond(texte, index)
  expect(text).toContain('C’est noté')
  expect(metiers).toEqual([])
})

test('des parents agriculteurs ne sont pas un malheur', () => {
  expect(respond('mes parents sont agriculteurs', index).text).not.toContain('honte')
})

test.each(['mon père est en prison', 'mon père est malade'])('un malheur reste un malheur : « %s »', (texte) => {
  expect(respond(texte, index).intent).toBe('horsSujet')
})

test('ce que fait un enfant est un goût', () => {
  expect(souhaits('mon fils fait du foot')).toBe('+foot')
})

test.each([
  ['ancien cuisinier, je voudrais passer dans les animaux', '+animaux', ['MET.420']],
  [
    'j’ai été infirmière vingt ans : dans quels métiers être utile aux autres sans soigner ?',
    '+être utile, -soigner',
    ['MET.38'],
  ],
  ['je suis épuisée par mes gardes d’infirmière, quels métiers de la santé ?', '+métiers de la santé', ['MET.38']],
  ['mon fils est apprenti cuisinier, mais c’est le bois qui l’attire ; quels métiers ?', '+bois', []],
])('le métier qu’on quitte n’est ni demandé ni proposé : « %s »', (texte, attendu, exclus) => {
  expect(souhaits(texte)).toBe(attendu)
  const { intent } = understand(texte, index)
  expect(intent.kind === 'liste' ? intent.criteres.exclus.map(String) : intent.kind).toEqual(exclus)
})
