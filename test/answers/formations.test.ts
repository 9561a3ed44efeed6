import { answerIntent } from '../../src/answers/answerIntent'
import type { Reply } from '../../src/answers/reply'
import { respond } from '../../src/answers/respond'
import { wordAnswer } from '../../src/answers/wordAnswer'
import type { FacetteFormation } from '../../src/search/lexique'
import { indexOf } from '../support/catalogues'

const index = indexOf(
  [{ nomMetier: 'élagueur/euse', formations: { 'FOR.9001': 'CAP élagage' } }, { nomMetier: 'couvreur/euse' }],
  [
    {
      libelle: 'CAP élagage',
      duree: '2 ans',
      niveauCertification: 'niveau 3',
      description: 'On apprend à grimper aux arbres.',
      acces: '### Accès\nAprès la 3e.',
      attendus: '- Aimer grimper\n- Être prudent',
      poursuite: 'On peut continuer en bac pro.',
      metiersAssocies: ['couvreur/euse'],
    },
    {
      libelle: 'BUT science des dragons parcours vol',
      duree: '3 ans',
      niveauCertification: 'niveau 6',
      type: 'bachelor universitaire de technologie (BUT)',
    },
    {
      libelle: 'BUT science des dragons parcours flamme',
      duree: '3 ans',
      niveauCertification: 'niveau 6',
      type: 'bachelor universitaire de technologie (BUT)',
    },
    { libelle: 'CAP toiture', lien: 'https://example.org/cap' },
  ],
)

function reply(facette: FacetteFormation, ...ids: readonly string[]): Reply {
  const candidats = index.catalogue.formations
    .filter(({ id }) => ids.includes(id))
    .map((fiche) => ({ fiche, score: 1 }))
  return wordAnswer(answerIntent({ kind: 'formation', facette, candidats }, index))
}

describe('la fiche le dit', () => {
  test.each<readonly [FacetteFormation, RegExp]>([
    ['description', /On apprend à grimper[\s\S]*\*\*2 ans\*\*[\s\S]*niveau 3 \(comme un CAP\)/],
    ['duree', /Durée : \*\*2 ans\*\*/],
    ['acces', /\*\*L’accès\*\* : Après la 3e\.[\s\S]*- Aimer grimper\n- Être prudent/],
    ['poursuite', /\*\*Après\*\* : On peut continuer en bac pro/],
    ['debouches', /- élagueur \/ élagueuse[\s\S]*- couvreur \/ couvreuse/],
  ])('%s', (facet, attendu) => {
    const said = reply(facet, 'FOR.9001')
    expect(said).toMatchObject({ band: 'sure', intent: 'formation', facet })
    expect(said.text).toMatch(attendu)
    expect(said.text).toMatch(/^\*\*CAP élagage\*\*/)
    expect(said.text).toMatch(
      /\[Source : Onisep, fiche FOR\.9001\]\(https:\/\/www\.onisep\.fr\/http\/redirection\/formation\/slug\/FOR\.9001\)$/,
    )
  })
})

describe('la fiche ne le dit pas', () => {
  test.each<readonly [FacetteFormation, RegExp]>([
    ['description', /C’est un diplôme de type « CAP \(CAP\) »\. La fiche ne le décrit pas plus/],
    [
      'acces',
      /La fiche ne dit rien sur la façon d’y entrer\. La page officielle du diplôme : https:\/\/example\.org\/cap/,
    ],
    ['poursuite', /La fiche ne dit rien sur la suite des études/],
    ['debouches', /La fiche ne dit pas à quels métiers/],
  ])('%s', (facet, attendu) => {
    const { text } = reply(facet, 'FOR.9004')
    expect(text).toMatch(attendu)
    expect(text).not.toMatch(/undefined|null/)
    expect(text).toMatch(/Source : Onisep, fiche FOR\.9004/)
  })
})

test('les parcours d’un diplôme : une seule réponse, ses fiches citées', () => {
  const { text } = reply('duree', 'FOR.9002', 'FOR.9003')
  expect(text).toMatch(/^\*\*BUT science des dragons\*\*/)
  expect(text).toMatch(/J’ai 2 fiches[\s\S]*parcours vol[\s\S]*parcours flamme/)
  expect(text).toMatch(/FOR\.9002.* · .*FOR\.9003/)
})

describe('compris dans un petit jeu de fiches', () => {
  test.each([
    ['c’est quoi le CAP élagage ?', 'description', ['FOR.9001']],
    ['combien de temps dure le CAP élagage ?', 'duree', ['FOR.9001']],
    ['comment entrer en CAP élagage ?', 'acces', ['FOR.9001']],
    ['que faire après un CAP élagage ?', 'poursuite', ['FOR.9001']],
    ['quels sont les débouchés du CAP élagage ?', 'debouches', ['FOR.9001']],
    ['BUT science des dragons', 'description', ['FOR.9002', 'FOR.9003']],
    ['BUT science des dragons parcours flamme', 'description', ['FOR.9003']],
  ])('%s → %s', (texte, facet, ids) => {
    const { facet: found, formations } = respond(texte, index)
    expect({ facet: found, ids: formations.map(({ id }) => id) }).toEqual({ facet, ids })
  })
})

describe('les options d’un diplôme', () => {
  const options = indexOf(
    [{ nomMetier: 'dragonnier/ère' }],
    [
      { libelle: 'CAP soin des dragons option B flamme', description: 'On y apprend à souffler.' },
      { libelle: 'CAP soin des dragons option A écailles', description: 'On y apprend à polir.' },
    ],
  )

  test('ce qu’on apprend est dit pour chacune, dans leur ordre', () => {
    const { text, band } = respond('qu’est-ce qu’on apprend en CAP soin des dragons ?', options)
    expect(band).toBe('sure')
    expect(text).toContain('dépend de l’option')
    expect(text.indexOf('**option A écailles** : On y apprend à polir.')).toBeGreaterThan(0)
    expect(text.indexOf('**option B flamme** : On y apprend à souffler.')).toBeGreaterThan(text.indexOf('option A'))
    expect(text).not.toContain('fiches sur ce diplôme')
  })

  test('la durée ne les détaille pas', () => {
    expect(respond('combien de temps dure le CAP soin des dragons ?', options).text).not.toContain('On y apprend')
  })
})

describe('la durée d’une formation, et ce qui vient avant', () => {
  const apres = indexOf(
    [],
    [
      { libelle: 'master mention dragons', duree: '2 ans', niveauCertification: 'niveau 7', type: 'master' },
      {
        libelle: 'diplôme d’État de dresseuse',
        duree: '1 an',
        niveauCertification: 'niveau 6',
        type: 'diplôme d’État',
        acces: 'On visite une ferme. La formation est accessible aux titulaires du DE de soigneur.',
      },
      { libelle: 'licence mention dragons', duree: '3 ans', niveauCertification: 'niveau 6', type: 'licence' },
      {
        libelle: 'TP dresseur',
        duree: '1 an',
        niveauCertification: 'niveau 6',
        type: 'titre professionnel (TP)',
      },
    ],
  )
  test.each<readonly [string, RegExp]>([
    ['master dragons durée', /2 ans[\s\S]*après 3 années d’études supérieures[\s\S]*5 ans après le bac/],
    ['diplôme d’État de dresseuse durée', /1 an[\s\S]*\*\*L’accès\*\* : La formation est accessible aux titulaires/],
    ['licence dragons durée', /^(?![\s\S]*(?:après le bac|L’accès))/],
    ['titre pro dresseur durée', /^(?![\s\S]*(?:après le bac|L’accès))/],
  ])('%s', (texte, attendu) => {
    expect(respond(texte, apres).text).toMatch(attendu)
  })
})

test('deux métiers cités ne sont pas tous ceux auxquels une formation mène', () => {
  expect(reply('debouches', 'FOR.9001').text).toMatch(
    /ne cite que 2 métiers[\s\S]*pas tout[\s\S]*\*\*Après\*\* : On peut continuer en bac pro/,
  )
})
