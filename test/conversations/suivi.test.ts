import { realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test('les questions suivantes parlent du même métier, jusqu’à ce qu’on en change', () =>
  converse(bot(), [
    ['élève', 'infirmier'],
    ['bot', /Infirmier/, { intent: 'presentation', metiers: ['MET.38'] }],
    ['élève', 'et le salaire ?'],
    ['bot', /1890 euros/, { intent: 'salaire', metiers: ['MET.38'] }],
    ['élève', 'c’est quoi les horaires ?'],
    ['bot', /24 heures sur 24/, { intent: 'conditions', metiers: ['MET.38'] }],
    ['élève', 'et pour un plombier ?'],
    ['bot', /Plombier/, { intent: 'conditions', metiers: ['MET.266'] }],
    ['élève', 'quel diplôme il faut ?'],
    ['bot', /Plombier/, { intent: 'formations', metiers: ['MET.266'] }],
  ]))

test('un nom qui veut dire plusieurs métiers, puis « le deuxième »', () =>
  converse(bot(), [
    ['élève', 'technicien'],
    ['bot', [/plusieurs métiers/, /^1\. technicien/m, /^2\. technicien/m], { band: 'choice' }],
    ['élève', 'le deuxième'],
    ['bot', /^\*\*Technicien \/ technicienne/, { band: 'sure' }],
    ['élève', 'et les études ?'],
    ['bot', /^\*\*Technicien \/ technicienne/, { band: 'sure', intent: 'etudes' }],
  ]))

test('le choix garde la question posée', () =>
  converse(bot(), [
    ['élève', 'quelles études pour technicien ?'],
    ['bot', /plusieurs métiers/, { band: 'choice', intent: 'etudes' }],
    ['touche', 'technicien / technicienne de maintenance industrielle'],
    ['bot', /2 ans/, { band: 'sure', intent: 'etudes', metiers: ['MET.866'] }],
  ]))

test('choisir par un chiffre', () =>
  converse(bot(), [
    ['élève', 'technicien'],
    ['bot', /plusieurs métiers/, { band: 'choice' }],
    ['élève', '1'],
    ['bot', /^\*\*Technicien \/ technicienne/, { band: 'sure', intent: 'presentation' }],
  ]))

test('choisir par le nom', () =>
  converse(bot(), [
    ['élève', 'technicien'],
    ['bot', /plusieurs métiers/, { band: 'choice' }],
    ['élève', 'technicien en mécanique'],
    ['bot', /en mécanique/, { band: 'sure', metiers: ['MET.528'] }],
  ]))

test('de suggestion en suggestion', () =>
  converse(bot(), [
    ['élève', 'plombier'],
    ['bot', /Plombier/, { intent: 'presentation' }],
    ['touche', 'Quelles études ?'],
    ['bot', /Plombier/, { intent: 'etudes' }],
    ['touche', 'Quel salaire au début ?'],
    ['bot', /1801 euros/, { intent: 'salaire' }],
    ['touche', 'Métiers proches'],
    ['bot', /Des métiers proches de \*\*plombier/, { intent: 'metiersProches', band: 'sure' }],
  ]))

test('une facette sans métier : le bot demande lequel, et garde la question', () =>
  converse(bot(), [
    ['élève', 'et le salaire ?'],
    ['bot', /De quel métier/, { band: 'unknown', intent: 'salaire', metiers: [] }],
    ['élève', 'infirmier'],
    ['bot', /1890 euros/, { band: 'sure', intent: 'salaire', metiers: ['MET.38'] }],
  ]))

test('comparer avec le métier dont on parle', () =>
  converse(bot(), [
    ['élève', 'aide-soignant'],
    ['bot', /Aide-soignant/, { metiers: ['MET.561'] }],
    ['élève', 'c’est quoi la différence avec infirmier ?'],
    ['bot', /côte à côte/, { intent: 'comparaison', metiers: ['MET.561', 'MET.38'] }],
  ]))

test('un métier sans fiche n’est pas confondu avec celui dont on parlait', () =>
  converse(bot(), [
    ['élève', 'quelles études pour infirmier ?'],
    ['bot', /Infirmier/, { metiers: ['MET.38'] }],
    ['élève', 'quelles études pour dresseur de dragons ?'],
    ['bot', /Je n’ai pas de fiche sur « dresseur de dragons »/, { band: 'unknown', intent: 'incompris' }],
  ]))

test('recommencer oublie le métier', () =>
  converse(bot(), [
    ['élève', 'infirmier'],
    ['bot', /Infirmier/, { metiers: ['MET.38'] }],
    ['élève', 'recommencer'],
    ['bot', /zéro/, { intent: 'recommencer' }],
    ['élève', 'et le salaire ?'],
    ['bot', /De quel métier/, { band: 'unknown', metiers: [] }],
  ]))

test('un merci n’oublie rien', () =>
  converse(bot(), [
    ['élève', 'plombier'],
    ['bot', /Plombier/, { metiers: ['MET.266'] }],
    ['élève', 'merci !'],
    ['bot', /plaisir/, { intent: 'merci' }],
    ['élève', 'et le salaire ?'],
    ['bot', /1801/, { intent: 'salaire', metiers: ['MET.266'] }],
  ]))

test('un hors-sujet au milieu n’oublie rien', () =>
  converse(bot(), [
    ['élève', 'plombier'],
    ['bot', /Plombier/, { metiers: ['MET.266'] }],
    ['élève', 'quel temps fait-il demain ?'],
    ['bot', /Météo/, { band: 'unknown', intent: 'horsSujet' }],
    ['élève', 'ok et ça gagne combien ?'],
    ['bot', /1801/, { intent: 'salaire', metiers: ['MET.266'] }],
  ]))

test('deux conversations ne se mélangent pas', async () => {
  const [lea, tom] = [bot(), bot()]
  await converse(lea, [
    ['élève', 'infirmier'],
    ['bot', /Infirmier/],
  ])
  await converse(tom, [
    ['élève', 'plombier'],
    ['bot', /Plombier/],
  ])
  await converse(lea, [
    ['élève', 'le salaire ?'],
    ['bot', /1890/, { metiers: ['MET.38'] }],
  ])
})
