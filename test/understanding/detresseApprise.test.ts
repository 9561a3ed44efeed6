import { respond } from '../../src/answers/respond'
import { FICHIERS_LEXIQUE, parseLexique } from '../../src/search/parseLexique'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { findDetresse } from '../../src/understanding/detresse/detresse'
import { understand } from '../../src/understanding/understand'
import { realIndex, realLexique } from '../support/catalogues'

const index = realIndex()
const intentOf = (texte: string) => understand(texte, index).intent

/** Said in words that stand in no pattern of `detresse.yaml`. */
const SANS_MOTIF = [
  'ma mère a fermé la porte à clé et mes sacs sont sur le palier',
  'mon tuteur m’a balancé une chaise et j’ai saigné',
  'je compte les jours avant de disparaître pour de vrai de ce monde',
  'ils m’arrachent mon sac et rigolent',
]

test.each(SANS_MOTIF)('sans motif, appris des exemples : %s', (texte) => {
  const { intent, trace } = understand(texte, index)
  expect(intent.kind).toBe('detresse')
  expect(trace().join('\n')).toMatch(/appris des exemples, [01]\.\d\d, « /)
})

test.each([
  ['notre court-métrage sur le cyberharcèlement a gagné un prix, plombier c’est quoi comme études ?', 'MET.266'],
  ['arrête de me harceler avec tes suggestions mdr je veux juste le salaire d’un carreleur', 'MET.435'],
])('les mots d’un coup dur, dits pour rire autour d’une question : la réponse, et qui écoute : %s', (texte, id) => {
  const { metiers, text } = respond(texte, index)
  expect(metiers[0]?.id).toBe(id)
  expect(text).toMatch(/0 800 235 236|3114|3018/)
})

test.each([
  'je veux devenir comptable et mon prof me harcèle tous les jours',
  'ma prof me harcèle, je voudrais changer de lycée, c’est quoi les études de comptable ?',
  'je veux mourir, combien gagne un carreleur ?',
])('mais dits pour de bon, ils passent avant : %s', (texte) => {
  expect(intentOf(texte).kind).toBe('detresse')
})

test.each([
  'je marche la nuit sur le pont pour réfléchir à en finir avec tout ça',
  'je vois le train passer et j’hésite',
  'Madame, j’accompagne un élève qui tient des propos inquiétants sur sa propre vie',
  'il m’a interdit d’en parler à qui que ce soit',
  'vous pouvez pas m’aider, personne peut',
  'à quoi je sers',
  'pk continuer',
  'à quoi ça rime tout ça',
  'je pense souvent au pont à côté du lycée',
  'je regarde les rails quand le train arrive',
  'c bientot fini pour moi tkt',
])('dit à demi-mot : %s', (texte) => {
  expect(intentOf(texte).kind).toBe('detresse')
})

test.each([
  'Je n’ai plus d’espoir d’entrer en médecine, quelles autres études de santé ?',
  'Personne ne me comprend quand je parle de mes fourmis, je voudrais en faire mon métier',
  'j’ai envie de tout plaquer et d’élever des chèvres',
  'Le soir je regarde les étoiles avec mon père et je rêve d’aller là-haut',
  'Mes parents disent que j’ai des doigts de fée avec une aiguille',
  'je veux être président',
])('un projet dit avec les mots de la peine n’en est pas une : %s', (texte) => {
  expect(intentOf(texte).kind).not.toBe('detresse')
  expect(respond(texte, index).text).not.toMatch(/119/)
})

test('au milieu d’une question de métier, elle passe avant', () => {
  const { intent, metiers } = respond('je cherche un métier loin de mon père qui me cogne', index)
  expect(intent).toBe('detresse')
  expect(metiers).toEqual([])
})

function firstDoubt() {
  const found = [
    'chez moi l’ambiance est horrible',
    'je broie du noir',
    'je me sens à part',
    'je traîne tout seul',
    'en ce moment chez nous c’est compliqué et je dors mal',
    'ça recommence et je saigne',
    'quelqu’un me veut du mal',
    'il recommence chaque soir',
    'je suis fatigué de tout',
  ].find((texte) => {
    const { intent } = understand(texte, index)
    return intent.kind === 'detresse' && intent.doute === true
  })
  if (found === undefined) throw new Error('aucun doute')
  return respond(found, index)
}

describe('un doute', () => {
  // Which of them is a doubt depends on every example; that one of them is does not.
  const doute = firstDoubt()

  test('demande si ça va, donne des numéros, et montre le retour aux métiers', () => {
    expect(doute).toMatchObject({ intent: 'detresse', band: 'unknown', metiers: [] })
    expect(doute.text).toMatch(/Est-ce que ça va \?[\s\S]*\*\*[\s\S]*salaire plombier/)
    expect(doute.suggestions).not.toEqual([])
  })

  test('« oui ça va » ramène aux métiers, « non » garde auprès de la personne', () => {
    expect(respond('oui ça va', index, doute.contexte).intent).toBe('annuler')
    expect(respond('nn tkt', index, doute.contexte).intent).toBe('annuler')
    expect(respond('non ça va pas', index, doute.contexte).intent).toBe('detresse')
    expect(respond('je sais pas', index, doute.contexte).intent).toBe('detresse')
  })
})

test('après un signe appris comme après un motif, on reste avec la personne', () => {
  const avant = respond(SANS_MOTIF[0] ?? '', index)
  const suite = respond('ok', index, avant.contexte)
  expect(suite.intent).toBe('detresse')
  expect(suite.text).toMatch(/Je reste là[\s\S]*\*\*/)
})

test.each([
  ['mon fils revient avec des marques de coups et ne veut rien dire', true],
  ['ma meilleure amie a des traces de brûlures et me demande de me taire', true],
  ['ma petite sœur dit que tonton la caresse sous la jupe', true],
  ['mon oncle me caresse sous la jupe', false],
  ['j’ai vu des traces bizarres sur les bras d’un élève, je suis surveillante', true],
  ['depuis la mort de mon frère je mange plus je dors plus', false],
])('à qui l’on parle : %s', (texte, autrui) => {
  expect(intentOf(texte)).toMatchObject({ kind: 'detresse', autrui })
})

test.each([
  'quelles études pour soigner les ados qui se scarifient ?',
  'ces partiels m’ont achevé, je cherche un stage de cuisine',
  'je kiffe les scènes de crime',
  'ma fille est en seconde et adore le dessin',
])('rien d’alarmant : %s', (texte) => {
  expect(intentOf(texte).kind).not.toBe('detresse')
})

test('les mêmes exemples donnent la même lecture', () => {
  const once = findDetresse(SANS_MOTIF[1] ?? '', '', realLexique())
  expect(once).toEqual(findDetresse(SANS_MOTIF[1] ?? '', '', { ...realLexique() }))
  expect(once?.alerte?.part).toBeGreaterThan(0.5)
})

test('sans exemples, les motifs restent', () => {
  const lexique = { ...realLexique(), exemplesDetresse: new Map<string, readonly string[]>() }
  expect(understand('je veux mourir', { ...index, lexique }, CONTEXTE_VIDE).intent.kind).toBe('detresse')
  expect(findDetresse(SANS_MOTIF[0] ?? '', '', lexique)).toBeUndefined()
})

test.each(['exemples-detresse.yaml', 'exemples-sans-detresse.yaml'])(
  'une clé de %s qui ne nomme aucune nature est refusée, avec le fichier et ce qui est attendu',
  (faulty) => {
    const texts = new Map(
      FICHIERS_LEXIQUE.map((file) => [
        file,
        file === faulty ? 'tristesse: [je pleure]' : file === 'detresse.yaml' ? '[{nature: fugue}]' : '{}',
      ]),
    )
    expect(() => parseLexique(texts)).toThrow(new RegExp(`/${faulty} .*« tristesse ».*fugue, rien`))
  },
)

test('une réponse brève n’alerte personne', () => {
  const said =
    `pourquoi ? / pk / osef / bof / peu importe / jmen fou / jm’en fiche / je m’en fous / ça m’est égal / à l’intérieur /
    dehors / tout seul / seul / le + court / rien / rien du tout / aucun ne me plaît / ni l’un ni l’autre / stop / annule / passe /
    recommencer / c’est nul / j’ai rien compris / trop long / laisse tomber / tant pis / bonne nuit / au revoir / je suis mort /
    je suis une fille / et si je suis une fille ? / je suis petit / je veux disparaître des réseaux sociaux / je veux étudier la mort`.split(
      '/',
    )
  expect(said.filter((texte) => intentOf(texte.trim()).kind === 'detresse')).toEqual([])
})

test('ni un bonjour, ni un métier dit ou voulu n’alerte personne', () => {
  const said = [
    ...['Hi', 'hi there', 'hello there', 'Hi Déclic', 'good morning', 'yo', 'wesh', 'ok', 'lol', 'merci', 'help'],
    ...index.catalogue.metiers.flatMap(({ libelleMasculin, libelleFeminin }) => [
      libelleMasculin,
      `je veux être ${libelleFeminin}`,
      `j’ai 35 ans, comment devenir ${libelleMasculin} ?`,
      `mon fils de 16 ans veut devenir ${libelleMasculin}`,
    ]),
    ...index.catalogue.formations.map(({ libelle }) => `que faire après ${libelle} ?`),
  ]
  expect(said.filter((texte) => intentOf(texte).kind === 'detresse')).toEqual([])
})

test('ce qu’on demande du métier de quelqu’un qu’on a vu n’inquiète pas, dit de soi si', () => {
  const vu = 'le monsieur qui vend les journaux dans le kiosque devant le métro, niveau thunes il s’en sort ?'
  expect(respond(vu, index).intent).not.toBe('detresse')
  expect(respond('je vis dans le métro, niveau thunes je m’en sors plus', index).intent).toBe('detresse')
})

test.each(['le mieux', 'mieux', 'encore mieux', 'plus simple', 'pas mieux'])(
  'deux mots qui répondent à autre chose n’alarment pas : %s',
  (texte) => {
    expect(intentOf(texte).kind).not.toBe('detresse')
  },
)

test('ce qui parle d’études juste après un signe n’est pas pris pour un silence', () => {
  const { contexte } = respond('je veux mourir', index)
  expect(respond('le concours c’est dur ?', index, contexte).intent).not.toBe('detresse')
  expect(respond('bof', index, contexte).intent).toBe('detresse')
})
