import { PAGE } from '../../src/answers/answerIntent'
import { respond } from '../../src/answers/respond'
import { notorieteOf } from '../../src/search/notoriete'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { indexOf } from '../support/catalogues'
import type { MetierOptions } from '../support/fiches'

const SOIGNER = 'ma vocation est de soigner'
const BATIMENT = 'je veux travailler dans le bâtiment'
const NATURE = "j'aime la nature"

const soignants: readonly MetierOptions[] = ['alpha', 'bêta', 'gamma', 'delta', 'epsilon', 'zêta', 'êta'].map(
  (nom) => ({
    nomMetier: `soigneur/euse ${nom}`,
    centresInteret: [SOIGNER],
    niveau: 'bac + 3',
    statuts: ['salarié'],
  }),
)
const index = indexOf(
  [
    ...soignants,
    {
      nomMetier: 'rebouteux',
      centresInteret: [SOIGNER, NATURE],
      niveau: 'CAP ou équivalent',
      statuts: ['indépendant'],
    },
    { nomMetier: 'cueilleur/euse', centresInteret: [NATURE], niveau: 'CAP ou équivalent', codesRome: ['A1201'] },
    {
      nomMetier: 'couvreur/euse',
      centresInteret: [BATIMENT],
      niveau: 'CAP ou équivalent',
      codesRome: ['F1610'],
      formations: { 'FOR.9001': 'CAP couvreur' },
    },
    { nomMetier: 'charpentier/ière', centresInteret: [BATIMENT], niveau: 'bac ou équivalent', codesRome: ['F1503'] },
  ],
  [{ libelle: 'CAP couvreur', metiersAssocies: ['charpentier/ière'] }],
)

const ids = (texte: string) => respond(texte, index).metiers.map(({ id }) => id)

test('le nombre est dit, cinq à la fois, numérotés', () => {
  const { text, metiers, suggestions } = respond('j’aime soigner', index)
  expect(metiers).toHaveLength(PAGE)
  expect(text).toContain('Métiers 1 à 5 sur 8.')
  expect(text.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. '])
  expect(suggestions).toContain('Voir plus')
})

test('la page 2 continue sans rien répéter, la numérotation aussi ; après la dernière, c’est dit', () => {
  const first = respond('j’aime soigner', index)
  const second = respond('Voir plus', index, first.contexte)
  const third = respond('Voir plus', index, second.contexte)
  const shown = [...first.metiers, ...second.metiers].map(({ id }) => id)
  expect(new Set(shown).size).toBe(8)
  expect(second.text).toMatch(/^6\. /m)
  expect(second.text).toContain('Métiers 6 à 8 sur 8.')
  expect(second.suggestions).not.toContain('Voir plus')
  expect(third.text).toMatch(/C’est tout/)
})

test('pas cinq presque pareils de suite : un autre passe devant', () => {
  expect(ids('j’aime soigner')).toContain('MET.9008')
})

test('chaque métier a sa raison, son niveau et sa source', () => {
  const { text } = respond('un métier avec la nature', index)
  for (const line of text.split('\n').filter((each) => /^\d\. /.test(each)))
    expect(line).toMatch(
      /^\d\. \*\*.+\*\* : pour « .+ » \(dès .+\)\. \[Source : Onisep, fiche MET\.\d+\]\(https:\/\/www\.onisep\.fr\/.+\)$/,
    )
})

describe('les critères tiennent ensemble', () => {
  test.each([
    ['j’aime soigner, sans le bac', ['MET.9008'], 'le niveau limite'],
    ['un métier dans le bâtiment', ['MET.9010', 'MET.9011'], 'l’intérêt seul, le plus court d’abord'],
    ['métiers avec le code ROME F1610', ['MET.9010'], 'le code ROME'],
    ['quels métiers après un CAP couvreur ?', ['MET.9010', 'MET.9011'], 'celui qui la conseille, celui qu’elle cite'],
    ['j’aime soigner mais pas la nature, sans le bac', [], 'le refus enlève'],
  ])('%s → %s (%s)', (texte, attendu) => {
    expect(ids(texte)).toEqual(attendu)
  })
})

test('les métiers d’une famille de diplômes : la famille nommée, et de quelle fiche vient chacun', () => {
  const familles = indexOf(
    [{ nomMetier: 'couvreur/euse' }, { nomMetier: 'élagueur/euse' }],
    [
      { libelle: 'BTS dragons option A vol', metiersAssocies: ['couvreur/euse'] },
      { libelle: 'BTS dragons option B feu', metiersAssocies: ['élagueur/euse'] },
    ],
  )
  const { text, formations } = respond('quels métiers après un BTS dragons ?', familles)
  expect(text).toMatch(/^\*\*BTS dragons\*\* : j’ai 2 fiches/)
  expect(text).toMatch(/couvreuse\*\* : après BTS dragons option A vol/)
  expect(text).toMatch(/élagueuse\*\* : après BTS dragons option B feu/)
  expect(formations).toHaveLength(2)
})

test('trop peu réunissent tout : ceux qui s’en approchent, et c’est dit', () => {
  const { text, metiers } = respond('j’aime soigner et la nature', index)
  expect(metiers[0]?.id).toBe('MET.9008')
  expect(metiers.length).toBeGreaterThan(1)
  expect(text).toMatch(/Peu de métiers réunissent tout/)
})

test('rien : c’est dit, et la bande n’est pas sûre', () => {
  const reply = respond('j’aime soigner mais pas la nature, sans le bac', index)
  expect(reply.band).toBe('unknown')
  expect(reply.text).toMatch(/aucun métier/)
})

test('ce qui a été demandé est redit', () => {
  expect(respond('j’aime soigner, sans le bac', index).text).toMatch(/« soigner », jusqu’au niveau CAP ou équivalent\)/)
})

describe('métiers proches', () => {
  const proches = indexOf([
    { nomMetier: 'menuisier/ière', codesRome: ['F1607'], centresInteret: [BATIMENT], niveau: 'CAP ou équivalent' },
    { nomMetier: 'charpentier/ière', codesRome: ['F1503'], centresInteret: [BATIMENT], niveau: 'CAP ou équivalent' },
    { nomMetier: 'ébéniste', codesRome: ['F1607'], centresInteret: [BATIMENT], niveau: 'CAP ou équivalent' },
    { nomMetier: 'juge', codesRome: ['K1904'], centresInteret: ['je veux faire respecter la loi'], niveau: 'bac + 5' },
  ])
  test('le même code ROME d’abord, les sans rapport jamais, le métier lui-même non plus', () => {
    const reply = respond('métiers proches de menuisier', proches)
    expect(reply).toMatchObject({ band: 'sure', intent: 'metiersProches' })
    expect(reply.metiers[0]?.id).toBe('MET.9003')
    expect(reply.metiers.map(({ id }) => id)).not.toContain('MET.9001')
    expect(reply.metiers.map(({ id }) => id)).not.toContain('MET.9004')
    expect(reply.text).toMatch(/même intérêt : « je veux travailler dans le bâtiment »/)
  })
  test('aucun assez proche : c’est dit', () => {
    const reply = respond('métiers proches de juge', proches)
    expect(reply).toMatchObject({ band: 'unknown', intent: 'metiersProches', metiers: [] })
    expect(reply.text).toMatch(/Je ne trouve pas de métier assez proche/)
  })
})

describe('comparaison', () => {
  const deux = indexOf([
    {
      nomMetier: 'menuisier/ière',
      niveau: 'CAP ou équivalent',
      statuts: ['artisan'],
      apres3e: 'Compter 2 ans pour un CAP.',
      salaire: 'Le Smic.',
    },
    { nomMetier: 'juge', niveau: 'bac + 5', presentation: 'Rendre la *justice*.' },
  ])
  test('côte à côte, ce que l’une ne dit pas étant dit, avec les deux sources', () => {
    const { text, metiers, band } = respond('différence entre menuisier et juge', deux)
    expect(text).toMatch(/\*\*menuisier \/ menuisière\*\* et \*\*juge\*\*, côte à côte/)
    expect(text).toMatch(/\*\*Niveau minimum\*\*\n\n- menuisier \/ menuisière : CAP ou équivalent\n- juge : bac \+ 5/)
    expect(text).toMatch(/- juge : la fiche ne donne pas de chiffre/)
    expect(text).toContain('Rendre la \\*justice\\*.')
    expect(text).toMatch(/fiche MET\.9001\].* · .*fiche MET\.9002\]/)
    expect(metiers.map(({ id }) => id)).toEqual(['MET.9001', 'MET.9002'])
    expect(band).toBe('sure')
  })
})

test('ce qu’on retient d’une liste est du JSON tout simple', () => {
  const { contexte } = respond('j’aime soigner', index, CONTEXTE_VIDE)
  expect(JSON.parse(JSON.stringify(contexte)).offres).toEqual(contexte.offres)
})

test('ce que les fiches ne permettent pas de trier est dit', () => {
  expect(respond('quels métiers recrutent pour soigner ?', index).text).toContain('trier par nombre d’embauches')
  expect(respond('top 10 des métiers pour soigner', index).text).toContain('trier par classement')
  expect(respond('des métiers pour soigner', index).text).not.toContain('trier par')
})

describe('ce qui est souhaité', () => {
  const larges = indexOf([
    {
      nomMetier: 'garde forestier/ière',
      centresInteret: ["j'aime la nature"],
      niveau: 'bac + 2',
      statuts: ['fonctionnaire'],
    },
    {
      nomMetier: 'soldat/e du feu',
      centresInteret: ['je veux faire respecter la loi'],
      niveau: '3E',
      statuts: ['militaire'],
    },
    {
      nomMetier: 'juge',
      centresInteret: ['je veux faire respecter la loi'],
      niveau: 'bac + 5',
      statuts: ['fonctionnaire'],
    },
  ])
  test('« ou » ajoute, « et » croise', () => {
    expect(respond('quels métiers pour la nature ou la loi ?', larges).metiers).toHaveLength(3)
    expect(respond('quels métiers pour la nature ou la loi ?', larges).text).toMatch(/« nature ou .*loi »/)
  })
  test('un statut refusé écarte ceux qui n’ont que lui', () => {
    const reply = respond('un métier pour faire respecter la loi sans être militaire', larges)
    expect(reply.metiers.map(({ nom }) => nom)).toEqual(['juge'])
    expect(reply.text).toMatch(/sans être militaire/)
  })
  test('un statut n’est dit qu’une fois', () => {
    expect(respond('métiers de fonctionnaire dans la nature', larges).text).toMatch(
      /\(« dans la nature », statut fonctionnaire\)/,
    )
  })
  test('une façon de travailler passe après ce qu’on aime, quand trop peu réunissent les deux', () => {
    const { metiers, text } = respond('un métier calme dans la nature', larges)
    expect(metiers.map(({ nom }) => nom)).toEqual(['garde forestier/ière'])
    expect(text).toMatch(/« calme » et « dans la nature »/)
  })
  test('un mot refusé l’est, même dit d’abord sans refus', () => {
    expect(
      respond('la nature ça me tue, quels métiers sans la nature ?', larges).metiers.map(({ nom }) => nom),
    ).toEqual(['soldat/e du feu', 'juge'])
  })
  test('un verbe de l’envie se conjugue', () => {
    const verts = indexOf([{ nomMetier: 'garde', centresInteret: ['je veux protéger la planète'] }])
    expect(respond('un métier où on sauve la terre', verts).metiers).toHaveLength(1)
  })
  test('les mots redits ont leurs accents', () => {
    expect(respond('quels metiers pour l ecologie et la nature', larges).text).toMatch(/« écologie »/)
  })
})

test('des métiers proches « mais moins d’études » n’en demandent pas tant, et c’est dit', () => {
  const menuisiers = indexOf([
    { nomMetier: 'juge', codesRome: ['K1904'], centresInteret: ['je veux faire respecter la loi'], niveau: 'bac + 7' },
    {
      nomMetier: 'greffier/ière',
      codesRome: ['K1904'],
      centresInteret: ['je veux faire respecter la loi'],
      niveau: 'bac + 2',
    },
    {
      nomMetier: 'procureur/e',
      codesRome: ['K1904'],
      centresInteret: ['je veux faire respecter la loi'],
      niveau: 'bac + 7',
    },
  ])
  const reply = respond('des métiers comme juge mais avec moins d’études', menuisiers)
  expect(reply.metiers.map(({ nom }) => nom)).toEqual(['greffier/ière'])
  expect(reply.text).toMatch(/Des métiers proches de \*\*juge\*\*, jusqu’au niveau bac \+ 6/)
})

test('un niveau seul : les métiers où mènent le plus de goûts d’abord', () => {
  const connus = indexOf([{ nomMetier: 'inconnu/e au lexique', niveau: 'CAP ou équivalent' }, ...soignants])
  expect(notorieteOf(connus).size).toBeGreaterThan(100)
  expect([...notorieteOf(connus).values()].every((share) => share > 0 && share <= 1)).toBe(true)
})
