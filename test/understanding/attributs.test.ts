import { respond } from '../../src/answers/respond'
import { indexOf, realIndex } from '../support/catalogues'
import { lire, souhaits } from '../support/lire'

const index = realIndex()

const faits = indexOf(
  [
    { id: 'MET.6', nomMetier: 'musicien/ne' },
    { id: 'MET.347', nomMetier: 'agent/e de sécurité' },
    { id: 'MET.374', nomMetier: 'architecte du patrimoine' },
    { id: 'MET.621', nomMetier: 'designer sonore' },
    { id: 'MET.818', nomMetier: 'mandataire judiciaire' },
    { id: 'MET.7965', nomMetier: 'mandataire judiciaire à la protection des majeurs' },
    { id: 'MET.8011', nomMetier: 'commercial/e itinérant/e' },
  ],
  [
    { id: 'FOR.582', libelle: 'bac pro technicien en chaudronnerie industrielle' },
    { id: 'FOR.4213', libelle: 'CS (ex MC) technicien(ne) en chaudronnerie aéronautique et spatiale' },
  ],
)

test.each([
  ['sound designer, faut être musicien ?', 'competences MET.621'],
  ['agent de sécurité, faut être plutôt bon architecte ?', 'MET.347'],
])('ce qu’il faudrait être n’est pas le métier dont on parle : %s → %s', (texte, attendu) => {
  expect(lire(faits, texte)).toContain(attendu)
})

test('un nom plus long, dit lui aussi, est un autre métier que celui par lequel il commence', () => {
  expect(lire(faits, 'mandataire judiciaire pour les majeurs protégés c’est quoi')).toContain('MET.7965')
  expect(lire(faits, 'mandataire judiciaire c’est quoi')).toContain('MET.818')
})

test('« ou pas » ne refuse rien de ce qui suit', () => {
  expect(lire(index, 'c’est dangereux ou pas de conduire une abatteuse en forêt')).toContain('conditions')
})

test('un centre commercial n’est pas un commercial', () => {
  expect(lire(faits, 'mon oncle est vigile dans un centre commercial, c’est quoi ses horaires')).toContain(
    'conditions MET.347',
  )
})

test.each([
  ['notaire études', 'etudes MET.558'],
  ['esthéticienne diplôme', 'formations MET.448'],
  ['combien es payer une assistante social', 'salaire MET.64'],
  ['architecte, ça se fait en combien de temps à partir de la terminale', 'duree MET.161'],
])('%s → %s', (texte, attendu) => {
  expect(lire(index, texte)).toContain(attendu)
})

test.each(['le nucléaire, ça embauche à quels postes ?', 'sans diplôme je peux prétendre à quoi ?'])(
  'des métiers sont demandés : %s',
  (texte) => {
    expect(lire(index, texte)).toMatch(/^liste/)
  },
)

test('« jpeu fer » est « je peux faire », et pas le fer', () => {
  expect(souhaits(index, 'quel métier sans diplôme jpeu fer')).not.toContain('fer')
})

test('en finir avec le lycée n’est pas en finir', () => {
  expect(lire(index, 'jen ai marre des cours jveu en finir avc le lycé et bossé ya koi sans bac')).not.toContain(
    'detresse',
  )
  expect(lire(index, 'jveu en finir avc la vie')).toContain('detresse')
})

test('on demande à entrer dans l’une, après l’autre', () => {
  expect(
    lire(
      faits,
      'Un bac pro chaudronnerie suffit-il pour être admis au CS technicien en chaudronnerie aéronautique et spatiale ?',
    ),
  ).toContain('FOR.4213')
})

test('un sigle de deux lettres et un début de mot disent la variante', () => {
  expect(lire(index, 'BUT CS parcours anim sociale, on y fait quoi comme cours ?')).toContain(
    'formation description FOR.7833',
  )
})

test.each([
  [
    [
      'aide-soignante ou auxiliaire de puériculture',
      'Parlez-moi d’abord de la seconde : quelles sont les conditions de travail ?',
    ],
    'conditions',
    'MET.415',
  ],
  [['boulanger', 'Merci. Quels métiers sont voisins de celui-ci ?'], 'metiersProches', 'MET.152'],
])('%j → %s', ([avant, suite], intent, premier) => {
  const { contexte } = respond(avant ?? '', index)
  const reply = respond(suite ?? '', index, contexte)
  expect(reply.intent).toBe(intent)
  expect(reply.metiers[0]?.id).toBe(premier)
})
