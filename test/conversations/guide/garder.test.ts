import { indexOf } from '../../support/catalogues'
import { inProcess, jouer } from '../../support/guideScript'
import { raconter } from '../../support/histoires'

raconter({
  'garder, relire, retirer': [
    ['élève', 'c’est quoi plombier ?'],
    ['bot', /Plombier/],
    ['élève', 'garde ce métier'],
    ['bot', /C’est gardé : \*\*plombier/, { intent: 'garder', metiers: ['MET.266'] }],
    ['élève', 'infirmier'],
    ['bot', /Infirmier/],
    ['élève', 'garde-le aussi'],
    ['bot', [/infirmier/, /2 métiers/]],
    ['élève', 'mes métiers'],
    [
      'bot',
      [/1\. \*\*plombier/, /2\. \*\*infirmier/, /Source : Onisep, fiche MET\.266/],
      { intent: 'mesMetiers', metiers: ['MET.266', 'MET.38'] },
    ],
    ['élève', 'retire le premier'],
    ['bot', [/retiré : \*\*plombier/, /reste 1/], { intent: 'retirer' }],
    ['élève', 'retire-le'],
    ['bot', /plus de métier/],
    ['élève', 'mes métiers'],
    ['bot', /encore gardé aucun/],
  ],
  'garder par son nom, deux fois': [
    ['élève', 'tu peux garder le métier de boulanger ?'],
    ['bot', /C’est gardé : \*\*boulanger/],
    ['élève', 'garde le métier boulanger'],
    ['bot', /déjà/],
  ],
  'garder un métier d’une liste par son numéro': [
    ['élève', 'des métiers sans le bac'],
    ['bot', /^2\. /m],
    ['élève', 'garde le deuxième'],
    ['bot', /C’est gardé/],
    ['touche', 'Mes métiers'],
    ['bot', /Le métier que tu as gardé/],
  ],
  'garder sans dire quoi': [
    ['élève', 'garde-le'],
    ['bot', /Quel métier veux-tu garder/],
    ['élève', 'coiffeur'],
    ['bot', /Coiffeur/],
  ],
  'de mes métiers à l’un d’eux': [
    ['élève', 'coiffeur'],
    ['bot', /Coiffeur/],
    ['élève', 'je le garde'],
    ['bot', /gardé/],
    ['élève', 'menuisier'],
    ['bot', /Menuisier/],
    ['élève', 'je garde celui-là'],
    ['bot', /2 métiers/],
    ['élève', 'montre-moi mes métiers'],
    ['bot', /Les 2 métiers/],
    ['élève', 'le deuxième'],
    ['bot', /Menuisier/, { intent: 'presentation' }],
    ['élève', 'et le salaire ?'],
    ['bot', /Menuisier/, { intent: 'salaire' }],
  ],
  'recommencer garde les métiers gardés': [
    ['élève', 'coiffeur'],
    ['bot', /Coiffeur/],
    ['élève', 'garde ce métier'],
    ['bot', /gardé/],
    ['élève', 'recommencer'],
    ['bot', [/zéro/, /restent là/]],
    ['élève', 'mes métiers'],
    ['bot', /coiffeur/],
  ],
  'la fiche récap : un lien': [
    ['élève', 'plombier'],
    ['bot', /Plombier/],
    ['élève', 'garde ce métier'],
    ['bot', /gardé/],
    ['élève', 'ma fiche récap'],
    ['bot', [/\(http:\/\/127\.0\.0\.1:\d+\/recap\/[\w-]{22}\)/, /7 jours/], { intent: 'recapitulatif' }],
  ],
  'la fiche récap encore vide': [
    ['élève', 'je peux imprimer ?'],
    ['bot', /encore vide/],
  ],
  '« être utile » n’est pas un avis': [
    ['élève', 'je veux être utile aux autres'],
    ['bot', /Source : Onisep/, { intent: 'metiersParInteret' }],
  ],
  '« garde forestier » n’est pas « garde-le »': [
    ['élève', 'garde forestier'],
    ['bot', /./, { pas: /gardé/ }],
  ],
  'l’avis, discret, de loin en loin': [
    ['élève', 'plombier'],
    ['bot', /Plombier/],
    ['élève', 'et le salaire ?'],
    ['bot', /1801/],
    ['élève', 'les études ?'],
    ['bot', /CAP/],
    ['élève', 'les conditions de travail ?'],
    ['bot', /Plombier/],
    ['touche', 'Utile'],
    ['bot', /Merci/, { intent: 'utile' }],
    ['élève', 'et le statut ?'],
    ['bot', /artisan/],
  ],
  'pas utile : une personne est proposée': [
    ['élève', 'plombier'],
    ['bot', /Plombier/],
    ['élève', 'ça m’aide pas'],
    ['bot', /01 77 77 12 25/, { intent: 'pasUtile' }],
  ],
})

test('« garde ce métier » garde celui dont on parle, même où « garde » est un métier', async () => {
  const index = indexOf([
    { nomMetier: 'plombier/ière' },
    { nomMetier: 'garde', libelleMasculin: 'garde', libelleFeminin: 'garde' },
  ])
  await jouer(inProcess(index, 'webchat'), [
    ['élève', 'plombier'],
    ['bot', /Plombier/],
    ['élève', 'garde ce métier'],
    ['bot', /C’est gardé : \*\*plombier/],
    ['élève', 'garde'],
    ['bot', /\*\*plombier \/ plombière\*\* est déjà/],
    ['élève', 'je veux être garde'],
    ['bot', /\*\*Garde\*\*/, { pas: /gardé/ }],
  ])
})
