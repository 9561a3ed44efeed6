import { respond } from '../../src/answers/respond'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { indexOf, realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const jobs = [
  {
    id: 'MET.1',
    nomMetier: 'pompier/ère',
    centresInteret: ['j’aime bouger'],
    apres3e: 'Le métier est accessible sur concours.',
    salaire: 'A partir de 1900 euros brut par mois',
  },
  {
    id: 'MET.2',
    nomMetier: 'greffier/ère',
    apres3e: 'Deux ans d’études.',
    salaire: 'A partir de 1900 euros brut par mois',
  },
]

const bot = () => talkTo(indexOf(jobs, []))

const trainings = () =>
  talkTo(
    indexOf(
      [],
      [
        {
          id: 'FOR.1',
          libelle: 'BTS tourisme',
          niveauCertification: 'niveau 5',
          poursuite: 'Une licence est possible.',
        },
        { id: 'FOR.2', libelle: 'BTS banque', niveauCertification: 'niveau 5' },
      ],
    ),
  )

test.each([
  'les épreuves physiques',
  'ya des épreuves de sport ?',
  'les tests d’entrée',
  'les tests',
  'c’est quoi les épreuves ?',
])('après un métier, « %s » se demande de l’entrée', (suite) =>
  converse(bot(), [
    ['élève', 'c’est quoi pompier'],
    ['bot', /Pompier/],
    ['élève', suite],
    ['bot', /accessible sur concours/, { intent: 'etudes', metiers: ['MET.1'] }],
  ]),
)

test('« faut un concours ? » après une comparaison : cela seul, de chacun', () =>
  converse(bot(), [
    ['élève', 'pompier ou greffier ?'],
    ['bot', /côte à côte/],
    ['élève', 'faut un concours ?'],
    ['bot', /S’il y a un concours(?!.*Salaire)[\s\S]*accessible sur concours[\s\S]*greffière : la fiche ne le dit pas/],
  ]))

test.each(['et le moins cher ?', 'quel est le plus stylé', 'lequel est le plus drôle ?'])(
  '« %s » : les fiches ne le disent pas',
  (suite) =>
    converse(bot(), [
      ['élève', 'pompier ou greffier ?'],
      ['bot', /côte à côte/],
      ['élève', suite],
      ['bot', /mes fiches ne le disent pas/, { intent: 'comparaison' }],
    ]),
)

test.each([
  ['et le moins cher ?', /ne dit pas combien coûte la formation/],
  ['lequel est gratuit ?', /ne dit pas combien coûte la formation/],
  ['quel est le plus dur', /mes fiches ne le disent pas/],
  ['on peut faire les deux ?', /mes fiches ne le disent pas/],
  ['lequel mène à bac+3', /Niveau du diplôme[\s\S]*Continuer après/],
])('entre deux formations, « %s »', (suite, attendu) =>
  converse(trainings(), [
    ['élève', 'BTS tourisme ou BTS banque ?'],
    ['bot', /côte à côte/],
    ['élève', suite],
    ['bot', attendu, { intent: 'comparaison' }],
  ]),
)

const index = realIndex()

/** The first page of a list, then the second. */
function apresDeuxPages(...textes: readonly string[]) {
  return ['un métier avec les animaux', 'voir plus', ...textes].reduce(
    ({ first, reply }, texte) => {
      const next = respond(texte, index, reply?.contexte ?? CONTEXTE_VIDE)
      return { first: first.length > 0 ? first : next.metiers.map(({ id }) => String(id)), reply: next }
    },
    { first: [] as readonly string[], reply: undefined as ReturnType<typeof respond> | undefined },
  )
}

test.each([
  [['et le 1, combien ça gagne ?'], 'salaire', [0]],
  [['et le 1, combien ça gagne ?', 'le 2'], 'salaire', [1]],
  [['le 6', 'et par rapport au 1 ?'], 'comparaison', [0]],
  [['compare le 6 et le 2'], 'comparaison', [1]],
  [['le 3'], 'presentation', [2]],
])('une page plus loin, %s compte comme à l’écran', (textes, attendu, places) => {
  const { first, reply } = apresDeuxPages(...textes)
  expect(reply?.intent).toBe(attendu)
  for (const place of places) expect(reply?.metiers.map(({ id }) => String(id))).toContain(first[place])
})

test.each(['la recette de ma tante se fait avec des courgettes', 'mes cousins arrivent demain par le train'])(
  'après un métier, « %s » n’en demande rien',
  (texte) => {
    const { contexte } = respond('boulanger', index)
    expect(respond(texte, index, contexte).intent).toBe('horsSujet')
  },
)

test('« ma mère dit que c’est mal payé » en demande le salaire', () => {
  const { contexte } = respond('boulanger', index)
  expect(respond('ma mère dit que c’est mal payé', index, contexte).intent).toBe('salaire')
})
