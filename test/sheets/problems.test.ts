import { parseFicheFormation } from '../../src/sheets/parseFicheFormation'
import { parseFicheMetier } from '../../src/sheets/parseFicheMetier'
import { RULES } from '../../src/sheets/rules'
import { formationText, type MetierOptions, metierText } from '../support/fiches'

const metier = (options: MetierOptions = {}) => metierText({ id: 'MET.1', ...options })
const drop = (line: RegExp) => metier().replace(line, '')

/** rule, severity, line, words of the message, words of the remedy, sheet */
const FAULTS: readonly (readonly [string, 'error' | 'warning', number, string, string, string])[] = [
  ['entete-refuse', 'error', 1, '`js`', '`---`', `---js\n{}\n---\n${metier()}`],
  ['entete-refuse', 'error', 1, '`json`', '`---`', `---json\n{}\n---\n${metier()}`],
  ['entete-refuse', 'error', 1, '`coffee`', '`---`', `--- coffee\nx\n---\n${metier()}`],
  ['entete-invalide', 'error', 3, '`b: [`', 'une clé par ligne', `---\na: 1\nb: [\n---\n${metier()}`],
  ['entete-invalide', 'error', 1, 'pas fermé', '`---`', `---\nsource: x\n${metier()}`],
  ['entete-invalide', 'error', 1, 'YAML', 'une clé', `---\nrien que du texte\n---\n${metier()}`],
  ['entete-cle-inconnue', 'warning', 1, '`sourcess`', 'clé', `---\nsourcess: x\n---\n${metier()}`],
  ['titre-absent', 'error', 1, 'pas de titre', '# boulanger', drop(/^# .*\n/)],
  ['id-absent', 'error', 1, 'identifiant', '**ID:** MET.1', drop(/\*\*ID.*\n/)],
  ['id-invalide', 'error', 2, '`met 1`', '`MET.1`', metier({ id: 'met 1' })],
  ['id-en-desaccord', 'warning', 2, '`met-1-essai.md` dit `MET.1`', 'faux', metier({ id: 'MET.2' })],
  [
    'section-requise-absente',
    'error',
    1,
    '`Présentation` est absente',
    '## Présentation',
    drop(/## Présentation\n\n.*\n/),
  ],
  ['section-requise-absente', 'error', 8, '`Présentation` est vide', '## Présentation', metier({ presentation: '' })],
  ['section-attendue-absente', 'warning', 1, '`En bref` est absente', '## En bref', drop(/## En bref\n\n.*\n/)],
  ['section-inconnue', 'warning', 16, '`Salaires et primes`', 'gardée', `${metier()}\n## Salaires et primes\n\nx\n`],
  [
    'section-inconnue',
    'warning',
    16,
    '`Nature de travail`',
    '`## Nature du travail`',
    `${metier()}\n## Nature de travail\n\nx\n`,
  ],
  ['section-en-double', 'warning', 17, 'déjà ligne 12', 'réunissez', `${metier()}\n\n## En bref\n\nx\n`],
  ['ligne-non-reconnue', 'warning', 18, '`salarié`', 'voisines', `${metier()}\n\n**Statuts possibles:**\nsalarié\n`],
  ['appellation-absente', 'warning', 4, 'ni féminin ni masculin', '- Féminin', drop(/- Féminin.*\n- Masculin.*\n/)],
  ['code-rome-invalide', 'error', 10, '`H12034`', '`H1203`', metier({ codesRome: ['H1203', 'H12034'] })],
  ['code-rome-invalide', 'warning', 9, '`H12`', 'gardé comme domaine', metier({ codesRome: ['H12'] })],
  ['code-rome-invalide', 'error', 9, '`Z1203`', '`H1203`', metier({ codesRome: ['Z1203'] })],
  [
    'formation-malformee',
    'error',
    18,
    '`CAP fleuriste`',
    'FOR.9664',
    `${metier()}\n## Formations recommandées\n\n- CAP fleuriste\n`,
  ],
  ['formation-malformee', 'error', 18, '(ID: FOR.)', '(ID: FOR.9664)', metier({ formations: { 'FOR.': 'CAP' } })],
  ['niveau-inconnu', 'warning', 16, '`bac + 22`', '`bac + 2`', metier({ niveau: 'bac + 22' })],
  ['niveau-inconnu', 'warning', 16, '`doctorat`', '`bac + 8`', metier({ niveau: 'doctorat' })],
  ['niveau-inconnu', 'warning', 16, '`BTS`', '`bac + 2`', metier({ niveau: 'BTS' })],
  ['niveau-inconnu', 'warning', 16, '`très haut`', 'p. ex.', metier({ niveau: 'très haut' })],
  ['domaine-inconnu', 'warning', 3, '`mecanique`', '`mécanique`', metier({ entete: ['domaines:', '  - mecanique'] })],
  ['domaine-inconnu', 'warning', 2, '`santé`', '`santé, social, sport`', metier({ entete: ['domaines: santé'] })],
  ['entete-cle-inconnue', 'warning', 1, '`domaine`', '`domaines`', metier({ entete: ['domaine: sciences'] })],
  ['statut-inconnu', 'warning', 17, '`salarie/e`', '`salarié`', metier({ statuts: ['salarie/e'] })],
  [
    'centre-interet-inconnu',
    'warning',
    18,
    "`j'aime la natur`",
    "`j'aime la nature`",
    metier({ centresInteret: ["j'aime la natur"] }),
  ],
]

test.each(FAULTS)('%s (%s, line %i): %s', (rule, severity, line, message, remedy, text) => {
  const { fiche, problems } = parseFicheMetier(text, 'data/met-1-essai.md')
  const problem = problems.find((found) => found.rule === rule && found.message.includes(message))
  expect(problem ?? problems).toMatchObject({ rule, severity, line, file: 'data/met-1-essai.md' })
  expect(problem?.remedy).toContain(remedy)
  expect(fiche === undefined).toBe(problems.some((found) => found.severity === 'error'))
})

test('a link that is not a web address is not kept as one', () => {
  const text = formationText({ lien: 'javascript:alert(1)' })
  const { fiche, problems } = parseFicheFormation(text, 'for-1-essai.md')
  expect(fiche?.lien).toBeUndefined()
  expect(problems).toMatchObject([{ rule: 'lien-invalide', severity: 'warning', line: 9 }])
})

test('a training sheet without its information, or without an id', () => {
  const { problems } = parseFicheFormation('# BTS\n\n## Description\n\nx\n', 'bts.md')
  expect(problems.map(({ rule }) => rule)).toEqual(['id-absent', 'section-attendue-absente'])
})

test('all the faults of a sheet are listed, not only the first', () => {
  const text = metierText({
    id: 'x',
    codesRome: ['H1', 'H2', 'J1506'],
    niveau: 'z',
    statuts: ['y'],
    formations: { FOR: 'CAP' },
  })
  expect(parseFicheMetier(text, 'a.md').problems.map(({ rule }) => rule)).toEqual([
    'id-invalide',
    'code-rome-invalide',
    'code-rome-invalide',
    'niveau-inconnu',
    'formation-malformee',
    'statut-inconnu',
  ])
})

test('unknown words stay as the sheet writes them', () => {
  const { fiche } = parseFicheMetier(metier({ statuts: ['pirate', 'Salarié'] }), 'met-1.md')
  expect(fiche?.statuts).toEqual(['pirate', 'salarié'])
})

test('every rule has its test, here or where sheets are read from the disk', () => {
  const elsewhere = [
    'lien-invalide',
    'dossier-introuvable',
    'dossier-vide',
    'fichier-illisible',
    'fichier-trop-gros',
    'encodage-invalide',
    'id-en-double',
    'formation-sans-fiche',
    'phrase-longue',
    'un-seul-genre',
  ]
  expect([...new Set([...FAULTS.map(([rule]) => rule), ...elsewhere])].sort()).toEqual(Object.keys(RULES).sort())
})
