import { answerIntent } from '../../src/answers/answerIntent'
import type { Reply } from '../../src/answers/reply'
import { respond } from '../../src/answers/respond'
import { wordAnswer } from '../../src/answers/wordAnswer'
import { FACETTES, FACETTES_FORMATION, type Facette } from '../../src/search/lexique'
import { SUGGESTION_FACETTE, SUGGESTION_FORMATION, SUGGESTIONS } from '../../src/texts/fr'
import { CONTEXTE_VIDE } from '../../src/understanding/contexte'
import { realIndex } from '../support/catalogues'

const index = realIndex()
const { metiers, formations } = index.catalogue

/** The first faults, and how many more: a hundred lines say no more than five. */
function some(faults: readonly string[]): readonly string[] {
  return faults.length <= 5 ? faults : [...faults.slice(0, 5), `… ${faults.length} en tout`]
}

const FACETTE_OF = new Map<string, Facette>(FACETTES.map((facette) => [SUGGESTION_FACETTE[facette], facette]))

/** What a tap on a suggestion gives, in a few words, and what it ought to. */
function tap(reply: Reply, suggestion: string): Reply {
  return respond(suggestion, index, reply.contexte)
}

function ofMetier(fiche: (typeof metiers)[number], facette: Facette): Reply {
  return wordAnswer(answerIntent({ kind: 'metier', facette, candidat: { fiche, score: 1 }, autres: [] }, index))
}

test('après chaque réponse sur chaque métier de data/, chaque suggestion est comprise', () => {
  const faults: string[] = []
  for (const fiche of metiers) {
    for (const facette of FACETTES) {
      const reply = ofMetier(fiche, facette)
      expect(reply.suggestions.length).toBeLessThanOrEqual(4)
      for (const suggestion of reply.suggestions) {
        const next = tap(reply, suggestion)
        const wanted = suggestion === SUGGESTIONS.proches ? 'metiersProches' : FACETTE_OF.get(suggestion)
        const same = suggestion === SUGGESTIONS.proches || (next.metiers[0]?.id === fiche.id && next.band === 'sure')
        if (next.intent !== wanted || !same)
          faults.push(`${fiche.id} ${facette} → ${suggestion} → ${next.intent} ${next.metiers[0]?.id}`)
      }
    }
  }
  expect(some(faults)).toEqual([])
})

test('une suggestion n’est proposée que si la fiche y répond', () => {
  for (const fiche of metiers) {
    for (const facette of FACETTES) {
      const reply = ofMetier(fiche, facette)
      for (const suggestion of reply.suggestions.filter((each) => FACETTE_OF.has(each)))
        expect(tap(reply, suggestion).text).not.toMatch(/^La fiche ne dit rien/m)
    }
  }
})

describe('après chaque formation de data/, chaque suggestion est comprise', () => {
  test.each(FACETTES_FORMATION.filter((facette) => facette !== 'poursuite'))('%s', (facette) => {
    expect(faultsOf(facette)).toEqual([])
  })
  test('poursuite', () => {
    expect(faultsOf('poursuite')).toEqual([])
  })

  function faultsOf(facette: (typeof FACETTES_FORMATION)[number]): readonly string[] {
    const faults: string[] = []
    for (const fiche of formations) {
      const before = FACETTES_FORMATION.find((each) => each !== facette) ?? 'description'
      const reply = wordAnswer(
        answerIntent({ kind: 'formation', facette: before, candidats: [{ fiche, score: 1 }] }, index),
      )
      const next = tap(reply, SUGGESTION_FORMATION[facette])
      if (next.intent !== 'formation' || next.facet !== facette || next.formations[0]?.id !== fiche.id)
        faults.push(`${fiche.id} → ${SUGGESTION_FORMATION[facette]} → ${next.intent} ${next.facet}`)
    }
    return some(faults)
  }
})

test('le nom complet de chaque métier, touché, donne ce métier', () => {
  const faults: string[] = []
  for (const fiche of metiers) {
    const list = respond('des métiers sans le bac', index)
    for (const suggestion of wordAnswer({
      kind: 'ambiguous',
      facette: 'salaire',
      dit: 'x',
      candidats: [{ fiche, score: 1 }],
      doute: false,
    }).suggestions) {
      const next = tap(list, suggestion)
      if (next.band !== 'sure' || next.metiers[0]?.id !== fiche.id)
        faults.push(`${suggestion} → ${next.band} ${next.metiers[0]?.nom}`)
    }
  }
  expect(some(faults)).toEqual([])
})

test('le libellé de chaque formation, touché, donne cette formation', () => {
  const faults: string[] = []
  for (const fiche of formations) {
    const choice = wordAnswer({
      kind: 'formationAmbiguous',
      facette: 'duree',
      dit: 'x',
      candidats: [{ fiche, score: 1 }],
    })
    for (const suggestion of choice.suggestions) {
      const next = tap(choice, suggestion)
      if (next.intent !== 'formation' || next.formations[0]?.id !== fiche.id)
        faults.push(`${fiche.id} ${suggestion} → ${next.intent} ${next.formations[0]?.id}`)
    }
  }
  expect(some(faults)).toEqual([])
})

test('les exemples de l’accueil et du guide sont compris', () => {
  const intents = [...SUGGESTIONS.exemples, ...SUGGESTIONS.interets].map(
    (exemple) => respond(exemple, index, CONTEXTE_VIDE).intent,
  )
  expect(intents).toEqual([
    'etudes',
    'metiersParInteret',
    'guide',
    ...SUGGESTIONS.interets.map(() => 'metiersParInteret'),
  ])
})
