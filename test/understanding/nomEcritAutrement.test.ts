import { respond } from '../../src/answers/respond'
import { indexOf } from '../support/catalogues'

const index = indexOf([
  { id: 'MET.541', nomMetier: 'chef/fe des ventes' },
  { id: 'MET.214', nomMetier: 'agent/e artistique', synonymes: ['manager'] },
  { id: 'MET.803', nomMetier: 'animateur/trice de tourisme' },
  { id: 'MET.478', nomMetier: "architecte des systèmes d'information" },
  { id: 'MET.161', nomMetier: 'architecte' },
  { id: 'MET.561', nomMetier: 'aide-soignant/e' },
  { id: 'MET.64', nomMetier: 'assistant/e de service social' },
  { id: 'MET.101', nomMetier: 'conseiller/ère en fusion-acquisition' },
  { id: 'MET.382', nomMetier: 'responsable de casting' },
  { id: 'MET.146', nomMetier: 'comédien/ne', synonymes: ['acteur/trice'] },
  { id: 'MET.7959', nomMetier: 'scrum master' },
  { id: 'MET.12', nomMetier: 'développeur/euse informatique' },
  { id: 'MET.412', nomMetier: 'pharmacien/ne industriel/le' },
  { id: 'MET.7900', nomMetier: 'médecin régulateur du SAMU' },
  { id: 'MET.419', nomMetier: 'médecin spécialiste', synonymes: ['docteur/e'] },
  { id: 'MET.70', nomMetier: 'apiculteur/trice' },
  { id: 'MET.860', nomMetier: 'vendeur/euse en magasin' },
  { id: 'MET.202', nomMetier: 'responsable assurance qualité' },
  { id: 'MET.513', nomMetier: "personnel de hall d'hôtel de luxe" },
  { id: 'MET.3', nomMetier: 'réceptionniste' },
  { id: 'MET.537', nomMetier: 'directeur/trice artistique' },
])

const dit = (texte: string) => {
  const { band, intent, metiers } = respond(texte, index)
  return { band, intent, metier: metiers[0]?.id }
}

test.each([
  ['sales manager, on gagne combien avec les primes ?', 'salaire', 'MET.541'],
  ['G.O au club med, faut quelles qualités ?', 'competences', 'MET.803'],
  ['RAQ dans l’industrie, c’est quoi ses missions ?', 'taches', 'MET.202'],
  ['groom dans un palace, c’est quoi les horaires ?', 'conditions', 'MET.513'],
  ['D.A., quel salaire ?', 'salaire', 'MET.537'],
  ['archi SI, c’est quoi les compétences demandées ?', 'competences', 'MET.478'],
  ['je viens de voir un truc sur le m&a, banquier d’affaires ça gagne combien ?', 'salaire', 'MET.101'],
])('« %s » : le nom se lit comme on l’écrit', (texte, intent, metier) => {
  expect(dit(texte)).toEqual({ band: 'sure', intent, metier })
})

test('« AS » en capitales est un nom, que deux métiers portent ; « as » n’en est pas un', () => {
  const { band, metiers } = respond('AS c’est quoi le salaire ?', index)
  expect(band).toBe('choice')
  expect(metiers.map(({ id }) => id)).toEqual(['MET.561', 'MET.64'])
  expect(dit('tu as quoi comme métiers bien payés ?').metier).not.toBe('MET.561')
})

test('« c’est lui qui choisit les acteurs ? » dit à qui le premier a affaire', () => {
  const texte = 'casting director, c’est lui qui choisit les acteurs ? il fait quoi d’autre'
  expect(dit(texte)).toEqual({ band: 'sure', intent: 'taches', metier: 'MET.382' })
})

test('« dans une équipe de dev » dit parmi qui l’on travaille', () => {
  expect(dit('coach agile dans une équipe de dev ça gagne bien ?').metier).toBe('MET.7959')
})

test('un nom que rien ne connaît, puis un lieu : le métier du lieu n’est que proposé', () => {
  expect(dit('RAQZ dans l’industrie pharma, c’est quoi ses missions ?').band).toBe('choice')
})

test('ce que « qui » dit de quelqu’un n’est pas ce qu’on demande', () => {
  const texte = 'Quelles études a faites le docteur qui répond au téléphone quand on appelle le 15 ?'
  expect(dit(texte)).toEqual({ band: 'sure', intent: 'etudes', metier: 'MET.7900' })
})

test('« celui qui a des ruches et vend son miel » est un métier dit par ce qu’on voit faire', () => {
  expect(dit('celui qui a des ruches et vend son miel, il est à son compte ?')).toEqual({
    band: 'sure',
    intent: 'statuts',
    metier: 'MET.70',
  })
})
