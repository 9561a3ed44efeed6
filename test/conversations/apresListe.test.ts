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
