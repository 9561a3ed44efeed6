import { indexOf } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

/** A job that several trainings prepare for, one of them a titre professionnel; others bear its name in schools. */
const bot = () =>
  talkTo(
    indexOf(
      [
        {
          id: 'MET.17',
          nomMetier: 'scripte',
          formations: { 'FOR.1': 'BTS audiovisuel', 'FOR.2': 'scripte', 'FOR.3': 'TP scripte de plateau' },
        },
        { id: 'MET.18', nomMetier: 'secrétaire médical/e', formations: { 'FOR.4': 'BTS assistance' } },
      ],
      [
        { id: 'FOR.1', libelle: 'BTS audiovisuel', duree: '2 ans' },
        { id: 'FOR.2', libelle: 'scripte', duree: '3 ans', niveauCertification: 'non inscrit au RNCP' },
        { id: 'FOR.3', libelle: 'TP assistant de plateau', duree: '1 an' },
        { id: 'FOR.4', libelle: 'BTS assistance', duree: '2 ans' },
        { id: 'FOR.5', libelle: 'secrétaire médical et social (Croix-Rouge française)', duree: '1 an' },
      ],
    ),
  )

test('« titre pro pour être X » : le seul de cette sorte que sa fiche conseille', () =>
  converse(bot(), [
    ['élève', 'titre pro pour être scripte, combien de temps ?'],
    ['bot', /1 an/, { intent: 'formation', formations: ['FOR.3'], facet: 'duree' }],
  ]))

test('une école dite avec le métier : la formation de cette école', () =>
  converse(bot(), [
    ['élève', 'secrétaire médicale à la Croix-Rouge combien de temps'],
    ['bot', /1 an/, { intent: 'formation', formations: ['FOR.5'], facet: 'duree' }],
  ]))

test('la formation du même nom, hors de la liste officielle : les études du métier d’abord, et elle avec les autres', () =>
  converse(bot(), [
    ['élève', 'la formation de scripte dure combien de temps ?'],
    ['bot', /BTS audiovisuel[\s\S]*scripte/, { metiers: ['MET.17'], band: 'sure' }],
  ]))
