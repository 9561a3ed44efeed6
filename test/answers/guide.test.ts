import { FAMILLES } from '../../src/answers/guide/familles'
import { motsComptes } from '../../src/answers/guide/incompris'
import { lireNumeros } from '../../src/answers/guide/lireChoix'
import { lireSouhait, type QuestionSouhait } from '../../src/answers/guide/lireSouhaits'
import { lireMessage } from '../../src/answers/guide/message'
import { goutOfficiel } from '../../src/answers/guide/motsPropres'
import { proposeMetiers } from '../../src/answers/guide/proposeMetiers'
import { AUCUN_SOUHAIT, type Souhaits } from '../../src/answers/guide/souvenir'
import { lireDepart } from '../../src/answers/parcours/depart'
import { CENTRES_INTERET } from '../../src/sheets/centresInteret'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { indexOf, quelquesMetiers } from '../support/catalogues'

test('les 32 centres d’intérêt officiels sont chacun dans une famille', () => {
  const all = FAMILLES.flatMap(({ interets }) => interets)
  expect([...all].sort()).toEqual([...CENTRES_INTERET].sort())
})

describe('proposer des métiers', () => {
  const index = indexOf([
    {
      nomMetier: 'berger/ère',
      niveau: 'CAP ou équivalent',
      centresInteret: ["je veux m'occuper d'animaux", "j'aimerais travailler dehors"],
      statuts: ['salarié'],
    },
    {
      nomMetier: 'vétérinaire',
      libelleMasculin: 'vétérinaire',
      niveau: 'bac + 7',
      centresInteret: ["je veux m'occuper d'animaux", 'ma vocation est de soigner'],
      statuts: ['libéral'],
    },
    {
      nomMetier: 'toiletteur/euse',
      niveau: 'CAP ou équivalent',
      centresInteret: ["je veux m'occuper d'animaux"],
      statuts: ['artisan'],
      conditionTravail: 'On travaille en magasin.',
    },
    {
      nomMetier: 'infirmier/ière',
      niveau: 'bac + 3',
      centresInteret: ['ma vocation est de soigner'],
      statuts: ['salarié', 'fonctionnaire'],
    },
  ])
  const animaux = goutOfficiel("je veux m'occuper d'animaux")
  const noms = (souhaits: Partial<Souhaits>) =>
    proposeMetiers({ ...AUCUN_SOUHAIT, ...souhaits }, index).map(({ fiche }) => fiche.libelleMasculin)

  test.each<[string, Partial<Souhaits>, readonly string[]]>([
    ['seulement ce qu’on aime', { interets: [animaux] }, ['berger', 'toiletteur', 'vétérinaire']],
    [
      'deux goûts : qui a les deux d’abord',
      { interets: [animaux, goutOfficiel('ma vocation est de soigner')] },
      ['vétérinaire', 'berger', 'toiletteur', 'infirmier'],
    ],
    [
      'jamais au-delà de la durée voulue',
      { interets: [animaux], duree: { max: 'bac ou équivalent', longues: false } },
      ['berger', 'toiletteur'],
    ],
    [
      'de longues études : plus loin d’abord',
      { interets: [animaux], duree: { max: undefined, longues: true } },
      ['vétérinaire', 'berger', 'toiletteur'],
    ],
    ['dehors d’abord', { interets: [animaux], lieu: 'dehors' }, ['berger', 'toiletteur', 'vétérinaire']],
    ['à l’intérieur d’abord', { interets: [animaux], lieu: 'dedans' }, ['toiletteur', 'berger', 'vétérinaire']],
    ['à son compte d’abord', { interets: [animaux], statut: 'independant' }, ['toiletteur', 'vétérinaire', 'berger']],
    [
      'un goût refusé écarte',
      { interets: [animaux, goutOfficiel('ma vocation est de soigner', true)] },
      ['berger', 'toiletteur'],
    ],
    [
      'plus long seulement quand il n’y a rien d’autre',
      { interets: [goutOfficiel('ma vocation est de soigner')], duree: { max: 'CAP ou équivalent', longues: false } },
      ['infirmier', 'vétérinaire'],
    ],
  ])('%s', (_why, souhaits, expected) => {
    expect(noms(souhaits)).toEqual(expected)
  })

  test('les raisons sont celles de la fiche', () => {
    const [first] = proposeMetiers(
      { ...AUCUN_SOUHAIT, interets: [animaux], statut: 'independant', lieu: 'dedans' },
      index,
    )
    expect(first?.raisons).toEqual([
      { kind: 'interet', gout: "je veux m'occuper d'animaux", label: "je veux m'occuper d'animaux" },
      { kind: 'lieu', mot: 'en magasin' },
      { kind: 'statut', statut: 'artisan' },
    ])
  })
})

test.each([
  ['2', 5, [1]],
  ['le deuxième', 5, [1]],
  ['1 et 4', 5, [0, 3]],
  ['je prends le 3 stp', 5, [2]],
  ['le dernier', 5, [4]],
  ['9', 5, []],
  ['bac + 2', 5, []],
  ['le salaire du 2', 5, []],
  ['', 5, []],
])('les numéros de « %s »', (texte, nombre, expected) => {
  expect(lireNumeros(texte, nombre)).toEqual(expected)
})

test.each([
  ['vite', 'duree', { duree: { max: 'bac ou équivalent', longues: false } }],
  ['le + court', 'duree', { duree: { max: 'bac ou équivalent', longues: false } }],
  ['pas trop longtemps, genre 3 ans', 'duree', { duree: { max: 'bac + 3', longues: false } }],
  ['jusqu’au bac pro', 'duree', { duree: { max: 'bac ou équivalent', longues: false } }],
  ['un BTS', 'duree', { duree: { max: 'bac + 2', longues: false } }],
  ['long', 'duree', { duree: { max: undefined, longues: true } }],
  ['longtemps', 'duree', { duree: { max: undefined, longues: true } }],
  ['en plein air', 'lieu', { lieu: 'dehors' }],
  ['pas dans un bureau', 'lieu', { lieu: 'dehors' }],
  ['dans un atelier', 'lieu', { lieu: 'dedans' }],
  ['interieur', 'lieu', { lieu: 'dedans' }],
  ['ac du monde', 'avec', { avec: 'gens' }],
  ['seule, j’aime pas les gens', 'avec', { avec: 'choses' }],
  ['des machines', 'avec', { avec: 'choses' }],
  ['réfléchir', 'avec', { avec: 'idees' }],
  ['être mon propre patron', 'statut', { statut: 'independant' }],
  ['à mon compte', 'statut', { statut: 'independant' }],
] as const)('« %s » à la question « %s »', (texte, question: QuestionSouhait, expected) => {
  const index = quelquesMetiers()
  expect(lireSouhait(question, lireMessage(texte, CONTEXTE_VIDE, index), index, true)).toEqual(expected)
})

test.each([
  ['je suis en 3e', 'college'],
  ['en quatrieme', 'college'],
  ['en seconde', 'seconde'],
  ['seconde pro', 'bacPro'],
  ['je fais un cap', 'cap'],
  ['bac pro', 'bacPro'],
  ['en terminale', 'bac'],
  ['j ai le bac', 'bac'],
  ['bac + 1', 'bac1'],
  ['j ai un bts', 'bac2'],
  ['licence', 'bac3'],
  ['master', 'bac5'],
  ['je sais pas', undefined],
])('le départ « %s »', (texte, expected) => {
  expect(lireDepart(texte)).toBe(expected)
})

test('ce qui se compte d’un message incompris ne dit jamais qui écrit', () => {
  const index = quelquesMetiers()
  const mots = (texte: string) => motsComptes(lireMessage(texte, CONTEXTE_VIDE, index), index)
  const counted = mots('appelle Kévin Dupontel au 06 12 34 56 78 ou kevin.d@lycee.fr pour la plomberie xqzw')
  for (const mot of counted) {
    expect(mot).toMatch(/^[a-z]+$/)
    expect(index.vocabulary.has(mot)).toBe(true)
  }
  expect(counted.join(' ')).not.toMatch(/kevin|dupontel|xqzw|\d|@/)
})
