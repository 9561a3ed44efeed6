import { sansTitre } from '../../src/understanding/recit/titreDeQuiEcrit'

test.each([
  ['Conseillère d’orientation : pouvez-vous m’indiquer les poursuites d’études après un bac pro MCV ?', 'MCV'],
  ['Conseillère principale d’éducation : que faire après un bac pro ASSP ?', 'ASSP'],
  ['Bonjour, CPE : quelles suites après un CAP cuisine ?', 'cuisine'],
  ['Professeure principale de 3e : où mène le bac pro AEPA ?', 'AEPA'],
  ['Psy-EN: débouchés du BTS tourisme', 'tourisme'],
])('« %s » : le titre dit qui écrit', (texte, mot) => {
  expect(sansTitre(texte)).toContain(mot)
  expect(sansTitre(texte)).not.toMatch(/onseill|CPE|rofesseure|Psy/)
})

test.each([
  'CPE : salaire et études',
  'CPE : que faire après ?',
  'Conseiller d’orientation : quel diplôme faut-il ?',
  'Enseignante : peut-on le devenir après un bac pro ?',
  'Conseiller principal d’éducation ou documentaliste : comment choisir après un master ?',
  'CPE : quelle différence avec documentaliste après un master ?',
  'Comptable : que faire après un bac STMG ?',
  'Éducateur spécialisé : que faire après un bac pro ASSP ?',
])('« %s » : le métier est ce qui est demandé', (texte) => {
  expect(sansTitre(texte)).toBeUndefined()
})
