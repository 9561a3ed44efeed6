import { quelquesMetiers } from '../support/catalogues'
import { converse, talkTo } from '../support/converse'
import { raconter } from '../support/histoires'

const bot = () => talkTo(quelquesMetiers())

test('l’exemple de l’aide, mot pour mot', () =>
  converse(bot(), [
    ['élève', 'aide'],
    ['bot', /c’est quoi un BTS/],
    ['élève', 'c’est quoi un BTS ?'],
    [
      'bot',
      [
        /brevet de technicien supérieur/,
        /2 ans/,
        /bac \+ 2/,
        /avec un bac/,
        /fiches de BTS/,
        /\[Source : enseignementsup-recherche\.gouv\.fr\]\(https:/,
      ],
      { band: 'sure', intent: 'formation', facet: 'description' },
    ],
    ['élève', 'le premier'],
    ['bot', /BTS/, { intent: 'formation', band: 'sure' }],
  ]))

test('l’alternance', () =>
  converse(bot(), [
    ['élève', 'c’est quoi l’alternance ?'],
    ['bot', [/entreprise/, /\[Source : onisep\.fr\]\(https:/], { band: 'sure', intent: 'formation' }],
  ]))

test('deux sortes de diplôme côte à côte', () =>
  converse(bot(), [
    ['élève', 'j’hésite entre CAP et bac pro'],
    ['bot', [/côte à côte/, /CAP : 2 ans/, /Bac pro : 3 ans/], { band: 'sure', intent: 'comparaison' }],
    ['touche', 'C’est quoi un CAP ?'],
    ['bot', /certificat d’aptitude professionnelle/, { intent: 'formation' }],
  ]))

test('les formations d’une sorte dans un domaine', () =>
  converse(bot(), [
    ['élève', 'quels bts dans le tourisme ?'],
    ['bot', /BTS tourisme[\s\S]*FOR\.3545/, { intent: 'formation', formations: ['FOR.3545'] }],
    ['touche', 'BTS tourisme'],
    ['bot', /BTS tourisme/, { intent: 'formation', formations: ['FOR.3545'] }],
  ]))

test('une formation que personne ne connaît', () =>
  converse(bot(), [
    ['élève', 'quels métiers après un bts muc ?'],
    ['bot', [/Je ne connais pas de formation « BTS muc »/, /management commercial opérationnel/], { metiers: [] }],
  ]))

raconter({
  'sa classe en premier message : notée, et le chemin proposé': [
    ['élève', 'je suis en 3e'],
    ['bot', /noté/, { pas: /pas compris/ }],
  ],
  'un parent dit la classe de son enfant': [
    ['élève', 'mon fils est en terminale'],
    ['bot', /noté/, { pas: /pas compris/ }],
    ['touche', 'Je ne sais pas quoi faire'],
    ['bot', /./, { pas: /pas compris/ }],
  ],
  'une sorte de diplôme au milieu du chemin : expliquée, et on y revient': [
    ['élève', 'je ne sais pas quoi faire'],
    ['bot', /./],
    ['élève', 'c’est quoi un BTS ?'],
    ['bot', /brevet de technicien supérieur/, { intent: 'formation' }],
  ],
})

test.each([
  'je peux passer de bac pro à général ?',
  'jpe passé de bac pro a general',
  'c’est possible de passer de seconde générale à bac pro ?',
  'quitter la générale pour un bac pro',
  'aller en général après un cap',
  'changer de filière en première',
])('« %s » : les passerelles', (texte) =>
  converse(bot(), [
    ['élève', texte],
    ['bot', /passerelle/, { intent: 'horsSujet' }],
  ]),
)

test.each(['passer un cap après un bac pro', 'aller en bac pro ou en général', 'comment aller en bac général'])(
  '« %s » demande autre chose',
  (texte) =>
    converse(bot(), [
      ['élève', texte],
      ['bot', /^(?!.*passerelle, c’est)/s, { band: 'sure' }],
    ]),
)
