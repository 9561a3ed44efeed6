import type { Ligne } from '../../support/guideScript'
import { raconter } from '../../support/histoires'

/** To a job named at once, then to where its path starts. */
const vers = (metier: string): readonly Ligne[] => [
  ['élève', 'je ne sais pas quoi faire'],
  ['bot', /Qu’est-ce que tu aimes/],
  ['élève', metier],
  ['bot', /l’essentiel/],
  ['touche', 'Le chemin pour y arriver'],
  ['bot', /Où en es-tu/],
]

raconter({
  'plombier depuis le collège : CAP, bac pro, BP, côte à côte': [
    ...vers('plombier'),
    ['touche', 'Au collège'],
    [
      'bot',
      [
        /Voie 1 : CAP, 2 ans en tout/,
        /bac pro, 3 ans en tout/,
        /BP, 4 ans en tout/,
        /après la 3e/,
        /Source : Onisep, fiche MET\.266/,
      ],
    ],
  ],
  'plombier depuis un CAP : le bac pro en 2 ans': [
    ...vers('plombier'),
    ['touche', 'En CAP'],
    ['bot', [/Point de départ : un CAP/, /bac pro, 2 ans en tout/]],
  ],
  'infirmier depuis la 2de : le lycée d’abord': [
    ...vers('infirmier'),
    ['touche', 'En 2de'],
    ['bot', [/1re et terminale/, /5 ans en tout/, /diplôme d'État d'infirmier \(3 ans · on y entre après le bac/]],
  ],
  'technicien en mécanique avec un bac général : BTS ou BUT': [
    ...vers('technicien en mécanique'),
    ['touche', 'Bac général ou techno'],
    ['bot', [/BTS, 2 ans en tout/, /BUT, 3 ans en tout/, /au choix : BTS conception/]],
  ],
  'technicien en mécanique depuis un bac pro': [
    ...vers('technicien en mécanique'),
    ['touche', 'En bac pro'],
    ['bot', /Point de départ : un bac pro/],
  ],
  'avec un bac + 2, dit avec ses mots': [
    ...vers('développeur informatique'),
    ['élève', 'j’ai un BTS'],
    ['bot', /Point de départ : un bac \+ 2/],
  ],
  'en terminale': [
    ...vers('boulanger'),
    ['élève', 'je suis en terminale générale'],
    ['bot', [/Point de départ : un bac général/, /CAP/]],
  ],
  'sans dire où l’on en est': [
    ...vers('infirmier'),
    ['élève', 'passer'],
    ['bot', [/Le chemin vers infirmier/, /Tu n’as pas dit où tu en es/]],
  ],
  'le point de départ est retenu pour le métier suivant, et se change': [
    ...vers('boulanger'),
    ['touche', 'En CAP'],
    ['bot', /un CAP/],
    ['élève', 'plombier'],
    ['bot', /Plombier \/ plombière\*\*, l’essentiel/],
    ['touche', 'Le chemin pour y arriver'],
    ['bot', /Point de départ : un CAP/],
    ['élève', 'Changer mon point de départ'],
    ['bot', /Où en es-tu/],
    ['élève', 'je suis en 3e'],
    ['bot', /la fin du collège/],
    ['élève', 'et si j’ai le bac ?'],
    ['bot', /Point de départ : un bac général/],
  ],
  'la carte ouvre la fiche d’une formation, le chemin reprend': [
    ...vers('boulanger'),
    ['touche', 'Au collège'],
    ['bot', /CAP boulanger/],
    ['carte', /CAP boulanger/],
    ['bot', [/CAP boulanger/i, /FOR\.2246/], { intent: 'formation' }],
    ['élève', 'ça dure combien ?'],
    ['bot', [/2 ans/, /CAP boulanger/i]],
    ['élève', 'reprendre'],
    ['bot', /Le chemin vers boulanger/],
  ],
  'la carte garde le métier': [
    ...vers('boulanger'),
    ['touche', 'Au collège'],
    ['bot', /CAP/],
    ['carte', /Garder/],
    ['bot', /C’est gardé : \*\*boulanger/, { intent: 'garder' }],
  ],
  'comparer avec un autre métier': [
    ...vers('boulanger'),
    ['touche', 'Au collège'],
    ['bot', /CAP/],
    ['élève', 'garde ce métier'],
    ['bot', /gardé/],
    ['élève', 'plombier'],
    ['bot', /l’essentiel/],
    ['touche', 'Le chemin pour y arriver'],
    ['bot', /chemin/],
    ['touche', 'Comparer avec un autre'],
    ['bot', [/plombier/, /boulanger/, /côte à côte/], { intent: 'comparaison' }],
  ],
  'le chemin d’un métier demandé hors du parcours': [
    ['élève', 'c’est quoi le métier de menuisier ?'],
    ['bot', /Menuisier/],
    ['élève', 'le chemin pour y arriver'],
    ['bot', /Où en es-tu/],
    ['touche', 'Au collège'],
    ['bot', /Le chemin vers menuisier/],
    ['élève', 'C’est tout pour moi'],
    ['bot', /Bonne route/],
  ],
  'architecte : ce que la fiche ne dit pas est dit absent': [
    ...vers('architecte'),
    ['touche', 'Au collège'],
    ['bot', [/Le chemin vers architecte/, /la fiche ne dit pas à quel niveau on y entre/]],
  ],
})
