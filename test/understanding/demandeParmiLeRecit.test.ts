import { indexOf } from '../support/catalogues'
import { lire } from '../support/lire'

const index = indexOf([
  { id: 'MET.94', nomMetier: 'maçon/ne' },
  { id: 'MET.408', nomMetier: 'géomètre-topographe' },
  { id: 'MET.679', nomMetier: 'conducteur/trice routier/ère' },
  { id: 'MET.698', nomMetier: 'grutier/ère' },
  { id: 'MET.78', nomMetier: 'façadier/ère' },
  { id: 'MET.871', nomMetier: 'psychologue' },
  { id: 'MET.731', nomMetier: 'psychiatre' },
  { id: 'MET.801', nomMetier: 'patron/ne pêcheur/euse' },
  { id: 'MET.742', nomMetier: 'généalogiste' },
  { id: 'MET.345', nomMetier: 'moniteur/trice d’équitation' },
  { id: 'MET.171', nomMetier: 'vétérinaire' },
  { id: 'MET.268', nomMetier: 'boucher/ère' },
  { id: 'MET.29', nomMetier: 'masseur/euse-kinésithérapeute' },
  { id: 'MET.666', nomMetier: 'technicien/ne plasturgiste' },
  { id: 'MET.763', nomMetier: 'facteur/trice' },
])

test.each([
  ['papa est maçon et connaît des géomètres topographes, combien de temps les études ?', /^duree MET\.408$/],
  ['Mon fils conduit des poids lourds, il voudrait passer grutier, c’est dangereux ?', /^conditions MET\.698$/],
  ['il m’a dit que façadier ça recrute, mais c’est comment niveau conditions ?', /MET\.78$/],
  ['Combien de temps durent les études pour être psy, sans faire psychiatre ?', /MET\.871/],
  ['en terminale, je regarde technicien plasturgiste : on évolue vers quoi ?', /^evolution MET\.666$/],
])('le métier demandé, parmi ce qui est raconté : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})

test.each([
  ['Quel diplôme me faudrait-il si je voulais en faire profession, comme généalogiste ?', /^(?!proches).* MET\.742$/],
  ['Elle aime les vétérinaires mais penche plutôt pour monitrice d’équitation. Que faut-il faire ?', /^(?!proches)/],
  ['Il travaille au tri, à l’usine voisine. Facteur, quels horaires ?', /^conditions MET\.763$/],
  ['généalogiste, y a-t-il des professions voisines ?', /^proches MET\.742$/],
  ['un métier comme généalogiste ?', /^proches MET\.742$/],
])('ce qui ressemble à un métier, et ce qui n’en demande pas : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})

test.each([
  ['boucher, il faut quoi comme diplôme, le sang ça me gêne pas', /^(?:niveau|formations|etudes) MET\.268$/],
  ['Les études de kiné coûtent cher. Un kiné gagne combien ensuite ?', /^salaire MET\.29$/],
  ['kiné, les études coûtent cher ?', /^(?:etudes|salaire) MET\.29$/],
])('ce qui est demandé, et non ce qu’on en dit : « %s » → %s', (texte, attendu) => {
  expect(lire(index, texte)).toMatch(attendu)
})
