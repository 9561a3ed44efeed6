import { understand } from '../../src/understanding/understand'
import { realIndex } from '../support/catalogues'

const index = realIndex()

/** The topic, or what else the message is about. */
function lire(texte: string): string {
  const { intent } = understand(texte, index)
  return intent.kind === 'horsSujet' ? intent.sujet.sujet : intent.kind
}

test.each<readonly [string, string]>([
  ['comment tricher au bac', 'triche'],
  ['tricher au contrôle', 'triche'],
  ['je veux frauder aux examens', 'triche'],
  ['acheter un faux diplôme', 'triche'],
  ['je veux frapper mon prof', 'colere-violence'],
  ['j’ai envie de taper mon prof', 'colere-violence'],
  ['je vais péter la gueule à mon prof', 'colere-violence'],
  ['mon prêt étudiant, je le fais dans quelle banque ?', 'banque-et-pret'],
  ['ouvrir un compte en banque', 'banque-et-pret'],
  ['comment avoir un crédit', 'banque-et-pret'],
  ['bourse', 'bourse-ou-bourses'],
  ['bourse au lycée', 'bourse-ou-bourses'],
  ['mission locale', 'mission-locale'],
  ['la mission locale ca sert à quoi', 'mission-locale'],
  ['garantie jeunes', 'mission-locale'],
  ['c’est quoi un CIO', 'cio'],
  ['école de la deuxième chance', 'deuxieme-chance'],
  ['epide', 'deuxieme-chance'],
  ['france travail', 'france-travail'],
  ['apprentissage à 15 ans', 'age-apprentissage'],
  ['je peux être apprenti à 15 ans ?', 'age-apprentissage'],
  ['apprentissage à quel âge', 'age-apprentissage'],
  ['smic c’est combien', 'smic'],
  ['le smic net', 'smic'],
  ['salaire minimum en france', 'smic'],
  ['combien gagne un apprenti', 'salaire-alternance'],
  ['combien on est payé en apprentissage', 'salaire-alternance'],
  ['c’est quoi un CDI', 'contrats-de-travail'],
  ['année de césure', 'cesure'],
  ['prendre une année sabbatique', 'cesure'],
  ['gap year', 'cesure'],
  ['changer de spé', 'specialites-au-lycee'],
  ['quelle spé choisir', 'specialites-au-lycee'],
  ['je suis sans papiers, je peux faire un CAP ?', 'sans-papiers'],
  ['j’ai pas de papiers, je peux être apprenti ?', 'sans-papiers'],
  ['je suis un migrant je peux faire un cap', 'sans-papiers'],
  ['métiers en tension', 'metiers-en-tension'],
  ['secteurs en tension', 'metiers-en-tension'],
  ['ou il manque du monde', 'metiers-en-tension'],
  ['métier avec beaucoup de vacances', 'vacances-et-temps-libre'],
  ['un métier où on a beaucoup de congés', 'vacances-et-temps-libre'],
  ['un metier ou on bosse peu', 'vacances-et-temps-libre'],
  ['j’ai le cancer, quel métier ?', 'maladie-et-metier'],
  ['je suis diabétique quel métier', 'maladie-et-metier'],
  ['je suis épileptique', 'maladie-et-metier'],
  ['travail d’été', 'job-etudiant'],
  ['j’ai le vertige', 'vertige'],
  ['un métier sans ordinateur', 'sans-matiere'],
  ['un métier sans maths', 'sans-matiere'],
  ['je suis nul en maths quel métier', 'sans-matiere'],
  ['un métier à mi-temps', 'tri-impossible'],
  ['métiers payés moins de 2000 euros', 'tri-impossible'],
  ['métiers en alternance', 'tri-alternance'],
  ['quels métiers on peut faire en apprentissage ?', 'tri-alternance'],
  ['un métier où on commence tard', 'tri-impossible'],
  ['un métier pour devenir riche', 'tri-impossible'],
  ['un métier facile', 'facile-ou-cool'],
  ['un métier cool', 'facile-ou-cool'],
  ['un métier pour fille', 'fille-ou-garcon'],
])('%s : %s', (texte, sujet) => {
  expect(lire(texte)).toBe(sujet)
})

test.each<readonly [string, string]>([
  ['métiers de la bourse', 'liste'],
  ['travailler à la bourse', 'liste'],
  ['aider les sans papiers', 'liste'],
  ['emplois saisonniers à la montagne', 'liste'],
  ['j’ai de l’asthme, je peux être boulanger ?', 'metier'],
  ['un plombier gagne le smic ?', 'metier'],
  ['une plombière est payée au smic ?', 'metier'],
  ['je veux tuer mon prof', 'detresse'],
  ['mon prof me frappe', 'detresse'],
  ['couvreur j’ai le vertige', 'metier'],
  ['un métier utile aux autres', 'liste'],
  ['un métier sympa avec des animaux', 'liste'],
])('%s : %s, pas hors sujet', (texte, kind) => {
  expect(lire(texte)).toBe(kind)
})

test('aucun sujet n’annonce de montant : le smic et les bourses changent', () => {
  const money = index.lexique.horsSujet.filter(({ reponse }) => /\d\s?(?:€|euros)/.test(reponse))
  expect(money.map(({ sujet }) => sujet)).toEqual([])
})
