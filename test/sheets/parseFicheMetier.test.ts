import { parseFicheMetier } from '../../src/sheets/parseFicheMetier'
import { aFicheMetier } from '../support/fiches'

/** Each test shows one trap of the real sheets, on a made-up sheet of its own. */
const HEAD = '# potier/ère\n**ID:** MET.7\n\n**Appellations:**\n- Féminin: potière\n- Masculin: potier\n'
const PRESENTATION = '\n## Présentation\n\nTourner la terre.\n\n## En bref\n\nDe la terre au bol.\n'

function read(text: string) {
  const { fiche, problems } = parseFicheMetier(text, 'met-7-potier.md')
  if (!fiche) throw new Error(JSON.stringify(problems))
  return { fiche, problems, rules: problems.map(({ rule }) => rule) }
}

test('a whole sheet, every field', () => {
  const { fiche } = aFicheMetier({
    id: 'MET.12',
    nomMetier: 'élagueur/euse',
    synonymes: ['grimpeur/euse'],
    codesRome: ['A1201'],
    apres3e: '2 ans pour le CAP.',
    apresBac: '1 an pour le CS.',
    natureTravail: 'Couper.',
    competences: 'Grimper.',
    conditionTravail: 'Dehors.',
    salaire: 'A partir de 1900 euros brut par mois',
    insertion: 'On recrute.',
    accesMetier: 'Un CS.',
    niveau: 'bac + 2',
    formations: { 'FOR.1': 'CS taille, soins (des arbres)' },
    statuts: ['salarié', 'artisan'],
    centresInteret: ["j'aime la nature"],
    entete: ['source: Onisep', 'maj: 2026-11-01', 'domaines:', '  - "agriculture, forêt"'],
  })
  expect(fiche).toMatchObject({
    kind: 'metier',
    id: 'MET.12',
    nom: 'élagueur/euse',
    libelleFeminin: 'élagueuse',
    libelleMasculin: 'élagueur',
    synonymes: [{ nom: 'grimpeur/euse', libelleFeminin: 'grimpeuse', libelleMasculin: 'grimpeur' }],
    codesRome: ['A1201'],
    natureTravail: { nom: 'Nature du travail', passages: [{ paragraphes: ['Couper.'] }] },
    competences: { passages: [{ paragraphes: ['Grimper.'] }] },
    conditionTravail: { passages: [{ paragraphes: ['Dehors.'] }] },
    accesMetier: { passages: [{ paragraphes: ['Un CS.'] }] },
    dureesEtudes: [
      { entree: 'apres3e', titre: 'Après la 3e', texte: '2 ans pour le CAP.' },
      { entree: 'apresBac', titre: 'Après le bac', texte: '1 an pour le CS.' },
    ],
    salaireDebutant: { euros: [1900] },
    niveauAccesMin: 'bac + 2',
    formationsMinRequise: [{ libelle: 'CS taille, soins (des arbres)', id: 'FOR.1' }],
    statuts: ['salarié', 'artisan'],
    centresInteret: ["j'aime la nature"],
    entete: { source: 'Onisep', maj: '2026-11-01', domaines: ['agriculture, forêt'] },
    autresSections: [],
  })
})

test('"## Salaire" stands unindented inside "Vie professionnelle"', () => {
  const { fiche, problems } = read(
    `${HEAD}${PRESENTATION}\n## Vie professionnelle\n\n## Salaire\n            ### Salaire du débutant\n            1900 euros\n\n            ## Intégrer le marché du travail\n            ### Un secteur ouvert\n            On recrute.\n`,
  )
  expect(fiche.vieProfessionnelle?.passages.map(({ titre, paragraphes }) => [titre, ...paragraphes])).toEqual([
    ['Salaire'],
    ['Salaire du débutant', '1900 euros'],
    ['Intégrer le marché du travail'],
    ['Un secteur ouvert', 'On recrute.'],
  ])
  expect(fiche.salaireDebutant).toEqual({ texte: '1900 euros', euros: [1900], line: 19 })
  expect(problems).toEqual([])
})

test('"## Niveau CAP, bac pro" stands unindented inside "Accès au métier" (MET.54)', () => {
  const { fiche, problems } = read(
    `${HEAD}${PRESENTATION}\n## Accès au métier\n\n## Niveau CAP, bac pro\n            Du CAP au bac.\n`,
  )
  expect(fiche.accesMetier?.passages).toEqual([
    { titre: 'Niveau CAP, bac pro', niveau: 2, paragraphes: ['Du CAP au bac.'], line: 18 },
  ])
  expect(problems).toEqual([])
})

test('"En bref" opens with a sub-heading (MET.280)', () => {
  const { fiche } = read(
    `${HEAD}\n## Présentation\n\nLa terre.\n\n## En bref\n\n### En quoi consiste ce métier ?\n            Tourner.\n`,
  )
  expect(fiche.formatCourt?.passages).toMatchObject([
    { titre: 'En quoi consiste ce métier ?', paragraphes: ['Tourner.'] },
  ])
})

test.each([12, 13, 16])('sub-headings indented by %i spaces are not code blocks', (spaces) => {
  const pad = ' '.repeat(spaces)
  const { fiche } = read(`${HEAD}${PRESENTATION}\n${pad}### Durée des études\n${pad}## Après le bac\n${pad}5 ans.\n`)
  expect(fiche.dureesEtudes).toMatchObject([{ entree: 'apresBac', texte: '5 ans.' }])
})

test('no blank line between Masculin and Codes ROME, nor before Présentation (MET.117)', () => {
  expect(read(`${HEAD}**Codes ROME:**\n- B1201${PRESENTATION}`).fiche.codesRome).toEqual(['B1201'])
  const { fiche, problems } = read(`${HEAD}${PRESENTATION.trimStart()}`)
  expect(fiche.libelleMasculin).toBe('potier')
  expect(fiche.accrocheMetier?.passages[0]?.paragraphes).toEqual(['Tourner la terre.'])
  expect(problems).toEqual([])
})

test('the Féminin/Masculin lines of other names are not the job’s own', () => {
  const { fiche } = read(
    `${HEAD}\n## Autres appellations\n\n### céramiste\n- Féminin: la céramiste\n- Masculin: le céramiste\n${PRESENTATION}`,
  )
  expect([fiche.libelleFeminin, fiche.libelleMasculin]).toEqual(['potière', 'potier'])
  expect(fiche.synonymes).toEqual([
    { nom: 'céramiste', libelleFeminin: 'la céramiste', libelleMasculin: 'le céramiste' },
  ])
})

test.each([
  ['Après la 3e', 'apres3e'],
  ['Après la 3 e', 'apres3e'],
  ['Après le bac', 'apresBac'],
  ['\u00a0Après le bac\u00a0', 'apresBac'],
  ['Après le bace', 'apresBac'],
  ['Après le Bac', 'apresBac'],
  ['Après le baccalauréat', 'apresBac'],
  ['Après le bac en 7 ans', 'apresBac'],
  ['Après un bac pro, un BP ou un BTSA du secteur', 'apresBac'],
  ['Avec ou sans le bac', 'avecOuSansBac'],
  ['Après un bac + 3', 'autre'],
  ['Niveau bac', 'autre'],
])('studies start at "%s": %s', (titre, entree) => {
  const { fiche } = read(
    `${HEAD}${PRESENTATION}\n            ### Durée des études\n            ## ${titre}\n            3 ans.\n`,
  )
  expect(fiche.dureesEtudes).toMatchObject([{ entree, titre: titre.trim(), texte: '3 ans.' }])
})

test('durations without "Durée des études" above them, with a text of their own, or opened by an ordinary line', () => {
  const without = read(`${HEAD}${PRESENTATION}\n            ### Après le bac\n            5 ans.\n`)
  expect(without.fiche.dureesEtudes).toMatchObject([{ entree: 'apresBac', texte: '5 ans.' }])
  const own = read(
    `${HEAD}${PRESENTATION}\n            ### Durée des études\n            Sur concours.\n\n            Après le bac\n            2 ans.\n`,
  )
  expect(own.fiche.dureesEtudes).toMatchObject([
    { entree: 'autre', titre: '', texte: 'Sur concours.' },
    { entree: 'apresBac', titre: 'Après le bac', texte: '2 ans.' },
  ])
})

test('NBSP, soft hyphens, zero-width characters, typographic apostrophes, decomposed letters, double spaces', () => {
  const { fiche } = read(
    `# poti\u00ader/e\u0300re  d\u2019art\n**ID:** MET.7\n\n## Présentation\n\nL\u2019art\u00a0: l\u200ba terre \u202fcuite.\n\n## En bref\n\nx\n`,
  )
  expect(fiche.nom).toBe("potier/ère d'art")
  expect(fiche.accrocheMetier?.passages[0]?.paragraphes).toEqual(["L'art : la terre cuite."])
})

test('<br/> and <p> cut a line into statements', () => {
  const { fiche } = read(`${HEAD}\n## Présentation\n\n<p>Un.</p>Deux.<br/>Trois. <br>Quatre.\n\n## En bref\n\nx\n`)
  expect(fiche.accrocheMetier?.passages[0]?.paragraphes).toEqual(['Un.', 'Deux.', 'Trois.', 'Quatre.'])
})

test.each(['bac + 2', 'bac +2', 'bac+2', 'bac\u00a0+ 2'])('level written "%s"', (niveau) => {
  expect(read(`${HEAD}${PRESENTATION}\n**Niveau d'accès minimum:** ${niveau}\n`).fiche.niveauAccesMin).toBe('bac + 2')
})

test.each(['femme / valet de chambre', 'barman (barmaid)', 'chef/fe', 'agriculteur/trice'])(
  'title "%s" is kept as it is',
  (nom) => {
    expect(read(HEAD.replace('potier/ère', nom) + PRESENTATION).fiche.nom).toBe(nom)
  },
)

test('centres of interest hold commas, and one a capital', () => {
  const centres = ['TV, ciné, radios : ces univers me fascinent', "J'aime communiquer"]
  const { fiche, problems } = read(
    `${HEAD}${PRESENTATION}\n## Centres d'intérêt\n\n${centres.map((c) => `- ${c}`).join('\n')}\n`,
  )
  expect(fiche.centresInteret).toEqual(centres)
  expect(problems).toEqual([])
})

test('A15 is a ROME domain, not a job code: kept apart, the sheet is served', () => {
  const { fiche, problems } = read(`${HEAD}\n**Codes ROME:**\n- A15\n- B1201\n${PRESENTATION}`)
  expect([fiche.domainesRome, fiche.codesRome]).toEqual([['A15'], ['B1201']])
  expect(problems).toMatchObject([{ rule: 'code-rome-invalide', severity: 'warning', line: 9 }])
})

test('Windows line ends, a byte order mark, and lines counted with the front matter', () => {
  const { fiche } = read(`\uFEFF---\nsource: Onisep\n---\n${HEAD}${PRESENTATION}`.replaceAll('\n', '\r\n'))
  expect(fiche.nom).toBe('potier/ère')
  expect(fiche.accrocheMetier?.line).toBe(11)
})

test('an unknown section is kept whole, with a warning', () => {
  const { fiche, problems } = read(
    `${HEAD}${PRESENTATION}\n## Le saviez-vous ?\n\nOui.\n\n            ### Encore\n            Non.\n`,
  )
  expect(fiche.autresSections).toMatchObject([
    { nom: 'Le saviez-vous ?', passages: [{ paragraphes: ['Oui.'] }, { titre: 'Encore', paragraphes: ['Non.'] }] },
  ])
  expect(problems).toMatchObject([{ rule: 'section-inconnue', severity: 'warning', line: 16 }])
})

test('parts written in bold or as headings, without accents or with spaces before the colon, are the same parts', () => {
  const { fiche, problems } = read(
    '# potier/ère\n**ID :** MET.7\n\n**Appellations :**\n- Féminin : potière\n- Masculin : potier\n\n## Presentation\n\nA.\n\n## En bref :\n\nB.\n\n## Statuts possibles\n\n- salarié\n',
  )
  expect(fiche).toMatchObject({
    libelleFeminin: 'potière',
    statuts: ['salarié'],
    accrocheMetier: { nom: 'Présentation' },
  })
  expect(problems).toEqual([])
})

test('what no part can hold is kept and reported, nothing is lost', () => {
  const { fiche, rules } = read(
    `# potier/ère\nPerdue ?\n**ID:** MET.7\n\n**Appellations:**\n- Féminin: potière\n- Masculin: potier\n- Neutre: pot\n${PRESENTATION}\n## Statuts possibles\nsans tiret\n\n**Niveau d'accès minimum:** doctorat\n`,
  )
  expect(fiche.autresSections.flatMap(({ passages }) => passages).flatMap(({ paragraphes }) => paragraphes)).toEqual([
    'Perdue ?',
    '- Neutre: pot',
    'sans tiret',
    'doctorat',
  ])
  expect(rules).toEqual(['ligne-non-reconnue', 'ligne-non-reconnue', 'niveau-inconnu', 'ligne-non-reconnue'])
})
