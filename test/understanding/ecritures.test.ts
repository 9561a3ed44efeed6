import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf([
  { nomMetier: 'plombier/ière' }, // MET.9001
  { nomMetier: 'boulanger/ère' }, // MET.9002
  { nomMetier: 'officier/ière de marine' }, // MET.9003
  { nomMetier: 'sous-officier/ière de marine' },
  { nomMetier: 'professeur/e de collège et de lycée' }, // MET.9005
  { nomMetier: 'serveur/euse (café-bar)' }, // MET.9006
  { nomMetier: 'psychologue' }, // MET.9007
  { nomMetier: 'architecte' }, // MET.9008
  { nomMetier: 'urbaniste', synonymes: ['architecte-urbaniste'] }, // MET.9009
  { nomMetier: 'soudeur/euse' }, // MET.9010
  { nomMetier: 'mécanicien/ne moto' }, // MET.9011
  { nomMetier: 'bio-informaticien/ne' }, // MET.9012
  { nomMetier: 'juge des enfants' }, // MET.9013
  { nomMetier: 'pilote de ligne' }, // MET.9014
  { nomMetier: 'designer' },
])

test.each([
  ['combiendetempsdetudespourplombier', 'duree MET.9001', 'une phrase sans ses espaces'],
  ['pilotdeligne salaire', 'salaire MET.9014', 'un nom sans ses espaces ni un e muet'],
  ['plombiier salaire', 'salaire MET.9001', 'une lettre de trop'],
  ['boulangé c quoi le salaire', 'salaire MET.9002', '« é » pour « er »'],
  ['bou langer salaire', 'salaire MET.9002', 'un nom coupé en deux'],
  ['plom bier combien d’années', 'duree MET.9001', 'un nom coupé en deux'],
  ['sous deur c’est quel salaire', 'salaire MET.9010', 'un nom que la dictée a coupé en deux mots'],
  ['mais canicien moto salaire', 'salaire MET.9011', 'un mot dont la fin s’entend'],
  ['bioinformatitien salaire', 'salaire MET.9012', 'un trait d’union oublié et une faute'],
  ['jugdes enfants salaire', 'salaire MET.9013', 'un pluriel mal écrit, seul le singulier est connu'],
  ['quelbacpourdevenirarchitecte', 'etudes MET.9008', 'un mot court dans une phrase sans ses espaces'],
  ['plombier salary', 'salaire MET.9001', 'le mot anglais'],
  ['psychologue com1 danées d’études', 'duree MET.9007', 'un mot à chiffre n’est pas du nom'],
  ['salaire dune spychologue', 'salaire MET.9007', 'deux lettres échangées au début'],
  ['code R0ME plombier', 'rome MET.9001', 'un zéro pour un o'],
  ['plombier combiens danées d’études', 'duree MET.9001', 'un s de trop, l’apostrophe oubliée'],
  ['salaire officier de marine', 'salaire MET.9003', '« sous- » compte'],
  ['professeur de collège et de lycée, quel salaire ?', 'salaire MET.9005', 'un nom avec « et »'],
  ['que gagne un serveur ?', 'salaire MET.9006', 'la parenthèse du titre peut manquer'],
  [
    'différence entre architecte et urbaniste',
    'comparaison MET.9008 MET.9009',
    'deux métiers, même si leurs mots font un nom',
  ],
])('%s', (texte, attendu) => {
  expect(lire(index, texte)).toBe(attendu)
})
