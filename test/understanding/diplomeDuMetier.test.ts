import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf(
  [
    {
      nomMetier: 'zonardeur/euse familial/e',
      id: 'MET.1',
      formations: { 'FOR.1': "diplôme d'État de zonardeur familial", 'FOR.2': 'licence mention sciences sociales' },
    },
    {
      nomMetier: 'gardien/ne du volcan',
      id: 'MET.2',
      formations: {
        'FOR.3': 'préparation au concours de gardien du volcan',
        'FOR.4': 'formation de gardien du volcan',
      },
    },
    { nomMetier: 'dompteur/euse de marées', id: 'MET.4' },
    { nomMetier: 'architecte', id: 'MET.3', formations: { 'FOR.5': "habilitation à l'exercice" } },
  ],
  [
    { id: 'FOR.1', libelle: "diplôme d'État de zonardeur familial", sigle: 'DEZF' },
    { id: 'FOR.2', libelle: 'licence mention sciences sociales' },
    { id: 'FOR.3', libelle: 'préparation au concours de gardien du volcan' },
    { id: 'FOR.4', libelle: 'formation de gardien du volcan' },
    { id: 'FOR.6', libelle: 'dompteur de marées' },
    { id: 'FOR.7', libelle: 'dompteur de marées (Institut Belaméra)' },
    { id: 'FOR.5', libelle: "habilitation à l'exercice", sigle: 'HABEX' },
  ],
)

test.each([
  ['Qui peut entrer en formation de zonardeur familial, diplôme d’État ?', 'formation acces FOR.1'],
  ['Comment entrer en formation de zonardeur familial, le DEZF ?', 'formation acces FOR.1'],
  ['zonardeur familial, le diplôme d’État c’est combien d’années ?', 'formation duree FOR.1'],
  ['conditions d’accès au diplôme de zonardeur familial (DEZF) ?', 'formation acces FOR.1'],
  ['zonardeur familial (DEZF) : débouchés ?', 'formation debouches FOR.1'],
  ['classe prépa au concours de gardien du volcan, qui peut y aller ?', 'formation acces FOR.3'],
  ['la formation de gardien du volcan dure combien de temps ?', 'formation duree FOR.4'],
  ['le HABEX ça prend combien de temps après le diplôme d’architecte ?', 'formation duree FOR.5'],
  // A title that is the job's very name; that of a school when it is said.
  ['le cursus dompteur de marées dure combien de temps ?', 'formation duree FOR.6'],
  ['à Belaméra la formation de dompteur de marées dure combien de temps ?', 'formation duree FOR.7'],
  ['dompteur de marées, combien d’années d’études ?', 'duree MET.4'],
  // What only a job's sheet tells is asked of the job.
  ['quel diplôme pour zonardeur familial ?', 'formations MET.1'],
  ['combien gagne un zonardeur familial avec le DEZF ?', 'salaire MET.1'],
  ['zonardeur familial, quels horaires avec le diplôme d’État ?', 'conditions MET.1'],
])('« %s » : %s', (question, read) => {
  expect(lire(index, question)).toBe(read)
})
