import { parseFicheFormation } from '../../src/sheets/parseFicheFormation'
import { aFicheFormation } from '../support/fiches'

const TEXT = '# BTS\n\n## Informations générales\n\n**Durée:** 2 ans\n'

test('a whole sheet, every field', () => {
  const { fiche } = aFicheFormation({
    id: 'FOR.5968',
    libelle: 'BTS conception',
    sigle: 'CPI',
    duree: '2 ans',
    niveauCertification: 'niveau 5',
    type: 'brevet de technicien supérieur (BTS)',
    lien: 'https://exemple.fr/rncp/1/',
    description: 'On conçoit.',
    acces: 'Après un bac.',
    attendus: 'De la rigueur.',
    poursuite: 'En licence.',
    metiersAssocies: ['technicien/ne, tout court', 'élagueur/euse'],
  })
  expect(fiche).toMatchObject({
    kind: 'formation',
    id: 'FOR.5968',
    libelle: 'BTS conception',
    sigle: 'CPI',
    codeScolarite: undefined,
    duree: '2 ans',
    niveauCertification: 'niveau 5',
    type: 'brevet de technicien supérieur (BTS)',
    lien: 'https://exemple.fr/rncp/1/',
    description: { passages: [{ paragraphes: ['On conçoit.'] }] },
    acces: { nom: 'Accès', passages: [{ paragraphes: ['Après un bac.'] }] },
    attendus: { passages: [{ paragraphes: ['De la rigueur.'] }] },
    poursuite: { nom: "Poursuite d'études", passages: [{ paragraphes: ['En licence.'] }] },
    metiersAssocies: ['technicien/ne, tout court', 'élagueur/euse'],
    autresSections: [],
  })
})

test.each([
  ['FOR.5968_bts_conception.md', TEXT],
  ['dossier/for-5968-bts-conception.md', TEXT],
  ['C:\\fiches\\for-5968.md', TEXT],
  ['bts.md', `---\nid: FOR.5968\n---\n${TEXT}`],
  ['bts.md', TEXT.replace('# BTS', '# BTS\n**ID:** FOR.5968')],
])('id from %s', (file, text) => {
  expect(parseFicheFormation(text, file)).toMatchObject({ fiche: { id: 'FOR.5968' }, problems: [] })
})

test('a sub-heading repeats the name of its section ("### Accès" under "## Accès")', () => {
  const { fiche } = parseFicheFormation(`${TEXT}\n## Accès\n\n### Accès\n            Sur dossier.\n`, 'for-1.md')
  expect(fiche?.acces?.passages).toEqual([{ titre: 'Accès', niveau: 3, paragraphes: ['Sur dossier.'], line: 9 }])
})

test('a bullet alone on its line belongs to the text below it', () => {
  const { fiche } = parseFicheFormation(
    `${TEXT}\n## Attendus\n\n                - \n                    Être titulaire du bac.\n\n                - \n                    Aimer bouger.\n`,
    'for-1.md',
  )
  expect(fiche?.attendus?.passages[0]?.paragraphes).toEqual(['- Être titulaire du bac.', '- Aimer bouger.'])
})

test('an unknown line of "Informations générales" is kept and reported', () => {
  const { fiche, problems } = parseFicheFormation(`${TEXT}**Coût:** 100 €\n`, 'for-1.md')
  expect(fiche?.duree).toBe('2 ans')
  expect(fiche?.autresSections).toMatchObject([{ passages: [{ paragraphes: ['**Coût:** 100 €'] }] }])
  expect(problems).toMatchObject([{ rule: 'ligne-non-reconnue', line: 6 }])
})
