import { raconter } from '../../support/histoires'

raconter({
  'un reproche reçoit des excuses et une issue': [
    ['élève', 'tu m’as pas répondu'],
    ['bot', [/Désolé/, /CIO/], { intent: 'plainte', pas: /pas de fiche/ }],
    ['élève', 'c pa ce ke jé demandé'],
    ['bot', /Désolé/, { intent: 'plainte' }],
    ['élève', 'combien gagne un plombier ?'],
    ['bot', /1801/],
    ['élève', 'c’est faux'],
    ['bot', /Désolé/, { intent: 'plainte' }],
  ],
  'ce qui est redit garde ses accents': [
    ['élève', 'c’est quoi le métier de dégrèveur ?'],
    ['bot', /« dégrèveur »/],
  ],
  'le sexe, l’âge, le doute : un mot gentil, puis la fiche': [
    ['élève', 'les femmes peuvent être plombier ?'],
    ['bot', [/^Oui, bien sûr : plombier/, /Source/]],
    ['élève', 'devenir infirmier, trop tard à 42 ans ?'],
    ['bot', [/pas d’âge/, /Infirmier/]],
    ['élève', 'je suis trop bête pour être boulanger ?'],
    ['bot', [/Douter de soi/, /Boulanger/]],
    ['élève', 'combien gagne une femme plombier ?'],
    ['bot', /1801/, { pas: /Oui, bien sûr/ }],
  ],
  'refusé partout sur Parcoursup : un mot gentil, puis où s’adresser': [
    ['élève', 'je suis refusée partout sur parcoursup je suis foutue'],
    ['bot', [/^Être refusé·e/, /parcoursup\.fr/]],
    ['élève', 'comment accepter un vœu sur parcoursup'],
    ['bot', /^Pour les dates/],
  ],
})
