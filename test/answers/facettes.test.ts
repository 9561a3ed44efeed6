import { answerIntent } from '../../src/answers/answerIntent'
import type { Reply } from '../../src/answers/reply'
import { wordAnswer } from '../../src/answers/wordAnswer'
import { FACETTES, type Facette } from '../../src/search/lexique'
import { FACETTE } from '../../src/texts/fr'
import { indexOf } from '../support/catalogues'
import { aFicheMetier, type MetierOptions } from '../support/fiches'

const COMPLETE: MetierOptions = {
  nomMetier: 'élagueur/euse',
  synonymes: ['arboriste grimpeur/euse'],
  codesRome: ['A1201'],
  presentation: 'Grimper aux arbres pour les soigner.',
  apres3e: 'Compter 2 ans pour un CAP.',
  apresBac: 'Compter 1 an pour un CS.',
  natureTravail: '### Tailler\nChoisir les branches et les couper.',
  competences: '### Être prudent\nOn travaille en hauteur.',
  conditionTravail: '### Dehors\nPar tous les temps.',
  salaire: 'À partir de 1800 euros brut par mois.',
  insertion: '### Un métier recherché\nLes villes recrutent.',
  accesMetier: 'Il faut un CAP.',
  niveau: 'CAP ou équivalent',
  formations: { 'FOR.9001': 'CAP élagage' },
  statuts: ['salarié', 'artisan'],
  centresInteret: ['j’aime la nature'],
}
/** A sheet that says the least a sheet may say. */
const PRESQUE_VIDE: MetierOptions = {
  nomMetier: 'dresseur/euse de dragons',
  presentation: 'Dresser des dragons.',
  enBref: 'Avec patience.',
}

const index = indexOf([COMPLETE, PRESQUE_VIDE], [{ libelle: 'CAP élagage' }])
const [complete, presqueVide] = index.catalogue.metiers

function reply(at: 0 | 1, facette: Facette): Reply {
  const fiche = at === 0 ? complete : presqueVide
  if (fiche === undefined) throw new Error('no such sheet')
  return wordAnswer(answerIntent({ kind: 'metier', facette, candidat: { fiche, score: 1 }, autres: [] }, index))
}

describe('la fiche le dit', () => {
  test.each<readonly [Facette, RegExp]>([
    ['presentation', /Grimper aux arbres/],
    ['taches', /\*\*Tailler\*\* : Choisir les branches/],
    ['etudes', /2 ans pour un CAP[\s\S]*1 an pour un CS[\s\S]*CAP ou équivalent[\s\S]*CAP élagage/],
    ['duree', /\*\*Après la 3e\*\* : Compter 2 ans/],
    ['niveau', /Niveau minimum : \*\*CAP ou équivalent\*\*/],
    ['formations', /- CAP élagage/],
    ['statuts', /salarié, artisan/],
    ['salaire', /Au début : À partir de 1800 euros/],
    ['competences', /\*\*Être prudent\*\*/],
    ['conditions', /\*\*Dehors\*\* : Par tous les temps/],
    ['evolution', /\*\*Un métier recherché\*\* : Les villes recrutent/],
    ['interets', /« j['’]aime la nature »/],
    ['rome', /A1201/],
    ['appellations', /élagueuse[\s\S]*arboriste grimpeur/],
  ])('%s', (facette, attendu) => {
    const { band, intent, text } = reply(0, facette)
    expect(text).toMatch(attendu)
    expect(text).not.toMatch(/ne dit rien/)
    expect({ band, intent }).toEqual({ band: 'sure', intent: facette })
  })

  test('les quatorze y sont', () => {
    for (const facette of FACETTES) expect(reply(0, facette).text.length).toBeGreaterThan(40)
  })
})

describe('la fiche ne le dit pas', () => {
  const said: readonly Facette[] = ['presentation', 'taches', 'appellations']
  test.each(FACETTES.filter((facette) => !said.includes(facette)))('%s', (facette) => {
    const { band, text } = reply(1, facette)
    expect(text).toContain(`La fiche ne dit rien sur ${FACETTE[facette]}.`)
    expect(band).toBe('sure')
    expect(text).not.toMatch(/undefined|null|NaN/)
  })

  test('ce qu’elle dit à côté suit', () => {
    expect(reply(1, 'conditions').text).toMatch(/Ce qu’elle dit à côté :[\s\S]*Avec patience/)
  })

  test('aucune question sans réponse n’est proposée ensuite', () => {
    expect(reply(1, 'presentation').suggestions).toEqual(['On fait quoi au quotidien ?', 'Métiers proches'])
  })
})

test('un salaire sans montant : c’est dit', () => {
  const { fiche } = aFicheMetier({ salaire: 'Variable selon les clients.' })
  const answer = answerIntent({ kind: 'metier', facette: 'salaire', candidat: { fiche, score: 1 }, autres: [] }, index)
  expect(wordAnswer(answer).text).toMatch(/Variable selon les clients[\s\S]*pas de montant/)
})

describe('toujours', () => {
  test.each(FACETTES.flatMap((facette) => [0, 1].map((at) => [facette, at] as const)))(
    '%s, fiche %i : les deux genres, puis la source et son lien',
    (facette, at) => {
      const { text, metiers } = reply(at === 0 ? 0 : 1, facette)
      const [title] = text.split('\n')
      expect(title).toBe(at === 0 ? '**Élagueur / élagueuse**' : '**Dresseur / dresseuse de dragons**')
      const id = at === 0 ? 'MET.9001' : 'MET.9002'
      expect(text.trimEnd().split('\n').at(-1)).toBe(
        `[Source : Onisep, fiche ${id}](https://www.onisep.fr/http/redirection/metier/slug/${id})`,
      )
      expect(metiers[0]?.id).toBe(id)
    },
  )
})

test('une longue liste de formations est coupée, et le dit', () => {
  const formations = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`FOR.${n + 1}`, `CAP numéro ${n + 1}`]))
  const { fiche } = aFicheMetier({ formations })
  const { text } = wordAnswer(
    answerIntent({ kind: 'metier', facette: 'formations', candidat: { fiche, score: 1 }, autres: [] }, index),
  )
  expect(text).toContain('- CAP numéro 8')
  expect(text).not.toContain('- CAP numéro 9')
  expect(text).toContain('et 4 autres')
})
