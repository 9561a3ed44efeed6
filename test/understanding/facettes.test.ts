import { FACETTES, type Facette } from '../../src/search/lexique'
import { realIndex } from '../support/catalogues'
import { lire } from '../support/lire'

/** Ways to ask each facet of a job, as people write them. */
const QUESTIONS: Readonly<Record<Facette, readonly string[]>> = {
  presentation: [
    'plombier',
    'c’est quoi un plombier ?',
    'parle-moi du métier de plombier',
    'plombier c koi',
    'fiche métier plombier',
  ],
  taches: [
    'que fait un plombier ?',
    'en quoi consiste le métier de plombier',
    'une journée type de plombier',
    'un plombier il fait quoi',
  ],
  etudes: [
    'quelles études pour être plombier ?',
    'comment devenir plombier',
    'je veux devenir plombier',
    'etude plombier',
  ],
  duree: [
    'combien d’années d’études pour plombier ?',
    'les études de plombier c’est long ?',
    'combien de temps pour devenir plombier',
  ],
  niveau: [
    'quel niveau d’études pour plombier',
    'faut le bac pour être plombier ?',
    'plombier sans le bac c’est possible ?',
  ],
  formations: [
    'quelles formations pour plombier ?',
    'quel diplôme pour être plombier',
    'quel CAP pour devenir plombier',
  ],
  statuts: ['un plombier est-il salarié ou indépendant ?', 'quel statut pour un plombier', 'plombier à son compte'],
  salaire: [
    'combien gagne un plombier ?',
    'salaire plombier',
    'un plombier est bien payé ?',
    'ça rapporte combien plombier',
    'plombier thune',
  ],
  competences: [
    'quelles qualités pour être plombier ?',
    'compétences plombier',
    'faut être bon en maths pour plombier ?',
  ],
  conditions: [
    'quels horaires a un plombier ?',
    'conditions de travail plombier',
    'un plombier travaille le week-end ?',
    'c’est stressant plombier ?',
  ],
  evolution: [
    'quelles évolutions pour un plombier ?',
    'plombier, il y a du travail ?',
    'quel avenir pour plombier',
    'débouchés plombier',
  ],
  interets: [
    'quels centres d’intérêt pour plombier ?',
    'plombier c’est fait pour moi ?',
    'il faut aimer quoi pour être plombier',
  ],
  rome: ['quel est le code ROME de plombier ?', 'code rome plombier'],
  appellations: [
    'quels sont les autres noms du plombier ?',
    'synonyme de plombier',
    'comment on dit plombier au féminin',
  ],
}

const index = realIndex()

describe.each(FACETTES)('%s', (facette) => {
  test.each(QUESTIONS[facette])('%s', (texte) => {
    expect(lire(index, texte)).toBe(`${facette} MET.266`)
  })
})

describe('la tournure la plus précise l’emporte', () => {
  test.each([
    ['c’est quoi le salaire d’un plombier ?', 'salaire', '« c’est quoi » ne dit rien de précis'],
    ['combien d’années d’études après le bac pour être plombier', 'duree', 'plus longue que « études »'],
    ['je veux devenir plombier, combien ça gagne ?', 'salaire', '« devenir » annonce seulement'],
    ['parle-moi des horaires du plombier', 'conditions', '« parle-moi » ne dit rien de précis'],
  ])('%s → %s (%s)', (texte, facette) => {
    expect(lire(index, texte)).toBe(`${facette} MET.266`)
  })
})

describe('les mots d’un nom de métier ne sont pas une question', () => {
  test.each([
    ['professeur des écoles', 'presentation MET.557'],
    ['pilote de ligne', 'presentation MET.400'],
    ['gardien de la paix', 'presentation MET.336'],
    ['éducateur spécialisé', 'presentation MET.311'],
  ])('%s', (texte, attendu) => {
    expect(lire(index, texte)).toBe(attendu)
  })
})
