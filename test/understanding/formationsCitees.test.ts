import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf(
  [
    { nomMetier: 'masseur/euse-kinésithérapeute', id: 'MET.29' },
    { nomMetier: 'médiateur/trice familial/e' },
    { nomMetier: 'plombier/ière' },
    { nomMetier: 'fleuriste' },
    { nomMetier: 'gestionnaire', synonymes: ['gestion de la zone'] },
    { nomMetier: 'chercheur/euse', synonymes: ['scientifique'] },
    { nomMetier: 'conseiller/ère d’orientation' },
  ],
  [
    { libelle: "BTS métiers de l'audiovisuel option métiers du son" }, // FOR.9001
    { libelle: "BTS métiers de l'audiovisuel option métiers de l'image" },
    { libelle: "diplôme de l'École supérieure de journalisme de Lille" }, // FOR.9003
    { libelle: "diplôme d'État de masseur-kinésithérapeute" }, // FOR.9004
    { libelle: "diplôme d'État de médiateur familial", sigle: 'DEMF' }, // FOR.9005
    { libelle: 'CAP accompagnant éducatif petite enfance' }, // FOR.9006
    { libelle: "diplôme d'État d'accompagnant éducatif et social" },
    { libelle: 'bac techno STHR sciences et technologies de l’hôtellerie et de la restauration' }, // FOR.9008
    { libelle: 'BP barman' }, // FOR.9009
    { libelle: 'bac pro commerce' }, // FOR.9010
    { libelle: 'BTS tourisme' }, // FOR.9011
    { libelle: 'mastère spécialisé actuariat' }, // FOR.9012
    { libelle: 'master mention actuariat' },
    { libelle: 'bac pro transport' }, // FOR.9014
    { libelle: 'bac pro transport par ballons et dirigeables' }, // FOR.9015
    { libelle: 'BUT techniques de vol', sigle: 'TDV' }, // FOR.9016
    { libelle: 'BTS gestion de la zone', sigle: 'GZ' }, // FOR.9017
  ],
)

test.each([
  [
    "combien dure le BTS métiers de l'audiovisuel option métiers du son",
    'formation duree FOR.9001',
    'l’option fait partie du nom',
  ],
  ['comment entrer à l’ESJ Lille', 'formation acces FOR.9003', 'les initiales d’une école'],
  ['combien de temps dure le DE de kiné', 'formation duree FOR.9004', 'le métier par son surnom'],
  [
    'DEMF, pour être médiatrice familiale : la formation est longue ?',
    'formation duree FOR.9005',
    'la formation d’abord',
  ],
  [
    'qu’apprend-on en CAP accompagnant éducatif petite enfance',
    'formation description FOR.9006',
    'le type dit exclut les autres',
  ],
  ['STHR, on étudie quoi ?', 'formation description FOR.9008', 'un sigle dans le titre'],
  ['brevet pro barman combien de temps', 'formation duree FOR.9009', 'le type en abrégé'],
  ['j’ai un bac pro commerce, je peux faire BTS tourisme ?', 'formation acces FOR.9011', 'celle où l’on veut aller'],
  [
    'je suis en bac pro commerce, je peux faire quoi comme suite d’études',
    'formation poursuite FOR.9010',
    'celle que l’on a',
  ],
  [
    'en quoi consiste le bac pro transport par ballons et dirigeables ?',
    'formation description FOR.9015',
    'le nom entier',
  ],
  ['TDV à l’IUT, on y apprend quoi ?', 'formation description FOR.9016', 'le sigle avant le lieu'],
  ['on fait quoi en BTS GZ (gestion de la zone) ?', 'formation description FOR.9017', 'le sigle, puis ses mots'],
  [
    'faut-il un bac scientifique pour intégrer un BTS tourisme ?',
    'formation acces FOR.9011',
    'un bac n’est pas un métier',
  ],
  [
    'Conseillère d’orientation, je cherche les conditions d’accès au BTS tourisme.',
    'formation acces FOR.9011',
    'qui écrit se présente',
  ],
  ['mastère spécialisé actuariat, ça dure combien ?', 'formation duree FOR.9012', 'un mastère n’est pas un master'],
])('%s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test.each([
  ['je suis en bac pro commerce mais je voudrais savoir ce que fait un plombier', 'taches MET.9003'],
  ['avec un BTS tourisme, comment devenir fleuriste ?', 'etudes MET.9004'],
])('la formation que l’on a n’est pas ce qui est demandé : %s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})

test('une licence que personne ne connaît n’en est pas une autre', () => {
  const known = [{ libelle: 'licence mention cinéma' }, { libelle: 'master mention psychologie' }]
  expect(lire(indexOf([], known), 'licence de psychologie')).not.toContain('FOR.9001')
})

test.each(['espèce de grosse vache', 'bande d’incapables', 'PUTAIN MAIS REPOND'])(
  '« %s » : une réponse calme',
  (texte) => {
    expect(lire(index, texte)).toBe('geste insulte')
  },
)
