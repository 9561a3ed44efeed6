import { respond } from '../../src/answers/respond'
import { indexCatalogue } from '../../src/search/catalogueIndex'
import { indexOf, realLexique } from '../support/catalogues'
import { aFicheFormation } from '../support/fiches'
import { lire } from '../support/lire'

const index = indexOf(
  [
    { nomMetier: 'vendeur/euse en magasin', id: 'MET.860' },
    { nomMetier: 'conseiller/ère agricole' },
    { nomMetier: 'conseiller/ère en environnement' },
    { nomMetier: 'notaire' }, // MET.9004
    { nomMetier: 'accompagnant/e éducatif/ive et social/e', synonymes: ['AES'] },
    { nomMetier: 'influenceur/euse' },
  ],
  [
    { libelle: 'licence mention administration économique et sociale', sigle: 'AES' }, // FOR.9001
    { libelle: 'licence mention physique' }, // FOR.9002
    { libelle: 'CAP accompagnant éducatif petite enfance' }, // FOR.9003
    { libelle: 'bac pro métiers de la coiffure' }, // FOR.9004
    { libelle: 'BP coiffure' }, // FOR.9005
    { libelle: 'diplôme du programme grande école de Zelbis BS' }, // FOR.9006
    { libelle: 'bac pro technicien conseil vente en animalerie' }, // FOR.9007
    { libelle: 'BTS management commercial opérationnel', sigle: 'MCO' }, // FOR.9008
    { libelle: 'BTS négociation et digitalisation de la relation client', sigle: 'NDRC' }, // FOR.9009
    {
      libelle: 'licence mention sciences techniques activités physiques sportives management du sport',
      sigle: 'STAPS',
    },
    {
      libelle: 'licence mention sciences techniques activités physiques sportives entrainement sportif',
      sigle: 'STAPS',
    },
    { libelle: 'CAP boulanger', metiersAssocies: ['notaire'] }, // FOR.9012
    { libelle: 'bac pro plombier' }, // FOR.9013
    { libelle: "CS conduite d'un élevage caprin" }, // FOR.9014
    { libelle: "CS conduite d'un élevage porcin" },
    { libelle: 'CS (ex MC) aide à domicile' }, // FOR.9016
    { libelle: 'licence mention notaire adjoint' }, // FOR.9017
  ],
)

test.each([
  ['AES c’est quoi comme licence', 'formation description FOR.9001', 'le sigle d’un métier, mais sa sorte est dite'],
  [
    'quels enseignements de spécialité sont conseillés pour la licence de physique ?',
    'formation acces FOR.9002',
    'un morceau de nom de métier ne l’emporte pas sur une formation dite en entier',
  ],
  ['petite enfance en CAP, on apprend quoi', 'formation description FOR.9003', 'le nom avant sa sorte'],
  ['comment intégrer Zelbis ?', 'formation acces FOR.9006', 'une école par son seul nom'],
  [
    'bac pro vente en animalerie, on finit vendeur c’est tout ?',
    'formation debouches FOR.9007',
    'un métier dit ensuite, en passant',
  ],
  [
    'STAPS entraînement sportif, on continue sur quoi ?',
    'formation poursuite FOR.9011',
    'les mots qui suivent un sigle choisissent',
  ],
  ['CS conduite d’un élevage caprin durée', 'formation duree FOR.9014', 'un article dans le titre'],
  [
    'mention complémentaire aide à domicile qui peut y aller',
    'formation acces FOR.9016',
    '« aide » n’appelle pas à l’aide',
  ],
  ['licence notaire adjoint, faut déjà être notaire ?', 'formation acces FOR.9017', 'ce qu’il faut être avant'],
  ['mon fils est en première STI2D, notaire ça dure combien ?', 'duree MET.9004', 'la classe que l’on suit'],
])('%s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

describe('deux formations comparées', () => {
  const formations = (texte: string): readonly string[] => respond(texte, index).formations.map(({ id }) => id)

  test.each([
    ['différence entre le BTS MCO et le BTS NDRC', ['FOR.9008', 'FOR.9009']],
    ['bac pro ou BP coiffure ?', ['FOR.9004', 'FOR.9005']],
  ])('%s', (texte, ids) => {
    const reply = respond(texte, index)
    expect([reply.band, reply.intent]).toEqual(['sure', 'comparaison'])
    expect(reply.formations.map(({ id }) => id)).toEqual(ids)
    expect(reply.text).toMatch(/côte à côte/)
    // Both sheets are named as sources, and a tap opens one of them.
    for (const id of ids) expect(reply.text).toContain(id)
    expect(reply.contexte.offres).toEqual(ids)
  })

  test('celle que l’on a n’est pas comparée', () => {
    expect(formations('je suis en bac pro coiffure, comment entrer en BTS MCO ?')).toEqual(['FOR.9008'])
  })
})

describe('une formation d’une autre sorte ou sans fiche', () => {
  test('trouvée sous une autre sorte, elle est proposée, jamais affirmée', () => {
    const reply = respond('combien dure le CAP plombier ?', index)
    expect([reply.band, reply.formations.map(({ id }) => id)]).toEqual(['choice', ['FOR.9013']])
  })

  test('sans fiche, on le dit plutôt que de répondre sur le métier', () => {
    const reply = respond('CAP influenceur c’est quoi', index)
    expect(reply.band).not.toBe('sure')
    expect(reply.text).toMatch(/Je ne connais pas de formation « CAP influenceur »/)
  })
})

test('un nom courant qui dit sa sorte ne se reconnaît pas sans elle', () => {
  const { fiche } = aFicheFormation({ id: 'FOR.1', libelle: 'licence mention langues étrangères' })
  const lexique = { ...realLexique(), nomsFormations: [{ noms: ['licence d’espagnol'], formations: [fiche.id] }] }
  const langues = indexCatalogue({ metiers: [], formations: [fiche], problems: [] }, lexique)
  expect(lire(langues, 'licence d’espagnol, ça dure combien ?')).toBe('formation duree FOR.1')
  expect(lire(langues, 'traduisez en espagnol')).not.toMatch(/formation/)
})

test('après « quels métiers », une suite est demandée de la formation', () => {
  const { contexte } = respond('quels métiers après un CAP boulanger ?', index)
  const reply = respond('et comment y entre-t-on ?', index, contexte)
  expect([reply.intent, reply.facet]).toEqual(['formation', 'acces'])
})

const sigles = indexOf(
  [
    { id: 'MET.782', nomMetier: 'accompagnant/e éducatif/ive et social/e', synonymes: ['AES'] },
    { id: 'MET.669', nomMetier: 'conseiller/ère en économie sociale et familiale', synonymes: ['CESF'] },
  ],
  [
    { id: 'FOR.4756', libelle: 'licence mention administration économique et sociale', sigle: 'AES' },
    { id: 'FOR.1185', libelle: "diplôme d'État de conseiller en économie sociale familiale" },
    { id: 'FOR.9232', libelle: 'TP assistant de vie aux familles' },
    { id: 'FOR.5254', libelle: 'BPJEPS spécialité éducateur sportif mention activités aquatiques et de la natation' },
    { id: 'FOR.7956', libelle: 'BUT techniques de commercialisation parcours stratégie de marque et événementiel' },
    { id: 'FOR.9001', libelle: "diplôme d'ingénieur de CY Tech spécialité informatique" },
  ],
)

test.each([
  ['AES à la fac c’est quoi', 'formation description FOR.4756'],
  ['AES, c’est quoi comme métier', 'presentation MET.782'],
  ['DCESF c’est quoi', 'formation description FOR.1185'],
  ['c’est quoi CESF', 'presentation MET.669'],
  ['titre pro advf ça dure combien ?', 'formation duree FOR.9232'],
  ['BPJEPS AAN, c’est quoi ce truc ?', 'formation description FOR.5254'],
  ['but tech de co ça dure combien', 'formation duree FOR.7956'],
])('sigles : %s', (texte, attendu) => {
  expect(lire(sigles, texte)).toBe(attendu)
})
