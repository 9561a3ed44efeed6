import { PhraseIndex } from '../../src/search/phraseIndex'
import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** The wishes, each with the first job that the lexicon gives it. */
function envies(texte: string): string {
  const { intent } = understand(texte, index)
  if (intent.kind !== 'liste') return intent.kind
  return intent.criteres.interets.map(({ mot }) => mot).join(' + ')
}

test.each<readonly [string, string, string]>([
  ['couper la viande', 'couper la viande', 'MET.268'],
  ['découper du poisson', 'découper du poisson', 'MET.600'],
  ['changer des serrures', 'changer des serrures', 'MET.527'],
  ['construire des ponts', 'construire des ponts', 'MET.162'],
  ['installer la fibre', 'installer la fibre', 'MET.7969'],
  ['tirer des câbles', 'tirer des câbles', 'MET.7969'],
  ['juger les criminels', 'juger des criminels', 'MET.769'],
  ['apprendre à conduire', 'apprendre à conduire', 'MET.680'],
  ['faire des radios', 'faire des radios', 'MET.416'],
  ['vendre des médicaments', 'vendre des médicaments', 'MET.767'],
  ['étudier le cerveau', 'étudier le cerveau', 'MET.824'],
  ['étudier les dinosaures', 'étudier des dinosaures', 'MET.929'],
  ['travailler en soins palliatifs', 'soins palliatifs', 'MET.38'],
  ['travailler avec des mourants', 'mourants', 'MET.38'],
  ['arrêter les voleurs', 'arrêter des voleurs', 'MET.336'],
  ['élever des abeilles', 'élever des abeilles', 'MET.70'],
])('%s', (texte, mot, metier) => {
  expect(envies(texte)).toBe(mot)
  const entree = index.lexique.interets.find(({ mots }) => mots.includes(mot))
  expect(entree?.metiers).toContain(metier)
})

test.each([
  ['faire du vin', 'vin'],
  ['faire du fromage', 'fromage'],
  ['faire de la poterie', 'poterie'],
  ['poser du parquet', 'parquet'],
  ['coder une appli', 'coder des applis'],
  ['faire de la pub', 'pub'],
])('%s : une envie, pas un autre sujet', (texte, mot) => {
  expect(envies(texte)).toBe(mot)
})

test.each(['acheter une voiture', 'manger une pizza', 'regarder un film', 'louer un appartement'])(
  '%s : rien sur les métiers',
  (texte) => {
    expect(envies(texte)).toBe('horsSujet')
  },
)

test('un autre article dit la même activité, sans prendre la place de ce qui est écrit', () => {
  const phrases = new PhraseIndex(
    [{ mots: ['ranger des livres', 'ranger un bureau'] }, { mots: ['ranger le bureau'] }],
    ({ mots }) => mots,
  )
  const cherche = (texte: string) =>
    phrases.find(
      texte.split(' ').map((word) => ({ formes: [{ word, quality: 1 }] })),
      () => false,
      () => false,
    )
  expect(cherche('ranger les livres')[0]?.entree.mots).toContain('ranger des livres')
  expect(cherche('ranger un livre')[0]?.entree.mots).toContain('ranger des livres')
  expect(cherche('ranger le bureau')[0]?.entree.mots).toEqual(['ranger le bureau'])
  expect(cherche('les livres')).toEqual([])
})

test.each([
  ['à la réception d’un hôtel, faut parler anglais ?', 'choixMetier'],
  ['j’aime les hôtels et parler anglais', 'liste'],
])('une seule chose demandée à côté d’une envie n’a pas une liste pour réponse : %s → %s', (texte, attendu) => {
  expect(understand(texte, index).intent.kind).toBe(attendu)
})
