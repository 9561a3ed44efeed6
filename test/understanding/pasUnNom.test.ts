import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf([
  { id: 'MET.71', nomMetier: 'garde (chasse, pêche, littoral)' },
  { id: 'MET.171', nomMetier: 'vétérinaire' },
  { id: 'MET.342', nomMetier: 'conseiller/ère en insertion' },
  { id: 'MET.8086', nomMetier: 'demand planner' },
  { id: 'MET.763', nomMetier: 'facteur/trice' },
  { id: 'MET.666', nomMetier: 'technicien/ne plasturgiste' },
  { id: 'MET.679', nomMetier: 'conducteur/trice routier/ère' },
  { id: 'MET.7', nomMetier: 'chanteur/euse' },
  { id: 'MET.879', nomMetier: 'attaché/e de presse' },
  { id: 'MET.871', nomMetier: 'psychologue' },
  { id: 'MET.731', nomMetier: 'psychiatre' },
  { id: 'MET.704', nomMetier: 'arbitre' },
])

test.each([
  ['vétérinaire, mais les gardes la nuit c’est comment ?', /MET\.171$/],
  ['garde, quels horaires ?', /MET\.71$/],
  ['Je me verrais bien conseillère en insertion. Quel niveau de qualification demande-t-on ?', /^niveau MET\.342$/],
  ['demand manager, quel niveau ?', /^niveau MET\.8086$/],
  ['Contraintes du poste de technicien plasturgiste, notamment le travail posté ?', /^conditions MET\.666$/],
  ['bosser à la poste, quels horaires ?', /MET\.763/],
  ['arbitre, faut passer quoi ? le permis poids lourd ?', /MET\.704$/],
  ['chauffeur poids lourd salaire', /^salaire MET\.679$/],
])('un mot qui est aussi un nom de métier : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})

test.each([
  ['l’attachée de presse d’un chanteur, elle fait quoi ?', /^(?:taches|presentation) MET\.879$/],
  ['un chanteur fait quoi ?', /MET\.7$/],
])('de deux noms, celui qui est demandé : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})

test.each([
  ['comment est-on recruté comme arbitre ?', /^(?:etudes|formations) /],
  ['arbitre, comment ça recrute ?', /^evolution /],
  ['jusqu’à quel âge peut-on se présenter pour devenir arbitre ?', /^etudes /],
  ['arbitre, jusqu’à quel âge ?', /^evolution /],
  ['arbitre, ça fait combien la première année ?', /^salaire /],
  ['un arbitre, je verrais ma famille tous les combien ?', /^conditions /],
  ['un arbitre, ça nourrit sa famille ?', /^salaire /],
  ['arbitre : quels intitulés de diplômes chercher ?', /^formations /],
  ['arbitre, est-on condamné à rester au même niveau toute sa carrière ?', /^(?!competences)/],
  ['un arbitre, ça code ou ça siffle ?', /^(?!rome)/],
])('ce qui est demandé : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})
