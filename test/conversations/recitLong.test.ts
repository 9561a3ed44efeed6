import { realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test('un récit dont rien ne réunit les envies : le bot demande ce qui compte le plus, et la réponse suffit', () =>
  converse(bot(), [
    ['élève', 'Quand je passe devant le tribunal je me vois bien travailler là-dedans avec la robe noire'],
    ['bot', /ce qui compte le plus pour toi/, { band: 'choice', intent: 'metiersParInteret' }],
    ['élève', 'tribunal'],
    ['bot', /\(« tribunal »\)/, { band: 'sure', intent: 'metiersParInteret' }],
  ]))

test('dites en liste, deux envies sont sûres, si longue que soit la phrase', () =>
  converse(bot(), [
    ['élève', 'bonjour je suis en troisième et dans la vie j’aime beaucoup le tribunal et les robes'],
    ['bot', /s’en approchent/, { band: 'sure', intent: 'metiersParInteret' }],
  ]))

test('ce qui est seulement raconté cède à ce qui est souhaité quand aucun métier ne tient des deux', () =>
  converse(bot(), [
    [
      'élève',
      'Quand j’étais petite on soignait des chevaux chez ma tante, aujourd’hui je voudrais travailler dans la banque',
    ],
    ['bot', /\(« banque »\)/, { band: 'sure', intent: 'metiersParInteret' }],
  ]))
