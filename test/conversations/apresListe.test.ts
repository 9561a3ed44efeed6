import { indexOf, realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())
const ANIMAUX = 'un métier avec les animaux'

test('le niveau se corrige, plusieurs fois', () =>
  converse(bot(), [
    ['élève', ANIMAUX],
    ['bot', /animaux/, { band: 'sure', intent: 'metiersParInteret' }],
    ['élève', 'finalement bac+2 max'],
    ['bot', [/animaux/, /bac \+ 2/, /^(?!.*vétérinaire\*\*.*bac \+ 6)/s], { intent: 'metiersParInteret' }],
    ['élève', 'sans le bac en fait'],
    ['bot', [/animaux/, /jusqu’au niveau CAP/], { intent: 'metiersParInteret' }],
    ['élève', 'finalement bac+5 minimum'],
    ['bot', [/animaux/, /à partir de bac \+ 5/, /^(?!.*jusqu’au)/s], { intent: 'metiersParInteret' }],
  ]))

test.each(['c trop long', 'un truc plus court', 'trop d’études, t’as rien de plus court ?', 'pas trop long'])(
  '« %s » : la même envie, avec moins d’études',
  (texte) =>
    converse(bot(), [
      ['élève', ANIMAUX],
      ['bot', /vétérinaire/],
      ['élève', texte],
      ['bot', [/animaux/, /jusqu’au niveau bac \+ 2/], { band: 'sure', intent: 'metiersParInteret' }],
      ['élève', 'encore moins'],
      ['bot', [/animaux/, /jusqu’au niveau (?:bac ou équivalent|CAP)/], { intent: 'metiersParInteret' }],
    ]),
)

test.each(['un truc mieux payé', 'mais bien payé', 'nan c mal payé', 'pas assez payé'])(
  '« %s » : la même envie, par salaire',
  (texte) =>
    converse(bot(), [
      ['élève', ANIMAUX],
      ['bot', /animaux/],
      ['élève', texte],
      ['bot', [/animaux/, /euros par mois/, /Classés par salaire/], { intent: 'metiersParInteret' }],
    ]),
)

test('une question sur le salaire ou la durée reste une question', () =>
  converse(bot(), [
    ['élève', ANIMAUX],
    ['bot', /animaux/],
    ['élève', 'vétérinaire'],
    ['bot', /Vétérinaire/, { metiers: ['MET.171'] }],
    ['élève', 'c’est mal payé ?'],
    ['bot', /Vétérinaire/, { intent: 'salaire', metiers: ['MET.171'] }],
    ['élève', 'c’est trop long ?'],
    ['bot', /Vétérinaire/, { intent: 'duree', metiers: ['MET.171'] }],
  ]))

test('après un métier de la liste, « voir plus » reprend la liste, « trop long » la resserre', () =>
  converse(bot(), [
    ['élève', ANIMAUX],
    ['bot', /^1\. /m],
    ['élève', 'le premier'],
    ['bot', /Niveau minimum/, { intent: 'presentation' }],
    ['élève', 'voir plus'],
    ['bot', [/animaux/, /^6\. /m], { intent: 'metiersParInteret' }],
    ['élève', 'le premier'],
    ['bot', /Niveau minimum/, { intent: 'presentation' }],
    ['élève', 'et le salaire ?'],
    ['bot', /./, { intent: 'salaire' }],
    ['élève', 'un truc plus court'],
    ['bot', /animaux.*jusqu’au niveau/, { intent: 'metiersParInteret' }],
  ]))

test('d’un métier seul, ceux qui lui ressemblent avec moins d’études', () =>
  converse(bot(), [
    ['élève', 'quelles études pour vétérinaire ?'],
    ['bot', /6 (?:à|ou) 7 ans|bac \+ 6/, { metiers: ['MET.171'] }],
    ['élève', 'c trop long'],
    ['bot', /proches de \*\*vétérinaire\*\*, jusqu’au niveau bac \+ 2/, { intent: 'metiersProches' }],
  ]))

test('« oui », « ok », « non », « aucun » répondent à ce qui vient d’être montré', () =>
  converse(bot(), [
    ['élève', ANIMAUX],
    ['bot', /^1\. /m],
    ['élève', 'oui'],
    ['bot', [/Lequel t’intéresse/, /^1\. /m], { band: 'choice' }],
    ['élève', 'le deuxième'],
    ['bot', /Niveau minimum/, { intent: 'presentation' }],
    ['élève', 'oui'],
    ['bot', /Source/, { intent: 'taches' }],
    ['élève', 'non'],
    ['bot', /Quel métier t’intéresse/, { intent: 'annuler' }],
    ['élève', ANIMAUX],
    ['bot', /^1\. /m],
    ['élève', 'aucun'],
    ['bot', [/animaux/, /^6\. /m], { intent: 'metiersParInteret' }],
    ['élève', 'bof'],
    ['bot', /animaux|C’est tout/, { intent: 'metiersParInteret' }],
    ['élève', 'merci'],
    ['bot', /plaisir/],
  ]))

test('« oui » à « tu veux savoir autre chose ? »', () =>
  converse(bot(), [
    ['élève', 'merci'],
    ['bot', /Tu veux savoir autre chose/],
    ['élève', 'oui'],
    ['bot', /De quel métier/, { band: 'unknown', metiers: [] }],
    ['élève', 'plombier'],
    ['bot', /Plombier/, { metiers: ['MET.266'] }],
  ]))

test('« d’autres comme ça » : ceux qui ressemblent, puis les suivants', () =>
  converse(bot(), [
    ['élève', 'plombier'],
    ['bot', /Plombier/],
    ['élève', 'et d’autres comme ça ?'],
    ['bot', [/proches de \*\*plombier/, /^1\. /m], { intent: 'metiersProches' }],
    ['élève', 'd’autres dans le genre ?'],
    ['bot', [/proches de \*\*plombier/, /^6\. /m], { intent: 'metiersProches' }],
  ]))

test.each(['quels autres métiers de mécanicien ?', 'y en a d’autres ?', 'voir plus'])(
  'après cinq choix, « %s » montre ceux qui n’y étaient pas',
  (texte) =>
    converse(
      talkTo(
        indexOf(
          ['bateaux', 'avion', 'moto', 'vélo', 'train', 'poids lourds'].map((quoi) => ({
            nomMetier: `mécanicien ${quoi}`,
          })),
        ),
      ),
      [
        ['élève', 'mécanicien'],
        ['bot', [/^1\. /m, /^5\. /m, /^(?!.*^6\. )/ms], { band: 'choice' }],
        ['élève', texte],
        ['bot', [/^1\. \*\*mécanicien/m, /^(?!.*^2\. )/ms]],
      ],
    ),
)

test('« un truc moins physique » n’est pas une envie de physique', () =>
  converse(bot(), [
    ['élève', ANIMAUX],
    ['bot', /^1\. /m],
    ['élève', 'un truc moins physique'],
    ['bot', /ne permettent pas de classer/, { band: 'unknown', metiers: [] }],
    ['élève', 'le premier'],
    ['bot', /Niveau minimum/, { band: 'sure' }],
    ['élève', 'un truc moins physique'],
    ['bot', /proches de/, { intent: 'metiersProches' }],
  ]))

test('« ya pas plus court » resserre encore les métiers proches', () =>
  converse(bot(), [
    ['élève', 'kiné'],
    ['bot', /kinésithérapeute/, { metiers: ['MET.29'] }],
    ['élève', 'trop long'],
    ['bot', /jusqu’au niveau bac \+ 2/, { intent: 'metiersProches' }],
    ['élève', 'ya pas plus court'],
    ['bot', /jusqu’au niveau bac ou équivalent/, { intent: 'metiersProches' }],
  ]))

test('le numéro écrit devant un métier, sur la page suivante', () =>
  converse(bot(), [
    ['élève', ANIMAUX],
    ['bot', /^1\. /m],
    ['élève', 'voir plus'],
    ['bot', /^7\. \*\*palefrenier/m],
    ['élève', 'le 7'],
    ['bot', /Palefrenier/, { band: 'sure', metiers: ['MET.19'] }],
  ]))

test('un numéro de la page d’avant reste celui qu’on a lu', () =>
  converse(bot(), [
    ['élève', ANIMAUX],
    ['bot', /^3\. \*\*auxiliaire vétérinaire/m],
    ['élève', 'voir plus'],
    ['bot', /^7\. \*\*palefrenier/m],
    ['élève', 'le salaire du 3'],
    ['bot', /Auxiliaire vétérinaire/, { intent: 'salaire', metiers: ['MET.323'] }],
  ]))

test('les premiers de la liste, ou les deux dont on parle, côte à côte', () =>
  converse(bot(), [
    ['élève', ANIMAUX],
    ['bot', /^1\. /m],
    ['élève', 'les 2 premiers'],
    ['bot', /côte à côte/, { intent: 'comparaison', metiers: ['MET.171', 'MET.905'] }],
    ['élève', 'plombier ça gagne combien'],
    ['bot', /1801/, { intent: 'salaire' }],
    ['élève', 'et infirmier'],
    ['bot', /1890/, { intent: 'salaire' }],
    ['élève', 'les deux'],
    ['bot', [/Salaire au début/], { intent: 'comparaison', metiers: ['MET.266', 'MET.38'] }],
  ]))

test('ce qu’il faut est demandé du métier dont on parle', () =>
  converse(bot(), [
    ['élève', 'développeur informatique'],
    ['bot', /Développeur/, { metiers: ['MET.12'] }],
    ['élève', 'faut etre bon en maths ?'],
    ['bot', /Développeur/, { band: 'sure', metiers: ['MET.12'] }],
    ['élève', 'ya koi dautre comme metier'],
    ['bot', /proches de/, { intent: 'metiersProches' }],
  ]))

test.each(['jveux gagner de la thune', 'je veux gagner de l’argent', 'je voudrais me faire beaucoup de fric'])(
  '« %s » : les fiches ne classent pas par là, et rien d’autre',
  (texte) =>
    converse(bot(), [
      ['élève', texte],
      ['bot', [/ne permettent pas de classer/, /^(?!.*119)/s], { intent: 'horsSujet' }],
    ]),
)

test.each([
  ['et en moins long que vétérinaire ?', /jusqu’au niveau bac \+ 5/],
  ['plus court que vétérinaire', /jusqu’au niveau bac \+ 5/],
  ['lesquels sont accessibles sans le bac ?', /jusqu’au niveau CAP/],
  ['y en a avec un bac + 2 max ?', /jusqu’au niveau bac \+ 2/],
  ['lequel demande le moins d’études ?', /jusqu’au niveau/],
  ['lesquels sont fonctionnaires ?', /fonctionnaire/],
])('« %s » après une liste : la même envie, avec cette condition', (texte, dit) =>
  converse(bot(), [
    ['élève', ANIMAUX],
    ['bot', /animaux/],
    ['élève', texte],
    ['bot', [/animaux/, dit], { band: 'sure', intent: 'metiersParInteret' }],
  ]),
)

test('« les deux côte à côte »', () =>
  converse(bot(), [
    ['élève', 'infirmier'],
    ['bot', /[Ii]nfirmi/],
    ['élève', 'aide-soignant'],
    ['bot', /[Aa]ide-soignant/],
    ['élève', 'les deux côte à côte'],
    ['bot', [/[Ii]nfirmi/, /[Aa]ide-soignant/], { intent: 'comparaison' }],
  ]))
