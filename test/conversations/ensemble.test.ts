import { realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test('deux questions dans un message : deux réponses, courtes', () =>
  converse(bot(), [
    ['élève', 'c’est quoi un plombier et ça gagne combien ?'],
    ['bot', [/évier/, /Le salaire.*1801 euros/s, /^.{0,700}$/s], { band: 'sure', metiers: ['MET.266'] }],
    ['élève', 'infirmier : études et salaire ?'],
    ['bot', [/Les études.*3 ans.*Le salaire.*1890 euros/s], { intent: 'salaire', metiers: ['MET.38'] }],
    ['élève', 'et pour un boulanger ?'],
    ['bot', [/Les études.*CAP.*Le salaire.*1801/s], { metiers: ['MET.17'] }],
    ['élève', 'et les horaires ?'],
    ['bot', [/Boulanger/, /^(?!.*Le salaire)/s], { intent: 'conditions', metiers: ['MET.17'] }],
  ]))

test('en SMS, sans « et »', () =>
  converse(bot(), [
    ['élève', 'infirmier études salaire'],
    ['bot', [/3 ans.*1890 euros/s]],
    ['élève', 'c koi plombier et sa gagne cb'],
    ['bot', [/évier.*1801 euros/s], { metiers: ['MET.266'] }],
    ['élève', 'un électricien fait quoi et gagne combien'],
    ['bot', [/quotidien.*euros/s], { metiers: ['MET.56'] }],
  ]))

test('ce que la fiche ne dit pas de l’une des deux est dit', () =>
  converse(bot(), [
    ['élève', 'technicien en mécanique, quelles études et quel salaire ?'],
    ['bot', [/2 ans/, /La fiche ne dit rien sur le salaire/], { band: 'sure', metiers: ['MET.528'] }],
  ]))

test('un choix garde les deux questions', () =>
  converse(bot(), [
    ['élève', 'études et salaire pour technicien'],
    ['bot', /plusieurs métiers/, { band: 'choice' }],
    ['touche', 'technicien / technicienne de maintenance industrielle'],
    ['bot', [/Les études.*2 ans/s, /salaire/i], { band: 'sure', metiers: ['MET.866'] }],
  ]))

test.each([
  ['niveau salaire infirmier', /^(?!.*Niveau minimum)/s],
  ['après tant d’années d’études un infirmier est bien payé ?', /^(?!.*La durée)/s],
  ['il répare des fuites le plombier, combien il gagne ?', /^(?!.*quotidien)/s],
])('« %s » ne pose qu’une question', (texte, une) =>
  converse(bot(), [
    ['élève', texte],
    ['bot', une, { band: 'sure' }],
  ]),
)

test('ce qui complète un choix est lu avec lui, dans la conversation aussi', () =>
  converse(bot(), [
    ['élève', 'comment devenir prof ?'],
    ['bot', /plusieurs métiers/, { band: 'choice', intent: 'etudes' }],
    ['élève', 'd’EPS'],
    ['bot', /éducation physique/, { band: 'sure', intent: 'etudes', metiers: ['MET.43'] }],
  ]))
