import { realIndex } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'

const bot = () => talkTo(realIndex())

test.each([
  ['CAP cuisine, je peux le faire quand même ?', 'acces', /CAP cuisine/],
  ['Le BP coiffure me tente, me prendra-t-on sans patron ?', 'acces', /BP coiffure/],
  ['on cherche un logement, le BTS tourisme on y apprend quoi ?', 'description', /BTS tourisme/],
  ['j’ai le CAP, le CS boulangerie spécialisée on y fait quoi de plus ?', 'description', /boulangerie spécialisée/],
  ['coiffure le bac pro, c’est long ?', 'duree', /Bac pro métiers de la coiffure/],
  ['combien de temps dure la formation de cuisine proposée en CAP ?', 'duree', /CAP cuisine/],
  ['la compta j’en veux pas, le BTS tourisme on y fait quoi ?', 'description', /BTS tourisme/],
  ['je suis en bac pro MELEC et j’aime les chantiers, je peux aller en BTS après ?', 'poursuite', /l'électricité/],
])('la formation est celle qui est dite : « %s »', (dit, facet, reponse) =>
  converse(bot(), [
    ['élève', dit],
    ['bot', reponse, { intent: 'formation', facet, band: 'sure' }],
  ]),
)

test('l’option dite par son nom', () =>
  converse(bot(), [
    ['élève', 'BTS MHR option restauration, on y apprend quoi ?'],
    ['bot', /option A management d'unité de restauration/, { intent: 'formation', band: 'sure' }],
  ]))

test('après un CAP, « et la coiffure » est le CAP de ce domaine', () =>
  converse(bot(), [
    ['élève', 'CAP boulanger'],
    ['bot', /./],
    ['élève', 'et la coiffure ?'],
    ['bot', /CAP métiers de la coiffure/, { intent: 'formation' }],
  ]))
